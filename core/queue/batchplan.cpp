#include "core/queue/batchplan.h"

#include "core/library/iconlibrary.h"
#include "core/prompt/prompt.h"
#include "core/queue/planoffers.h"
#include "core/queue/planparts.h"
#include "core/queue/requesttext.h"

#include <QSet>

#include <algorithm>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Fields the model does not take are not sent, so they must not be part of what is asked for either.
ModelSettings sentSettings(const ModelSettings &wanted, const Catalog &catalog)
{
    ModelSettings sent = wanted;
    if (wanted.provider == u"offline"_s) {
        sent.origin.clear();
        sent.model.clear();
        sent.quality.clear();
        sent.format = u"png"_s;
        sent.rendering.clear();
        return sent;
    }
    const Model model = catalog.model(wanted.model);
    sent.quality = model.qualities.isEmpty() ? QString() : wanted.quality;
    sent.rendering = model.renderings.contains(wanted.rendering) ? wanted.rendering : QString();
    sent.background = model.backgrounds.isEmpty() ? QString() : wanted.background;
    return sent;
}

QString ownScheme(const Catalog &catalog)
{
    const QList<ColorScheme> &schemes = catalog.colorSchemes();
    const auto own = std::ranges::find_if(schemes, &ColorScheme::own);
    return own == schemes.end() ? QString() : own->id;
}

//! What all icons of the batch have in common.
IconSpec commonSpec(const BatchRequest &request, const Catalog &catalog)
{
    IconSpec spec;
    spec.styleId = request.styleId;
    spec.colorSchemeId = request.colorSchemeId.isEmpty() ? ownScheme(catalog) : request.colorSchemeId;
    const ColorScheme *scheme = catalog.colorScheme(spec.colorSchemeId);
    spec.palette = request.palette.isEmpty() && scheme ? scheme->palette : request.palette;
    spec.instructions = request.instructions;
    spec.anchor = request.anchor;
    spec.model = sentSettings(request.model, catalog);
    return spec;
}

//! Of the same request without an anchor: by it the icon that sets the style is known again.
QByteArray plainKey(IconSpec spec, const Catalog &catalog)
{
    if (spec.anchor.isEmpty())
        return {};
    spec.anchor.clear();
    return cacheKey(spec, buildPrompt(spec, catalog));
}

QList<PlannedIcon> planIcons(const BatchRequest &request, const Catalog &catalog)
{
    QList<PlannedIcon> icons;
    QSet<QByteArray> known;
    PlannedIcon icon;
    icon.spec = commonSpec(request, catalog);
    for (const QString &category : request.categories) {
        icon.spec.category = category;
        icon.spec.elements = request.elements.value(category);
        for (int variation = 1; variation <= request.variations; ++variation) {
            icon.spec.variation = variation;
            icon.prompt = buildPrompt(icon.spec, catalog);
            icon.cacheKey = cacheKey(icon.spec, icon.prompt);
            icon.plainKey = plainKey(icon.spec, catalog);
            if (!known.contains(icon.cacheKey)) {
                known.insert(icon.cacheKey);
                icons << icon;
            }
        }
    }
    return icons;
}

Result<void> checkPrompts(const BatchPlan &plan, const Catalog &catalog)
{
    for (const PlannedIcon &icon : plan.icons)
        if (const auto checked = checkPrompt(icon, catalog); !checked)
            return checked;
    return {};
}

} // namespace

Result<BatchPlan> planBatch(const BatchRequest &request, const Catalog &catalog, const IconLibrary *library)
{
    const QList<FieldError> faults = validate(request, catalog);
    if (!faults.isEmpty())
        return faults.first().error;
    if (library && !request.anchor.isEmpty())
        if (const auto there = library->anchorPath(request.anchor); !there)
            return there.error();
    BatchPlan plan;
    plan.request = cleaned(request);
    plan.name = planName(plan.request.categories);
    plan.icons = planIcons(plan.request, catalog);
    if (const auto checked = checkPrompts(plan, catalog); !checked)
        return checked.error();
    for (PlannedIcon &icon : plan.icons) {
        if (!library || request.fresh)
            break;
        const auto cached = libraryAnswer(*library, icon);
        if (cached)
            icon.cached = *cached;
        else if (cached.error().code != ErrorCode::NotFound)
            return cached.error();
    }
    addEstimates(plan, catalog);
    plan.cheaper = cheaperSettings(plan, catalog);
    return plan;
}

} // namespace Iconwright
