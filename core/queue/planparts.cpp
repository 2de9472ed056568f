#include "core/queue/planparts.h"

#include "core/library/iconlibrary.h"
#include "core/queue/estimate.h"
#include "core/queue/requesttext.h"

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int nameLimit = 120; // characters

} // namespace

QString planName(const QStringList &categories)
{
    const QString name = categories.join(u", "_s);
    return name.size() <= nameLimit ? name : name.left(nameLimit - 1).trimmed() + u'…';
}

Result<void> checkPrompt(const PlannedIcon &icon, const Catalog &catalog)
{
    const ModelSettings &settings = icon.spec.model;
    if (settings.provider == u"offline"_s)
        return {};
    const int limit = catalog.model(settings.model).promptLimit;
    if (characterCount(icon.prompt) <= limit)
        return {};
    return Error {
        .code = ErrorCode::PromptTooLong, .detail = QString::number(limit), .category = icon.spec.category
    };
}

Result<IconId> libraryAnswer(const IconLibrary &library, const PlannedIcon &icon)
{
    const auto cached = library.cached(icon.cacheKey);
    if (cached || icon.plainKey.isEmpty() || cached.error().code != ErrorCode::NotFound)
        return cached;
    return library.cached(icon.plainKey, icon.spec.anchor);
}

void addEstimates(BatchPlan &plan, const Catalog &catalog)
{
    plan.costMicroUsd = plan.mostMicroUsd = 0;
    const auto add = [](std::optional<qint64> &sum, const std::optional<qint64> &cost) {
        sum = sum && cost ? std::optional(*sum + *cost) : std::nullopt;
    };
    for (const PlannedIcon &icon : std::as_const(plan.icons)) {
        if (icon.cached.isValid())
            continue;
        ++plan.newIcons;
        add(plan.costMicroUsd, expectedCost(icon.spec, icon.prompt, catalog));
        add(plan.mostMicroUsd, mostMicroUsd(icon.spec, icon.prompt, catalog));
    }
    if (plan.icons.isEmpty())
        return;
    const PlannedIcon &first = plan.icons.first();
    Speed speed = expectedSpeed(first.spec, catalog);
    speed.tokensPerIcon = plan.estimatedTokensPerIcon = estimatedTokens(first.spec, first.prompt, catalog);
    plan.duration = std::chrono::ceil<std::chrono::seconds>(estimatedDuration(plan.newIcons, speed));
}

} // namespace Iconwright
