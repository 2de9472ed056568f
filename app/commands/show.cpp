#include "app/application.h"
#include "app/commands/commands.h"
#include "app/console.h"
#include "core/library/iconlibrary.h"
#include "ui/common/units.h"

#include <QJsonArray>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize typicalSize(1024, 1024);
constexpr int typicalPrompt = 600; // characters

QJsonObject iconObject(const IconRecord &icon, const QString &path)
{
    return {
        { u"id"_s, icon.id.value },
        { u"category"_s, icon.spec.category },
        { u"variation"_s, icon.spec.variation },
        { u"style"_s, icon.spec.styleId },
        { u"color_scheme"_s, icon.spec.colorSchemeId },
        { u"custom_elements"_s, QJsonArray::fromStringList(icon.spec.elements) },
        { u"provider"_s, icon.spec.model.provider },
        { u"model"_s, icon.spec.model.model },
        { u"batch_id"_s, icon.batch.value },
        { u"local_path"_s, path },
        { u"width"_s, icon.pixels.width() },
        { u"height"_s, icon.pixels.height() },
        { u"bytes"_s, icon.bytes },
        { u"cost_usd"_s, static_cast<double>(icon.costMicroUsd) / 1e6 },
        { u"estimated_cost_usd"_s, static_cast<double>(icon.estimatedMicroUsd) / 1e6 },
        { u"created_at"_s, icon.createdAt.toUTC().toString(Qt::ISODate) },
        { u"favorite"_s, icon.favorite },
        { u"draft"_s, icon.draft },
    };
}

QFuture<int> showIcons(const Console &console, const IconLibrary &library)
{
    const Result<QList<IconId>> ids = library.ids();
    if (!ids)
        return failed(console, ids.error());
    for (const IconId id : *ids) {
        const Result<IconRecord> icon = library.icon(id);
        if (!icon)
            return failed(console, icon.error());
        const QString path = library.originalPath(*icon);
        if (console.isJson())
            console.object(iconObject(*icon, path));
        else
            console.line(u"%1  %2 %3  %4"_s.arg(id.value)
                             .arg(icon->spec.category)
                             .arg(icon->spec.variation)
                             .arg(path));
    }
    return ended(AllDone);
}

//! A batch is active only while some process has the profile's queue; else it waits to be resumed.
QJsonObject statisticsObject(const Statistics &figures, bool isInUse)
{
    return {
        { u"icons"_s, figures.icons },
        { u"drafts"_s, figures.drafts },
        { u"favorites"_s, figures.favorites },
        { u"trashed"_s, figures.trashed },
        { u"total_generations"_s, figures.generations },
        { u"succeeded"_s, figures.succeeded },
        { u"failed"_s, figures.failed },
        { u"unclear"_s, figures.unclear },
        { u"success_rate"_s, figures.successRate },
        { u"average_generation_time"_s, figures.averageSeconds },
        { u"active_batches"_s, isInUse ? figures.activeBatches : 0 },
        { u"unfinished_batches"_s, figures.activeBatches },
        { u"cache_hits"_s, figures.cacheHits },
        { u"cache_utilization"_s, figures.cacheHitRate },
        { u"cache_entries"_s, figures.cacheEntries },
        { u"library_bytes"_s, figures.originalBytes },
        { u"cost_usd"_s, static_cast<double>(figures.costMicroUsd) / 1e6 },
    };
}

QFuture<int> showStatistics(const Console &console, const Statistics &figures, bool isInUse)
{
    const QJsonObject object = statisticsObject(figures, isInUse);
    if (console.isJson()) {
        console.object(object);
        return ended(AllDone);
    }
    for (auto member = object.begin(); member != object.end(); ++member)
        console.line(u"%1: %2"_s.arg(member.key(), QLocale::c().toString(member->toDouble(), 'g', 12)));
    return ended(AllDone);
}

void showSuggestions(const Console &console, const Catalog &catalog)
{
    for (const SuggestionGroup &group : catalog.suggestionGroups()) {
        for (const Suggestion &suggestion : group.suggestions) {
            if (console.isJson())
                console.object({ { u"category"_s, suggestion.name }, { u"group"_s, group.name },
                    { u"custom_elements"_s, QJsonArray::fromStringList(suggestion.elements) },
                    { u"synonyms"_s, QJsonArray::fromStringList(suggestion.synonyms) } });
            else
                console.line(
                    u"%1: %2 (%3)"_s.arg(group.name, suggestion.name, suggestion.elements.join(u", "_s)));
        }
    }
}

void showStyles(const Console &console, const Catalog &catalog)
{
    for (const Style &style : catalog.styles())
        if (console.isJson())
            console.object(
                { { u"id"_s, style.id }, { u"name"_s, style.name }, { u"prompt"_s, style.prompt } });
        else
            console.line(u"%1  %2"_s.arg(style.id, -16).arg(style.name));
}

void showColors(const Console &console, const Catalog &catalog)
{
    for (const ColorScheme &scheme : catalog.colorSchemes()) {
        if (console.isJson())
            console.object({ { u"id"_s, scheme.id }, { u"name"_s, scheme.name },
                { u"palette"_s, QJsonArray::fromStringList(scheme.palette) } });
        else
            console.line(
                u"%1  %2  %3"_s.arg(scheme.id, -16).arg(scheme.name, -16).arg(scheme.palette.join(u' ')));
    }
}

//! Dollars per million tokens; null where they are not known.
QJsonValue pricesValue(const Model &model)
{
    if (!model.prices)
        return {};
    return QJsonObject { { u"text_input"_s, model.prices->textInput },
        { u"image_input"_s, model.prices->imageInput }, { u"image_output"_s, model.prices->imageOutput } };
}

//! What one picture of 1024x1024 costs in each quality, where that is known.
QJsonObject pricesPerIcon(const Model &model)
{
    QJsonObject prices;
    for (const QString &quality : model.qualities)
        if (const auto price = model.costMicroUsd(quality, typicalSize, typicalPrompt))
            prices[quality] = static_cast<double>(*price) / 1e6;
    return prices;
}

QJsonObject sizesObject(const SizeRule &rule)
{
    QJsonArray fixed;
    for (const QSize size : rule.fixed)
        fixed << sizeText(size);
    return {
        { u"fixed"_s, fixed },
        { u"multiple_of"_s, rule.multipleOf },
        { u"max_edge"_s, rule.maxEdge },
        { u"max_ratio"_s, rule.maxRatio },
        { u"min_pixels"_s, rule.minPixels },
        { u"max_pixels"_s, rule.maxPixels },
        { u"auto"_s, rule.allowsAuto },
    };
}

QJsonObject modelObject(const Model &model)
{
    return {
        { u"id"_s, model.id },
        { u"name"_s, model.name },
        { u"qualities"_s, QJsonArray::fromStringList(model.qualities) },
        { u"backgrounds"_s, QJsonArray::fromStringList(model.backgrounds) },
        { u"formats"_s, QJsonArray::fromStringList(model.formats) },
        { u"sizes"_s, sizesObject(model.sizes) },
        { u"usd_per_million_tokens"_s, pricesValue(model) },
        { u"usd_per_icon"_s, pricesPerIcon(model) },
        { u"retired"_s, model.retired },
        { u"shutdown_date"_s,
            model.shutdown.isValid() ? QJsonValue(model.shutdown.toString(Qt::ISODate)) : QJsonValue() },
        { u"replacement"_s, model.replacement.isEmpty() ? QJsonValue() : QJsonValue(model.replacement) },
    };
}

void showModels(const Console &console, const Catalog &catalog)
{
    for (const Model &model : catalog.models()) {
        const auto price = model.costMicroUsd(u"medium"_s, typicalSize, typicalPrompt);
        QString note = model.retired   ? u"retired, use "_s + model.replacement
            : model.shutdown.isValid() ? u"until "_s + model.shutdown.toString(Qt::ISODate)
                                       : QString();
        if (console.isJson())
            console.object(modelObject(model));
        else
            console.line(u"%1  %2  %3"_s.arg(model.id, -24)
                             .arg(price ? moneyText(*price) : u"price unknown"_s, -16)
                             .arg(note));
    }
}

} // namespace

QFuture<int> runVerb(Application &application, const Console &console, const ShowArguments &arguments)
{
    using Subject = ShowArguments::Subject;
    const bool needsLibrary = arguments.subject == Subject::Icons || arguments.subject == Subject::Statistics;
    if (needsLibrary) {
        if (const Result<void> opened = application.openLibrary(); !opened)
            return failed(console, opened.error());
    }
    switch (arguments.subject) {
    case Subject::Icons:
        return application.library() ? showIcons(console, *application.library()) : ended(AllDone);
    case Subject::Statistics: {
        const Result<Statistics> figures
            = application.library() ? application.library()->statistics() : Statistics();
        return figures ? showStatistics(console, *figures, application.isProfileInUse())
                       : failed(console, figures.error());
    }
    case Subject::Suggestions:
        showSuggestions(console, application.catalog());
        break;
    case Subject::Styles:
        showStyles(console, application.catalog());
        break;
    case Subject::Colors:
        showColors(console, application.catalog());
        break;
    case Subject::Models:
        showModels(console, application.catalog());
        break;
    }
    return ended(AllDone);
}

} // namespace Iconwright
