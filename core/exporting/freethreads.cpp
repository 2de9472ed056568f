#include "core/exporting/freethreads.h"

#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>

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

} // namespace Iconwright
