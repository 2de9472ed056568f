#include "ui/library/sidebardelegate.h"

#include "ui/common/theme.h"
#include "ui/library/sidebarmodel.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int inset = 8;
constexpr int padding = 8;
constexpr int radius = 6;
constexpr int glyphEdge = 16;
constexpr int barWidth = 32;
constexpr int barHeight = 4;
constexpr int headingRoom = 12; // above the title of a section

const SidebarRow &rowOf(const QModelIndex &index)
{
    return static_cast<const SidebarModel *>(index.model())->row(index);
}

} // namespace

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = std::max(Measure::control, option.fontMetrics.height() + 12);
    return { 0, rowOf(index).heading ? height + headingRoom : height };
}

void SidebarDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const SidebarRow &row = rowOf(index);
    if (row.heading)
        paintHeading(*painter, option, row);
    else
        paintRow(*painter, option, row);
    painter->restore();
}

void SidebarDelegate::paintHeading(
    QPainter &painter, const QStyleOptionViewItem &option, const SidebarRow &row)
{
    painter.setFont(roleFont(TextRole::Section));
    painter.setPen(tokensOf(option.palette).muted);
    painter.drawText(option.rect.adjusted(inset + padding, headingRoom, -inset - padding, 0),
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter), row.title);
}

void SidebarDelegate::paintBack(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area)
{
    const Tokens &t = tokensOf(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(selected ? t.selection : t.hover);
        painter.drawRoundedRect(area, radius, radius);
    }
    const bool focused = option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange);
    if (focused) {
        painter.setPen(QPen(t.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), radius, radius);
    }
}

void SidebarDelegate::paintRow(QPainter &painter, const QStyleOptionViewItem &option, const SidebarRow &row)
{
    const Tokens &t = tokensOf(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect area = option.rect.adjusted(inset, 0, -inset, 0);
    const auto visual
        = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    paintBack(painter, option, area);

    const QRect glyph(area.left() + padding, area.center().y() - glyphEdge / 2 + 1, glyphEdge, glyphEdge);
    drawGlyph(painter, row.glyph, visual(glyph), selected ? t.selText : t.muted);

    const int least = row.percent >= 0 ? option.fontMetrics.horizontalAdvance(u"00/00"_s) : 0;
    const int tailWidth = std::max(least, option.fontMetrics.horizontalAdvance(row.tail));
    const QRect tail(area.right() + 1 - padding - tailWidth, area.top(), tailWidth, area.height());
    painter.setPen(selected ? t.selText : t.muted);
    painter.drawText(visual(tail),
        int(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter), row.tail);

    int right = tail.left() - padding;
    if (row.percent >= 0) {
        const QRect bar(right - barWidth, area.center().y() - barHeight / 2 + 1, barWidth, barHeight);
        paintBar(painter, visual(bar), row.percent, t, option.direction == Qt::LeftToRight);
        right = bar.left() - padding;
    }
    const int left = glyph.right() + 1 + padding;
    const QRect words(left, area.top(), right - left, area.height());
    painter.setPen(selected ? t.selText : t.text);
    painter.drawText(visual(words),
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
        option.fontMetrics.elidedText(row.title, Qt::ElideRight, words.width()));
}

void SidebarDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int before = inset + padding + glyphEdge + padding / 2;
    const QRect area = option.rect.adjusted(before, 1, -inset, -1);
    editor->setGeometry(QStyle::visualRect(option.direction, option.rect, area));
}

void SidebarDelegate::paintBar(
    QPainter &painter, const QRect &rect, int percent, const Tokens &t, bool leftToRight)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.track);
    painter.drawRoundedRect(rect, barHeight / 2.0, barHeight / 2.0);
    if (percent <= 0)
        return;
    const double width = std::max<double>(barHeight, rect.width() * std::min(percent, 100) / 100.0);
    const double left = leftToRight ? rect.left() : rect.left() + rect.width() - width;
    painter.setBrush(t.progress);
    painter.drawRoundedRect(QRectF(left, rect.top(), width, barHeight), barHeight / 2.0, barHeight / 2.0);
}

} // namespace Iconwright
