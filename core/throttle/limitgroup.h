#pragma once

#include "core/base/iconspec.h"

namespace Iconwright {

//! What shares its limits with this model: its family at one origin, "https://api.openai.com gpt-image". A
//! family is a model's name up to its version; a name without a version stands for itself.
[[nodiscard]] QString limitGroup(const ModelSettings &model);

} // namespace Iconwright
