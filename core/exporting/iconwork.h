#pragma once

#include "core/base/result.h"

#include <QMutex>
#include <QPromise>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <memory>

namespace Iconwright {

//! What runs of exporting share: workers of the pool take icon after icon, the last one to leave gives the
//! answer. Kept alive by its tasks: make it as a shared pointer. Whoever inherits says how to begin, what is
//! done with an icon, and what is answered.
template <typename Report> class IconWork : public std::enable_shared_from_this<IconWork<Report>>
{
public:
    virtual ~IconWork() = default;
    Q_DISABLE_COPY_MOVE(IconWork)

    [[nodiscard]] QFuture<Result<Report>> future() const { return m_promise.future(); }
    //! Prepares and starts the workers; to be called in a pool thread.
    void begin();

protected:
    explicit IconWork(qsizetype icons)
        : m_icons(icons)
    {
        m_promise.start();
    }

    //! Before the first icon; an error is the answer.
    [[nodiscard]] virtual Result<void> prepare() = 0;
    //! In any worker; an error ends the whole run, once the icons under way have ended.
    [[nodiscard]] virtual Result<void> work(qsizetype icon) = 0;
    //! After the last icon; `stopped` is what ended the run early, code None: nothing. Not when cancelled.
    [[nodiscard]] virtual Result<Report> report(const Error &stopped) = 0;
    //! Instead, when cancelled.
    virtual void cancelled() { }
    //! Before anybody is told: whatever is half done must be gone.
    virtual void close() = 0;

    //! Not all threads of the pool: somebody waits for others of its tasks.
    void leaveRoom() { m_mostWorkers = std::max(1, m_mostWorkers - 1); }
    void setSteps(qsizetype steps) { m_promise.setProgressRange(0, static_cast<int>(steps)); }
    void advance()
    {
        const QMutexLocker lock(&m_mutex);
        m_promise.setProgressValue(++m_done);
    }
    //! False: leave off.
    [[nodiscard]] bool goesOn()
    {
        const QMutexLocker lock(&m_mutex);
        return !m_promise.isCanceled() && m_stopped.code == ErrorCode::None;
    }

private:
    void takeIcons();
    void end();
    void answer(const Result<Report> &result);

    const qsizetype m_icons;
    //! Each may hold one decoded original of DecodeLimits and its sizes.
    int m_mostWorkers = std::min(8, QThread::idealThreadCount());
    QPromise<Result<Report>> m_promise;
    std::atomic<qsizetype> m_next = 0;
    std::atomic<int> m_workers = 0;

    QMutex m_mutex; //!< guards the two below
    Error m_stopped; //!< what made going on pointless
    int m_done = 0;
};

template <typename Report> void IconWork<Report>::begin()
{
    if (const Result<void> ready = m_promise.isCanceled() ? Result<void>() : prepare(); !ready) {
        answer(ready.error());
        return;
    }
    m_workers = static_cast<int>(std::clamp<qsizetype>(m_icons, 1, m_mostWorkers));
    for (int i = m_workers; i > 0; --i)
        QThreadPool::globalInstance()->start([self = this->shared_from_this()] { self->takeIcons(); });
}

template <typename Report> void IconWork<Report>::takeIcons()
{
    for (qsizetype icon = m_next++; icon < m_icons && goesOn(); icon = m_next++) {
        const Result<void> done = work(icon);
        const QMutexLocker lock(&m_mutex);
        if (!done && m_stopped.code == ErrorCode::None)
            m_stopped = done.error();
    }
    if (--m_workers == 0)
        end();
}

template <typename Report> void IconWork<Report>::end()
{
    if (!m_promise.isCanceled()) {
        answer(report(m_stopped));
        return;
    }
    cancelled();
    answer(Error { ErrorCode::Cancelled, {} });
}

template <typename Report> void IconWork<Report>::answer(const Result<Report> &result)
{
    close();
    m_promise.addResult(result);
    m_promise.finish();
}

} // namespace Iconwright
