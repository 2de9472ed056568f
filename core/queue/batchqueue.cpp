#include "core/queue/batchqueue.h"

#include "core/library/iconlibrary.h"
#include "core/library/transaction.h"
#include "core/queue/batchchanges.h"
#include "core/queue/batchprogress.h"
#include "core/queue/batchreader.h"
#include "core/queue/capacity.h"
#include "core/queue/estimate.h"
#include "core/queue/iconagain.h"
#include "core/queue/recovery.h"
#include "core/queue/scheduler.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

class BatchQueue::Private
{
public:
    Private(BatchQueue &queue, QueueServices queueServices)
        : q(queue)
        , services(std::move(queueServices))
    {
    }

    [[nodiscard]] Result<BatchRecord *> open(const BatchId &id);
    [[nodiscard]] Result<void> carryOut(
        const BatchId &id, const std::function<ChangeResult(const BatchRecord &)> &command);
    [[nodiscard]] Result<void> write(const BatchId &id, const BatchChange &change) const;
    [[nodiscard]] BatchStatus status(const BatchRecord &batch) const;
    void show(BatchRecord &batch, const QList<JobId> &ids);
    void showAll(const BatchId &id);
    void onJobMoved(const BatchId &batch, JobId job);
    void onBatchStarted(const BatchId &id);
    void settle(BatchRecord &batch);
    void pumpLater() { QMetaObject::invokeMethod(&scheduler, &Scheduler::pump, Qt::QueuedConnection); }

    BatchQueue &q;
    QueueServices services;
    JobStore jobs { *services.database };
    Ledger ledger { *services.database, *services.clock };
    JobOrder order;
    Scheduler scheduler { services, order, jobs, ledger };
};

//! From memory, or read again: an ended batch of an earlier process.
Result<BatchRecord *> BatchQueue::Private::open(const BatchId &id)
{
    if (BatchRecord *known = order.batch(id))
        return known;
    const auto loaded = jobs.load(id);
    if (!loaded)
        return loaded.error();
    order.add(*loaded);
    return order.batch(id);
}

//! Memory follows the database, never the other way round.
Result<void> BatchQueue::Private::carryOut(
    const BatchId &id, const std::function<ChangeResult(const BatchRecord &)> &command)
{
    const auto batch = open(id);
    if (!batch)
        return batch.error();
    const ChangeResult change = command(**batch);
    if (!change || !*change)
        return change ? Result<void>() : change.error();
    if (const auto written = write(id, **change); !written)
        return written.error();
    (*change)->applyTo(**batch);
    if ((*change)->removed) {
        order.remove(id);
        Q_EMIT q.batchRemoved(id);
    } else {
        show(**batch, (*change)->jobIds());
        pumpLater();
    }
    return {};
}

//! In one transaction.
Result<void> BatchQueue::Private::write(const BatchId &id, const BatchChange &change) const
{
    const auto transaction = Transaction::begin(*services.database);
    if (!transaction)
        return transaction.error();
    if (const auto saved = jobs.saveState(id, change.state, change.endedAt, change.stoppedBy); !saved)
        return saved.error();
    for (const Job &job : change.jobs) {
        const auto decided = change.decided ? ledger.decided(job.status.id, *change.decided) : Result<void>();
        if (!decided)
            return decided.error();
        const auto forgotten = change.reworded ? ledger.forgetAddresses(job.status.id) : Result<void>();
        if (!forgotten)
            return forgotten.error();
        if (const auto saved = jobs.save(job); !saved)
            return saved.error();
    }
    if (const auto removed = change.removed ? jobs.remove(id) : Result<void>(); !removed)
        return removed.error();
    return (*transaction)->commit();
}

BatchStatus BatchQueue::Private::status(const BatchRecord &batch) const
{
    Speed speed;
    if (!batch.jobs.isEmpty()) {
        const JobStatus &first = batch.jobs.first().status;
        speed = expectedSpeed(first.spec, services.catalog);
        speed.tokensPerIcon = estimatedTokens(first.spec, first.prompt, services.catalog);
        const ImageProvider *provider = services.providers.value(first.spec.model.provider);
        if (provider && provider->isMetered()) {
            speed.concurrency = scheduler.pace().mostInFlight();
            speed.rates = scheduler.pace().ratesInForce(first.spec.model);
        }
    }
    speed.sharedBy = std::max(1,
        static_cast<int>(std::ranges::count_if(
            order.batches(), [](const BatchRecord &each) { return each.state == BatchState::Running; })));
    BatchStatus result = statusOf(batch, speed, services.clock->now());
    if (scheduler.haltedBy().code != ErrorCode::None)
        result.estimatedCompletion = {};
    return result;
}

void BatchQueue::Private::show(BatchRecord &batch, const QList<JobId> &ids)
{
    for (const Job &job : std::as_const(batch.jobs))
        if (ids.contains(job.status.id))
            Q_EMIT q.jobChanged(job.status);
    settle(batch);
}

void BatchQueue::Private::showAll(const BatchId &id)
{
    if (BatchRecord *batch = order.batch(id)) {
        for (const Job &job : std::as_const(batch->jobs))
            Q_EMIT q.jobChanged(job.status);
        settle(*batch);
    }
}

void BatchQueue::Private::onJobMoved(const BatchId &batchId, JobId jobId)
{
    const Job *job = order.job(batchId, jobId);
    BatchRecord *batch = order.batch(batchId);
    if (job && batch) {
        Q_EMIT q.jobChanged(job->status);
        settle(*batch);
    }
}

void BatchQueue::Private::onBatchStarted(const BatchId &id)
{
    BatchRecord *batch = order.batch(id);
    if (batch && batch->state == BatchState::Queued) {
        batch->state = BatchState::Running;
        // Were it lost, the next start would find the batch queued, which comes to the same.
        std::ignore = jobs.saveState(batch->id, batch->state, batch->endedAt);
    }
}

//! Tells how the batch stands, and ends it when all its jobs have ended.
void BatchQueue::Private::settle(BatchRecord &batch)
{
    if (isUnfinished(batch) || batch.endedAt.isValid()) {
        Q_EMIT q.batchChanged(status(batch));
        return;
    }
    batch.state = finalState(batch);
    batch.endedAt = services.clock->now();
    if (std::exchange(batch.rank, 0) != 0)
        std::ignore = jobs.saveRanks({ { batch.id, 0 } });
    // Were it lost, recover() would end the batch again.
    std::ignore = jobs.saveState(batch.id, batch.state, batch.endedAt);
    const BatchStatus ended = status(batch);
    Q_EMIT q.batchChanged(ended);
    Q_EMIT q.batchEnded(ended);
}

BatchQueue::BatchQueue(QueueServices services, QueueLimits limits, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(services)))
{
    d->scheduler.setLimits(limits);
    connect(
        &d->scheduler, &Scheduler::jobMoved, this,
        [this](const BatchId &batch, JobId job) { d->onJobMoved(batch, job); });
    connect(
        &d->scheduler, &Scheduler::batchStarted, this,
        [this](const BatchId &batch) { d->onBatchStarted(batch); });
    connect(
        &d->scheduler, &Scheduler::refused, this,
        [this](const BatchId &id, const Error &why) {
            std::ignore = d->carryOut(
                id, [&](const BatchRecord &batch) { return stopping(batch, why); });
        });
    connect(&d->scheduler, &Scheduler::jobProgressed, this, [this](const BatchId &batch, JobId id) {
        if (const Job *job = d->order.job(batch, id))
            Q_EMIT jobChanged(job->status);
    });
    connect(&d->scheduler, &Scheduler::halted, this, &BatchQueue::halted);
    connect(&d->scheduler, &Scheduler::wentOn, this, &BatchQueue::wentOn);
    connect(&d->scheduler, &Scheduler::throttled, this, &BatchQueue::throttled);
    connect(&d->scheduler, &Scheduler::drained, this, &BatchQueue::drained);
}

BatchQueue::~BatchQueue() = default;

Result<void> BatchQueue::recover(bool resumeUnsent)
{
    const auto sent = recoverBatches({ d->services, d->jobs, d->ledger }, d->order, resumeUnsent);
    if (!sent)
        return sent.error();
    for (const LedgerRow &row : *sent)
        if (Job *job = d->order.job(row.batch, row.job))
            d->scheduler.takeUp(*job, row);
    for (BatchRecord &batch : d->order.batches())
        d->showAll(batch.id);
    d->pumpLater();
    return {};
}

Result<BatchId> BatchQueue::enqueue(const BatchPlan &plan)
{
    if (const auto capacity = checkCapacity(plan, d->services.originals->freeBytes(), availableMemory());
        !capacity)
        return capacity.error();
    BatchRecord batch = newBatch(plan, *d->services.library, d->services.clock->now());
    if (const auto inserted = d->jobs.insert(batch, plan.request); !inserted)
        return inserted.error();
    d->order.add(batch);
    // After the caller has got the id.
    QMetaObject::invokeMethod(
        this,
        [this, id = batch.id] {
            d->showAll(id);
            d->scheduler.pump();
        },
        Qt::QueuedConnection);
    return batch.id;
}

Result<void> BatchQueue::pause(const BatchId &id)
{
    return d->carryOut(id, pausing);
}

Result<void> BatchQueue::resume(const BatchId &id)
{
    return d->carryOut(id, resuming);
}

Result<void> BatchQueue::cancel(const BatchId &id)
{
    return d->carryOut(
        id, [this](const BatchRecord &batch) { return cancelling(batch, d->services.clock->now()); });
}

Result<void> BatchQueue::retryFailed(const BatchId &id)
{
    return retryJob(id, {});
}

Result<void> BatchQueue::retryJob(const BatchId &id, JobId job)
{
    return d->carryOut(
        id, [job](const BatchRecord &batch) { return retrying(batch, job); });
}

Result<void> BatchQueue::rewordJob(const BatchId &id, JobId job, const JobWording &wording)
{
    return d->carryOut(
        id,
        [&](const BatchRecord &batch) -> ChangeResult {
            const auto found = std::ranges::find(
                batch.jobs, job, [](const Job &each) { return each.status.id; });
            if (found == batch.jobs.end())
                return Error { .code = ErrorCode::NotFound, .detail = u"job %1"_s.arg(job.value) };
            const auto changed = reworded(found->status.spec, wording, d->services.catalog);
            return changed ? retrying(batch, job, *changed) : changed.error();
        });
}

Result<void> BatchQueue::resolveUnclear(const BatchId &id, Resolution resolution)
{
    return resolveJob(id, {}, resolution);
}

Result<void> BatchQueue::resolveJob(const BatchId &id, JobId job, Resolution resolution)
{
    return d->carryOut(
        id, [=](const BatchRecord &batch) { return resolving(batch, job, resolution); });
}

Result<void> BatchQueue::remove(const BatchId &id)
{
    return d->carryOut(id, removing);
}

Result<void> BatchQueue::move(const BatchId &id, const BatchId &before)
{
    const QHash<BatchId, int> ranks = ranksAfterMove(d->order.ranked(), id, before);
    if (ranks.isEmpty())
        return {};
    if (const auto saved = d->jobs.saveRanks(ranks); !saved)
        return saved.error();
    for (BatchRecord &batch : d->order.batches()) {
        batch.rank = ranks.value(batch.id, batch.rank);
        if (ranks.contains(batch.id))
            Q_EMIT batchChanged(d->status(batch));
    }
    d->pumpLater();
    return {};
}

Result<void> BatchQueue::putFirst(const BatchId &id)
{
    if (const auto known = d->open(id); !known)
        return known.error();
    const QList<RankedBatch> ranked = d->order.ranked();
    const auto other = std::ranges::find_if(ranked, [&](const RankedBatch &each) { return each.id != id; });
    return other == ranked.end() ? Result<void>() : move(id, other->id);
}

void BatchQueue::goOn()
{
    d->scheduler.goOn();
}

QList<BatchStatus> BatchQueue::batches() const
{
    QList<BatchStatus> result;
    const auto add = [&](const BatchStatus &status) {
        const bool known
            = std::ranges::any_of(result, [&](const BatchStatus &each) { return each.id == status.id; });
        if (!known)
            result << status;
    };
    for (const BatchRecord &batch : d->order.batches())
        add(d->status(batch));
    const auto stored = BatchReader(*d->services.database).batches();
    for (const BatchStatus &each : stored ? *stored : QList<BatchStatus>())
        add(each);
    std::ranges::stable_sort(result, std::ranges::greater(), &BatchStatus::createdAt);
    return result;
}

Result<BatchStatus> BatchQueue::status(const BatchId &id) const
{
    if (const BatchRecord *known = d->order.batch(id))
        return d->status(*known);
    const auto loaded = d->jobs.load(id);
    if (!loaded)
        return loaded.error();
    return d->status(*loaded);
}

Result<QList<JobStatus>> BatchQueue::jobs(const BatchId &id) const
{
    const BatchRecord *known = d->order.batch(id);
    if (!known)
        return BatchReader(*d->services.database).jobs(id);
    QList<JobStatus> result;
    for (const Job &job : known->jobs)
        result << job.status;
    return result;
}

int BatchQueue::inFlight() const
{
    return d->scheduler.inFlight();
}

Error BatchQueue::haltedBy() const
{
    return d->scheduler.haltedBy();
}

void BatchQueue::setLimits(const QueueLimits &limits)
{
    d->scheduler.setLimits(limits);
}

void BatchQueue::drain()
{
    d->scheduler.drain();
}

void BatchQueue::abandonInFlight()
{
    d->scheduler.abandonInFlight();
}

} // namespace Iconwright
