#include "core/secrets/keychainstore.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString local = u"http://127.0.0.1:8080"_s;
constexpr int slow = 20'000; // the service starts on demand

template <typename T> Result<T> result(QFuture<Result<T>> future)
{
    return QTest::qWaitFor([&future] { return future.isFinished(); }, slow)
        ? future.result()
        : Result<T>(Error { .code = ErrorCode::Timeout });
}

bool isInSession()
{
    return qEnvironmentVariableIsSet("ICONWRIGHT_KEYRING_SESSION");
}

} // namespace

//! Starts itself again inside a D-Bus session with an unlocked gnome-keyring, where the tests proper run.
class KeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsInASessionOfItsOwn()
    {
        if (isInSession())
            return;
        QVERIFY2(
            !QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty(), "gnome-keyring is missing");
        const QTemporaryDir home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ICONWRIGHT_KEYRING_SESSION"_s, u"1"_s);
        environment.insert(u"HOME"_s, home.path());
        environment.insert(u"XDG_DATA_HOME"_s, home.path() + u"/data"_s);
        environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        QProcess session;
        session.setProcessEnvironment(environment);
        session.setProcessChannelMode(QProcess::ForwardedChannels);
        session.start(u"dbus-run-session"_s,
            { u"--"_s, u"sh"_s, u"-c"_s,
                u"mkdir -p \"$XDG_DATA_HOME/keyrings\" && printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec \"$0\""_s,
                QCoreApplication::applicationFilePath() });
        QVERIFY(session.waitForFinished(60'000));
        QCOMPARE(session.exitStatus(), QProcess::NormalExit);
        QCOMPARE(session.exitCode(), 0);
    }

    void aKeyIsStoredReadReplacedAndRemoved()
    {
        if (!isInSession())
            return;
        KeychainStore store;
        QCOMPARE(result(store.read(local)).error().code, ErrorCode::KeyNotStored);
        const Result<void> written = result(store.write(local, "sk-test-12345678"));
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
        QCOMPARE(*result(store.read(local)), QByteArray("sk-test-12345678"));
        QVERIFY(result(store.write(local, "sk-new-87654321")));
        QCOMPARE(*result(store.read(local)), QByteArray("sk-new-87654321"));
        QVERIFY(result(store.remove(local)));
        QVERIFY(result(store.remove(local)));
        QCOMPARE(result(store.read(local)).error().code, ErrorCode::KeyNotStored);
    }

    void theSystemsOwnToolFindsItUnderOurService()
    {
        if (!isInSession())
            return;
        KeychainStore store;
        QVERIFY(result(store.write(local, "sk-test-12345678")));
        QProcess tool;
        tool.start(u"secret-tool"_s,
            { u"lookup"_s, u"server"_s, u"iconwright"_s, u"user"_s, u"openai-api-key@127.0.0.1:8080"_s });
        QVERIFY2(tool.waitForFinished(slow), "secret-tool is missing (libsecret-tools)");
        QCOMPARE(tool.readAllStandardOutput().trimmed(), QByteArray("sk-test-12345678"));
    }

    void withoutAServiceItSaysSo()
    {
        if (isInSession())
            return;
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        KeychainStore store;
        const Result<QByteArray> read = result(store.read(local));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::KeychainUnavailable);
    }
};

QTEST_GUILESS_MAIN(KeychainTest)
#include "tst_keychain.moc"
