#include "core/exporting/freethreads.h"

#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <utility>

namespace Iconwright {

void inFreeThreads(qsizetype count, const std::function<void(qsizetype)> &work)
{
    std::atomic<qsizetype> next = 0;
    const auto takePart = [&] {
        for (qsizetype i = next++; i < count; i = next++)
            work(i);
    };
    QSemaphore left;
    int others = 0;
    const qsizetype useful = std::min<qsizetype>(QThread::idealThreadCount(), count) - 1;
    while (others < useful && QThreadPool::globalInstance()->tryStart([&] {
        takePart();
        left.release();
    }))
        ++others;
    takePart();
    left.acquire(others);
}

SharedWork::SharedWork()
{
    while (m_others < QThread::idealThreadCount() - 1 && QThreadPool::globalInstance()->tryStart([this] {
        takePart();
        m_left.release();
    }))
        ++m_others;
}

SharedWork::~SharedWork()
{
    finish();
}

void SharedWork::add(std::function<void()> work)
{
    const QMutexLocker lock(&m_mutex);
    m_waiting.push_back(std::move(work));
    m_more.wakeOne();
}

void SharedWork::finish()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_complete = true;
        m_more.wakeAll();
    }
    takePart();
    m_left.acquire(std::exchange(m_others, 0));
}

void SharedWork::takePart()
{
    QMutexLocker lock(&m_mutex);
    while (true) {
        while (m_waiting.empty() && !m_complete)
            m_more.wait(&m_mutex);
        if (m_waiting.empty())
            return;
        const std::function<void()> work = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        work();
        lock.relock();
    }
}

} // namespace Iconwright
