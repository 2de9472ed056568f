#pragma once

#include "core/catalog/catalog.h"
#include "core/queue/batchprogress.h"

#include <optional>

namespace Iconwright {

//! Tokens one request will use, for the throttle: the picture's, and a quarter of the prompt's characters,
//! and those of the anchor. 0
//! for drafts; the prompt's alone where the catalog does not know the model.
[[nodiscard]] qint64 estimatedTokens(const IconSpec &spec, const QString &prompt, const Catalog &catalog);

//! The most one request can cost, in millionths of a dollar; none: no price is known. 0 for drafts.
[[nodiscard]] std::optional<qint64> mostMicroUsd(
    const IconSpec &spec, const QString &prompt, const Catalog &catalog);

//! How fast the first icons of this kind can be expected, before anything is measured.
[[nodiscard]] Speed expectedSpeed(const IconSpec &spec, const Catalog &catalog);

} // namespace Iconwright
