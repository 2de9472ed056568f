#pragma once

#include <QColor>
#include <QImage>
#include <QList>

namespace Iconwright {

//! The colors a picture is made of, dark to light, at most `most`: k-means in OKLab over a small copy. What
//! is more than half transparent does not count, and colors that can hardly be told apart are one. The same
//! picture always gives the same colors. Empty for a null or wholly transparent picture. Thread safe.
[[nodiscard]] QList<QColor> dominantColors(const QImage &image, int most);

//! The `most` of `colors` that differ most from one another, dark to light; all of them when they are fewer.
//! Thread safe.
[[nodiscard]] QList<QColor> distinctColors(const QList<QColor> &colors, int most);

} // namespace Iconwright
