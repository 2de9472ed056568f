#pragma once

#include "core/queue/joborder.h"
#include "core/queue/jobstore.h"
#include "core/queue/ledger.h"

namespace Iconwright {

struct RecoveryContext
{
    const QueueServices &services;
    const JobStore &jobs;
    const Ledger &ledger;
};

//! Brings the unfinished batches of an earlier process into `order`, in a state that can go on: sent and
//! unanswered jobs Unclear, drafts that were being drawn Queued, the rest of a cancelled batch Cancelled,
//! batches with unsent jobs Paused unless `resumeUnsent`. Returns the answers that were received and are no
//! icons yet.
[[nodiscard]] Result<QList<LedgerRow>> recoverBatches(
    const RecoveryContext &context, JobOrder &order, bool resumeUnsent);

} // namespace Iconwright
