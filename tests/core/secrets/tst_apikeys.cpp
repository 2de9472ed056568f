#include "core/base/redaction.h"
#include "core/secrets/apikeys.h"

#include <QSignalSpy>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString openai = u"https://api.openai.com"_s;
const QString local = u"http://127.0.0.1:8080"_s;

template <typename T> Result<T> result(QFuture<Result<T>> future)
{
    return QTest::qWaitFor([&future] { return future.isFinished(); })
        ? future.result()
        : Result<T>(Error { .code = ErrorCode::Timeout });
}

} // namespace

class ApiKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesAreNamedByOrigin_data()
    {
        QTest::addColumn<QString>("origin");
        QTest::addColumn<QString>("entry");
        QTest::newRow("openai") << openai << u"openai-api-key"_s;
        QTest::newRow("openai with port") << u"https://api.openai.com:443"_s << u"openai-api-key"_s;
        QTest::newRow("openai without tls")
            << u"http://api.openai.com"_s << u"openai-api-key@api.openai.com:80"_s;
        QTest::newRow("other") << u"https://images.example.org"_s
                               << u"openai-api-key@images.example.org:443"_s;
        QTest::newRow("local") << local << u"openai-api-key@127.0.0.1:8080"_s;
    }

    void entriesAreNamedByOrigin()
    {
        QFETCH(QString, origin);
        QTEST(keychainEntry(origin), "entry");
    }

    void aKeyOfThisRunComesFirstAndIsNotStored()
    {
        SessionKeyStore keychain;
        KnownSecrets secrets;
        ApiKeys keys(keychain, secrets);
        QVERIFY(result(keys.store(openai, "sk-stored-12345678")));
        keys.setForThisRun(openai, "sk-run-12345678\n");
        QCOMPARE(*result(keys.key(openai)), QByteArray("sk-run-12345678"));
        QCOMPARE(*result(keychain.read(openai)), QByteArray("sk-stored-12345678"));
    }

    void aKeyIsNeverAnsweredForAnotherOrigin()
    {
        SessionKeyStore keychain;
        KnownSecrets secrets;
        ApiKeys keys(keychain, secrets);
        keys.setForThisRun(openai, "sk-run-12345678");
        QCOMPARE(*result(keys.key(local)), QByteArray());
    }

    void keysThatNoHeaderCanCarryAreRefused()
    {
        SessionKeyStore keychain;
        KnownSecrets secrets;
        ApiKeys keys(keychain, secrets);
        QVERIFY(!result(keys.store(openai, "  \n")));
        QVERIFY(!result(keys.store(openai, "sk-1\r\nX-Evil: 1")));
        QVERIFY(!result(keys.store(openai, "sk-schl\xc3\xbcssel")));
    }

    void everyKeyIsKnownToTheLog()
    {
        SessionKeyStore keychain;
        (void)keychain.write(local, "odd-local-key");
        KnownSecrets secrets;
        ApiKeys keys(keychain, secrets);
        QCOMPARE(*result(keys.key(local)), QByteArray("odd-local-key"));
        QCOMPARE(secrets.redacted("odd-local-key"), std::string("[key]"));
    }

    void removingTellsAndForgets()
    {
        SessionKeyStore keychain;
        KnownSecrets secrets;
        ApiKeys keys(keychain, secrets);
        const QSignalSpy changed(&keys, &ApiKeys::changed);
        keys.setForThisRun(openai, "sk-run-12345678");
        QVERIFY(result(keys.store(openai, "sk-stored-12345678")));
        QVERIFY(result(keys.remove(openai)));
        QCOMPARE(*result(keys.key(openai)), QByteArray());
        QCOMPARE(changed.count(), 3);
    }
};

QTEST_GUILESS_MAIN(ApiKeysTest)
#include "tst_apikeys.moc"
