#pragma once

#include "core/provider/openai/networkoptions.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace Iconwright {

//! "https://host", or "https://host:port" where the port is not the scheme's own. What a key belongs to.
//! Lower case; IPv6 addresses in brackets; empty for what is no http or https URL.
[[nodiscard]] QString originOf(const QUrl &url);
//! "localhost", 127.x.x.x or ::1. Names are not looked up.
[[nodiscard]] bool isLoopback(const QUrl &url);
//! https to anywhere, plain http to this machine only; no user, password, query or fragment. Else
//! InvalidBaseUrl.
[[nodiscard]] Result<void> checkBaseUrl(const QUrl &url);

//! Where to send requests, as whom and by which way.
struct Credentials
{
    QUrl baseUrl = QUrl(QStringLiteral("https://api.openai.com/v1")); //!< with the version: ".../v1"
    QByteArray apiKey; //!< empty: none; sent to origin() only
    QString organization; //!< OpenAI-Organization; empty: not sent
    QString project; //!< OpenAI-Project; empty: not sent
    NetworkOptions network; //!< by which way

    [[nodiscard]] QString origin() const { return originOf(baseUrl); }
    //! `path` ("images/generations") below the base URL, with or without a slash at its end.
    [[nodiscard]] QUrl endpoint(const QString &path) const;
};

//! Whether requests may be sent with these at all: InvalidBaseUrl, NoKey (api.openai.com wants one),
//! KeyRefused or InvalidSetting for a key or an id that no header can hold, ProxyFailed for a proxy without
//! address.
[[nodiscard]] Result<void> check(const Credentials &credentials);

} // namespace Iconwright
