#include "core/catalog/model.h"
#include "core/provider/openai/bodydevice.h"
#include "core/provider/openai/credentials.h"
#include "core/provider/openai/editrequest.h"
#include "core/provider/openai/openairequest.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

class CredentialsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void originsAreSpelledOneWay_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("origin");
        QTest::newRow("openai") << u"https://api.openai.com/v1"_s << u"https://api.openai.com"_s;
        QTest::newRow("upper case") << u"HTTPS://API.OpenAI.com:443/v1/"_s << u"https://api.openai.com"_s;
        QTest::newRow("port") << u"http://127.0.0.1:8080/v1"_s << u"http://127.0.0.1:8080"_s;
        QTest::newRow("own port of http") << u"http://localhost:80"_s << u"http://localhost"_s;
        QTest::newRow("IPv6") << u"http://[::1]:1234/v1"_s << u"http://[::1]:1234"_s;
        QTest::newRow("other scheme") << u"ftp://a/b"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void originsAreSpelledOneWay()
    {
        QFETCH(QString, url);
        QFETCH(QString, origin);
        QCOMPARE(originOf(QUrl(url)), origin);
    }

    void onlySafeUrlsAreTaken_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("https") << u"https://example.org/v1"_s << true;
        QTest::newRow("http here") << u"http://localhost:1/v1"_s << true;
        QTest::newRow("http here by number") << u"http://127.3.2.1/v1"_s << true;
        QTest::newRow("http here by IPv6") << u"http://[::1]/v1"_s << true;
        QTest::newRow("http elsewhere") << u"http://192.168.1.5/v1"_s << false;
        QTest::newRow("http to a name like here") << u"http://localhost.example.org/v1"_s << false;
        QTest::newRow("http to a number like here") << u"http://127.0.0.1.example.org/v1"_s << false;
        QTest::newRow("user") << u"https://user:pw@example.org/v1"_s << false;
        QTest::newRow("query") << u"https://example.org/v1?a=b"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("no host") << u"https:///v1"_s << false;
        QTest::newRow("relative") << u"v1"_s << false;
    }

    void onlySafeUrlsAreTaken()
    {
        QFETCH(QString, url);
        QFETCH(bool, isTaken);
        const Result<void> checked = checkBaseUrl(QUrl(url));
        QCOMPARE(checked.has_value(), isTaken);
        if (!isTaken) {
            QCOMPARE(checked.error().code, ErrorCode::InvalidBaseUrl);
            QVERIFY(!checked.error().detail.contains(u"pw"_s));
        }
    }

    void endpointsJoinWithOneSlash()
    {
        QCOMPARE(Credentials { .baseUrl = QUrl(u"https://a/v1"_s) }.endpoint(u"models"_s),
            QUrl(u"https://a/v1/models"_s));
        QCOMPARE(Credentials { .baseUrl = QUrl(u"https://a/v1//"_s) }.endpoint(u"models"_s),
            QUrl(u"https://a/v1/models"_s));
        QCOMPARE(Credentials { .baseUrl = QUrl(u"https://a"_s) }.endpoint(u"models"_s),
            QUrl(u"https://a/models"_s));
    }

    void whatNoHeaderCanHoldIsRefused()
    {
        const QUrl url(u"https://a/v1"_s);
        QCOMPARE(check(Credentials { .baseUrl = url, .apiKey = "sk\r\nX: y" }).error().code,
            ErrorCode::KeyRefused);
        QCOMPARE(
            check(Credentials { .baseUrl = url, .apiKey = "k", .organization = u"o\nX: y"_s }).error().code,
            ErrorCode::InvalidSetting);
        QCOMPARE(check(Credentials { .baseUrl = url, .apiKey = "k", .project = u"\u00e9"_s }).error().code,
            ErrorCode::InvalidSetting);
        QVERIFY(check(Credentials { .baseUrl = url, .apiKey = "k", .organization = u"org-1"_s }).has_value());
        QCOMPARE(check(Credentials()).error().code, ErrorCode::NoKey);
    }

    void theBodyHoldsOnlyWhatTheModelAccepts()
    {
        ImageRequest request { .prompt = u"\"quoted\" \u20ac"_s };
        request.spec.model.model = u"m"_s;
        request.spec.model.quality = u"high"_s;
        request.spec.model.background = u"transparent"_s;
        Model model;
        model.sizes.allowsAuto = false;
        const QJsonObject bare = QJsonDocument::fromJson(encodeRequest(request, model)).object();
        QCOMPARE(
            bare, (QJsonObject { { u"model"_s, u"m"_s }, { u"prompt"_s, request.prompt }, { u"n"_s, 1 } }));
        model.qualities = { u"low"_s };
        model.backgrounds = { u"transparent"_s };
        model.sizes.allowsAuto = true;
        const QJsonObject more = QJsonDocument::fromJson(encodeRequest(request, model)).object();
        QVERIFY(!more.contains(u"quality"_s));
        QCOMPARE(more[u"background"_s].toString(), u"transparent"_s);
        QCOMPARE(more[u"size"_s].toString(), u"auto"_s);
    }

    void aBodyIsReadOnce()
    {
        BodyDevice body(RequestBody { .head = "0123456789" });
        QVERIFY(body.isSequential());
        QVERIFY(!body.wasTouched());
        QCOMPARE(body.read(4), QByteArray("0123"));
        QVERIFY(body.wasTouched());
        QVERIFY(!body.wasHandedOver());
        QVERIFY(!body.reset());
        QCOMPARE(body.readAll(), QByteArray("456789"));
        QVERIFY(body.wasHandedOver());
        QVERIFY(body.atEnd());
    }
};

QTEST_GUILESS_MAIN(CredentialsTest)
#include "tst_credentials.moc"
