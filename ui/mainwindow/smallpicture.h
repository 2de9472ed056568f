#pragma once

#include <QFuture>
#include <QImage>

namespace Iconwright {

//! The picture at `path` for a row of the form, at most 256 pixels wide and high, read by a worker. A null
//! image where it cannot be read.
[[nodiscard]] QFuture<QImage> readSmallPicture(const QString &path);

} // namespace Iconwright
