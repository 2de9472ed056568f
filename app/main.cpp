#include "app/application.h"
#include "app/arguments.h"
#include "app/commands/commands.h"
#include "app/console.h"
#include "app/version.h"
#include "app/windowrun.h"
#include "core/base/after.h"

#include <QCoreApplication>
#include <QTimer>

#include <csignal>

using namespace Iconwright;

namespace {

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("iconwright"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ICONWRIGHT_VERSION));
}

//! A reader that went away or a file size limit must not end the program while paid pictures are on their
//! way: writing fails then, and that is told.
void ignoreFatalWrites()
{
#ifdef Q_OS_UNIX
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

//! The verb's future, whatever the verb.
QFuture<int> start(Application &application, const Console &console, const VerbArguments &verb)
{
    return std::visit(
        [&](const auto &arguments) -> QFuture<int> {
            if constexpr (std::is_same_v<std::decay_t<decltype(arguments)>, WindowArguments>)
                return ended(WrongUsage);
            else
                return runVerb(application, console, arguments);
        },
        verb);
}

//! No display is needed: not even a QGuiApplication is made.
int runCommand(int &argc, char **argv, const Arguments &arguments)
{
    QCoreApplication core(argc, argv);
    nameApplication();
    const Console console(arguments.json);
    Application application(arguments.profile, QProcessEnvironment::systemEnvironment());
    if (const Result<void> opened = application.openSettings(); !opened) {
        console.failure(opened.error());
        return exitStatusOf(opened.error());
    }
    QObject::connect(
        &application, &Application::rescuedLibrary, &application,
        [&console](const QString &keptAside) {
            console.failure(Error { .code = ErrorCode::DatabaseDamaged, .detail = keptAside });
        });
    QTimer::singleShot(0, &application, [&] {
        after(start(application, console, arguments.verb), &application,
            [](int status) { QCoreApplication::exit(status); });
    });
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    ignoreFatalWrites();
    const std::variant<Arguments, int> parsed = parseArguments(argc, argv);
    if (const int *status = std::get_if<int>(&parsed))
        return *status;
    const Arguments &arguments = std::get<Arguments>(parsed);
    if (std::holds_alternative<WindowArguments>(arguments.verb))
        return runWindow(argc, argv, arguments.profile);
    return runCommand(argc, argv, arguments);
}
