#include "ui/compose/choicegrid.h"

#include "ui/common/theme.h"
#include "ui/compose/choicedelegate.h"
#include "ui/compose/choicemodel.h"

#include <QFontMetrics>
#include <QKeyEvent>

#include <algorithm>

namespace Iconwright {

namespace {

// A list wraps a row that fills it exactly: its viewport is wider than what is seen by so many pixels.
constexpr int spare = 1;

} // namespace

ChoiceGrid::ChoiceGrid(Kind kind, QWidget *parent)
    : QListView(parent)
    , m_kind(kind)
{
    setViewMode(IconMode);
    setFlow(LeftToRight);
    setMovement(Static);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setWrapping(true);
    setSelectionMode(SingleSelection);
    setFrameShape(NoFrame);
    setViewportMargins(0, 0, -spare, 0);
    setEditTriggers(NoEditTriggers);
    setDragEnabled(false);
    setSelectionRectVisible(false);
    setSpacing(0);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    viewport()->setAutoFillBackground(false);
    setItemDelegate(new ChoiceDelegate(kind == Kind::Strip, this));
    connect(this, &QListView::clicked, this,
        [this](const QModelIndex &index) { Q_EMIT picked(index.data(ChoiceModel::IdRole).toString()); });
}

int ChoiceGrid::columns() const
{
    return m_kind == Kind::Picture ? 4 : 3;
}

int ChoiceGrid::rowHeight() const
{
    const int line = std::max(16, QFontMetrics(roleFont(TextRole::Caption)).height());
    return line + ChoiceDelegate::pictureHeight(m_kind == Kind::Strip) + 12;
}

void ChoiceGrid::setRows(int rows)
{
    setVerticalScrollBarPolicy(rows > 0 ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    if (rows > 0)
        setFixedHeight(rows * rowHeight());
}

void ChoiceGrid::setChosen(const QString &id)
{
    const QModelIndexList found = model() == nullptr || model()->rowCount() == 0
        ? QModelIndexList()
        : model()->match(model()->index(0, 0), ChoiceModel::IdRole, id, 1, Qt::MatchExactly);
    const QModelIndex chosen = found.value(0);
    selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
    if (chosen.isValid())
        selectionModel()->setCurrentIndex(chosen, QItemSelectionModel::NoUpdate);
}

void ChoiceGrid::resizeEvent(QResizeEvent *event)
{
    setGridSize({ std::max(1, (viewport()->width() - spare) / columns()), rowHeight() });
    QListView::resizeEvent(event);
}

void ChoiceGrid::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool picks = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (picks && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT picked(currentIndex().data(ChoiceModel::IdRole).toString());
        return;
    }
    QListView::keyPressEvent(event);
}

//! What is selected is what is chosen, and moving does not choose.
QItemSelectionModel::SelectionFlags ChoiceGrid::selectionCommand(const QModelIndex &, const QEvent *) const
{
    return QItemSelectionModel::NoUpdate;
}

} // namespace Iconwright
