#pragma once

#include "core/base/clock.h"
#include "core/queue/batchcontroller.h"
#include "ui/batches/batchwords.h"

#include <QHash>
#include <QSet>
#include <QTimer>
#include <QWidget>

#include <optional>

class QMenu;
class QScrollArea;
class QVBoxLayout;

namespace Iconwright {

class BatchOrdering;
class BatchRow;
class BatchStrip;
class Catalog;

//! What is being made: a strip of 36 px that opens to a list with a row for each batch of this run and each
//! unfinished one, in the order in which they go, newest first among equals. Hidden until there is one. A
//! change of one batch touches its row and two counters, however many batches there are.
class BatchesPanel final : public QWidget
{
    Q_OBJECT

public:
    //! Both outlive the panel.
    BatchesPanel(BatchController &controller, const Clock &clock, QWidget *parent = nullptr);

    //! For the price of sending again; outlives the panel. Without it the batch's own average is named.
    void setCatalog(const Catalog &catalog) { m_catalog = &catalog; }

    [[nodiscard]] bool isOpen() const { return m_open; }
    //! What the user wants. Before the first call it is open in windows of 800 px and more, closed in lower
    //! ones.
    void setOpen(bool open);
    void toggle() { setOpen(!m_open); }
    [[nodiscard]] int rowCount() const { return int(m_rows.size()); }

    void retranslate();

Q_SIGNALS:
    void openChanged(bool open); //!< by the user
    void iconsRequested(const Iconwright::BatchId &id); //!< show them in the gallery
    void setRequested(const Iconwright::BatchId &id); //!< a new set of its icons

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeLayout();
    [[nodiscard]] bool isWanted(const BatchStatus &status) const;
    void showBatch(const BatchId &id);
    BatchRow *addRow(const BatchId &id);
    void connectRow(BatchRow &row);
    void removeRow(const BatchId &id);
    void count(const BatchStatus &before, const BatchStatus &after);
    void setCurrentRow(BatchRow *row);
    void moveCurrent(int by);
    void openMenu(const BatchId &id, const QPoint &global);
    void addJobs(QMenu &menu, const BatchStatus &status);
    [[nodiscard]] std::optional<qint64> priceOf(const BatchStatus &status) const;
    void setWaiting(bool waiting);
    void showHalt();
    [[nodiscard]] bool isHalted() const;
    [[nodiscard]] BatchStatus statusOf(const BatchId &id) const;
    void showStrip();
    void countDown();
    void applyOpen(bool open);
    void followWindow();
    void announceEnd(const BatchStatus &before, const BatchStatus &after);

    BatchController &m_controller;
    const Clock &m_clock;
    const Catalog *m_catalog = nullptr;
    const QDateTime m_start; //!< batches made later than this are of this run
    BatchStrip *m_strip;
    QScrollArea *m_scroll;
    QVBoxLayout *m_list;
    BatchOrdering *m_ordering;
    QHash<BatchId, BatchRow *> m_rows;
    QSet<BatchId> m_moving; //!< running: their time left counts down
    BatchRow *m_current = nullptr;
    int m_running = 0;
    int m_paused = 0;
    bool m_waiting = false;
    bool m_open = true;
    std::optional<bool> m_wish; //!< the user's; none: as the window's height says
    QTimer m_second;
};

} // namespace Iconwright
