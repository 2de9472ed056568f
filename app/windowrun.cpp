#include "app/windowrun.h"

#include "app/appearance.h"
#include "app/console.h"
#include "app/handover/handoverclient.h"
#include "app/interrupts.h"
#include "app/version.h"
#include "app/windowsession.h"
#include "core/base/after.h"
#include "core/library/profile.h"
#include "ui/common/dialogprompts.h"
#include "ui/common/errortext.h"
#include "ui/mainwindow/mainwindow.h"

#include <QApplication>
#include <QMessageBox>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

//! The window cannot open: says why and ends when that has been read.
void showFailure(const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Critical, u"Iconwright"_s, errorText(error));
    box->setDetailedText(error.detail);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        box, &QDialog::finished, box, [status = exitStatusOf(error)] { QCoreApplication::exit(status); });
    box->open();
}

//! Another process has the profile: its window is what was wanted. Where that is none, says so.
void raiseOther(WindowSession &session, const Console &console, const Error &error)
{
    const Handover wanted { .task = Handover::Task::Raise,
        .activationToken = qgetenv("XDG_ACTIVATION_TOKEN") };
    auto *client = new HandoverClient(console, &session);
    const QString address = handoverAddress(session.application().profile().folder());
    after(client->send(address, wanted), &session, [error](const std::optional<int> &status) {
        if (status)
            QCoreApplication::exit(*status);
        else
            showFailure(error);
    });
}

void start(WindowSession &session, const Console &console)
{
    after(
        session.open(), &session,
        [&session, &console](const Result<void> &opened) {
            if (opened)
                session.window()->show();
            else if (opened.error().code == ErrorCode::ProfileInUse)
                raiseOther(session, console, opened.error());
            else
                showFailure(opened.error());
        });
}

} // namespace

int runWindow(int &argc, char **argv, const QString &profileFolder)
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"iconwright"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ICONWRIGHT_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Iconwright"_s);
    QGuiApplication::setDesktopFileName(u"org.iconwright.Iconwright"_s);
    Appearance appearance(application);
    DialogPrompts prompts;
    WindowSession session(profileFolder, QProcessEnvironment::systemEnvironment(), prompts);
    QObject::connect(&session, &WindowSession::settingsOpened, &appearance, &Appearance::follow);
    const Interrupts interrupts;
    QObject::connect(&interrupts, &Interrupts::interrupted, &session, [&session] {
        if (session.window())
            session.window()->close();
        else
            QCoreApplication::exit(0);
    });
    const Console console(false);
    start(session, console);
    return QApplication::exec();
}

} // namespace Iconwright
