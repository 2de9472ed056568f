#pragma once

#include <QMutex>
#include <QSemaphore>
#include <QWaitCondition>
#include <QtGlobal>

#include <deque>
#include <functional>

namespace Iconwright {

//! Calls work(0) to work(count - 1), each once, in the calling thread and in as many of the pool as are free
//! just now; returns when all have returned. Safe in a pool thread: nothing is queued behind the caller, so
//! nobody waits for a thread that cannot come.
void inFreeThreads(qsizetype count, const std::function<void(qsizetype)> &work);

//! Work that one thread makes while others that are free just now do it: what is added is done in that order,
//! by them and in the end by the thread that adds. They wait for more only until finish().
class SharedWork
{
public:
    SharedWork();
    ~SharedWork();
    Q_DISABLE_COPY_MOVE(SharedWork)

    void add(std::function<void()> work);
    //! Takes part, and returns when all is done. Nothing may be added after it.
    void finish();

private:
    void takePart();

    QMutex m_mutex; //!< guards the next three
    QWaitCondition m_more;
    std::deque<std::function<void()>> m_waiting;
    bool m_complete = false;
    QSemaphore m_left;
    int m_others = 0;
};

} // namespace Iconwright
