#include "core/queue/recovery.h"

#include "core/library/originalstore.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Jobs that waited for the answer to `sent` instead of sending the same again go on waiting for it.
void joinIdentical(JobOrder &order, const Job &sent)
{
    for (BatchRecord &batch : order.batches())
        for (Job &job : batch.jobs)
            if (moves(batch) && job.status.state == JobState::Queued && !job.fresh
                && job.cacheKey == sent.cacheKey)
                job.joined = sent.status.id;
}

Result<void> settleJob(const RecoveryContext &context, const BatchRecord &batch, Job &job)
{
    const bool cancelled = batch.state == BatchState::Cancelled;
    if (job.status.state == JobState::Queued && !cancelled)
        return {};
    job.status.state = cancelled ? JobState::Cancelled : JobState::Queued;
    job.endedAt = cancelled ? context.services.clock->now() : QDateTime();
    return context.jobs.save(job);
}

Result<void> settleBatch(const RecoveryContext &context, BatchRecord &batch, bool resumeUnsent)
{
    const bool hasUnsent = std::ranges::any_of(
        batch.jobs, [](const Job &job) { return job.status.state == JobState::Queued; });
    if (!moves(batch) || !hasUnsent || resumeUnsent)
        return {};
    batch.state = BatchState::Paused;
    return context.jobs.saveState(batch.id, batch.state, batch.endedAt);
}

Result<void> load(const RecoveryContext &context, JobOrder &order)
{
    const auto ids = context.jobs.unfinished();
    if (!ids)
        return ids.error();
    for (const BatchId &id : *ids) {
        const auto batch = context.jobs.load(id);
        if (!batch)
            return batch.error();
        if (!order.batch(id))
            order.add(*batch);
    }
    return {};
}

//! Half-drawn drafts, and places for answers of which nothing has come: the room reserved for them is freed.
void tidyIncoming(const OriginalStore &originals)
{
    const QStringList names = originals.incomingNames();
    for (const QString &name : names) {
        const QString path = originals.incomingPath(name);
        if (name.startsWith(u"draft-"_s) || QFileInfo(path).size() == 0)
            QFile::remove(path);
    }
}

//! The rows whose jobs are there, one for each job. The others are closed: nobody can ask about them.
Result<QList<LedgerRow>> openRows(const RecoveryContext &context, JobOrder &order)
{
    const auto rows = context.ledger.unfinished();
    if (!rows)
        return rows.error();
    QList<LedgerRow> open;
    QSet<JobId> known;
    for (const LedgerRow &row : *rows) {
        const Job *job = order.job(row.batch, row.job);
        if (job && !known.contains(row.job)) {
            known.insert(row.job);
            open << row;
            joinIdentical(order, *job);
        } else if (const auto closed = context.ledger.unclear(row.id, {}); !closed) {
            return closed.error();
        }
    }
    return open;
}

} // namespace

Result<QList<LedgerRow>> recoverBatches(const RecoveryContext &context, JobOrder &order, bool resumeUnsent)
{
    if (const auto loaded = load(context, order); !loaded)
        return loaded.error();
    const auto rows = openRows(context, order);
    if (!rows)
        return rows.error();
    const auto isSent = [&](const Job &job) {
        return std::ranges::any_of(*rows, [&](const LedgerRow &row) { return row.job == job.status.id; });
    };
    for (BatchRecord &batch : order.batches()) {
        for (Job &job : batch.jobs) {
            if (hasEnded(job.status.state) || isSent(job))
                continue;
            if (const auto settled = settleJob(context, batch, job); !settled)
                return settled.error();
        }
        if (const auto settled = settleBatch(context, batch, resumeUnsent); !settled)
            return settled.error();
    }
    tidyIncoming(*context.services.originals);
    return rows;
}

} // namespace Iconwright
