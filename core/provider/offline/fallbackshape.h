#pragma once

#include "core/provider/offline/draftart.h"
#include "core/provider/offline/draftrandom.h"

namespace Iconwright {

//! A rosette for what no glyph stands for: says nothing wrong, and differs from one seed to the next.
[[nodiscard]] DraftArt fallbackShape(DraftRandom &random);

} // namespace Iconwright
