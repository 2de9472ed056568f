#pragma once

#include <QtGlobal>

namespace Iconwright {

//! Linear light, 0 to 1, of an 8-bit sRGB value (IEC 61966-2-1).
[[nodiscard]] float linearFromSrgb(quint8 value);

//! The 8-bit sRGB value nearest to a linear light, which is clamped to 0 to 1. linearFromSrgb() of every
//! value comes back as that value.
[[nodiscard]] quint8 srgbFromLinear(float light);

} // namespace Iconwright
