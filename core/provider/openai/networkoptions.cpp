#include "core/provider/openai/networkoptions.h"

#include <QFile>
#include <QSslCertificate>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 longestFile = 1024 * 1024;

} // namespace

NetworkOptions::Proxy proxyFromText(const QString &text)
{
    using enum NetworkOptions::Proxy;
    return text == u"none" ? None : text == u"http" ? Http : text == u"socks5" ? Socks5 : System;
}

QString proxyOrigin(const NetworkOptions &options)
{
    if (!options.hasProxy() || options.proxyUser.isEmpty() || options.proxyHost.isEmpty())
        return {};
    return u"proxy://%1:%2"_s.arg(options.proxyHost).arg(options.proxyPort);
}

Result<QByteArray> readCertificates(const QString &path)
{
    QFile file(path);
    const Error unusable { .code = ErrorCode::CertificatesUnreadable, .detail = path };
    if (!file.open(QIODevice::ReadOnly) || file.size() > longestFile)
        return unusable;
    const QByteArray bytes = file.read(longestFile);
    return QSslCertificate::fromData(bytes).isEmpty() ? Result<QByteArray>(unusable) : bytes;
}

Result<void> check(const NetworkOptions &options)
{
    if (options.hasProxy() && options.proxyHost.trimmed().isEmpty())
        return Error { .code = ErrorCode::ProxyFailed, .detail = u"it has no address"_s };
    return {};
}

} // namespace Iconwright
