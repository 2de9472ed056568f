// Mouse, keyboard and selection of the view.
#include "core/library/thumbnailloader.h"
#include "ui/gallery/gallerymodel.h"
#include "ui/gallery/galleryview.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace Iconwright {

namespace {

constexpr double zoomStep = 1.15;
constexpr int checkReach = 4; // makes the target 24 by 24

} // namespace

QItemSelection GalleryView::rowsIn(const QRect &content) const
{
    QItemSelection selection;
    for (const auto &[first, end] : m_layout.rowsBetween(content.top(), content.bottom() + 1))
        for (int row = first; row < end; ++row)
            if (m_layout.tileRect(row).intersects(content))
                selection.append(QItemSelectionRange(m_model.index(row)));
    return selection;
}

void GalleryView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    const QRect content = QRect(toContent(rect.topLeft()), toContent(rect.bottomRight())).normalized();
    selectionModel()->select(rowsIn(content), flags);
}

QList<IconId> GalleryView::selectedIcons() const
{
    QItemSelection ranges = selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(),
        [](const QItemSelectionRange &a, const QItemSelectionRange &b) { return a.top() < b.top(); });
    QList<IconId> icons;
    for (const QItemSelectionRange &range : std::as_const(ranges))
        for (int row = range.top(); row <= range.bottom(); ++row)
            if (const IconId icon = m_model.iconAt(row); icon.isValid())
                icons.append(icon);
    return icons;
}

void GalleryView::invertSelection()
{
    if (m_model.rowCount() > 0)
        selectionModel()->select(QItemSelection(m_model.index(0), m_model.index(m_model.rowCount() - 1)),
            QItemSelectionModel::Toggle);
}

void GalleryView::rememberSelection()
{
    m_selectedBefore = selectedIcons();
    m_currentBefore = currentIndex().data(GalleryModel::IconIdRole).value<IconId>();
}

void GalleryView::restoreSelection()
{
    m_hovered = -1;
    QItemSelection selection;
    for (const IconId icon : std::as_const(m_selectedBefore))
        if (const QModelIndex index = m_model.indexOf(icon); index.isValid())
            selection.append(QItemSelectionRange(index));
    relayout();
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    selectionModel()->setCurrentIndex(m_model.indexOf(m_currentBefore), QItemSelectionModel::NoUpdate);
    m_selectedBefore.clear();
}

void GalleryView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    viewport()->update(); // cells reach out of their tiles
    Q_EMIT selectedChanged();
}

//! What comes in above must not move what the user looks at.
void GalleryView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    const int before = m_hovered >= 0 ? m_hovered : firstVisible();
    const int top = before < 0 ? 0 : toView(m_layout.tileRect(before)).top();
    relayout();
    const int now = before >= start ? before + end - start + 1 : before;
    if (before >= 0 && (verticalOffset() > 0 || m_hovered >= 0))
        keepPlace(now, top, 0);
    m_hovered = m_hovered >= start ? m_hovered + end - start + 1 : m_hovered;
    QAbstractItemView::rowsInserted(parent, start, end);
}

QModelIndex GalleryView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int rows = m_model.rowCount();
    const int row = currentIndex().isValid() ? currentIndex().row() : firstVisible();
    if (rows == 0 || row < 0)
        return {};
    if (!currentIndex().isValid())
        return m_model.index(row);
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int line = std::max(1, m_layout.plateEdge() + 32);
    const int page = std::max(1, viewport()->height() / line);
    const auto beside = [&](int step) {
        const int next = row + step < 0 ? -1 : m_layout.unfolded(row + step, step);
        return next < 0 ? row : next;
    };
    int to = row;
    switch (action) {
    case MoveLeft:
        to = beside(-forward);
        break;
    case MoveRight:
        to = beside(forward);
        break;
    case MoveNext:
        to = beside(1);
        break;
    case MovePrevious:
        to = beside(-1);
        break;
    case MoveUp:
        to = m_layout.rowBelow(row, -1);
        break;
    case MoveDown:
        to = m_layout.rowBelow(row, 1);
        break;
    case MovePageUp:
        to = m_layout.rowBelow(row, -page);
        break;
    case MovePageDown:
        to = m_layout.rowBelow(row, page);
        break;
    case MoveHome:
        to = m_layout.unfolded(0, 1);
        break;
    case MoveEnd:
        to = m_layout.unfolded(rows - 1, -1);
        break;
    }
    return m_model.index(std::clamp(to, 0, rows - 1));
}

//! Letters are shortcuts of actions, unless a name is being typed.
bool GalleryView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_typeAhead.wants(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QAbstractItemView::event(event);
}

void GalleryView::keyPressEvent(QKeyEvent *event)
{
    if (m_typeAhead.take(*event) || pressKey(*event)) {
        event->accept();
        return;
    }
    // Letters are shortcuts here, not a search by name.
    const bool isLetter = !event->text().isEmpty() && !(event->modifiers() & ~Qt::KeypadModifier);
    isLetter ? event->ignore() : QAbstractItemView::keyPressEvent(event);
}

bool GalleryView::pressKey(QKeyEvent &event)
{
    static const QHash<int, CursorAction> moves { { Qt::Key_Left, MoveLeft }, { Qt::Key_Right, MoveRight },
        { Qt::Key_Up, MoveUp }, { Qt::Key_Down, MoveDown }, { Qt::Key_Home, MoveHome },
        { Qt::Key_End, MoveEnd }, { Qt::Key_PageUp, MovePageUp }, { Qt::Key_PageDown, MovePageDown } };
    const Qt::KeyboardModifiers with = event.modifiers() & ~Qt::KeypadModifier;
    if (const auto move = moves.constFind(event.key()); move != moves.cend()) {
        moveTo(moveCursor(*move, with), with);
    } else if (event.key() == Qt::Key_Space && with == Qt::ControlModifier) {
        selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle);
        m_anchor = currentIndex();
    } else if (event.key() == Qt::Key_Space && with == Qt::NoModifier) {
        Q_EMIT previewRequested();
    } else if (event.key() == Qt::Key_B && with == Qt::NoModifier) {
        showNextBackdrop();
    } else if (event.key() == Qt::Key_Escape && selectionModel()->hasSelection()) {
        clearSelection();
    } else {
        return false;
    }
    return true;
}

//! The current tile stays while it fits what is typed.
void GalleryView::jumpToTyped()
{
    const int current = currentIndex().isValid() ? currentIndex().row() : 0;
    const int row = m_typeAhead.text().isEmpty() ? -1 : m_model.find(m_typeAhead.text(), current - 1);
    if (row >= 0) {
        setFolded(m_layout.groupOfRow(row), false);
        moveTo(m_model.index(row), Qt::NoModifier);
    }
    viewport()->update();
}

void GalleryView::startDrag(Qt::DropActions)
{
    constexpr int pictures = 3;
    const QList<IconId> icons = selectedIcons();
    const IconId current = currentIndex().data(GalleryModel::IconIdRole).value<IconId>();
    QList<IconId> shown = icons.mid(0, pictures);
    if (icons.contains(current) && shown.value(0) != current)
        shown.prepend(current);
    QList<QImage> images;
    for (const IconId icon : shown.mid(0, pictures))
        images.append(m_thumbnails.image(icon));
    m_isDragging = !icons.isEmpty();
    if (m_isDragging)
        Q_EMIT dragRequested(icons, images);
}

void GalleryView::moveTo(const QModelIndex &index, Qt::KeyboardModifiers modifiers)
{
    if (!index.isValid())
        return;
    if (modifiers & Qt::ShiftModifier) {
        extendTo(index);
    } else if (modifiers & Qt::ControlModifier) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    } else {
        m_anchor = index;
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    }
    scrollTo(index);
    viewport()->update();
}

void GalleryView::extendTo(const QModelIndex &index)
{
    if (!m_anchor.isValid())
        m_anchor = currentIndex().isValid() ? currentIndex() : index;
    const QModelIndex anchor = m_anchor;
    selectionModel()->select(QItemSelection(std::min(anchor, index), std::max(anchor, index)),
        QItemSelectionModel::ClearAndSelect);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
}

void GalleryView::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    m_bandStart = toContent(at);
    m_isDragging = false;
    const int header = headerAt(at);
    if (header >= 0) {
        if (event->button() == Qt::LeftButton)
            setFolded(header, !isFolded(header));
        return;
    }
    const QModelIndex index = indexAt(at);
    const bool isLeft = event->button() == Qt::LeftButton && index.isValid();
    const bool isOnCheck = isLeft
        && TilePainter::checkRect(plateOf(index.row()), layoutDirection())
               .adjusted(-checkReach, -checkReach, checkReach, checkReach)
               .contains(at);
    if (isLeft && (event->modifiers() & Qt::ShiftModifier)) {
        extendTo(index);
        return;
    }
    m_anchor = index;
    if (isOnCheck && m_painter.captionHeight(m_zoom) > 0) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::Toggle);
        return;
    }
    QAbstractItemView::mousePressEvent(event);
}

void GalleryView::mouseMoveEvent(QMouseEvent *event)
{
    m_isDragging = m_isDragging && (event->buttons() & Qt::LeftButton); // a drag takes the release with it
    if (m_isDragging)
        return; // until its files are there, it must not turn into a selection
    QAbstractItemView::mouseMoveEvent(event);
    const QPoint at = event->position().toPoint();
    if (state() == DragSelectingState) {
        m_band = QRect(m_bandStart, toContent(at)).normalized();
        viewport()->update();
    } else {
        hover(indexAt(at).row());
    }
}

void GalleryView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_isDragging, false))
        QAbstractItemView::mouseReleaseEvent(event);
    m_band = {};
    viewport()->update();
}

void GalleryView::leaveEvent(QEvent *event)
{
    hover(-1);
    QAbstractItemView::leaveEvent(event);
}

void GalleryView::hover(int row)
{
    const int before = std::exchange(m_hovered, row);
    for (const int changed : { before, row })
        if (before != row && changed >= 0)
            viewport()->update(toView(m_layout.tileRect(changed)));
}

void GalleryView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() != Qt::ControlModifier) {
        QAbstractItemView::wheelEvent(event);
        return;
    }
    m_hovered = indexAt(event->position().toPoint()).row();
    const int turn = event->angleDelta().y();
    if (turn != 0)
        setZoom(qRound(turn > 0 ? zoom() * zoomStep : zoom() / zoomStep));
    event->accept();
}

void GalleryView::showNextBackdrop()
{
    setBackdrop(nextBackdrop(backdrop(), m_ownColor));
    Q_EMIT backdropChanged(backdrop());
}

} // namespace Iconwright
