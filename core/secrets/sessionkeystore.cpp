#include "core/secrets/sessionkeystore.h"

#include <QFuture>

namespace Iconwright {

QFuture<Result<QByteArray>> SessionKeyStore::read(const QString &origin)
{
    const QByteArray key = m_keys.value(keychainEntry(origin));
    return QtFuture::makeReadyFuture(
        key.isEmpty() ? Result<QByteArray>(Error { .code = ErrorCode::KeyNotStored }) : key);
}

QFuture<Result<void>> SessionKeyStore::write(const QString &origin, const QByteArray &key)
{
    m_keys.insert(keychainEntry(origin), key);
    return QtFuture::makeReadyFuture(Result<void>());
}

QFuture<Result<void>> SessionKeyStore::remove(const QString &origin)
{
    m_keys.remove(keychainEntry(origin));
    return QtFuture::makeReadyFuture(Result<void>());
}

} // namespace Iconwright
