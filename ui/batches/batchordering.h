#pragma once

#include "core/queue/batch.h"

#include <QObject>
#include <QPoint>

class QMenu;
class QScrollArea;
class QVBoxLayout;
class QWidget;

namespace Iconwright {

class BatchController;
class BatchRow;

//! Which of the batches goes first: keeps the rows in that order, and lets the user change it by menu, by
//! keyboard (Alt+Home, Alt+Up, Alt+Down) and by dragging a row. Only unfinished batches have an order; among
//! equals, and among the others, the newest is above.
class BatchOrdering final : public QObject
{
    Q_OBJECT

public:
    //! All outlive it. `list` holds the rows, and is that of the widget in `scroll`.
    BatchOrdering(BatchController &controller, QScrollArea &scroll, QVBoxLayout &list, QObject *parent);

    //! A row that was made: for keys and for dragging.
    void watch(BatchRow &row);
    //! Moves the row to where its status belongs, if that has changed.
    void place(BatchRow &row, const BatchStatus &before);
    //! "Put first", "Move up", "Move down"; nothing for a batch that has ended.
    void addActions(QMenu &menu, const BatchStatus &status);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] BatchRow *rowAt(int place) const;
    [[nodiscard]] QList<BatchStatus> unfinished() const;
    void move(const BatchId &id, int by);
    void press(const BatchRow &row, const QPoint &global);
    void drag(BatchRow &row, const QPoint &global);
    void drop();
    void endDrag();
    [[nodiscard]] bool takesKey(const BatchRow &row, int key);

    BatchController &m_controller;
    QScrollArea &m_scroll;
    QVBoxLayout &m_list;
    QWidget *m_line; //!< where the dragged row would go
    BatchRow *m_dragged = nullptr;
    BatchId m_target; //!< the row below the line; invalid: none
    std::optional<QPoint> m_pressed; //!< global
};

} // namespace Iconwright
