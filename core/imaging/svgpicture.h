#pragma once

#include "core/imaging/svgcheck.h"

#include <QImage>
#include <QSize>

namespace Iconwright {

//! The longer edge of an SVG where nobody asks for another size, in pixels.
inline constexpr int svgEdge = 1024;

//! The size in pixels that an SVG counts as: `longEdge` along its longer edge.
[[nodiscard]] QSize svgPixels(const CheckedSvg &svg, int longEdge = svgEdge);

//! Draws `svg` with librsvg, which finds nothing outside it, into `pixels`: Format_RGBA8888, transparent
//! where it has nothing. PictureDamaged, NotEnoughMemory. Thread safe.
[[nodiscard]] Result<QImage> renderSvg(const CheckedSvg &svg, QSize pixels);

} // namespace Iconwright
