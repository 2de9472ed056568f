#pragma once

#include <QImage>
#include <QList>
#include <QSize>

#include <functional>

namespace Iconwright {

//! `image` fitted into `size` (aspect kept, centered, transparent rest), filtered in linear light on
//! premultiplied alpha: no dark rims, no brightness shift. Result: Format_RGBA8888, exactly `size`. Thread
//! safe.
[[nodiscard]] QImage resized(const QImage &image, QSize size);

//! resized() for each of `sizes`, in their order, with the work that they have in common done once. Null
//! images for a null `image` and for empty sizes. Thread safe.
[[nodiscard]] QList<QImage> resizedAll(const QImage &image, const QList<QSize> &sizes);
//! The same for who has something to do with each: `take` gets them one by one, the largest first, with their
//! place in `sizes`; none for empty sizes. In the calling thread.
void resizeEach(const QImage &image, const QList<QSize> &sizes,
    const std::function<void(qsizetype place, const QImage &picture)> &take);

} // namespace Iconwright
