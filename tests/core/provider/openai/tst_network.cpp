#include "tests/core/provider/openai/openaibench.h"
#include "tests/support/testcertificates.h"
#include "tests/support/testpicture.h"
#include "tests/support/testproxy.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(Iconwright::Tests::TestProxy::Kind)

//! By which way requests go: certificates, proxies, HTTP/2. With real TLS and real proxies on this machine.
class NetworkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_local = makeCertificates(u"IP:127.0.0.1"_s);
        m_remote = makeCertificates(u"DNS:api.iconwright.test"_s);
        if (m_local.certificate.isEmpty() || m_remote.certificate.isEmpty())
            QSKIP("openssl is not there");
    }

    void aServerOfOnesOwnIsTrustedByItsCertificates()
    {
        ImageServer server(tls(m_local));
        const auto run = send(server, local(server), { .certificates = m_local.authority });
        QCOMPARE(run->outcome.error.code, ErrorCode::None);
        QCOMPARE(run->sink->data(), server.picture(0));
    }

    void withoutThemNothingIsSent()
    {
        ImageServer server(tls(m_local));
        for (const QByteArray &trusted : { QByteArray(), m_remote.authority }) {
            const auto run = send(server, local(server), { .certificates = trusted });
            QCOMPARE(run->outcome.error.code, ErrorCode::TlsFailed);
            QCOMPARE(run->outcome.delivery, Delivery::NotSent);
        }
        QCOMPARE(server.arrivals(), 0);
    }

    void aCertificateForAnotherNameIsNone()
    {
        ImageServer server(tls(m_remote));
        const auto run = send(server, local(server), { .certificates = m_remote.authority });
        QCOMPARE(run->outcome.error.code, ErrorCode::TlsFailed);
        QCOMPARE(run->outcome.delivery, Delivery::NotSent);
        QCOMPARE(server.arrivals(), 0);
    }

    void requestsGoThroughTheProxy_data() { addKinds(); }

    void requestsGoThroughTheProxy()
    {
        QFETCH(TestProxy::Kind, kind);
        ImageServer server(tls(m_remote));
        const TestProxy proxy(kind, server.port());
        const auto run = send(server, remote(), through(proxy, kind));
        QCOMPARE(run->outcome.error.code, ErrorCode::None);
        QCOMPARE(proxy.asked(), QStringList { u"api.iconwright.test:443"_s });
        QCOMPARE(server.arrivals(), 1);
        QVERIFY2(server.journal().constFirst().header("proxy-authorization").isEmpty(), "told to the server");
    }

    void whoeverTheProxyKnowsIsLetThrough_data() { addKinds(); }

    void whoeverTheProxyKnowsIsLetThrough()
    {
        QFETCH(TestProxy::Kind, kind);
        ImageServer server(tls(m_remote));
        const TestProxy proxy(kind, server.port(), "anna", "s3cret");
        NetworkOptions options = through(proxy, kind);
        options.proxyUser = u"anna"_s;
        options.proxyPassword = "s3cret";
        QCOMPARE(send(server, remote(), options)->outcome.error.code, ErrorCode::None);
        QCOMPARE(server.arrivals(), 1);
    }

    void othersAreToldThatItIsTheProxy_data() { addKinds(); }

    void othersAreToldThatItIsTheProxy()
    {
        QFETCH(TestProxy::Kind, kind);
        ImageServer server(tls(m_remote));
        const TestProxy proxy(kind, server.port(), "anna", "s3cret");
        NetworkOptions options = through(proxy, kind);
        options.proxyUser = u"anna"_s;
        options.proxyPassword = "guessed";
        const auto run = send(server, remote(), options);
        QCOMPARE(run->outcome.error.code, ErrorCode::ProxyFailed);
        QCOMPARE(run->outcome.delivery, Delivery::NotSent);
        QVERIFY(!run->outcome.error.detail.contains(u"guessed"_s));
        QCOMPARE(server.arrivals(), 0);
        QVERIFY(proxy.refused() > 0);
    }

    void aProxyThatIsNotThereIsNoNetwork_data() { addKinds(); }

    void aProxyThatIsNotThereIsNoNetwork()
    {
        QFETCH(TestProxy::Kind, kind);
        ImageServer server(tls(m_remote));
        auto proxy = std::make_unique<TestProxy>(kind, server.port());
        const NetworkOptions options = through(*proxy, kind);
        proxy.reset();
        const auto run = send(server, remote(), options);
        QCOMPARE(run->outcome.error.code, ErrorCode::NoNetwork);
        QCOMPARE(run->outcome.delivery, Delivery::NotSent);
    }

    void thisMachineIsReachedWithoutIt()
    {
        ImageServer server;
        const TestProxy proxy(TestProxy::Kind::Http, server.port());
        const auto run = send(server, server.baseUrl(), through(proxy, TestProxy::Kind::Http));
        QCOMPARE(run->outcome.error.code, ErrorCode::None);
        QCOMPARE(proxy.asked(), QStringList());
    }

    void aProxyWithoutAddressIsRefused()
    {
        QCOMPARE(check(NetworkOptions { .proxy = NetworkOptions::Proxy::Http }).error().code,
            ErrorCode::ProxyFailed);
        QVERIFY(check(NetworkOptions()).has_value());
    }

    void filesThatHoldNoCertificateAreRefused()
    {
        const QTemporaryDir folder;
        const auto write = [&](const QByteArray &bytes) {
            QFile file(folder.filePath(u"ca.pem"_s));
            const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
            return written ? file.fileName() : QString();
        };
        QCOMPARE(*readCertificates(write(m_local.authority)), m_local.authority);
        for (const QByteArray &bytes : { QByteArray(), QByteArray("-----BEGIN CERTIFICATE-----\nno\n"),
                 QByteArray(m_local.authority + QByteArray(2 << 20, ' ')) })
            QCOMPARE(readCertificates(write(bytes)).error().code, ErrorCode::CertificatesUnreadable);
        QVERIFY(!readCertificates(u"/nowhere/ca.pem"_s).has_value());
        QVERIFY(!readCertificates(u"/dev/zero"_s).has_value());
    }

    //! A server that speaks nothing else: nghttpd with the answer as a file.
    void http2IsSpokenWhereTheServerHasIt()
    {
        const QTemporaryDir folder;
        const QByteArray picture = pictureAnswer(folder);
        QProcess server;
        const quint16 port = freePort();
        server.start(u"stdbuf"_s,
            { u"-oL"_s, u"nghttpd"_s, u"-v"_s, u"-d"_s, folder.path(), QString::number(port), folder.filePath(u"server.key"_s),
                folder.filePath(u"server.pem"_s) });
        QTRY_VERIFY(server.bytesAvailable() > 0 || server.state() == QProcess::NotRunning);
        if (server.state() == QProcess::NotRunning)
            QSKIP("nghttpd is not there");
        const QUrl url(u"https://127.0.0.1:%1/v1"_s.arg(port));
        const auto run = send(url, { .certificates = m_local.authority });
        QCOMPARE(run->outcome.error.code, ErrorCode::None);
        QCOMPARE(run->sink->data(), picture);
        QTRY_VERIFY(server.bytesAvailable() > 0);
        const QByteArray log = server.readAllStandardOutput();
        QVERIFY2(log.contains(":path: /v1/images/generations"), log.constData());
        QCOMPARE(log.count(":method: POST"), 1);
        server.kill();
        server.waitForFinished();
    }

private:
    static ServerOptions tls(const TestCertificates &with)
    {
        ServerOptions options;
        options.certificate = with.certificate;
        options.privateKey = with.privateKey;
        return options;
    }

    static void addKinds()
    {
        QTest::addColumn<TestProxy::Kind>("kind");
        QTest::newRow("HTTP") << TestProxy::Kind::Http;
        QTest::newRow("SOCKS 5") << TestProxy::Kind::Socks5;
    }

    static QUrl local(const ImageServer &server)
    {
        return QUrl(u"https://127.0.0.1:%1/v1"_s.arg(server.port()));
    }
    static QUrl remote() { return QUrl(u"https://api.iconwright.test/v1"_s); }

    NetworkOptions through(const TestProxy &proxy, TestProxy::Kind kind) const
    {
        return { .proxy
            = kind == TestProxy::Kind::Http ? NetworkOptions::Proxy::Http : NetworkOptions::Proxy::Socks5,
            .proxyHost = u"127.0.0.1"_s,
            .proxyPort = proxy.port(),
            .certificates = m_remote.authority };
    }

    std::unique_ptr<Run> send(
        const ImageServer & /*lives as long*/, const QUrl &url, const NetworkOptions &way)
    {
        return send(url, way);
    }

    std::unique_ptr<Run> send(const QUrl &url, const NetworkOptions &way)
    {
        const auto provider = m_bench.provider();
        provider->setCredentials({ .baseUrl = url, .apiKey = apiKey, .network = way });
        ImageRequest request = m_bench.request();
        request.spec.model.origin = originOf(url);
        return m_bench.runWith(*provider, request);
    }

    static quint16 freePort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }

    //! Returns the picture.
    QByteArray pictureAnswer(const QTemporaryDir &folder) const
    {
        const QByteArray picture = testPicture(7, 64);
        const auto write = [&folder](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("could not be written");
        };
        QDir(folder.path()).mkpath(u"v1/images"_s);
        write(u"v1/images/generations"_s,
            R"({"created":1,"data":[{"b64_json":")" + picture.toBase64() + R"("}]})");
        write(u"server.pem"_s, m_local.certificate);
        write(u"server.key"_s, m_local.privateKey);
        return picture;
    }

    TestCertificates m_local;
    TestCertificates m_remote;
    OpenAiBench m_bench;
};

QTEST_GUILESS_MAIN(NetworkTest)
#include "tst_network.moc"
