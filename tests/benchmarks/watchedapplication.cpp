#include "tests/benchmarks/watchedapplication.h"

#include <QEvent>
#include <QThread>

#include <ctime>

namespace Iconwright::Benchmarks {

namespace {

double milliseconds(clockid_t clock)
{
    timespec now {};
    clock_gettime(clock, &now);
    return 1000.0 * static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e6;
}

//! "QTimer of Iconwright::Throttle queue": who it is and whom it belongs to.
QByteArray nameOf(const QObject &object)
{
    const QByteArray name = object.metaObject()->className() + QByteArray(" ") + object.objectName().toUtf8();
    return object.parent() ? name.trimmed() + " of " + object.parent()->metaObject()->className() : name;
}

} // namespace

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    const bool ours = QThread::currentThread() == thread(); // events of every thread come through here
    if (!ours || !m_watching || m_depth > 0)
        return QApplication::notify(receiver, event);
    // Afterwards neither may exist any more.
    Turn turn { .receiver = nameOf(*receiver), .type = event->type() };
    const double began = milliseconds(CLOCK_MONOTONIC);
    const double cpuBegan = milliseconds(CLOCK_THREAD_CPUTIME_ID);
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    turn.cpuMilliseconds = milliseconds(CLOCK_THREAD_CPUTIME_ID) - cpuBegan;
    turn.milliseconds = milliseconds(CLOCK_MONOTONIC) - began;
    m_turns.append(turn);
    return handled;
}

} // namespace Iconwright::Benchmarks
