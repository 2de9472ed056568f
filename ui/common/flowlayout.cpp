#include "ui/common/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Iconwright {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(4);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(index, new QWidgetItem(widget));
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    QList<QLayoutItem *> row;
    int used = 0;
    int rowHeight = 0;
    int top = area.top();
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        if (!row.isEmpty() && used + hint.width() > area.width()) {
            if (apply)
                place(row, area, top, false);
            top += rowHeight + spacing();
            row.clear();
            used = 0;
            rowHeight = 0;
        }
        row.append(item);
        used += hint.width() + spacing();
        rowHeight = std::max(rowHeight, hint.height());
    }
    if (apply)
        place(row, area, top, true);
    return top + rowHeight - rect.top() + contentsMargins().bottom();
}

void FlowLayout::place(const QList<QLayoutItem *> &row, const QRect &area, int top, bool last) const
{
    const Qt::LayoutDirection direction
        = parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int left = area.left();
    for (QLayoutItem *item : row) {
        QSize size = item->sizeHint();
        const int room = area.right() + 1 - left;
        size.setWidth(last && m_stretchLast && item == row.last() ? room : std::min(size.width(), room));
        item->setGeometry(QStyle::visualRect(direction, area, QRect(QPoint(left, top), size)));
        left += size.width() + spacing();
    }
}

} // namespace Iconwright
