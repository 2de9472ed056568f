#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace Iconwright {

class Clock;

//! How far a picture probably is that the server says nothing of before it is done: 0 to 0.9, three quarters
//! of that when `expected` is over, rising ever more slowly after.
[[nodiscard]] double likelyProgress(std::chrono::milliseconds waited, std::chrono::milliseconds expected);

//! Tells it twice a second, so that a wait of half a minute does not look like a standstill.
class WaitingProgress final : public QObject
{
    Q_OBJECT

public:
    //! What the answer itself takes of the whole, from its first byte to its last.
    static constexpr double answerShare = 0.1;

    using QObject::QObject;

    //! Counts from now.
    void start(const Clock &clock, std::chrono::milliseconds expected);
    void stop() { m_timer.stop(); }

Q_SIGNALS:
    void progressed(double fraction); //!< 0 to 0.9

private:
    QTimer m_timer;
};

} // namespace Iconwright
