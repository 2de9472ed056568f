#include "app/application.h"
#include "app/commands/commands.h"
#include "app/connectionprobe.h"
#include "app/console.h"
#include "core/base/after.h"

#include <QFile>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 longestKey = 4096;

QByteArray keyFromStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    return input.read(longestKey).trimmed();
}

int finish(const Console &console, const Result<void> &done, const QString &message)
{
    if (!done) {
        console.failure(done.error());
        return exitStatusOf(done.error());
    }
    if (console.isJson())
        console.object({ { u"success"_s, true } });
    console.note(message);
    return AllDone;
}

QFuture<int> testKey(Application &application, const Console &console)
{
    const QString host = application.baseUrl().host();
    return after(probeConnection(application), &application,
        [&console, host](const Result<QList<ServerModel>> &models) {
            const Result<void> done = models ? Result<void>() : Result<void>(models.error());
            return finish(console, done, u"%1 takes the key."_s.arg(host));
        });
}

} // namespace

QFuture<int> runVerb(Application &application, const Console &console, const KeyArguments &arguments)
{
    const QString origin = originOf(application.baseUrl());
    switch (arguments.action) {
    case KeyArguments::Action::Set:
        return after(application.keys().store(origin, keyFromStandardInput()), &application,
            [&console, origin](const Result<void> &done) {
                return finish(console, done, u"The key for %1 is in the keychain."_s.arg(origin));
            });
    case KeyArguments::Action::Remove:
        return after(
            application.keys().remove(origin), &application, [&console, origin](const Result<void> &done) {
                return finish(console, done, u"No key for %1 is stored."_s.arg(origin));
            });
    case KeyArguments::Action::Test:
        break;
    }
    return testKey(application, console);
}

} // namespace Iconwright
