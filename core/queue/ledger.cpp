#include "core/queue/ledger.h"

#include "core/library/query.h"

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

//! What SQLite must not take for NULL.
QString text(const QString &value)
{
    return value.isNull() ? u""_s : value;
}

LedgerRow rowOf(const Query &query)
{
    LedgerRow row;
    row.id = query.integer(0);
    row.job = JobId { query.integer(1) };
    row.batch = BatchId { query.text(2) };
    row.attempt = static_cast<int>(query.integer(3));
    row.received = query.text(4) == u"received"_s;
    row.sentAt = QDateTime::fromMSecsSinceEpoch(query.integer(5), Qt::UTC);
    row.incoming = query.text(6);
    row.sha256 = query.text(7);
    row.bytes = query.integer(8);
    row.estimatedTokens = query.integer(9);
    row.usage.inputTokens = query.integer(10);
    row.usage.outputTokens = query.integer(11);
    row.requestId = query.text(12);
    row.httpStatus = static_cast<int>(query.integer(13));
    row.costMicroUsd = query.integer(14);
    row.pictureUrl = query.text(15);
    row.estimatedMicroUsd = query.integer(16);
    return row;
}

} // namespace

Ledger::Ledger(const Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<qint64> Ledger::sending(const LedgerRow &row) const
{
    Query query(m_database,
        u"INSERT INTO ledger (job_id, batch_id, attempt, state, sent_at, incoming, estimated_tokens, "
        "most_micro_usd, estimated_micro_usd) VALUES (?, ?, ?, 'sending', ?, ?, ?, ?, ?)"_s);
    query.bind(row.job.value).bind(row.batch.value).bind(row.attempt).bind(now()).bind(row.incoming);
    query.bind(row.estimatedTokens).bind(row.mostMicroUsd).bind(row.estimatedMicroUsd);
    if (const auto run = query.run(); !run)
        return run.error();
    return query.lastInsertId();
}

Result<void> Ledger::fetching(const LedgerRow &row) const
{
    if (const auto kept = received(row); !kept)
        return kept.error();
    Query query(m_database, u"UPDATE ledger SET state = 'sending', incoming = ? WHERE id = ?"_s);
    return query.bind(row.incoming).bind(row.id).run();
}

Result<void> Ledger::received(const LedgerRow &row) const
{
    Query query(m_database,
        u"UPDATE ledger SET state = 'received', answered_at = ?, bytes = ?, http_status = ?, request_id = ?, "
        "input_tokens = ?, output_tokens = ?, cost_micro_usd = ?, sha256 = ?, picture_url = ? WHERE id = ?"_s);
    query.bind(now()).bind(row.bytes).bind(row.httpStatus).bind(text(row.requestId));
    query.bind(row.usage.inputTokens).bind(row.usage.outputTokens).bind(row.costMicroUsd);
    return query.bind(text(row.sha256)).bind(text(row.pictureUrl)).bind(row.id).run();
}

Result<void> Ledger::settled(const LedgerRow &row, const Error &error) const
{
    // Again everything received() writes: an answer without a usable file comes here directly.
    if (const auto kept = received(row); !kept)
        return kept.error();
    Query query(
        m_database, u"UPDATE ledger SET state = 'settled', error_code = ?, error_detail = ? WHERE id = ?"_s);
    query.bind(error.code == ErrorCode::None ? u""_s : QString(errorCodeName(error.code)));
    return query.bind(text(error.detail)).bind(row.id).run();
}

Result<void> Ledger::refused(qint64 id, const Error &error) const
{
    return close(id, u"refused"_s, error);
}

Result<void> Ledger::unclear(qint64 id, const Error &error) const
{
    return close(id, u"unclear"_s, error);
}

Result<void> Ledger::decided(JobId job, Resolution resolution) const
{
    Query query(m_database, u"UPDATE ledger SET state = ? WHERE job_id = ? AND state = 'unclear'"_s);
    return query.bind(resolution == Resolution::Resend ? u"resent"_s : u"dropped"_s).bind(job.value).run();
}

Result<QList<LedgerRow>> Ledger::unfinished() const
{
    return rows(u"state IN ('sending', 'received') ORDER BY id"_s);
}

Result<std::optional<LedgerRow>> Ledger::unfetched(JobId job) const
{
    const auto found = rows(u"job_id = ? AND picture_url <> '' ORDER BY id DESC LIMIT 1"_s, job.value);
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<LedgerRow>() : std::optional(found->first());
}

Result<void> Ledger::forgetAddresses(JobId job) const
{
    Query query(m_database, u"UPDATE ledger SET picture_url = '' WHERE job_id = ?"_s);
    return query.bind(job.value).run();
}

Result<QList<LedgerRow>> Ledger::rows(const QString &where, const QVariant &value) const
{
    Query query(m_database,
        u"SELECT id, job_id, batch_id, attempt, state, sent_at, incoming, sha256, bytes, estimated_tokens, "
        "input_tokens, output_tokens, request_id, http_status, cost_micro_usd, picture_url, "
        "estimated_micro_usd "
        "FROM ledger WHERE "_s
            + where);
    if (value.isValid())
        query.bind(value);
    if (const auto run = query.run(); !run)
        return run.error();
    QList<LedgerRow> found;
    while (query.next())
        found << rowOf(query);
    const auto ended = query.ended();
    return ended ? Result<QList<LedgerRow>>(found) : ended.error();
}

Result<void> Ledger::close(qint64 id, const QString &state, const Error &error) const
{
    Query query(m_database,
        u"UPDATE ledger SET state = ?, answered_at = ?, http_status = ?, request_id = ?, error_code = ?, "
        "error_detail = ? WHERE id = ?"_s);
    query.bind(state).bind(now()).bind(error.httpStatus).bind(text(error.requestId));
    return query.bind(QString(errorCodeName(error.code))).bind(text(error.detail)).bind(id).run();
}

qint64 Ledger::now() const
{
    return m_clock.now().toMSecsSinceEpoch();
}

} // namespace Iconwright
