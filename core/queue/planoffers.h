#pragma once

#include "core/queue/batchplan.h"
#include "core/queue/budget.h"

namespace Iconwright {

//! The cap that `plan` would pass when all of it is sent; none: it fits. Counts as the queue does: each icon
//! may cost the most it can until its answer has come.
[[nodiscard]] std::optional<OverBudget> overBudget(
    const BatchPlan &plan, const SpendingCaps &caps, const SpentSoFar &spent, const Catalog &catalog);

//! The cheapest model and quality of the catalog that can draw the same: size, background, format and the
//! icon to match stay. None: there is nothing cheaper, or the price of `plan` is not known.
[[nodiscard]] std::optional<CheaperSettings> cheaperSettings(const BatchPlan &plan, const Catalog &catalog);

//! `plan` with only the first `newIcons` of those that would be drawn; what the library answers stays.
[[nodiscard]] BatchPlan firstIcons(const BatchPlan &plan, int newIcons, const Catalog &catalog);

//! The first icon that would be drawn, alone.
[[nodiscard]] BatchPlan firstIcon(const BatchPlan &plan, const Catalog &catalog);

} // namespace Iconwright
