#include "core/secrets/apikeys.h"

#include "core/base/after.h"
#include "core/base/redaction.h"

#include <QFuture>

#include <algorithm>

namespace Iconwright {

namespace {

bool isPrintable(const QByteArray &key)
{
    return std::all_of(
        key.begin(), key.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

} // namespace

ApiKeys::ApiKeys(KeyStore &keychain, KnownSecrets &secrets, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
    , m_secrets(secrets)
{
}

void ApiKeys::setForThisRun(const QString &origin, const QByteArray &key)
{
    const QByteArray clean = key.trimmed();
    if (clean.isEmpty() || !isPrintable(clean))
        return;
    m_secrets.add(clean);
    (void)m_session.write(origin, clean);
    Q_EMIT changed(origin);
}

bool ApiKeys::isForThisRun(const QString &origin) const
{
    return m_session.holds(origin);
}

QFuture<Result<QByteArray>> ApiKeys::key(const QString &origin)
{
    if (isForThisRun(origin))
        return m_session.read(origin);
    return after(
        m_keychain.read(origin), this, [this](const Result<QByteArray> &stored) -> Result<QByteArray> {
            if (!stored && stored.error().code == ErrorCode::KeyNotStored)
                return QByteArray();
            if (stored)
                m_secrets.add(*stored);
            return stored;
        });
}

QFuture<Result<void>> ApiKeys::store(const QString &origin, const QByteArray &key)
{
    const QByteArray clean = key.trimmed();
    if (clean.isEmpty() || !isPrintable(clean))
        return QtFuture::makeReadyFuture(Result<void>(Error { .code = ErrorCode::InvalidSetting }));
    m_secrets.add(clean);
    return after(m_keychain.write(origin, clean), this, [this, origin](const Result<void> &done) {
        if (done)
            Q_EMIT changed(origin);
        return done;
    });
}

QFuture<Result<void>> ApiKeys::remove(const QString &origin)
{
    (void)m_session.remove(origin);
    return after(m_keychain.remove(origin), this, [this, origin](const Result<void> &done) {
        Q_EMIT changed(origin);
        return done;
    });
}

} // namespace Iconwright
