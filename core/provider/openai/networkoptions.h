#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace Iconwright {

//! By which way requests leave this machine. Requests to this machine itself never take a proxy.
struct NetworkOptions
{
    enum class Proxy {
        System, //!< as the system is set up, or http_proxy and its like
        None,
        Http, //!< CONNECT for https
        Socks5, //!< looks up names itself
    };

    Proxy proxy = Proxy::System;
    QString proxyHost;
    int proxyPort = 0;
    QString proxyUser; //!< empty: none is asked for
    QByteArray proxyPassword; //!< a secret: for the proxy alone
    QByteArray certificates; //!< PEM, trusted beside the system's; empty: none

    [[nodiscard]] bool hasProxy() const { return proxy == Proxy::Http || proxy == Proxy::Socks5; }
    bool operator==(const NetworkOptions &) const = default;
};

//! "system", "none", "http", "socks5"; anything else is System.
[[nodiscard]] NetworkOptions::Proxy proxyFromText(const QString &text);
//! What the keychain knows the proxy's password by; empty without a manual proxy and a user.
[[nodiscard]] QString proxyOrigin(const NetworkOptions &options);
//! The certificates of the PEM file at `path`, at most 1 MiB. CertificatesUnreadable where there are none.
[[nodiscard]] Result<QByteArray> readCertificates(const QString &path);
//! ProxyFailed for a manual proxy without an address.
[[nodiscard]] Result<void> check(const NetworkOptions &options);

} // namespace Iconwright
