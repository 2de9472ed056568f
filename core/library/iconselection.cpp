#include "core/library/iconselection.h"

#include "core/library/database.h"
#include "core/library/iconwords.h"
#include "core/library/query.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <charconv>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

//! For json_each(): any number of values as one parameter.
QString jsonList(const QJsonArray &values)
{
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

QString jsonList(const QList<IconId> &ids)
{
    QJsonArray values;
    for (const IconId id : ids)
        values.append(id.value);
    return jsonList(values);
}

//! The part behind WHERE, and the values of its placeholders in their order.
class Conditions
{
public:
    explicit Conditions(const IconQuery &query)
    {
        add(query.trashed ? u"trashed_at IS NOT NULL"_s : u"trashed_at IS NULL"_s);
        addPlace(query);
        addWords(query);
        addTimes(query);
        addValues(u"category"_s, query.categories, sameText());
        addValues(u"style"_s, query.styles, sameText());
        addValues(u"color_scheme"_s, query.colorSchemes, sameText());
        addValues(u"model"_s, query.models, beginningOfText());
        addValues(u"batch"_s, query.batchNames, batchOfName());
    }

    [[nodiscard]] QString sql() const { return m_parts.join(u" AND "_s); }

    Query &bindTo(Query &query) const
    {
        for (const QVariant &value : m_values)
            query.bind(value);
        return query;
    }

private:
    // What a filter's value means, as the keys of texts that fit it.
    static QString sameText()
    {
        return u"SELECT id FROM texts WHERE text COLLATE NOCASE IN (SELECT value FROM json_each(?))"_s;
    }
    static QString beginningOfText()
    {
        return u"SELECT texts.id FROM texts, json_each(?) "
               "WHERE substr(text, 1, length(value)) = value COLLATE NOCASE"_s;
    }
    static QString batchOfName()
    {
        return u"SELECT texts.id FROM batches, json_each(?) JOIN texts ON text = batches.id "
               "WHERE instr(lower(name), lower(value)) > 0 OR batches.id = value"_s;
    }

    void add(const QString &part) { m_parts += part; }
    void add(const QString &part, const QVariant &value)
    {
        m_parts += part;
        m_values += value;
    }

    void addPlace(const IconQuery &query)
    {
        if (query.batch.isValid())
            add(u"batch = (SELECT id FROM texts WHERE text = ?)"_s, query.batch.value);
        if (query.set.isValid())
            add(u"id IN (SELECT icon_id FROM set_members WHERE set_id = ?)"_s, query.set.value);
        if (!query.ids.isEmpty())
            add(u"id IN (SELECT value FROM json_each(?))"_s, jsonList(query.ids));
        if (query.favorites != Which::All)
            add(u"favorite = ?"_s, query.favorites == Which::Only ? 1 : 0);
        if (query.drafts != Which::All)
            add(u"draft = ?"_s, query.drafts == Which::Only ? 1 : 0);
    }

    void addWords(const IconQuery &query)
    {
        const QString match = u"%1 (SELECT rowid FROM icon_words WHERE icon_words MATCH ?)"_s;
        if (const QString all = matchAll(query.words); !all.isEmpty())
            add(match.arg(u"id IN"_s), all);
        if (const QString any = matchAny(query.withoutWords); !any.isEmpty())
            add(match.arg(u"id NOT IN"_s), any);
    }

    void addTimes(const IconQuery &query)
    {
        if (query.madeFrom.isValid())
            add(u"created_at >= ?"_s, query.madeFrom.toMSecsSinceEpoch());
        if (query.madeBefore.isValid())
            add(u"created_at < ?"_s, query.madeBefore.toMSecsSinceEpoch());
    }

    void addValues(const QString &column, const ValueFilter &filter, const QString &keys)
    {
        if (!filter.any.isEmpty())
            add(u"%1 IN (%2)"_s.arg(column, keys), jsonList(QJsonArray::fromStringList(filter.any)));
        if (!filter.none.isEmpty())
            add(u"%1 NOT IN (%2)"_s.arg(column, keys), jsonList(QJsonArray::fromStringList(filter.none)));
    }

    QStringList m_parts;
    QVariantList m_values;
};

//! The one value of the one row that `select` gives; empty when there is none.
Result<QVariant> valueOf(Query &select)
{
    if (const auto run = select.run(); !run)
        return run.error();
    const QVariant value = select.next() ? select.value(0) : QVariant();
    const auto ended = select.ended();
    return ended ? Result<QVariant>(value) : ended.error();
}

//! The one column of `rows` as one blob, separated by commas: a row of its own for each icon costs Qt ten
//! times more than SQLite.
Result<QByteArray> joined(const Database &database, const Conditions &conditions, const QString &rows)
{
    Query select(database, u"SELECT CAST(group_concat(value) AS BLOB) FROM (%1)"_s.arg(rows));
    const auto value = valueOf(conditions.bindTo(select));
    return value ? Result<QByteArray>(value->toByteArray()) : value.error();
}

bool isInSetOrder(const IconQuery &query)
{
    return query.set.isValid() && query.order == IconOrder::Set && !query.trashed;
}

QString orderOf(const IconQuery &query)
{
    if (query.trashed)
        return u" ORDER BY trashed_at DESC, created_at DESC, id DESC"_s;
    if (isInSetOrder(query))
        return u" ORDER BY (SELECT position FROM set_members WHERE set_id = %1 AND icon_id = icon_entries.id)"_s
            .arg(query.set.value);
    return query.order == IconOrder::Oldest ? u" ORDER BY created_at, id"_s
                                            : u" ORDER BY created_at DESC, id DESC"_s;
}

Result<void> readTexts(const Database &database, QStringList &texts)
{
    Query select(database, u"SELECT id, text FROM texts WHERE id >= ? ORDER BY id"_s);
    if (const auto run = select.bind(texts.size()).run(); !run)
        return run.error();
    while (select.next()) {
        texts.resize(select.integer(0));
        texts += select.text(1);
    }
    return select.ended();
}

//! The whole library or the whole trash: `icons` has an index in this order, which holds all that is asked.
bool isWhole(const IconQuery &query)
{
    IconQuery whole;
    whole.trashed = query.trashed;
    whole.order = query.order;
    return query == whole;
}

QList<IconId> idsFrom(const QByteArray &numbers)
{
    QList<IconId> ids;
    ids.reserve(numbers.count(',') + 1);
    const char *at = numbers.constData();
    const char *const end = at + numbers.size();
    while (at < end) {
        qint64 id = 0;
        at = std::from_chars(at, end, id).ptr + 1;
        ids += IconId { id };
    }
    return ids;
}

} // namespace

Result<IconListing> listIcons(const Database &database, const IconQuery &query)
{
    QStringList texts;
    return listIcons(database, query, texts);
}

Result<IconListing> listIcons(const Database &database, const IconQuery &query, QStringList &texts)
{
    const Conditions conditions(query);
    const QString rows = u"SELECT line AS value FROM icon_entries WHERE %1%2"_s.arg(
        conditions.sql(), query.trashed || isInSetOrder(query) ? orderOf(query) : QString());
    const auto lines = joined(database, conditions, rows);
    if (!lines)
        return lines.error();
    // After the lines: then every key they hold has its text.
    if (const auto read = readTexts(database, texts); !read)
        return read.error();
    IconListing listing { entriesFromLines(*lines), texts };
    if (!query.trashed && !isInSetOrder(query))
        sortListing(listing, query.order);
    return listing;
}

Result<QList<IconId>> listIds(const Database &database, const IconQuery &query)
{
    if (!query.trashed && (query.order == IconOrder::Name || query.order == IconOrder::Style)) {
        const auto listing = listIcons(database, query);
        if (!listing)
            return listing.error();
        QList<IconId> ids;
        for (const IconEntry &icon : listing->icons)
            ids += icon.id;
        return ids;
    }
    const Conditions conditions(query);
    const QString table = isWhole(query) ? u"icons"_s : u"icon_entries"_s;
    const auto numbers = joined(database, conditions,
        u"SELECT id AS value FROM %1 WHERE %2%3"_s.arg(table, conditions.sql(), orderOf(query)));
    return numbers ? Result<QList<IconId>>(idsFrom(*numbers)) : numbers.error();
}

Result<qint64> countIcons(const Database &database, const IconQuery &query)
{
    const Conditions conditions(query);
    Query select(database, u"SELECT count(*) FROM icon_entries WHERE %1"_s.arg(conditions.sql()));
    const auto number = valueOf(conditions.bindTo(select));
    return number ? Result<qint64>(number->toLongLong()) : number.error();
}

} // namespace Iconwright
