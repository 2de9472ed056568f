#pragma once

#include "core/throttle/ratelimiter.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace Iconwright {

//! "38 of 50 this minute", a bar, "next slot in 2 s"; of a longer wait what it is for: "Images per minute:
//! next in 38 s". While nothing goes through for a while: an hourglass, in the color of warnings. Counts down
//! visibly; a screen reader hears of a wait when it begins and when it ends, not each second. Hidden while
//! nothing was sent in the last minute.
class ThrottleGauge final : public QWidget
{
    Q_OBJECT

public:
    explicit ThrottleGauge(QWidget *parent = nullptr);

    void setStatus(const ThrottleStatus &status);
    //! How much of it there is room for.
    enum class Room {
        Full,
        Short, //!< a short bar, and the next slot only during a wait
        Least, //!< no bar
    };
    void setRoom(Room room);
    [[nodiscard]] bool isWaiting() const { return m_waiting; }

    void retranslate();

Q_SIGNALS:
    void waitingChanged(bool waiting);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Bar;

    [[nodiscard]] bool mustWait() const;
    [[nodiscard]] std::optional<int> limit() const;
    [[nodiscard]] QString usedText() const;
    [[nodiscard]] QString nextText() const;
    [[nodiscard]] QString nextText(const QString &time) const;
    [[nodiscard]] QString toolTipText() const;
    void tick();
    void setWaiting(bool waiting);
    void announce(const QString &text);

    QLabel *m_sign;
    QLabel *m_used;
    Bar *m_bar;
    QLabel *m_next;
    ThrottleStatus m_status;
    bool m_waiting = false;
    Room m_room = Room::Full;
    QTimer m_second;
    QTimer m_stale; //!< nothing was told for a minute: nothing is counted any more
};

} // namespace Iconwright
