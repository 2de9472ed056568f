#include "core/queue/planoffers.h"

#include "core/queue/estimate.h"
#include "core/queue/planparts.h"

#include <algorithm>
#include <limits>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Room
{
    QString cap;
    qint64 capMicroUsd = 0; //!< 0: no cap
    qint64 leftMicroUsd = std::numeric_limits<qint64>::max();
};

Room leastRoom(const SpendingCaps &caps, qint64 ownCap, const SpentSoFar &spent)
{
    Room least;
    const auto consider = [&least](const QString &name, qint64 cap, qint64 before) {
        if (cap > 0 && cap - before < least.leftMicroUsd)
            least = { name, cap, cap - before };
    };
    consider(u"batch"_s, ownCap, 0);
    consider(u"batch"_s, caps.batch, 0);
    consider(u"day"_s, caps.day, spent.day);
    consider(u"month"_s, caps.month, spent.month);
    return least;
}

bool canDraw(const Model &model, const IconSpec &spec)
{
    const ModelSettings &settings = spec.model;
    return !model.retired && model.prices && model.acceptsSize(settings.size)
        && (model.edits || spec.anchor.isEmpty())
        && (settings.background.isEmpty() || model.backgrounds.contains(settings.background))
        && (model.formats.isEmpty() || model.formats.contains(settings.format));
}

const PlannedIcon *firstNew(const BatchPlan &plan)
{
    const auto first
        = std::ranges::find_if(plan.icons, [](const PlannedIcon &icon) { return !icon.cached.isValid(); });
    return first == plan.icons.cend() ? nullptr : &*first;
}

BatchPlan emptied(const BatchPlan &plan)
{
    BatchPlan part = plan;
    part.icons.clear();
    part.newIcons = 0;
    part.overBudget.reset();
    part.cheaper.reset();
    return part;
}

} // namespace

std::optional<OverBudget> overBudget(
    const BatchPlan &plan, const SpendingCaps &caps, const SpentSoFar &spent, const Catalog &catalog)
{
    const Room room = leastRoom(caps, plan.request.capMicroUsd, spent);
    if (room.capMicroUsd == 0 || plan.newIcons == 0 || plan.mostMicroUsd == 0)
        return std::nullopt;
    OverBudget over { .cap = room.cap, .capMicroUsd = room.capMicroUsd };
    if (!plan.costMicroUsd || !plan.mostMicroUsd)
        return over;
    qint64 before = 0;
    qint64 needed = 0;
    for (const PlannedIcon &icon : plan.icons) {
        if (icon.cached.isValid())
            continue;
        needed = before + mostMicroUsd(icon.spec, icon.prompt, catalog).value_or(0);
        if (needed <= room.leftMicroUsd)
            ++over.icons;
        before += expectedCost(icon.spec, icon.prompt, catalog).value_or(0);
    }
    over.overMicroUsd = needed - room.leftMicroUsd;
    return over.icons == plan.newIcons ? std::nullopt : std::optional(over);
}

std::optional<CheaperSettings> cheaperSettings(const BatchPlan &plan, const Catalog &catalog)
{
    const PlannedIcon *first = firstNew(plan);
    if (!first || plan.costMicroUsd.value_or(0) == 0)
        return std::nullopt;
    const auto chosen = expectedCost(first->spec, first->prompt, catalog);
    std::optional<CheaperSettings> cheapest;
    for (const Model &model : catalog.models()) {
        if (!canDraw(model, first->spec))
            continue;
        for (const QString &quality : model.qualities) {
            IconSpec spec = first->spec;
            spec.model.model = model.id;
            spec.model.quality = quality;
            const auto one = quality == u"auto"_s ? std::nullopt : expectedCost(spec, first->prompt, catalog);
            const qint64 all = one.value_or(0) * plan.newIcons;
            if (one && *one < *chosen && (!cheapest || all < cheapest->costMicroUsd))
                cheapest = CheaperSettings { spec.model, all };
        }
    }
    return cheapest;
}

BatchPlan firstIcons(const BatchPlan &plan, int newIcons, const Catalog &catalog)
{
    BatchPlan part = emptied(plan);
    int taken = 0;
    for (const PlannedIcon &icon : plan.icons)
        if (icon.cached.isValid() || taken++ < newIcons)
            part.icons << icon;
    addEstimates(part, catalog);
    return part;
}

BatchPlan firstIcon(const BatchPlan &plan, const Catalog &catalog)
{
    BatchPlan part = emptied(plan);
    if (const PlannedIcon *first = firstNew(plan)) {
        part.icons << *first;
        part.request.categories = { first->spec.category };
        part.request.variations = 1;
        part.name = planName(part.request.categories);
    }
    addEstimates(part, catalog);
    return part;
}

} // namespace Iconwright
