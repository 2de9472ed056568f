#pragma once

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/queue/batch.h"

#include <chrono>
#include <optional>

namespace Iconwright {

class IconLibrary;

//! A fault in one field of the form.
struct FieldError
{
    enum class Field {
        Categories,
        Elements,
        Style,
        ColorScheme,
        Variations,
        Model,
        Quality,
        Size,
        Background,
        Anchor,
        Instructions,
        Provider
    };
    Field field = Field::Categories;
    Error error; //!< detail: the value at fault
};

struct PlannedIcon
{
    IconSpec spec;
    QString prompt;
    QByteArray cacheKey;
    QByteArray plainKey; //!< of the same without its anchor; empty: it has none
    IconId cached; //!< valid: the library answers, nothing is sent
};

//! A cap on spending that a plan would pass: the one that leaves the least.
struct OverBudget
{
    QString cap; //!< "batch", "day" or "month"
    qint64 capMicroUsd = 0;
    std::optional<qint64> overMicroUsd; //!< by about so much; none: nobody knows what the model costs
    int icons = 0; //!< new ones, from the first, that the cap has room for
};

//! Other settings for the same icons that cost less.
struct CheaperSettings
{
    ModelSettings model;
    qint64 costMicroUsd = 0; //!< of the whole plan, as estimated
};

//! What pressing Generate would do: shown by the form and by --dry-run, run by BatchQueue::enqueue().
struct BatchPlan
{
    QString name;
    BatchRequest request;
    QList<PlannedIcon> icons; //!< categories x variations, in order, duplicates removed
    int newIcons = 0; //!< that will be drawn
    std::optional<qint64> costMicroUsd; //!< estimate of the new ones; none: price unknown; 0 for drafts
    std::optional<qint64> mostMicroUsd; //!< what they can cost at most; none: price unknown
    qint64 estimatedTokensPerIcon = 0;
    std::optional<OverBudget> overBudget; //!< none: it fits, or nobody has asked
    std::optional<CheaperSettings> cheaper; //!< the cheapest there are; none: these are
    std::chrono::seconds duration { 0 }; //!< estimate, limits considered
};

//! Cleans (trim, NFC, inner white space, duplicates by case folding) and checks every field.
[[nodiscard]] QList<FieldError> validate(const BatchRequest &request, const Catalog &catalog);

//! `library` answers what is cached; null: nothing is. Fails with the first field error.
[[nodiscard]] Result<BatchPlan> planBatch(
    const BatchRequest &request, const Catalog &catalog, const IconLibrary *library);

} // namespace Iconwright
