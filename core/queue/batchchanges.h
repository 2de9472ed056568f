#pragma once

#include "core/base/result.h"
#include "core/queue/batchplan.h"
#include "core/queue/batchqueue.h"
#include "core/queue/batchrecord.h"

#include <optional>

namespace Iconwright {

//! A batch of a new id, not written yet: what the library answers has Succeeded already.
[[nodiscard]] BatchRecord newBatch(const BatchPlan &plan, const IconLibrary &library, const QDateTime &now);

//! What a command of the user makes of a batch. Worked out on copies, so that it can be written first and put
//! into memory only once the database has it.
struct BatchChange
{
    BatchState state = BatchState::Queued;
    QDateTime endedAt;
    Error stoppedBy; //!< kept while the batch is as it was; gone with the next command
    QList<Job> jobs; //!< those that change, as they are to be
    std::optional<Resolution> decided; //!< about the unclear requests of `jobs`
    bool reworded = false; //!< `jobs` are to become other pictures than those they have asked for
    bool removed = false; //!< the batch leaves the list

    [[nodiscard]] QList<JobId> jobIds() const;
    void applyTo(BatchRecord &batch) const;
};

//! None: there is nothing to change. An error: the command makes no sense, nothing may change.
using ChangeResult = Result<std::optional<BatchChange>>;

[[nodiscard]] ChangeResult pausing(const BatchRecord &batch);
//! As paused, but by a cap on spending.
[[nodiscard]] ChangeResult stopping(const BatchRecord &batch, const Error &why);
[[nodiscard]] ChangeResult resuming(const BatchRecord &batch);
[[nodiscard]] ChangeResult cancelling(const BatchRecord &batch, const QDateTime &now);
//! The job (all, if the id is invalid) once more, if it has failed. A paused batch stays paused. NotFound.
[[nodiscard]] ChangeResult retrying(const BatchRecord &batch, JobId job);
//! The same with another spec and prompt.
[[nodiscard]] ChangeResult retrying(const BatchRecord &batch, JobId job, const PlannedIcon &changed);
//! What becomes of the job (all, if the id is invalid), if it is unclear. NotFound.
[[nodiscard]] ChangeResult resolving(const BatchRecord &batch, JobId job, Resolution resolution);
//! Nothing while the batch is unfinished. What is unclear in it counts as dropped.
[[nodiscard]] ChangeResult removing(const BatchRecord &batch);

} // namespace Iconwright
