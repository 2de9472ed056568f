#pragma once

#include "core/catalog/catalog.h"
#include "core/queue/batchprogress.h"

#include <optional>

namespace Iconwright {

//! Millionths of a dollar for one picture as the user has said; none: he has not. What the catalog says goes
//! before it, except for SVG: that is written by a second model, whose price nobody tells.
[[nodiscard]] std::optional<qint64> ownPrice(const ModelSettings &settings);
//! Whether only ownPrice() can say what a picture costs.
[[nodiscard]] bool isPricedByUser(const ModelSettings &settings, const Catalog &catalog);

//! Tokens one request will use, for the throttle: the picture's, and a quarter of the prompt's characters,
//! and those of the anchor. 0
//! for drafts; the prompt's alone where the catalog does not know the model.
[[nodiscard]] qint64 estimatedTokens(const IconSpec &spec, const QString &prompt, const Catalog &catalog);

//! What one request will probably cost, in millionths of a dollar; none: no price is known. 0 for drafts.
[[nodiscard]] std::optional<qint64> expectedCost(
    const IconSpec &spec, const QString &prompt, const Catalog &catalog);

//! The most one request can cost, in millionths of a dollar; none: no price is known. 0 for drafts.
[[nodiscard]] std::optional<qint64> mostMicroUsd(
    const IconSpec &spec, const QString &prompt, const Catalog &catalog);

//! How fast the first icons of this kind can be expected, before anything is measured.
[[nodiscard]] Speed expectedSpeed(const IconSpec &spec, const Catalog &catalog);

} // namespace Iconwright
