#pragma once

#include "core/catalog/catalog.h"
#include "core/library/iconrecord.h"

#include <QString>

#include <optional>

namespace Iconwright {

// What the inspector says of an icon, in the user's language.

[[nodiscard]] QString styleText(const Catalog &catalog, const QString &styleId);
[[nodiscard]] QString colorSchemeText(const Catalog &catalog, const QString &colorSchemeId);
//! "2.5 Flare, medium"; "Offline draft".
[[nodiscard]] QString modelText(const Catalog &catalog, const ModelSettings &model);
//! "High" of "high"; qualities that are not known stay as they are.
[[nodiscard]] QString qualityText(const QString &quality);
//! "1024 x 1024, PNG, 1.2 MB".
[[nodiscard]] QString sizeFact(const IconRecord &icon);
//! "$0.013, 8.4 s": what was really spent, to the tenth of a cent below ten cents.
[[nodiscard]] QString costFact(const IconRecord &icon);
//! "Today 14:02", "Yesterday 14:02", else the locale's short date and time, in local time.
[[nodiscard]] QString madeText(const QDateTime &made, const QDateTime &now);

//! What "Higher quality" would ask for.
struct QualityStep
{
    QString quality; //!< "high"
    std::optional<qint64> costMicroUsd; //!< estimate of one picture; none where it is not known
};
//! The next quality above the icon's; none for drafts, for the best one and where the model has no choice.
[[nodiscard]] std::optional<QualityStep> nextQuality(const Catalog &catalog, const IconRecord &icon);

} // namespace Iconwright
