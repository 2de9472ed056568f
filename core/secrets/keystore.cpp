#include "core/secrets/keystore.h"

#include <QUrl>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

QString keychainEntry(const QString &origin)
{
    const QUrl url(origin);
    if (url.scheme() == u"proxy")
        return u"proxy-password@%1:%2"_s.arg(url.host()).arg(url.port());
    const bool isSecure = url.scheme() == u"https";
    const int port = url.port(isSecure ? 443 : 80);
    if (isSecure && url.host() == u"api.openai.com" && port == 443)
        return u"openai-api-key"_s;
    return u"openai-api-key@%1:%2"_s.arg(url.host()).arg(port);
}

} // namespace Iconwright
