#pragma once

class QPainter;
class QRect;
class QSize;
class QStyle;
class QStyleOption;
class QStyleOptionMenuItem;
class QStyleOptionViewItem;

namespace Iconwright {

// How WindowStyle paints menus, tooltips and rows of lists.

void paintMenuPanel(QPainter &painter, const QStyleOption &option);
void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &item);
//! What paintMenuItem() needs for an item whose text is as wide as `text`.
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem &item, const QSize &text);
void paintTipPanel(QPainter &painter, const QStyleOption &option);
//! Selected or hovered row: inset 8 on both sides in a list, the whole rectangle in a table.
void paintRow(QPainter &painter, const QStyleOptionViewItem &item, bool inset);

} // namespace Iconwright
