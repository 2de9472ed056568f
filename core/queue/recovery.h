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

//! Brings the unfinished batches of an earlier process into `order`, in a state that can go on: drafts that
//! were being drawn Queued, the rest of a cancelled batch Cancelled, batches with unsent jobs Paused unless
//! `resumeUnsent`. Returns what was sent and is no icon yet, received or not, for JobRun::takeUp(); jobs that
//! ask for the same have joined it.
[[nodiscard]] Result<QList<LedgerRow>> recoverBatches(
    const RecoveryContext &context, JobOrder &order, bool resumeUnsent);

} // namespace Iconwright
