#include "core/provider/openai/apinetwork.h"

#include "core/provider/openai/credentials.h"

#include <QNetworkProxyFactory>
#include <QNetworkRequest>
#include <QSslConfiguration>

namespace Iconwright {

namespace {

//! The way of the options, except to this machine itself.
class ProxyOfOptions final : public QNetworkProxyFactory
{
public:
    explicit ProxyOfOptions(const NetworkOptions &options)
        : m_system(options.proxy == NetworkOptions::Proxy::System)
        , m_proxy(QNetworkProxy::NoProxy)
    {
        if (!options.hasProxy())
            return;
        const bool isSocks = options.proxy == NetworkOptions::Proxy::Socks5;
        m_proxy = QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy,
            options.proxyHost.trimmed(), quint16(options.proxyPort), options.proxyUser,
            QString::fromUtf8(options.proxyPassword));
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.url()))
            return { QNetworkProxy(QNetworkProxy::NoProxy) };
        return m_system ? systemProxyForQuery(query) : QList { m_proxy };
    }

private:
    bool m_system;
    QNetworkProxy m_proxy;
};

} // namespace

ApiNetwork::ApiNetwork(const NetworkOptions &options, QObject *parent)
    : QNetworkAccessManager(parent)
{
    setProxyFactory(new ProxyOfOptions(options));
    setAutoDeleteReplies(false);
    if (!options.certificates.isEmpty())
        m_trusted
            = QSslConfiguration::systemCaCertificates() + QSslCertificate::fromData(options.certificates);
}

QNetworkReply *ApiNetwork::createRequest(
    Operation operation, const QNetworkRequest &request, QIODevice *outgoing)
{
    QNetworkRequest asWanted = request;
    asWanted.setAttribute(QNetworkRequest::Http2AllowedAttribute, true);
    if (!m_trusted.isEmpty()) {
        QSslConfiguration tls = asWanted.sslConfiguration();
        tls.setCaCertificates(m_trusted);
        asWanted.setSslConfiguration(tls);
    }
    return QNetworkAccessManager::createRequest(operation, asWanted, outgoing);
}

} // namespace Iconwright
