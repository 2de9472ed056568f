#pragma once

#include "core/imaging/decode.h"

#include <QByteArray>

namespace Iconwright {

//! A picture for showing only, no larger than `edge` pixels: half of it may be missing. PictureDamaged,
//! PictureTooLarge. Thread safe.
[[nodiscard]] Result<QImage> decodePreview(
    const QByteArray &bytes, int edge, const DecodeLimits &limits = {});

} // namespace Iconwright
