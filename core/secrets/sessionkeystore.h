#pragma once

#include "core/secrets/keystore.h"

#include <QHash>

namespace Iconwright {

//! Keys of this run: from OPENAI_API_KEY, or typed in where there is no keychain. Never written anywhere.
class SessionKeyStore final : public KeyStore
{
public:
    [[nodiscard]] bool holds(const QString &origin) const { return m_keys.contains(keychainEntry(origin)); }
    [[nodiscard]] QFuture<Result<QByteArray>> read(const QString &origin) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString &origin, const QByteArray &key) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &origin) override;

private:
    QHash<QString, QByteArray> m_keys; //!< by keychainEntry()
};

} // namespace Iconwright
