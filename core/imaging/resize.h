#pragma once

#include <QImage>
#include <QSize>

namespace Iconwright {

//! `image` fitted into `size` (aspect kept, centered, transparent rest), filtered in linear light on premultiplied
//! alpha: no dark rims, no brightness shift. Result: Format_RGBA8888, exactly `size`. Thread safe.
[[nodiscard]] QImage resized(const QImage &image, QSize size);

} // namespace Iconwright
