#pragma once

#include "core/provider/offline/draftscene.h"

#include <QColor>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

namespace Iconwright::Brushwork {

//! What several recipes need.

//! The color a part has where it is painted flat.
[[nodiscard]] QColor flatColor(const DraftPart &part, const DraftColors &colors);
//! All parts in their flat colors.
void fillFlat(QPainter &painter, const DraftArt &art, const DraftColors &colors);
//! A pen with round ends and corners, width in canvas units.
[[nodiscard]] QPen roundPen(const QColor &color, double width);
//! A tile with the corners of a superellipse.
[[nodiscard]] QPainterPath squircle(const QRectF &box);
//! The outline resampled every `step` units and shaken by up to `amount`, smoothly and the same for the same
//! seed.
[[nodiscard]] QPainterPath shaken(const QPainterPath &path, double step, double amount, quint64 seed);
//! An alpha of 0 to 1 set on a color.
[[nodiscard]] QColor faded(QColor color, double alpha);

} // namespace Iconwright::Brushwork
