#pragma once

#include "core/queue/batch.h"
#include "ui/batches/batchpainting.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace Iconwright {

class ThrottleGauge;

//! The 36 px that are always there: the title, how many batches are doing what (open) or the batch at work
//! (closed), the gauge, a chevron. A click anywhere opens or closes the list.
class BatchStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit BatchStrip(QWidget *parent = nullptr);

    [[nodiscard]] ThrottleGauge &gauge() { return *m_gauge; }
    void setOpen(bool open);
    //! `waiting`: running, but nothing goes through for a while.
    void setCounts(int running, int paused, bool waiting);
    //! What the closed strip shows. An invalid id: nothing.
    void setBatch(const BatchStatus &status, const QDateTime &now, bool waiting);

    void retranslate();

Q_SIGNALS:
    void toggleRequested();

protected:
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Summary;

    void makeRoom();

    QLabel *m_title;
    QLabel *m_counts;
    Summary *m_summary;
    ThrottleGauge *m_gauge;
    QToolButton *m_chevron;
    bool m_open = true;
    int m_running = 0;
    int m_paused = 0;
    bool m_waiting = false;
};

} // namespace Iconwright
