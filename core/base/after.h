#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <memory>
#include <type_traits>
#include <utility>

namespace Iconwright {

//! Calls `call` with the result of `future` in the thread of `context`, which must be the calling one. Dies
//! with `context`: unlike QFuture::then(context, ...) of Qt 6.4, which asserts, or reaches for the dead, when
//! the future ends after its context. The future returned ends canceled, without a result, if `call` is never
//! called: `context` has died, or `future` has ended without a result.
template <typename T, typename Call> auto after(const QFuture<T> &future, QObject *context, Call call)
{
    using Value = std::invoke_result_t<Call, T>;
    auto promise = std::make_shared<QPromise<Value>>();
    QFuture<Value> result = promise->future();
    promise->start();
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher,
        [watcher, promise = std::move(promise), call = std::move(call)]() mutable {
            watcher->deleteLater();
            if (watcher->future().resultCount() == 0)
                return;
            if constexpr (std::is_void_v<Value>)
                call(watcher->result());
            else
                promise->addResult(call(watcher->result()));
            promise->finish();
        });
    watcher->setFuture(future);
    return result;
}

} // namespace Iconwright
