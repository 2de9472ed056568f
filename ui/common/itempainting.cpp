#include "ui/common/itempainting.h"

#include "ui/common/controlpainting.h"
#include "ui/common/glyphs.h"
#include "ui/common/theme.h"
#include "ui/common/tokens.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace Iconwright {

namespace {

constexpr int menuRow = 28;
constexpr int separator = 9;
constexpr int signColumn = 28; // check mark or icon, before the text
constexpr int sign = 16;
constexpr int textEdge = 12;
constexpr int shortcutGap = 24;

void paintSeparator(QPainter &painter, const QStyleOptionMenuItem &item)
{
    const QRect line(
        item.rect.left() + Measure::gap, item.rect.center().y(), item.rect.width() - 2 * Measure::gap, 1);
    painter.fillRect(line, tokensOf(item.palette).line);
}

void paintSign(QPainter &painter, const QStyleOptionMenuItem &item, const QColor &color)
{
    const QRect column = QStyle::visualRect(
        item.direction, item.rect, QRect(item.rect.topLeft(), QSize(signColumn, item.rect.height())));
    QRect square(0, 0, sign, sign);
    square.moveCenter(column.center());
    if (item.checked)
        drawGlyph(painter, Glyph::Check, square, color);
    else if (!item.icon.isNull())
        item.icon.paint(&painter, square, Qt::AlignCenter,
            item.state.testFlag(QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
}

//! Text, then the shortcut at the far end, as QMenu gives them: separated by a tab.
void paintMenuText(
    QPainter &painter, const QStyleOptionMenuItem &item, const QColor &color, const QColor &quiet)
{
    const QString text = item.text.section(QLatin1Char('\t'), 0, 0);
    const QString shortcut = item.text.section(QLatin1Char('\t'), 1);
    const QRect area
        = QStyle::visualRect(item.direction, item.rect, item.rect.adjusted(signColumn, 0, -textEdge, 0));
    const int flags = Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;
    const auto near = QStyle::visualAlignment(item.direction, Qt::AlignLeft);
    const auto far = QStyle::visualAlignment(item.direction, Qt::AlignRight);
    painter.setFont(item.font);
    painter.setPen(color);
    painter.drawText(area, flags | int(near), text);
    painter.setPen(quiet);
    painter.drawText(area, flags | int(far), shortcut);
}

//! Of a part of the menu.
void paintMenuTitle(QPainter &painter, const QStyleOptionMenuItem &item)
{
    painter.save();
    painter.setFont(roleFont(TextRole::Caption));
    painter.setPen(tokensOf(item.palette).muted);
    const auto near = QStyle::visualAlignment(item.direction, Qt::AlignLeft);
    painter.drawText(item.rect.adjusted(textEdge, 0, -textEdge, 0),
        Qt::AlignVCenter | Qt::TextSingleLine | int(near), item.text);
    painter.restore();
}

void paintSubmenuArrow(QPainter &painter, const QStyleOptionMenuItem &item, const QColor &color)
{
    const QRect place = QStyle::visualRect(item.direction, item.rect,
        QRect(item.rect.right() - textEdge - sign / 2, item.rect.top(), sign, item.rect.height()));
    QRect square(0, 0, sign, sign);
    square.moveCenter(place.center());
    drawGlyph(
        painter, item.direction == Qt::RightToLeft ? Glyph::ChevronLeft : Glyph::ChevronRight, square, color);
}

} // namespace

void paintMenuPanel(QPainter &painter, const QStyleOption &option)
{
    const Tokens &t = tokensOf(option.palette);
    painter.fillRect(option.rect, t.raised);
    painter.save();
    painter.setPen(t.line);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &item)
{
    const Tokens &t = tokensOf(item.palette);
    if (item.menuItemType == QStyleOptionMenuItem::Separator && !item.text.isEmpty()) {
        paintMenuTitle(painter, item);
        return;
    }
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        paintSeparator(painter, item);
        return;
    }
    const bool enabled = item.state.testFlag(QStyle::State_Enabled);
    const bool chosen = enabled && item.state.testFlag(QStyle::State_Selected);
    painter.save();
    if (chosen)
        paintBox(painter, item.rect.adjusted(4, 0, -4, 0), t.selection, QColor());
    const QColor color = !enabled ? t.disabled : chosen ? t.selText : t.text;
    const QColor quiet = !enabled ? t.disabled : chosen ? t.selText : t.muted;
    paintSign(painter, item, quiet);
    paintMenuText(painter, item, color, quiet);
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintSubmenuArrow(painter, item, quiet);
    painter.restore();
}

QSize menuItemSize(const QStyleOptionMenuItem &item, const QSize &text)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator && !item.text.isEmpty())
        return { textEdge + text.width() + textEdge, menuRow };
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return { text.width(), separator };
    const bool hasShortcut = item.text.contains(QLatin1Char('\t'));
    const int width = signColumn + text.width() + (hasShortcut ? shortcutGap + item.reservedShortcutWidth : 0)
        + textEdge + (item.menuItemType == QStyleOptionMenuItem::SubMenu ? sign : textEdge);
    return { width, std::max(menuRow, item.fontMetrics.height() + 12) };
}

void paintTipPanel(QPainter &painter, const QStyleOption &option)
{
    const Tokens &t = tokensOf(option.palette);
    painter.fillRect(option.rect, t.raised);
    painter.save();
    painter.setPen(t.control);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

void paintRow(QPainter &painter, const QStyleOptionViewItem &item, bool inset)
{
    const Tokens &t = tokensOf(item.palette);
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const bool hovered = item.state.testFlag(QStyle::State_MouseOver);
    if (!selected && !hovered)
        return;
    const QColor fill = selected ? t.selection : t.hover;
    if (inset)
        paintBox(painter, item.rect.adjusted(4, 0, -4, 0), fill, QColor());
    else
        painter.fillRect(item.rect, fill);
}

} // namespace Iconwright
