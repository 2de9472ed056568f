#pragma once

#include "core/queue/batchplan.h"

namespace Iconwright {

class IconLibrary;

//! What is said of a batch in a list: its categories, shortened.
[[nodiscard]] QString planName(const QStringList &categories);

//! PromptTooLong for the model the spec names.
[[nodiscard]] Result<void> checkPrompt(const PlannedIcon &icon, const Catalog &catalog);

//! The icon of the library that answers `icon`: an earlier one of the same request, or the very icon that it
//! is to match, where that was made of the same words. NotFound; the errors of the library.
[[nodiscard]] Result<IconId> libraryAnswer(const IconLibrary &library, const PlannedIcon &icon);

//! Counts the new icons of `plan` and fills in their price and time.
void addEstimates(BatchPlan &plan, const Catalog &catalog);

} // namespace Iconwright
