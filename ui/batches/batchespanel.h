#pragma once

#include "core/base/clock.h"
#include "core/queue/batchcontroller.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace Iconwright {

class BatchRow;
class HaltBanner;
class ThrottleGauge;

//! What is being made: a row for each batch of this run and each unfinished one. Hidden until there is one.
class BatchesPanel final : public QWidget
{
    Q_OBJECT

public:
    //! Both outlive the panel.
    BatchesPanel(BatchController &controller, const Clock &clock, QWidget *parent = nullptr);

    void retranslate();

Q_SIGNALS:
    void keySettingsRequested();
    void detailsRequested(const Iconwright::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showBatch(const BatchId &id);
    void connectRow(BatchRow &row);
    void closeRow(const BatchId &id);
    void showHalt(const Error &error);
    void countDown();

    BatchController &m_controller;
    const Clock &m_clock;
    QLabel *m_title;
    QLabel *m_summary;
    ThrottleGauge *m_gauge;
    HaltBanner *m_banner;
    QVBoxLayout *m_list;
    QHash<BatchId, BatchRow *> m_rows;
    QTimer m_second;
};

} // namespace Iconwright
