#include "core/queue/iconagain.h"

#include "core/prompt/prompt.h"
#include "core/queue/planparts.h"
#include "core/queue/requesttext.h"

#include <QSet>

#include <algorithm>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

using Field = FieldError::Field;

//! The form that would ask for `spec`.
BatchRequest requestOf(const IconSpec &spec)
{
    BatchRequest request;
    request.categories = { spec.category };
    request.elements = { { spec.category, spec.elements } };
    request.styleId = spec.styleId;
    request.colorSchemeId = spec.colorSchemeId;
    request.palette = spec.palette;
    request.instructions = spec.instructions;
    request.anchor = spec.anchor;
    request.model = spec.model;
    return request;
}

//! The first fault in one of `fields`: the others have been accepted when the icon was first asked for, and
//! the prompt holds what they led to.
Result<void> checkFields(const BatchRequest &request, const Catalog &catalog, const QList<Field> &fields)
{
    const QList<FieldError> faults = validate(request, catalog);
    const auto fault
        = std::ranges::find_if(faults, [&](const FieldError &each) { return fields.contains(each.field); });
    return fault == faults.end() ? Result<void>() : Result<void>(fault->error);
}

Result<PlannedIcon> sameAgain(const IconRecord &icon, const Catalog &catalog, const QString &quality)
{
    if (icon.prompt.isEmpty())
        return Error { .code = ErrorCode::NotFound, .detail = u"prompt of icon %1"_s.arg(icon.id.value) };
    PlannedIcon again { icon.spec, icon.prompt, {}, {}, {} };
    again.spec.take = 0;
    if (!quality.isEmpty() && !icon.draft)
        again.spec.model.quality = quality;
    const auto allowed = checkFields(requestOf(again.spec), catalog,
        { Field::Model, Field::Quality, Field::Size, Field::Background, Field::Anchor, Field::Provider });
    if (!allowed)
        return allowed.error();
    again.cacheKey = cacheKey(again.spec, again.prompt);
    return again;
}

} // namespace

Result<BatchPlan> planFromIcons(
    const QList<IconRecord> &icons, const Catalog &catalog, const QString &quality)
{
    if (icons.isEmpty())
        return Error { .code = ErrorCode::CategoryMissing };
    BatchPlan plan;
    QSet<QByteArray> known;
    QStringList categories;
    for (const IconRecord &icon : icons) {
        const auto again = sameAgain(icon, catalog, quality);
        if (!again)
            return again.error();
        if (known.contains(again->cacheKey))
            continue;
        known.insert(again->cacheKey);
        if (!categories.contains(again->spec.category))
            categories << again->spec.category;
        plan.request.elements.insert(again->spec.category, again->spec.elements);
        plan.icons << *again;
    }
    const QHash<QString, QStringList> elements = plan.request.elements;
    plan.request = requestOf(plan.icons.constFirst().spec);
    plan.request.categories = categories;
    plan.request.elements = elements;
    plan.request.fresh = true;
    plan.name = planName(categories);
    addEstimates(plan, catalog);
    return plan;
}

Result<PlannedIcon> reworded(const IconSpec &spec, const JobWording &wording, const Catalog &catalog)
{
    PlannedIcon icon { spec, {}, {}, {} };
    icon.spec.category = wording.category;
    icon.spec.elements = wording.elements;
    const BatchRequest request = requestOf(icon.spec);
    if (const auto checked = checkFields(request, catalog, { Field::Categories, Field::Elements }); !checked)
        return checked.error();
    const BatchRequest clean = cleaned(request);
    icon.spec.category = clean.categories.constFirst();
    icon.spec.elements = clean.elements.value(icon.spec.category);
    icon.prompt = buildPrompt(icon.spec, catalog);
    icon.cacheKey = cacheKey(icon.spec, icon.prompt);
    const auto checked = checkPrompt(icon, catalog);
    return checked ? Result<PlannedIcon>(icon) : checked.error();
}

} // namespace Iconwright
