#pragma once

#include "core/queue/batchqueue.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace Iconwright {

//! One batch: name, bar, counts, what is drawn now and how long it will take, and what can be done with it.
class BatchRow final : public QWidget
{
    Q_OBJECT

public:
    explicit BatchRow(QWidget *parent = nullptr);

    //! `now` is the time the remaining time is counted from, UTC.
    void setStatus(const BatchStatus &status, const QDateTime &now);
    [[nodiscard]] const BatchStatus &status() const { return m_status; }

    void retranslate();

Q_SIGNALS:
    void pauseRequested(const Iconwright::BatchId &id);
    void resumeRequested(const Iconwright::BatchId &id);
    void cancelRequested(const Iconwright::BatchId &id);
    void retryRequested(const Iconwright::BatchId &id);
    void resolveRequested(const Iconwright::BatchId &id, Iconwright::Resolution resolution);
    void closeRequested(const Iconwright::BatchId &id); //!< the row of an ended batch is not wanted any more

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool hasEnded() const;
    [[nodiscard]] QString countsText() const;
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString timeLeft() const;
    void connectButtons();
    void showButtons();
    void pauseOrResume();
    void cancelOrClose();

    QLabel *m_name;
    QProgressBar *m_bar;
    QLabel *m_counts;
    QLabel *m_state;
    QPushButton *m_resend;
    QPushButton *m_drop;
    QPushButton *m_retry;
    QToolButton *m_pause;
    QToolButton *m_cancel;
    BatchStatus m_status;
    QDateTime m_now;
};

} // namespace Iconwright
