#pragma once

#include <QColor>
#include <QImage>
#include <QRect>

namespace Iconwright {

//! True when no pixel lets anything through. Thread safe, like all of these; results are Format_RGBA8888.
[[nodiscard]] bool isOpaque(const QImage &image);

//! How far what can be seen reaches from the center of the picture, in pixels; 0: nothing can be seen.
[[nodiscard]] double visibleRadius(const QImage &image);

//! The smallest rectangle that holds what can be seen; empty: nothing can be seen.
[[nodiscard]] QRect visibleRect(const QImage &image);

//! On an opaque `color`, mixed as screens do it: in sRGB.
[[nodiscard]] QImage flattened(const QImage &image, const QColor &color);

//! The luminance (of linear light) of every pixel; alpha stays.
[[nodiscard]] QImage grayscale(const QImage &image);

//! The shape alone: every pixel `color`, alpha stays.
[[nodiscard]] QImage silhouette(const QImage &image, const QColor &color);

//! Cut to the largest disc in the middle, with a smooth edge.
[[nodiscard]] QImage discOf(const QImage &image);

//! `image` in the middle of an empty frame that is no smaller.
[[nodiscard]] QImage framed(const QImage &image, QSize frame);

} // namespace Iconwright
