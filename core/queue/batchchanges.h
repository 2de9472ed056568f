#pragma once

#include "core/queue/batchplan.h"
#include "core/queue/batchrecord.h"

#include <functional>

namespace Iconwright {

//! A batch of a new id, not written yet: what the library answers has Succeeded already.
[[nodiscard]] BatchRecord newBatch(const BatchPlan &plan, const IconLibrary &library, const QDateTime &now);

//! Puts `change` to those jobs that are in `from`; returns which.
[[nodiscard]] QList<JobId> changeJobs(
    BatchRecord &batch, JobState from, const std::function<void(Job &)> &change);

//! As if it had never been sent; only its attempts are remembered.
void requeue(Job &job);

} // namespace Iconwright
