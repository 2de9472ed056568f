#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

namespace Iconwright {

//! Where API keys are kept, one for each origin ("https://api.openai.com", "http://127.0.0.1:8080").
//! Abstract for its two implementations: KeychainStore (the system's) and SessionKeyStore (this run only).
//! All calls return at once; futures finish in the thread that called.
class KeyStore
{
public:
    virtual ~KeyStore() = default;

    //! KeyNotStored, KeychainUnavailable, KeychainDenied.
    [[nodiscard]] virtual QFuture<Result<QByteArray>> read(const QString &origin) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> write(const QString &origin, const QByteArray &key) = 0;
    //! Removing a key that is not there succeeds.
    [[nodiscard]] virtual QFuture<Result<void>> remove(const QString &origin) = 0;
};

//! The keychain entry of an origin: "openai-api-key" for api.openai.com, "openai-api-key@host:port" for any
//! other, "proxy-password@host:port" for "proxy://host:port".
[[nodiscard]] QString keychainEntry(const QString &origin);

} // namespace Iconwright
