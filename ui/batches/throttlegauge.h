#pragma once

#include "core/throttle/ratelimiter.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace Iconwright {

//! "38 of 50 this minute", a bar, "next slot in 2 s".
class ThrottleGauge final : public QWidget
{
    Q_OBJECT

public:
    explicit ThrottleGauge(QWidget *parent = nullptr);

    void setStatus(const ThrottleStatus &status);

    void retranslate();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_used;
    QProgressBar *m_bar;
    QLabel *m_next;
    ThrottleStatus m_status;
    QTimer m_countdown;
};

} // namespace Iconwright
