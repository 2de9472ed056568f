#pragma once

#include <QIcon>
#include <QPalette>
#include <QRect>
#include <QSize>
#include <QStringList>

class QPainter;

namespace Iconwright {

//! Equal parts of a rounded strip, with an inner line so that white and black ends stay visible. In the order
//! of the list, mirrored nowhere.
void paintSwatches(QPainter &painter, const QRect &rect, const QStringList &colors, const QPalette &palette);

//! The same as an icon, for menus and buttons.
[[nodiscard]] QIcon swatchIcon(
    const QStringList &colors, QSize size, double devicePixelRatio, const QPalette &palette);

} // namespace Iconwright
