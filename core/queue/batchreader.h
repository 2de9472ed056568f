#pragma once

#include "core/base/result.h"
#include "core/queue/batch.h"
#include "core/queue/jobstore.h"

namespace Iconwright {

//! Batches as another process left them or has them at work: for looking only. In the thread of its database.
class BatchReader
{
public:
    explicit BatchReader(const Database &database);

    //! Unfinished ones first, then newest first; without estimates.
    [[nodiscard]] Result<QList<BatchStatus>> batches() const;
    //! NotFound.
    [[nodiscard]] Result<BatchStatus> status(const BatchId &id) const;
    [[nodiscard]] Result<QList<JobStatus>> jobs(const BatchId &id) const;

private:
    JobStore m_store;
};

} // namespace Iconwright
