#include "ui/preferences/pagelist.h"

#include "ui/common/glyphs.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace Iconwright {

namespace {

constexpr int glyphRole = Qt::UserRole;
constexpr int signEdge = 16;
constexpr int radius = 6;
constexpr int padding = 8;

class PageDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = option.fontMetrics.horizontalAdvance(index.data().toString());
        return { width + signEdge + 3 * padding + 2 * Measure::gap,
            std::max(Measure::control, option.fontMetrics.height() + 12) + 2 };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokensOf(option.palette);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QRect row = option.rect.adjusted(Measure::gap, 1, -Measure::gap, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintGround(*painter, option, row);
        const QColor ink = selected ? t.selText : t.text;
        QRect sign(row.left() + padding, row.center().y() - signEdge / 2 + 1, signEdge, signEdge);
        QRect text = row.adjusted(2 * padding + signEdge, 0, -padding, 0);
        drawGlyph(*painter, Glyph(index.data(glyphRole).toInt()),
            QStyle::visualRect(option.direction, row, sign), selected ? t.selText : t.muted);
        text = QStyle::visualRect(option.direction, row, text);
        painter->setPen(ink);
        painter->setFont(option.font);
        painter->drawText(text,
            int(Qt::AlignVCenter) | int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }

private:
    static void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row)
    {
        const Tokens &t = tokensOf(option.palette);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        painter.setPen(Qt::NoPen);
        painter.setBrush(selected ? t.selection : hovered ? t.hover : QColor(Qt::transparent));
        painter.drawRoundedRect(row, radius, radius);
        if (!option.state.testFlag(QStyle::State_HasFocus)
            || !option.state.testFlag(QStyle::State_KeyboardFocusChange))
            return;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.focus, 2));
        painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), radius, radius);
    }
};

} // namespace

PageList::PageList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new PageDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    viewport()->setAutoFillBackground(false);
}

void PageList::addPage(Glyph glyph)
{
    auto *item = new QListWidgetItem(this);
    item->setData(glyphRole, int(glyph));
}

void PageList::setTitle(int page, const QString &title)
{
    item(page)->setText(title);
}

void PageList::showOnly(const QList<int> &pages)
{
    for (int page = 0; page < count(); ++page)
        item(page)->setHidden(!pages.contains(page));
}

void PageList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

} // namespace Iconwright
