#pragma once

#include "core/secrets/keystore.h"

#include <QObject>

namespace Iconwright {

//! The operating system's keychain through QtKeychain, service "iconwright", never its insecure fallback:
//! Secret Service or KWallet on Linux, Keychain on macOS, Credential Manager on Windows. Needs a running
//! event loop.
class KeychainStore final : public QObject, public KeyStore
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] QFuture<Result<QByteArray>> read(const QString &origin) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString &origin, const QByteArray &key) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &origin) override;
};

} // namespace Iconwright
