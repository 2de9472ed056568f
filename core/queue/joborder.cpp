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

Job *JobOrder::next(const std::function<bool(const BatchRecord &, const Job &)> &fits)
{
    auto candidate = std::ranges::find(m_batches, m_lastServed, &BatchRecord::id);
    for (size_t i = 0; i < m_batches.size(); ++i) {
        candidate = candidate == m_batches.end() || std::next(candidate) == m_batches.end()
            ? m_batches.begin()
            : std::next(candidate);
        const auto found = std::ranges::find_if(
            std::as_const(candidate->jobs), [&](const Job &job) { return fits(*candidate, job); });
        if (found != candidate->jobs.cend())
            return &candidate->jobs[found - candidate->jobs.cbegin()];
    }
    return nullptr;
}

} // namespace Iconwright
