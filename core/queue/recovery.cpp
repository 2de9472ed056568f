#include "core/queue/recovery.h"

#include "core/library/originalstore.h"
#include "core/library/transaction.h"

#include <QSet>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

Error noAnswer(const Job &job)
{
    Error error;
    error.code = ErrorCode::ConnectionCut;
    error.detail = u"the program ended while it waited for the answer"_s;
    error.category = job.status.spec.category;
    error.attempts = job.status.attempts;
    return error;
}

//! The row and its job, if that still exists, in one transaction.
Result<void> makeUnclear(const RecoveryContext &context, JobOrder &order, const LedgerRow &row)
{
    const auto transaction = Transaction::begin(*context.services.database);
    if (!transaction)
        return transaction.error();
    Job *job = order.job(row.batch, row.job);
    if (const auto closed = context.ledger.unclear(row.id, job ? noAnswer(*job) : Error()); !closed)
        return closed.error();
    if (job) {
        job->status.state = JobState::Unclear;
        job->status.error = noAnswer(*job);
        job->endedAt = context.services.clock->now();
        if (const auto saved = context.jobs.save(*job); !saved)
            return saved.error();
    }
    return (*transaction)->commit();
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
    const bool active = batch.state == BatchState::Queued || batch.state == BatchState::Running;
    if (!active || !hasUnsent || resumeUnsent)
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

void removeHalfDrafts(const OriginalStore &originals)
{
    const QStringList names = originals.incomingNames();
    for (const QString &name : names) {
        if (!name.startsWith(u"draft-"_s))
            continue;
        if (const auto draft = originals.adoptIncoming(name))
            (*draft)->discard();
    }
}

} // namespace

Result<QList<LedgerRow>> recoverBatches(const RecoveryContext &context, JobOrder &order, bool resumeUnsent)
{
    if (const auto loaded = load(context, order); !loaded)
        return loaded.error();
    const auto rows = context.ledger.unfinished();
    if (!rows)
        return rows.error();
    QList<LedgerRow> received;
    QSet<JobId> answered;
    for (const LedgerRow &row : *rows) {
        if (row.received && order.job(row.batch, row.job)) {
            received << row;
            answered.insert(row.job);
        } else if (const auto unclear = makeUnclear(context, order, row); !unclear) {
            return unclear.error();
        }
    }
    for (BatchRecord &batch : order.batches()) {
        for (Job &job : batch.jobs) {
            if (hasEnded(job.status.state) || answered.contains(job.status.id))
                continue;
            if (const auto settled = settleJob(context, batch, job); !settled)
                return settled.error();
        }
        if (const auto settled = settleBatch(context, batch, resumeUnsent); !settled)
            return settled.error();
    }
    removeHalfDrafts(*context.services.originals);
    return received;
}

} // namespace Iconwright
