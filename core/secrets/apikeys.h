#pragma once

#include "core/secrets/keychainstore.h"
#include "core/secrets/sessionkeystore.h"

#include <QObject>

namespace Iconwright {

class KnownSecrets;

//! The key to use with an origin: the one of this run if there is one, else the keychain's. Every key that
//! passes is made known to the log's redaction first. One thread, with an event loop.
class ApiKeys final : public QObject
{
    Q_OBJECT

public:
    //! `keychain` outlives this.
    ApiKeys(KeyStore &keychain, KnownSecrets &secrets, QObject *parent = nullptr);

    //! Counts for this run only: OPENAI_API_KEY, or typed in where there is no keychain.
    void setForThisRun(const QString &origin, const QByteArray &key);
    [[nodiscard]] bool isForThisRun(const QString &origin) const;

    //! An empty key where none is stored; KeychainUnavailable, KeychainDenied.
    [[nodiscard]] QFuture<Result<QByteArray>> key(const QString &origin);
    //! Trims white space; InvalidSetting for a key that is empty or holds other than printable ASCII.
    [[nodiscard]] QFuture<Result<void>> store(const QString &origin, const QByteArray &key);
    //! From the keychain and from this run.
    [[nodiscard]] QFuture<Result<void>> remove(const QString &origin);

Q_SIGNALS:
    void changed(const QString &origin);

private:
    KeyStore &m_keychain;
    SessionKeyStore m_session;
    KnownSecrets &m_secrets;
};

} // namespace Iconwright
