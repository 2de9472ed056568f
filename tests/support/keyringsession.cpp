#include "tests/support/keyringsession.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace Iconwright::Tests {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longest = 120'000; // milliseconds

const QString startKeyring
    = u"mkdir -p \"$XDG_DATA_HOME/keyrings\" && printf secret | gnome-keyring-daemon --unlock "
      "--components=secrets >/dev/null && exec \"$0\""_s;

QProcessEnvironment sessionEnvironment(const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ICONWRIGHT_KEYRING_SESSION"_s, u"1"_s);
    environment.insert(u"HOME"_s, home);
    environment.insert(u"XDG_DATA_HOME"_s, home + u"/data"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, home);
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    return environment;
}

} // namespace

bool isInKeyringSession()
{
    return qEnvironmentVariableIsSet("ICONWRIGHT_KEYRING_SESSION");
}

QString runInKeyringSession()
{
    if (QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty())
        return u"gnome-keyring is missing"_s;
    const QTemporaryDir home;
    QProcess session;
    session.setProcessEnvironment(sessionEnvironment(home.path()));
    session.setProcessChannelMode(QProcess::ForwardedChannels);
    session.start(u"dbus-run-session"_s,
        { u"--"_s, u"sh"_s, u"-c"_s, startKeyring, QCoreApplication::applicationFilePath() });
    if (!session.waitForFinished(longest))
        return session.errorString();
    const bool passed = session.exitStatus() == QProcess::NormalExit && session.exitCode() == 0;
    return passed ? QString() : u"tests failed in the session"_s;
}

} // namespace Iconwright::Tests
