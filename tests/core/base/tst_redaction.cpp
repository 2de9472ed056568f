#include "core/base/redaction.h"

#include <QTest>

using namespace Iconwright;

namespace {

const QByteArray key = "sk-proj-Ab12_cd34-EF56gh78";

} // namespace

class RedactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noKeyPassesWhereverItStands_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("bare") << key;
        QTest::newRow("header") << "Authorization: Bearer " + key;
        QTest::newRow("lower header") << "authorization: bearer " + key + "\r\n";
        QTest::newRow("json") << "{\"api_key\":\"" + key + "\"}";
        QTest::newRow("url") << "https://host/v1?key=" + key + "&x=1";
        QTest::newRow("user info") << "https://" + key + "@host/";
        QTest::newRow("openai's own message") << "Incorrect API key provided: " + key + ". You can find";
        QTest::newRow("variable") << "OPENAI_API_KEY=" + key;
        QTest::newRow("twice") << key + " " + key;
        QTest::newRow("glued") << "x" + key + "y";
    }

    void noKeyPassesWhereverItStands()
    {
        QFETCH(QByteArray, line);
        const QByteArray clean = QByteArray::fromStdString(withoutKeys(line.toStdString()));
        QVERIFY2(!clean.contains("Ab12") && !clean.contains("gh78"), clean.constData());
        QVERIFY2(clean.contains("[key]"), clean.constData());
    }

    void keysOfAnyFormAreTakenOutOnceKnown_data()
    {
        QTest::addColumn<QByteArray>("line");
        const QByteArray secret = "pa55/word+of a=server";
        QTest::newRow("plain") << "x " + secret + " y";
        QTest::newRow("percent") << "https://h/?k=" + secret.toPercentEncoding();
        QTest::newRow("base64") << "Basic " + secret.toBase64();
    }

    void keysOfAnyFormAreTakenOutOnceKnown()
    {
        QFETCH(QByteArray, line);
        KnownSecrets secrets;
        secrets.add("pa55/word+of a=server");
        const QByteArray clean = QByteArray::fromStdString(secrets.redacted(line.toStdString()));
        QVERIFY2(!clean.contains("pa55") && !clean.contains("server") && clean.contains("[key]"),
            clean.constData());
    }

    void aBearerOfUnknownFormIsTakenOut()
    {
        QCOMPARE(withoutKeys("Authorization: Bearer abcdef123"), std::string("Authorization: Bearer [key]"));
        QCOMPARE(withoutKeys("api-key: abcdef123;"), std::string("api-key: [key];"));
    }

    void ordinaryTextStays_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("sentence") << QByteArray("Batch 12 ended: 9 of 16, risk-free task-force");
        QTest::newRow("bearer alone") << QByteArray("the bearer");
        QTest::newRow("utf-8") << QByteArray("Büro ✏ أقلام");
        QTest::newRow("empty") << QByteArray();
    }

    void ordinaryTextStays()
    {
        QFETCH(QByteArray, line);
        QCOMPARE(QByteArray::fromStdString(withoutKeys(line.toStdString())), line);
    }

    void aShortSecretDoesNotBlankWords()
    {
        KnownSecrets secrets;
        secrets.add("a");
        QCOMPARE(secrets.redacted("banana"), std::string("banana"));
    }
};

QTEST_GUILESS_MAIN(RedactionTest)
#include "tst_redaction.moc"
