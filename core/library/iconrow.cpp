#include "core/library/iconrow.h"

#include "core/library/query.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

// Some columns repeat members of the spec, for search and statistics in SQL.
enum Column {
    IdColumn,
    Sha256,
    Format,
    Width,
    Height,
    Bytes,
    Batch,
    Category,
    StyleId,
    ColorSchemeId,
    Variation,
    Spec,
    Prompt,
    CacheKey,
    Provider,
    Model,
    Cost,
    InputTokens,
    OutputTokens,
    GenerationMs,
    RequestId,
    CreatedAt,
    TrashedAt,
    Favorite,
    Draft,
    Elements,
    Estimated,
};

const QStringList &columns()
{
    static const QStringList names { u"id"_s, u"sha256"_s, u"format"_s, u"width"_s, u"height"_s, u"bytes"_s,
        u"batch_id"_s, u"category"_s, u"style_id"_s, u"color_scheme_id"_s, u"variation"_s, u"spec"_s,
        u"prompt"_s, u"cache_key"_s, u"provider"_s, u"model"_s, u"cost_micro_usd"_s, u"input_tokens"_s,
        u"output_tokens"_s, u"generation_ms"_s, u"request_id"_s, u"created_at"_s, u"trashed_at"_s,
        u"favorite"_s, u"draft"_s, u"elements"_s, u"estimated_micro_usd"_s };
    return names;
}

//! SQLite takes a null QString for NULL, which the schema refuses.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QVariant milliseconds(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

QDateTime timeFrom(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QString specText(const IconSpec &spec)
{
    return QString::fromUtf8(QJsonDocument(toJson(spec)).toJson(QJsonDocument::Compact));
}

void bindSpec(Query &query, const IconRecord &icon)
{
    query.bind(notNull(icon.spec.category))
        .bind(notNull(icon.spec.styleId))
        .bind(notNull(icon.spec.colorSchemeId));
    query.bind(icon.spec.variation).bind(specText(icon.spec)).bind(notNull(icon.prompt));
    query.bind(icon.cacheKey.isNull() ? QByteArray("") : icon.cacheKey);
    query.bind(notNull(icon.spec.model.provider)).bind(notNull(icon.spec.model.model));
}

} // namespace

QString iconColumns()
{
    return columns().join(u", "_s);
}

QString iconInsertStatement()
{
    const QStringList names = columns().sliced(1);
    const QStringList places(names.size(), u"?"_s);
    return u"INSERT INTO icons (%1) VALUES (%2)"_s.arg(names.join(u", "_s), places.join(u", "_s));
}

void bindIcon(Query &query, const IconRecord &icon)
{
    query.bind(icon.sha256)
        .bind(icon.format)
        .bind(icon.pixels.width())
        .bind(icon.pixels.height())
        .bind(icon.bytes);
    query.bind(notNull(icon.batch.value));
    bindSpec(query, icon);
    query.bind(icon.costMicroUsd).bind(icon.inputTokens).bind(icon.outputTokens).bind(icon.generationMs);
    query.bind(notNull(icon.requestId)).bind(milliseconds(icon.createdAt)).bind(milliseconds(icon.trashedAt));
    query.bind(icon.favorite).bind(icon.draft).bind(notNull(icon.spec.elements.join(u'\n')));
    query.bind(icon.estimatedMicroUsd);
}

IconRecord iconFromRow(const Query &query)
{
    IconRecord icon;
    icon.id = IconId { query.integer(IdColumn) };
    icon.spec = iconSpecFromJson(QJsonDocument::fromJson(query.text(Spec).toUtf8()).object());
    icon.prompt = query.text(Prompt);
    icon.batch = BatchId { query.text(Batch) };
    icon.cacheKey = query.value(CacheKey).toByteArray();
    icon.sha256 = query.text(Sha256);
    icon.format = query.text(Format);
    icon.pixels = QSize(static_cast<int>(query.integer(Width)), static_cast<int>(query.integer(Height)));
    icon.bytes = query.integer(Bytes);
    icon.costMicroUsd = query.integer(Cost);
    icon.estimatedMicroUsd = query.integer(Estimated);
    icon.inputTokens = query.integer(InputTokens);
    icon.outputTokens = query.integer(OutputTokens);
    icon.generationMs = query.integer(GenerationMs);
    icon.requestId = query.text(RequestId);
    icon.createdAt = timeFrom(query.value(CreatedAt));
    icon.trashedAt = timeFrom(query.value(TrashedAt));
    icon.favorite = query.integer(Favorite) != 0;
    icon.draft = query.integer(Draft) != 0;
    return icon;
}

} // namespace Iconwright
