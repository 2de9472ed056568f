#include "core/secrets/keychainstore.h"
#include "tests/support/keyringsession.h"

#include <QProcess>
#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
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

} // namespace

//! Starts itself again inside a D-Bus session with an unlocked gnome-keyring, where the tests proper run.
class KeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsInASessionOfItsOwn()
    {
        if (!isInKeyringSession())
            QCOMPARE(runInKeyringSession(), QString());
    }

    void aKeyIsStoredReadReplacedAndRemoved()
    {
        if (!isInKeyringSession())
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
        if (!isInKeyringSession())
            return;
        KeychainStore store;
        QVERIFY(result(store.write(local, "sk-test-12345678")));
        QProcess tool;
        tool.start(u"secret-tool"_s,
            { u"lookup"_s, u"server"_s, u"iconwright"_s, u"user"_s, u"openai-api-key@127.0.0.1:8080"_s });
        QVERIFY2(tool.waitForFinished(slow), "secret-tool is missing (libsecret-tools)");
        QCOMPARE(tool.readAllStandardOutput().trimmed(), QByteArray("sk-test-12345678"));
    }

    void aStoreThatGoesBeforeTheAnswerComesLeavesNothingBehindThatFalls()
    {
        if (!isInKeyringSession())
            return;
        QFuture<Result<QByteArray>> pending;
        {
            KeychainStore store;
            pending = store.read(local);
        }
        KeychainStore next;
        QVERIFY(result(next.write(local, "sk-test-12345678")));
        QTRY_VERIFY_WITH_TIMEOUT(pending.isFinished(), slow);
    }

    void withoutAServiceItSaysSo()
    {
        if (isInKeyringSession())
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
