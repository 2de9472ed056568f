#pragma once

#include "core/queue/batchqueue.h"
#include "ui/batches/batchpainting.h"

#include <QBasicTimer>
#include <QWidget>

namespace Iconwright {

class BatchButtons;

//! One batch: sign, name, bar, counts, what is drawn now and how long it takes, and what can be done with
//! it. Painted, except for its buttons; however often the status changes, it repaints at most 15 times a
//! second. Keys: Return shows the icons, Space pauses and goes on, Delete removes an ended batch, Up and Down
//! go to the neighbors.
class BatchRow final : public QWidget
{
    Q_OBJECT

public:
    explicit BatchRow(QWidget *parent = nullptr);

    //! `now` is the time the remaining time is counted from, UTC.
    void setStatus(const BatchStatus &status, const QDateTime &now);
    [[nodiscard]] const BatchStatus &status() const { return m_status; }
    void setNow(const QDateTime &now);
    //! The throttle lets nothing through for a while.
    void setWaiting(bool waiting);
    //! Estimate of one icon, for "Send again, about $0.01".
    void setPrice(std::optional<qint64> microUsd);
    //! Only the current row and its buttons can be reached with Tab: the list is one stop.
    void setCurrent(bool current);
    [[nodiscard]] QString stateText() const;

    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void pauseRequested(const Iconwright::BatchId &id);
    void resumeRequested(const Iconwright::BatchId &id);
    void cancelRequested(const Iconwright::BatchId &id);
    void retryRequested(const Iconwright::BatchId &id);
    void resolveRequested(const Iconwright::BatchId &id, Iconwright::Resolution resolution);
    void removeRequested(const Iconwright::BatchId &id);
    void iconsRequested(const Iconwright::BatchId &id);
    void menuRequested(const Iconwright::BatchId &id, const QPoint &global);
    void moveRequested(int by); //!< keyboard: 1 is the row below
    void entered(); //!< by mouse or keyboard: this row is the current one

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    //! Where the painted parts are, left to right; mirrored when painted.
    struct Places
    {
        QRect sign;
        QRect name;
        QRect bar;
        QRect counts;
        QRect state;
    };

    [[nodiscard]] Places places() const;
    [[nodiscard]] int buttonsStart() const;
    void paintTexts(QPainter &painter, const Places &places) const;
    void connectButtons();
    void describe();
    void refresh();
    void showIcons();

    BatchStatus m_status;
    QDateTime m_now;
    bool m_waiting = false;
    bool m_keyboard = false; //!< the focus came by keyboard: show it
    BarGlide m_glide;
    QBasicTimer m_frame; //!< while it runs, nothing else repaints
    bool m_stale = false; //!< changed since the last frame
    BatchButtons *m_buttons;
};

} // namespace Iconwright
