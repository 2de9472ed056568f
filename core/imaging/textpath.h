#pragma once

#include <QPainterPath>
#include <QString>

namespace Iconwright {

class FontOutlines;

//! A line of text as one shape: the same on every machine, and without a display. Left to right, no kerning,
//! its baseline at y = 0, `size` units to the em; characters that the font does not have are left out. What
//! is longer than `longest` units ends in an ellipsis; 0: as long as it is.
[[nodiscard]] QPainterPath textPath(
    const FontOutlines &font, const QString &text, double size, double longest = 0);
//! What it takes from side to side, spaces included.
[[nodiscard]] double textWidth(const FontOutlines &font, const QString &text, double size);

} // namespace Iconwright
