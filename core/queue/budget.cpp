#include "core/queue/budget.h"

#include "core/library/query.h"

#include <algorithm>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Refused requests cost nothing, counted ones what was counted; all others may have cost the most they can.
const QString countedCost = u"coalesce(sum(CASE WHEN state = 'refused' THEN 0 "
                            "WHEN state IN ('settled', 'received') AND output_tokens > 0 THEN cost_micro_usd "
                            "ELSE max(cost_micro_usd, most_micro_usd) END), 0)"_s;

Result<qint64> sum(const Database &database, const QString &where, const QVariant &value)
{
    Query query(database, u"SELECT %1 FROM ledger WHERE %2"_s.arg(countedCost, where));
    if (const auto run = query.bind(value).run(); !run)
        return run.error();
    if (query.next())
        return query.integer(0);
    const auto ended = query.ended();
    return ended ? Result<qint64>(0) : ended.error();
}

qint64 startOf(QDate day)
{
    return day.startOfDay(Qt::LocalTime).toMSecsSinceEpoch();
}

//! The tighter of two caps; 0: none.
qint64 tighter(qint64 one, qint64 other)
{
    return one == 0 || other == 0 ? std::max(one, other) : std::min(one, other);
}

} // namespace

Budget::Budget(const Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<SpentSoFar> Budget::spent(const BatchId &batch) const
{
    const QDate today = m_clock.now().toLocalTime().date();
    const auto ofBatch = sum(m_database, u"batch_id = ?"_s, batch.value);
    const auto ofDay = sum(m_database, u"sent_at >= ?"_s, startOf(today));
    const auto ofMonth = sum(m_database, u"sent_at >= ?"_s, startOf(QDate(today.year(), today.month(), 1)));
    for (const auto &each : { ofBatch, ofDay, ofMonth })
        if (!each)
            return each.error();
    return SpentSoFar { .batch = *ofBatch, .day = *ofDay, .month = *ofMonth };
}

Result<std::optional<Error>> Budget::refusal(
    const BatchId &batch, qint64 ownCap, std::optional<qint64> mostMicroUsd) const
{
    const qint64 batchCap = tighter(m_caps.batch, ownCap);
    if (batchCap == 0 && m_caps.day == 0 && m_caps.month == 0)
        return std::optional<Error>();
    if (!mostMicroUsd)
        return std::optional(Error { .code = ErrorCode::PriceUnknown });
    const auto spentSoFar = spent(batch);
    if (!spentSoFar)
        return spentSoFar.error();
    const auto passes = [&](qint64 cap, qint64 before) { return cap > 0 && before + *mostMicroUsd > cap; };
    const auto reached = [](const QString &cap) {
        return std::optional(Error { .code = ErrorCode::BudgetReached, .detail = cap });
    };
    if (passes(batchCap, spentSoFar->batch))
        return reached(u"batch"_s);
    if (passes(m_caps.day, spentSoFar->day))
        return reached(u"day"_s);
    if (passes(m_caps.month, spentSoFar->month))
        return reached(u"month"_s);
    return std::optional<Error>();
}

} // namespace Iconwright
