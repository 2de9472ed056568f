#include "core/provider/openai/apirequests.h"

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

QNetworkRequest plainRequest(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::UserAgentHeader, QByteArrayLiteral("Iconwright/" ICONWRIGHT_VERSION));
    request.setRawHeader("Accept-Encoding", "identity");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    return request;
}

QNetworkRequest apiRequest(const Credentials &credentials, const QString &path)
{
    QNetworkRequest request = plainRequest(credentials.endpoint(path));
    request.setRawHeader("Accept", "application/json");
    const auto add = [&request](const QByteArray &name, const QByteArray &value) {
        if (!value.isEmpty())
            request.setRawHeader(name, value);
    };
    if (!credentials.apiKey.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + credentials.apiKey);
    add("OpenAI-Organization", credentials.organization.toUtf8());
    add("OpenAI-Project", credentials.project.toUtf8());
    return request;
}

QNetworkRequest apiPostRequest(const Credentials &credentials, const QString &path, qsizetype size)
{
    QNetworkRequest request = apiRequest(credentials, path);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setHeader(QNetworkRequest::ContentLengthHeader, size);
    // Without this Qt keeps the body and sends it again when the server closes before it answers.
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    return request;
}

} // namespace Iconwright
