#pragma once

#include <QApplication>
#include <QByteArray>
#include <QList>

namespace Iconwright::Benchmarks {

//! How long the GUI thread was busy with one event, everything that the event caused included.
struct Turn
{
    double milliseconds = 0; //!< on the wall: also what other programs took away
    double cpuMilliseconds = 0; //!< of the GUI thread itself
    QByteArray receiver; //!< its class and object name
    int type = 0; //!< QEvent::Type
};

//! An application that times every event of the GUI thread. Painting, timers, answers from other threads and
//! input all come as events, so nothing that could hold up a frame is missed.
class WatchedApplication final : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;

    //! Turns are kept from the first call to the second.
    void watch(bool on) { m_watching = on; }
    [[nodiscard]] const QList<Turn> &turns() const { return m_turns; }

    bool notify(QObject *receiver, QEvent *event) override;

private:
    bool m_watching = false;
    int m_depth = 0; //!< events that an event sends belong to it
    QList<Turn> m_turns;
};

} // namespace Iconwright::Benchmarks
