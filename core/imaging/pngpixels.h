#pragma once

#include <QByteArray>

namespace Iconwright {

//! The PNG reduced to what makes its pixels: header, sRGB mark, compressed rows; times, texts and all else is
//! gone. Costs nothing against encoding anew. Empty where the pixels are not plainly 8-bit sRGB with alpha
//! (palettes, gray, RGB, 16 bits, interlaced, animated, other color spaces), and for what is no whole PNG.
//! Says nothing of the pixels: see provePicture(). Thread safe.
[[nodiscard]] QByteArray pngPixelsOnly(const QByteArray &png);

} // namespace Iconwright
