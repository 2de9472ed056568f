#pragma once

#include "core/base/result.h"
#include "core/queue/batch.h"
#include "core/queue/jobstore.h"

namespace Iconwright {

//! Batches as another process left them or has them at work: for looking only. In the thread of its database.
//! Where no process has them at work, unfinished ones are Paused: a process that was killed could not say so.
class BatchReader
{
public:
    enum class Work { GoesOn, Rests };
    explicit BatchReader(const Database &database, Work work = Work::GoesOn);

    //! Unfinished ones first, then newest first; without estimates.
    [[nodiscard]] Result<QList<BatchStatus>> batches() const;
    //! NotFound.
    [[nodiscard]] Result<BatchStatus> status(const BatchId &id) const;
    [[nodiscard]] Result<QList<JobStatus>> jobs(const BatchId &id) const;

private:
    [[nodiscard]] BatchStatus asSeen(BatchStatus status) const;

    JobStore m_store;
    Work m_work;
};

} // namespace Iconwright
