#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>

class QPainter;

namespace Iconwright {

//! Our few signs, drawn as paths: sharp at every scale, in any color.
enum class Glyph { Clock, Failed, Question, Shield, Heart, HeartOutline, Cross, Play, Pause, Retry, Check };

void drawGlyph(QPainter &painter, Glyph glyph, const QRectF &rect, const QColor &color);
//! In the palette's muted color of the widget it is shown on; follows the theme by itself.
[[nodiscard]] QIcon glyphIcon(Glyph glyph);

} // namespace Iconwright
