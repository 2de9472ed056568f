#include "core/queue/joborder.h"

#include <algorithm>
#include <iterator>

namespace Iconwright {

void JobOrder::add(const BatchRecord &batch)
{
    m_batches.push_back(batch);
}

void JobOrder::remove(const BatchId &id)
{
    m_batches.remove_if([&](const BatchRecord &batch) { return batch.id == id; });
}

BatchRecord *JobOrder::batch(const BatchId &id)
{
    const auto found = std::ranges::find(m_batches, id, &BatchRecord::id);
    return found == m_batches.end() ? nullptr : &*found;
}

const BatchRecord *JobOrder::batch(const BatchId &id) const
{
    const auto found = std::ranges::find(m_batches, id, &BatchRecord::id);
    return found == m_batches.end() ? nullptr : &*found;
}

Job *JobOrder::job(const BatchId &batchId, JobId id)
{
    BatchRecord *owner = batch(batchId);
    if (!owner)
        return nullptr;
    const auto found = std::ranges::find_if(owner->jobs, [&](const Job &job) { return job.status.id == id; });
    return found == owner->jobs.end() ? nullptr : &*found;
}

QList<Job *> JobOrder::joinedTo(JobId leader)
{
    QList<Job *> joined;
    for (BatchRecord &batch : m_batches)
        for (Job &job : batch.jobs)
            if (job.joined == leader && job.status.state == JobState::Queued)
                joined << &job;
    return joined;
}

std::optional<std::chrono::milliseconds> JobOrder::nextRepetition(std::chrono::milliseconds now) const
{
    std::optional<std::chrono::milliseconds> next;
    for (const BatchRecord &batch : m_batches)
        for (const Job &job : batch.jobs)
            if (moves(batch) && job.status.state == JobState::Queued && job.notBefore > now)
                next = std::min(next.value_or(job.notBefore), job.notBefore);
    return next;
}

QList<RankedBatch> JobOrder::ranked() const
{
    QList<RankedBatch> result;
    for (const BatchRecord &batch : m_batches)
        if (!batch.endedAt.isValid())
            result.prepend({ batch.id, batch.rank });
    std::ranges::stable_sort(result, std::ranges::greater(), &RankedBatch::rank);
    return result;
}

Job *JobOrder::next(const std::function<bool(const BatchRecord &, const Job &)> &fits)
{
    auto candidate = std::ranges::find(m_batches, m_lastServed, &BatchRecord::id);
    Job *best = nullptr;
    int bestRank = 0;
    for (size_t i = 0; i < m_batches.size(); ++i) {
        candidate = candidate == m_batches.end() || std::next(candidate) == m_batches.end()
            ? m_batches.begin()
            : std::next(candidate);
        if (best && candidate->rank <= bestRank)
            continue;
        const auto found = std::ranges::find_if(
            std::as_const(candidate->jobs), [&](const Job &job) { return fits(*candidate, job); });
        if (found != candidate->jobs.cend()) {
            best = &candidate->jobs[found - candidate->jobs.cbegin()];
            bestRank = candidate->rank;
        }
    }
    return best;
}

} // namespace Iconwright
