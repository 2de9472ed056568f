#include "core/queue/joborder.h"

#include <algorithm>

namespace Iconwright {

void JobOrder::add(const BatchRecord &batch)
{
    m_batches.push_back(batch);
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
    const auto last = std::ranges::find(m_batches, m_lastServed, &BatchRecord::id);
    const size_t first = last == m_batches.end() ? 0 : static_cast<size_t>(last - m_batches.begin()) + 1;
    for (size_t i = 0; i < m_batches.size(); ++i) {
        BatchRecord &candidate = m_batches[(first + i) % m_batches.size()];
        const auto found = std::ranges::find_if(
            std::as_const(candidate.jobs), [&](const Job &job) { return fits(candidate, job); });
        if (found != candidate.jobs.cend())
            return &candidate.jobs[found - candidate.jobs.cbegin()];
    }
    return nullptr;
}

} // namespace Iconwright
