#include "core/queue/learnedlimits.h"

#include "core/library/query.h"
#include "core/queue/requesttext.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T> std::optional<T> limitOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(static_cast<T>(value.toLongLong()));
}

template <typename T> QVariant valueOf(const std::optional<T> &limit)
{
    return limit ? QVariant(static_cast<qint64>(*limit)) : QVariant();
}

} // namespace

LearnedLimits::LearnedLimits(const Database &database)
    : m_database(database)
{
}

Result<QHash<QString, RateLimits>> LearnedLimits::toldSince(const QDateTime &since) const
{
    Query query(m_database,
        u"SELECT limit_group, requests, tokens, images FROM learned_limits WHERE learned_at > ?"_s);
    if (const auto run = query.bind(since.toMSecsSinceEpoch()).run(); !run)
        return run.error();
    QHash<QString, RateLimits> told;
    while (query.next()) {
        told.insert(query.text(0),
            { limitOf<int>(query.value(1)), limitOf<qint64>(query.value(2)), limitOf<int>(query.value(3)) });
    }
    if (const auto ended = query.ended(); !ended)
        return ended.error();
    return told;
}

Result<void> LearnedLimits::save(
    const QString &group, const RateLimits &told, const QDateTime &learnedAt) const
{
    Query query(m_database,
        u"INSERT OR REPLACE INTO learned_limits (limit_group, requests, tokens, images, learned_at) "
        "VALUES (?, ?, ?, ?, ?)"_s);
    query.bind(group).bind(valueOf(told.requests)).bind(valueOf(told.tokens)).bind(valueOf(told.images));
    return query.bind(learnedAt.toMSecsSinceEpoch()).run();
}

Result<QList<RecentRequest>> LearnedLimits::sentBetween(const QDateTime &since, const QDateTime &until) const
{
    Query query(m_database,
        u"SELECT j.spec, l.sent_at, l.input_tokens + l.output_tokens, l.estimated_tokens "
        "FROM ledger l JOIN jobs j ON j.id = l.job_id "
        "WHERE l.id > (SELECT COALESCE(MAX(id), 0) - 10000 FROM ledger) AND l.sent_at > ? AND l.sent_at <= ? "
        "ORDER BY l.sent_at"_s);
    query.bind(since.toMSecsSinceEpoch());
    if (const auto run = query.bind(until.toMSecsSinceEpoch()).run(); !run)
        return run.error();
    QList<RecentRequest> requests;
    while (query.next()) {
        const QJsonObject spec = QJsonDocument::fromJson(query.text(0).toUtf8()).object();
        requests.append(
            { iconSpecFromJson(spec).model, QDateTime::fromMSecsSinceEpoch(query.integer(1), Qt::UTC),
                query.integer(2) > 0 ? query.integer(2) : query.integer(3) });
    }
    if (const auto ended = query.ended(); !ended)
        return ended.error();
    return requests;
}

} // namespace Iconwright
