#pragma once

#include "core/library/iconrecord.h"
#include "core/queue/batchplan.h"

namespace Iconwright {

//! New pictures of icons that exist: each with the spec and, word for word, the prompt it was made with; the
//! library does not answer. `quality` replaces that of every icon unless it is empty; drafts have none.
//! Several icons of one request come once. CategoryMissing for no icons; NotFound for a picture of which the
//! request is not known (a recovered one); the field's error where the catalog no longer allows the model,
//! the size or the new quality.
[[nodiscard]] Result<BatchPlan> planFromIcons(
    const QList<IconRecord> &icons, const Catalog &catalog, const QString &quality = {});
[[nodiscard]] inline Result<BatchPlan> planFromIcon(
    const IconRecord &icon, const Catalog &catalog, const QString &quality = {})
{
    return planFromIcons({ icon }, catalog, quality);
}

//! `spec` with another category and other elements, and what follows from them. The error of the category or
//! of an element, as the form would show it; PromptTooLong.
[[nodiscard]] Result<PlannedIcon> reworded(
    const IconSpec &spec, const JobWording &wording, const Catalog &catalog);

} // namespace Iconwright
