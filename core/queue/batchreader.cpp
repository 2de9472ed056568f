#include "core/queue/batchreader.h"

#include "core/queue/batchprogress.h"

namespace Iconwright {

namespace {

//! What is under way elsewhere can only be guessed at from here: no estimate.
BatchStatus withoutEstimate(const BatchRecord &batch)
{
    BatchStatus status = statusOf(batch, {}, batch.createdAt);
    status.estimatedCompletion = {};
    return status;
}

} // namespace

BatchReader::BatchReader(const Database &database, Work work)
    : m_store(database)
    , m_work(work)
{
}

BatchStatus BatchReader::asSeen(BatchStatus status) const
{
    const bool moves = status.state == BatchState::Queued || status.state == BatchState::Running;
    if (moves && m_work == Work::Rests)
        status.state = BatchState::Paused;
    return status;
}

Result<QList<BatchStatus>> BatchReader::batches() const
{
    const Result<QList<BatchId>> unfinished = m_store.unfinished();
    if (!unfinished)
        return unfinished.error();
    QList<BatchStatus> all;
    for (const BatchId &id : *unfinished) {
        const Result<BatchStatus> unended = status(id);
        if (!unended)
            return unended.error();
        all.prepend(*unended);
    }
    const Result<QList<BatchStatus>> ended = m_store.ended();
    if (!ended)
        return ended.error();
    return all + *ended;
}

Result<BatchStatus> BatchReader::status(const BatchId &id) const
{
    const Result<BatchRecord> batch = m_store.load(id);
    if (!batch)
        return batch.error();
    return asSeen(withoutEstimate(*batch));
}

Result<QList<JobStatus>> BatchReader::jobs(const BatchId &id) const
{
    const Result<BatchRecord> batch = m_store.load(id);
    if (!batch)
        return batch.error();
    QList<JobStatus> jobs;
    for (const Job &job : batch->jobs)
        jobs << job.status;
    return jobs;
}

} // namespace Iconwright
