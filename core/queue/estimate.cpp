#include "core/queue/estimate.h"

#include <QThread>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds draftTime { 250 };
constexpr int charactersPerToken = 4;
// What a picture may take when the model chooses its quality, or is none we know; settled when the answer
// tells.
constexpr qint64 tokensOfUnknown = 5800;

} // namespace

std::optional<qint64> ownPrice(const ModelSettings &settings)
{
    return settings.priceMicroUsd > 0 ? std::optional(settings.priceMicroUsd) : std::nullopt;
}

bool isPricedByUser(const ModelSettings &settings, const Catalog &catalog)
{
    return settings.format == u"svg" || !catalog.model(settings.model).prices;
}

qint64 estimatedTokens(const IconSpec &spec, const QString &prompt, const Catalog &catalog)
{
    if (spec.model.provider == u"offline"_s)
        return 0;
    const Model model = catalog.model(spec.model.model);
    return model.outputTokens(spec.model.quality, spec.model.size).value_or(tokensOfUnknown)
        + prompt.size() / charactersPerToken + (spec.anchor.isEmpty() ? 0 : model.referenceTokens)
        + qint64(model.partialsOf(spec.model)) * model.partialTokens;
}

std::optional<qint64> expectedCost(const IconSpec &spec, const QString &prompt, const Catalog &catalog)
{
    if (spec.model.provider == u"offline"_s)
        return 0;
    if (isPricedByUser(spec.model, catalog))
        return ownPrice(spec.model);
    return catalog.model(spec.model.model)
        .costMicroUsd(spec.model, static_cast<int>(prompt.size()), spec.anchor.isEmpty() ? 0 : 1);
}

std::optional<qint64> mostMicroUsd(const IconSpec &spec, const QString &prompt, const Catalog &catalog)
{
    if (spec.model.provider == u"offline"_s)
        return 0;
    if (isPricedByUser(spec.model, catalog))
        return ownPrice(spec.model);
    const Model model = catalog.model(spec.model.model);
    return model.mostMicroUsd(spec.model.quality, spec.model.size, prompt.toUtf8().size(),
        spec.anchor.isEmpty() ? 0 : 1, model.partialsOf(spec.model));
}

Speed expectedSpeed(const IconSpec &spec, const Catalog &catalog)
{
    Speed speed;
    if (spec.model.provider == u"offline"_s) {
        speed.perIcon = draftTime;
        speed.concurrency = QThread::idealThreadCount();
        speed.rates = { std::nullopt, std::nullopt, std::nullopt };
        return speed;
    }
    speed.perIcon = std::chrono::seconds(catalog.model(spec.model.model).typicalSeconds);
    return speed;
}

} // namespace Iconwright
