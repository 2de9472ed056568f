#pragma once

#include "core/exporting/iconframe.h"

#include <QList>

namespace Iconwright {

//! A Windows icon with `frames` in their order, each at most 256 pixels wide and high: 256 as PNG, smaller
//! ones as 32-bit bitmaps with a mask, which readers without PNG take too. Empty when there is no frame, or
//! one is empty or too large.
[[nodiscard]] QByteArray icoFile(const QList<IconFrame> &frames);

} // namespace Iconwright
