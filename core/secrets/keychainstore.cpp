#include "core/secrets/keychainstore.h"

#include <QPromise>

#include <memory>
#include <qt6keychain/keychain.h>

namespace Iconwright {

namespace {

const QString serviceName = QStringLiteral("iconwright");

ErrorCode toCode(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return ErrorCode::None;
    case QKeychain::EntryNotFound:
        return ErrorCode::KeyNotStored;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
        return ErrorCode::KeychainDenied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return ErrorCode::KeychainUnavailable;
}

//! Starts `job`; `answer` turns the finished job into the future's value. Jobs have no parent and end
//! themselves: the answer of libsecret comes to their address even when the store is gone.
template <typename T, typename Job, typename Answer>
QFuture<Result<T>> run(Job *job, const QString &origin, Answer answer)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    job->setKey(keychainEntry(origin));
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, answer, job] {
        promise->addResult(answer(*job));
        promise->finish();
    });
    const QFuture<Result<T>> future = promise->future();
    job->start();
    return future;
}

Error toError(const QKeychain::Job &job)
{
    return { .code = toCode(job.error()), .detail = job.errorString() };
}

} // namespace

QFuture<Result<QByteArray>> KeychainStore::read(const QString &origin)
{
    auto *job = new QKeychain::ReadPasswordJob(serviceName);
    return run<QByteArray>(job, origin, [](const QKeychain::ReadPasswordJob &done) -> Result<QByteArray> {
        if (done.error() != QKeychain::NoError)
            return toError(done);
        return done.binaryData();
    });
}

QFuture<Result<void>> KeychainStore::write(const QString &origin, const QByteArray &key)
{
    auto *job = new QKeychain::WritePasswordJob(serviceName);
    // Text, so that the system's own keychain viewer shows what the designer pasted.
    job->setTextData(QString::fromUtf8(key));
    return run<void>(job, origin, [](const QKeychain::WritePasswordJob &done) -> Result<void> {
        return done.error() == QKeychain::NoError ? Result<void>() : Result<void>(toError(done));
    });
}

QFuture<Result<void>> KeychainStore::remove(const QString &origin)
{
    auto *job = new QKeychain::DeletePasswordJob(serviceName);
    return run<void>(job, origin, [](const QKeychain::DeletePasswordJob &done) -> Result<void> {
        const bool isGone = done.error() == QKeychain::NoError || done.error() == QKeychain::EntryNotFound;
        return isGone ? Result<void>() : Result<void>(toError(done));
    });
}

} // namespace Iconwright
