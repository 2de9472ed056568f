#include "core/queue/jobstore.h"

#include "core/library/query.h"
#include "core/library/transaction.h"
#include "core/queue/requesttext.h"

#include <QJsonDocument>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Jobs that are not at their end; a batch that has one is not either.
const QString openBatches
    = u"SELECT id FROM batches WHERE state IN ('queued', 'running', 'paused') "
      "UNION SELECT batch_id FROM jobs WHERE state IN ('queued', 'sending', 'received')"_s;

//! Of a batch that has left the list. Its rows stay: statistics and the ledger count them.
const QString removedState = u"'removed'"_s;

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject jsonObject(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QString text(const QString &value)
{
    return value.isNull() ? u""_s : value;
}

QVariant timeValue(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeOf(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QString codeText(ErrorCode code)
{
    return code == ErrorCode::None ? u""_s : QString(errorCodeName(code));
}

void bindChanging(Query &query, const Job &job)
{
    const JobStatus &status = job.status;
    query.bind(QString(jobStateName(status.state))).bind(status.cached ? 1 : 0).bind(status.attempts);
    query.bind(status.icon.isValid() ? QVariant(status.icon.value) : QVariant());
    query.bind(codeText(status.error.code)).bind(text(status.error.detail)).bind(status.error.httpStatus);
    query.bind(text(status.error.requestId)).bind(status.generationMs).bind(timeValue(job.endedAt));
}

Error readError(const Query &query, int firstColumn)
{
    Error error;
    const QString code = query.text(firstColumn);
    error.code = code.isEmpty() ? ErrorCode::None : errorCodeFromName(code);
    error.detail = query.text(firstColumn + 1);
    error.httpStatus = static_cast<int>(query.integer(firstColumn + 2));
    error.requestId = query.text(firstColumn + 3);
    return error;
}

Job readJob(const Query &query, const BatchId &batch)
{
    Job job;
    job.status.id = JobId { query.integer(0) };
    job.status.batch = batch;
    job.status.position = static_cast<int>(query.integer(1));
    job.status.state = jobStateFromName(query.text(2));
    job.status.spec = iconSpecFromJson(jsonObject(query.text(3)));
    job.status.prompt = query.text(4);
    job.cacheKey = query.value(5).toByteArray();
    job.fresh = query.integer(6) != 0;
    job.status.cached = query.integer(7) != 0;
    job.status.attempts = static_cast<int>(query.integer(8));
    job.status.icon = IconId { query.integer(9) };
    job.status.error = readError(query, 10);
    if (job.status.error.code != ErrorCode::None) {
        job.status.error.category = job.status.spec.category;
        job.status.error.attempts = job.status.attempts;
    }
    job.status.generationMs = query.integer(14);
    job.endedAt = timeOf(query.value(15));
    job.status.progress = job.status.state == JobState::Succeeded ? 1 : 0;
    return job;
}

} // namespace

JobStore::JobStore(const Database &database)
    : m_database(database)
{
}

Result<void> JobStore::insert(BatchRecord &batch, const BatchRequest &request) const
{
    const auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Query query(m_database,
        u"INSERT INTO batches (id, name, state, created_at, ended_at, request, cap_micro_usd, "
        "estimated_micro_usd) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    query.bind(batch.id.value).bind(text(batch.name)).bind(QString(batchStateName(batch.state)));
    query.bind(timeValue(batch.createdAt)).bind(timeValue(batch.endedAt));
    query.bind(jsonText(toJson(request))).bind(batch.capMicroUsd).bind(batch.estimatedMicroUsd);
    if (const auto run = query.run(); !run)
        return run.error();
    for (Job &job : batch.jobs)
        if (const auto inserted = insertJob(job); !inserted)
            return inserted.error();
    return (*transaction)->commit();
}

Result<void> JobStore::insertJob(Job &job) const
{
    Query query(m_database,
        u"INSERT INTO jobs (state, cached, attempts, icon_id, error_code, error_detail, http_status, "
        u"request_id, "
        "generation_ms, ended_at, batch_id, position, category, spec, prompt, cache_key, fresh) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    bindChanging(query, job);
    query.bind(job.status.batch.value).bind(job.status.position).bind(job.status.spec.category);
    query.bind(jsonText(toJson(job.status.spec))).bind(text(job.status.prompt)).bind(job.cacheKey);
    if (const auto run = query.bind(job.fresh ? 1 : 0).run(); !run)
        return run.error();
    job.status.id = JobId { query.lastInsertId() };
    return {};
}

Result<void> JobStore::saveState(
    const BatchId &id, BatchState state, const QDateTime &endedAt, const Error &stoppedBy) const
{
    Query query(m_database,
        u"UPDATE batches SET state = ?, ended_at = ?, stopped_code = ?, stopped_detail = ? WHERE id = ?"_s);
    query.bind(QString(batchStateName(state))).bind(timeValue(endedAt));
    return query.bind(codeText(stoppedBy.code)).bind(text(stoppedBy.detail)).bind(id.value).run();
}

Result<void> JobStore::save(const Job &job) const
{
    Query query(m_database,
        u"UPDATE jobs SET state = ?, cached = ?, attempts = ?, icon_id = ?, error_code = ?, error_detail = "
        u"?, "
        "http_status = ?, request_id = ?, generation_ms = ?, ended_at = ?, category = ?, spec = ?, prompt = "
        "?, "
        u"cache_key = ? WHERE id = ?"_s);
    bindChanging(query, job);
    query.bind(job.status.spec.category).bind(jsonText(toJson(job.status.spec)));
    return query.bind(text(job.status.prompt)).bind(job.cacheKey).bind(job.status.id.value).run();
}

Result<void> JobStore::saveRanks(const QHash<BatchId, int> &ranks) const
{
    const auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    for (auto rank = ranks.cbegin(); rank != ranks.cend(); ++rank) {
        Query query(m_database, u"UPDATE batches SET rank = ? WHERE id = ?"_s);
        if (const auto run = query.bind(rank.value()).bind(rank.key().value).run(); !run)
            return run.error();
    }
    return (*transaction)->commit();
}

Result<void> JobStore::remove(const BatchId &id) const
{
    Query query(m_database, u"UPDATE batches SET state = %1 WHERE id = ?"_s.arg(removedState));
    return query.bind(id.value).run();
}

Result<BatchRecord> JobStore::load(const BatchId &id) const
{
    Query query(m_database,
        u"SELECT name, state, created_at, ended_at, "
        "(SELECT COALESCE(SUM(cost_micro_usd), 0) FROM ledger WHERE batch_id = batches.id), "
        "cap_micro_usd, stopped_code, stopped_detail, rank, estimated_micro_usd FROM batches WHERE id = ? AND state <> %1"_s
            .arg(removedState));
    if (const auto run = query.bind(id.value).run(); !run)
        return run.error();
    if (!query.next()) {
        const auto ended = query.ended();
        return ended ? Error { .code = ErrorCode::NotFound, .detail = id.value } : ended.error();
    }
    BatchRecord batch;
    batch.id = id;
    batch.name = query.text(0);
    batch.state = batchStateFromName(query.text(1));
    batch.createdAt = timeOf(query.value(2));
    batch.endedAt = timeOf(query.value(3));
    batch.costMicroUsd = query.integer(4);
    batch.capMicroUsd = query.integer(5);
    if (const QString code = query.text(6); !code.isEmpty())
        batch.stoppedBy = { .code = errorCodeFromName(code), .detail = query.text(7) };
    batch.rank = static_cast<int>(query.integer(8));
    batch.estimatedMicroUsd = query.integer(9);
    const auto jobs = loadJobs(id);
    if (!jobs)
        return jobs.error();
    batch.jobs = *jobs;
    return batch;
}

Result<QList<Job>> JobStore::loadJobs(const BatchId &id) const
{
    Query query(m_database,
        u"SELECT id, position, state, spec, prompt, cache_key, fresh, cached, attempts, icon_id, error_code, "
        "error_detail, http_status, request_id, generation_ms, ended_at FROM jobs WHERE batch_id = ? ORDER BY position"_s);
    if (const auto run = query.bind(id.value).run(); !run)
        return run.error();
    QList<Job> jobs;
    while (query.next())
        jobs << readJob(query, id);
    if (const auto ended = query.ended(); !ended)
        return ended.error();
    return jobs;
}

Result<QList<BatchId>> JobStore::unfinished() const
{
    Query query(
        m_database, u"SELECT id FROM batches WHERE id IN (%1) ORDER BY created_at, rowid"_s.arg(openBatches));
    if (const auto run = query.run(); !run)
        return run.error();
    QList<BatchId> ids;
    while (query.next())
        ids << BatchId { query.text(0) };
    if (const auto ended = query.ended(); !ended)
        return ended.error();
    return ids;
}

Result<std::optional<Error>> JobStore::undecided(const QByteArray &cacheKey) const
{
    // Undecided jobs are few, and found by their state.
    Query query(m_database,
        u"SELECT error_code, error_detail, http_status, request_id FROM jobs "
        "WHERE state = 'unclear' AND cache_key = ? LIMIT 1"_s);
    if (const auto run = query.bind(cacheKey).run(); !run)
        return run.error();
    if (query.next())
        return std::optional(readError(query, 0));
    const auto ended = query.ended();
    return ended ? Result<std::optional<Error>>(std::nullopt) : ended.error();
}

Result<QList<BatchStatus>> JobStore::ended() const
{
    Query query(m_database,
        u"SELECT b.id, b.name, b.state, b.created_at, b.ended_at, COUNT(j.id), "
        "SUM(j.state = 'succeeded'), SUM(j.state = 'failed'), SUM(j.state = 'unclear'), SUM(j.state = "
        "'cancelled'), "
        "SUM(j.cached), COUNT(DISTINCT j.category), "
        "(SELECT COALESCE(SUM(l.cost_micro_usd), 0) FROM ledger l JOIN jobs k ON l.job_id = k.id WHERE "
        "k.batch_id = b.id), b.estimated_micro_usd "
        "FROM batches b LEFT JOIN jobs j ON j.batch_id = b.id "
        "WHERE b.id NOT IN (%1) AND b.state <> %2 "
        "GROUP BY b.id ORDER BY b.created_at DESC, b.rowid DESC"_s.arg(openBatches, removedState));
    if (const auto run = query.run(); !run)
        return run.error();
    const auto number = [&](int column) { return static_cast<int>(query.integer(column)); };
    QList<BatchStatus> batches;
    while (query.next()) {
        BatchStatus status;
        status.id = BatchId { query.text(0) };
        status.name = query.text(1);
        status.state = batchStateFromName(query.text(2));
        status.createdAt = timeOf(query.value(3));
        status.endedAt = timeOf(query.value(4));
        status.total = number(5);
        status.succeeded = number(6);
        status.failed = number(7);
        status.unclear = number(8);
        status.cancelled = number(9);
        status.cached = number(10);
        status.progress = 100;
        status.totalCategories = status.completedCategories = number(11);
        status.costMicroUsd = query.integer(12);
        status.estimatedMicroUsd = query.integer(13);
        batches << status;
    }
    if (const auto ended = query.ended(); !ended)
        return ended.error();
    return batches;
}

} // namespace Iconwright
