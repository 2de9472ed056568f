#include "core/provider/openai/credentials.h"

#include <QHostAddress>

#include <algorithm>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

int ownPort(const QUrl &url)
{
    return url.scheme() == u"https" ? 443 : 80;
}

bool isWebUrl(const QUrl &url)
{
    return url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty();
}

//! Line breaks in a header would let a setting forge another one.
bool fitsHeader(QByteArrayView value)
{
    return std::all_of(
        value.begin(), value.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

} // namespace

QString originOf(const QUrl &url)
{
    if (!isWebUrl(url))
        return {};
    const QString host = url.host().contains(u':') ? u'[' + url.host() + u']' : url.host().toLower();
    const int port = url.port(ownPort(url));
    return url.scheme() + u"://"_s + host + (port == ownPort(url) ? QString() : u':' + QString::number(port));
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host.compare(u"localhost"_s, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

Result<void> checkBaseUrl(const QUrl &url)
{
    const bool isPlain = isWebUrl(url) && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
    const bool isSafe = url.scheme() == u"https" || isLoopback(url);
    if (isPlain && isSafe)
        return {};
    // The user part may be a key.
    return Error { .code = ErrorCode::InvalidBaseUrl,
        .detail = url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery).left(200) };
}

QUrl Credentials::endpoint(const QString &path) const
{
    QUrl url = baseUrl;
    QString base = url.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + u'/' + path);
    return url;
}

Result<void> check(const Credentials &credentials)
{
    if (const Result<void> url = checkBaseUrl(credentials.baseUrl); !url)
        return url;
    if (credentials.apiKey.isEmpty() && credentials.origin() == u"https://api.openai.com")
        return Error { .code = ErrorCode::NoKey, .detail = credentials.origin() };
    if (!fitsHeader(credentials.apiKey))
        return Error { .code = ErrorCode::KeyRefused,
            .detail = u"the key holds characters that no key has"_s };
    if (!fitsHeader(credentials.organization.toUtf8()) || !fitsHeader(credentials.project.toUtf8()))
        return Error { .code = ErrorCode::InvalidSetting, .detail = u"organization or project id"_s };
    return check(credentials.network);
}

} // namespace Iconwright
