#include "core/catalog/modelreader.h"

#include "core/base/iconspec.h"
#include "core/catalog/fieldreader.h"

#include <QRegularExpression>
#include <QSet>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostModels = 500;
constexpr int longestModelId = 128;
constexpr int largestEdge = 16384;
constexpr double highestPrice = 1'000'000;

void checkModelId(FieldReader &reader, const QString &member, const QString &id)
{
    static const QRegularExpression pattern(u"\\A[A-Za-z0-9][A-Za-z0-9._:/@-]*\\z"_s);
    if (!id.isEmpty() && !pattern.match(id).hasMatch())
        reader.fail(member, u"must be a model id"_s);
}

QStringList readSnapshots(FieldReader &reader)
{
    const QStringList ids = reader.texts(u"snapshots"_s, { .maxCount = 32, .maxLength = longestModelId });
    for (qsizetype i = 0; i < ids.size(); ++i)
        checkModelId(reader, u"snapshots[%1]"_s.arg(i), ids[i]);
    return ids;
}

QList<QSize> readFixedSizes(FieldReader &reader)
{
    QList<QSize> sizes;
    const QStringList texts = reader.texts(u"fixed"_s, { .maxCount = 64, .maxLength = 16 });
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QSize size = sizeFromText(texts[i]);
        if (size.isEmpty() || size.width() > largestEdge || size.height() > largestEdge)
            reader.fail(u"fixed[%1]"_s.arg(i), u"must be a size such as 1024x1024"_s);
        sizes << size;
    }
    return sizes;
}

SizeRule readSizes(FieldReader &model)
{
    SizeRule rule;
    std::optional<FieldReader> reader = model.object(u"sizes"_s);
    if (!reader)
        return rule;
    const auto whole = [&reader](const QString &name, qint64 max, qint64 fallback) {
        return reader->integer(name, { .min = 1, .max = max, .fallback = fallback });
    };
    constexpr qint64 mostPixels = qint64(largestEdge) * largestEdge;
    rule.fixed = readFixedSizes(*reader);
    rule.multipleOf = static_cast<int>(whole(u"multiple_of"_s, 1024, rule.multipleOf));
    rule.maxEdge = static_cast<int>(whole(u"max_edge"_s, largestEdge, rule.maxEdge));
    rule.maxRatio = static_cast<int>(whole(u"max_ratio"_s, 100, rule.maxRatio));
    rule.minPixels = whole(u"min_pixels"_s, mostPixels, rule.minPixels);
    rule.maxPixels = whole(u"max_pixels"_s, mostPixels, rule.maxPixels);
    rule.allowsAuto = reader->flag(u"auto"_s);
    if (rule.minPixels > rule.maxPixels)
        reader->fail(u"min_pixels"_s, u"must not be above max_pixels"_s);
    reader->finish();
    return rule;
}

std::optional<TokenPrices> readPrices(FieldReader &model)
{
    std::optional<FieldReader> reader = model.object(u"prices"_s);
    if (!reader)
        return std::nullopt;
    TokenPrices prices;
    prices.textInput = reader->number(u"text_input"_s, highestPrice);
    prices.imageInput = reader->number(u"image_input"_s, highestPrice);
    prices.imageOutput = reader->number(u"image_output"_s, highestPrice);
    reader->finish();
    return prices;
}

QHash<QString, int> readCounts(FieldReader &reader, qint64 max)
{
    QHash<QString, int> counts;
    for (const QString &name : reader.names())
        counts.insert(name, static_cast<int>(reader.integer(name, { .min = 1, .max = max, .fallback = 1 })));
    reader.finish();
    return counts;
}

void readTokens(FieldReader &reader, Model &model)
{
    if (std::optional<FieldReader> base = reader.object(u"token_base"_s))
        model.tokenBase = readCounts(*base, 1000);
    std::optional<FieldReader> table = reader.object(u"token_table"_s);
    if (!table)
        return;
    for (const QString &quality : table->names())
        if (std::optional<FieldReader> row = table->object(quality))
            model.tokenTable.insert(quality, readCounts(*row, 1'000'000));
    table->finish();
}

QDate readDate(FieldReader &reader, const QString &name)
{
    const QString text = reader.text(name, 10);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !date.isValid())
        reader.fail(name, u"must be a date such as 2026-12-01"_s);
    return date;
}

void readFields(FieldReader &reader, Model &model)
{
    const FieldReader::ListLimits fewWords { .maxCount = 16, .maxLength = 32 };
    model.qualities = reader.texts(u"qualities"_s, fewWords);
    model.backgrounds = reader.texts(u"backgrounds"_s, fewWords);
    model.formats = reader.texts(u"formats"_s, fewWords);
    model.renderings = reader.texts(u"renderings"_s, fewWords);
    model.edits = reader.flag(u"edits"_s);
    model.sendsModeration = reader.flag(u"moderation"_s);
    model.sendsResponseFormat = reader.flag(u"response_format"_s);
    model.sizes = readSizes(reader);
    model.promptLimit = static_cast<int>(
        reader.integer(u"prompt_limit"_s, { .min = 100, .max = 1'000'000, .fallback = model.promptLimit }));
}

Model readModel(FieldReader &reader)
{
    Model model;
    model.id = reader.text(u"id"_s, longestModelId, FieldReader::Presence::Required);
    checkModelId(reader, u"id"_s, model.id);
    model.name = reader.text(u"name"_s, 64, FieldReader::Presence::Required);
    model.snapshots = readSnapshots(reader);
    readFields(reader, model);
    model.prices = readPrices(reader);
    readTokens(reader, model);
    model.tokenMarginPercent = static_cast<int>(
        reader.integer(u"token_margin_percent"_s, { .min = 0, .max = 1000, .fallback = 0 }));
    model.referenceTokens = static_cast<int>(
        reader.integer(u"reference_tokens"_s, { .min = 0, .max = 1'000'000, .fallback = 0 }));
    model.mostReferenceTokens = static_cast<int>(reader.integer(u"most_reference_tokens"_s,
        { .min = model.referenceTokens, .max = 1'000'000, .fallback = model.referenceTokens }));
    model.partialTokens
        = static_cast<int>(reader.integer(u"partial_tokens"_s, { .min = 0, .max = 100'000, .fallback = 0 }));
    model.typicalSeconds = static_cast<int>(
        reader.integer(u"typical_seconds"_s, { .min = 1, .max = 3600, .fallback = model.typicalSeconds }));
    model.shutdown = readDate(reader, u"shutdown"_s);
    model.retired = reader.flag(u"retired"_s);
    model.replacement = reader.text(u"replacement"_s, longestModelId);
    checkModelId(reader, u"replacement"_s, model.replacement);
    model.familyPrefix = reader.text(u"family_prefix"_s, longestModelId);
    if (model.retired && model.replacement.isEmpty())
        reader.fail(u"replacement"_s, u"is missing: a retired model names the one to use instead"_s);
    reader.finish();
    return model;
}

} // namespace

QList<Model> readModels(CatalogFile &file)
{
    FieldReader top(file);
    QList<Model> models;
    QSet<QString> ids;
    for (FieldReader &reader : top.objects(u"models"_s, mostModels)) {
        models << readModel(reader);
        const QStringList own = models.last().snapshots + QStringList(models.last().id);
        for (const QString &id : own) {
            if (ids.contains(id))
                reader.fail(u"id"_s, u"is used twice: "_s + id);
            ids << id;
        }
    }
    top.finish();
    return models;
}

} // namespace Iconwright
