#pragma once

#include "core/base/iconspec.h"
#include "core/catalog/catalog.h"

namespace Iconwright {

//! The final prompt of a spec. Order after OpenAI's image prompting guide: subject, composition, style,
//! constraints (https://developers.openai.com/api/docs/guides/image-prompting). Deterministic; the style
//! block does not depend on the category, so all icons of a batch share it word for word.
[[nodiscard]] QString buildPrompt(const IconSpec &spec, const Catalog &catalog);

//! The part of buildPrompt() that all icons of a batch share.
[[nodiscard]] QString styleBlock(const IconSpec &spec, const Catalog &catalog);

} // namespace Iconwright
