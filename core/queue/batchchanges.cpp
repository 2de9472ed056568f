#include "core/queue/batchchanges.h"

#include "core/queue/planparts.h"

#include <QUuid>

#include <algorithm>
#include <functional>

namespace Iconwright {

namespace {

Job newJob(const PlannedIcon &icon, const BatchPlan &plan)
{
    Job job;
    job.status.spec = icon.spec;
    job.status.prompt = icon.prompt;
    job.cacheKey = icon.cacheKey;
    job.fresh = plan.request.fresh;
    return job;
}

void answer(Job &job, IconId icon, const QDateTime &now)
{
    job.status.icon = icon;
    job.status.cached = true;
    job.status.state = JobState::Succeeded;
    job.status.progress = 1;
    job.endedAt = now;
}

//! As if it had never been sent; only its attempts are remembered.
void requeue(Job &job)
{
    job.status.state = JobState::Queued;
    job.status.progress = 0;
    job.status.error = {};
    job.tries = 0;
    job.notBefore = {};
    job.joined = {};
    job.endedAt = {};
}

BatchChange unchanged(const BatchRecord &batch)
{
    return { .state = batch.state,
        .endedAt = batch.endedAt,
        .stoppedBy = batch.stoppedBy,
        .jobs = {},
        .decided = {} };
}

BatchChange withState(const BatchRecord &batch, BatchState state)
{
    BatchChange change = unchanged(batch);
    change.state = state;
    change.stoppedBy = {};
    return change;
}

//! Copies of those jobs in `state` (of `only`, where that is valid), each with `change` put to it.
QList<Job> changedJobs(
    const BatchRecord &batch, JobState state, JobId only, const std::function<void(Job &)> &change)
{
    QList<Job> jobs;
    for (const Job &job : batch.jobs) {
        if (job.status.state != state || (only.isValid() && job.status.id != only))
            continue;
        jobs << job;
        change(jobs.last());
    }
    return jobs;
}

Result<void> checkJob(const BatchRecord &batch, JobId id)
{
    const bool known = !id.isValid()
        || std::ranges::any_of(batch.jobs, [&](const Job &job) { return job.status.id == id; });
    return known ? Result<void>()
                 : Error { .code = ErrorCode::NotFound, .detail = QStringLiteral("job %1").arg(id.value) };
}

//! There is something to be done again; what the user has paused waits all the same.
void reopen(BatchChange &change)
{
    if (change.state != BatchState::Paused)
        change.state = BatchState::Running;
    change.endedAt = {};
}

} // namespace

BatchRecord newBatch(const BatchPlan &plan, const IconLibrary &library, const QDateTime &now)
{
    BatchRecord batch;
    batch.id = BatchId { QUuid::createUuid().toString(QUuid::WithoutBraces) };
    batch.name = plan.name;
    batch.createdAt = now;
    batch.capMicroUsd = plan.request.capMicroUsd;
    batch.estimatedMicroUsd = plan.costMicroUsd.value_or(0);
    for (const PlannedIcon &icon : plan.icons) {
        Job job = newJob(icon, plan);
        job.status.batch = batch.id;
        job.status.position = static_cast<int>(batch.jobs.size());
        if (icon.cached.isValid() && !job.fresh) {
            // The plan may be old.
            if (const auto cached = libraryAnswer(library, icon))
                answer(job, *cached, now);
        }
        batch.jobs << job;
    }
    return batch;
}

QList<JobId> BatchChange::jobIds() const
{
    QList<JobId> ids;
    for (const Job &job : jobs)
        ids << job.status.id;
    return ids;
}

void BatchChange::applyTo(BatchRecord &batch) const
{
    batch.state = state;
    batch.endedAt = endedAt;
    batch.stoppedBy = stoppedBy;
    auto changed = jobs.cbegin();
    for (Job &job : batch.jobs)
        if (changed != jobs.cend() && changed->status.id == job.status.id)
            job = *changed++;
}

ChangeResult pausing(const BatchRecord &batch)
{
    if (!moves(batch))
        return std::optional<BatchChange>();
    return std::optional(withState(batch, BatchState::Paused));
}

ChangeResult stopping(const BatchRecord &batch, const Error &why)
{
    BatchChange change = withState(batch, BatchState::Paused);
    change.stoppedBy = why;
    return std::optional(change);
}

ChangeResult resuming(const BatchRecord &batch)
{
    if (batch.state != BatchState::Paused)
        return std::optional<BatchChange>();
    return std::optional(withState(batch, BatchState::Running));
}

ChangeResult cancelling(const BatchRecord &batch, const QDateTime &now)
{
    if (!isUnfinished(batch))
        return std::optional<BatchChange>();
    BatchChange change = withState(batch, BatchState::Cancelled);
    change.jobs = changedJobs(batch, JobState::Queued, {}, [&](Job &job) {
        job.status.state = JobState::Cancelled;
        job.endedAt = now;
    });
    return std::optional(change);
}

ChangeResult retrying(const BatchRecord &batch, JobId job)
{
    if (const auto known = checkJob(batch, job); !known)
        return known.error();
    BatchChange change = unchanged(batch);
    change.jobs = changedJobs(batch, JobState::Failed, job, requeue);
    if (change.jobs.isEmpty())
        return std::optional<BatchChange>();
    reopen(change);
    return std::optional(change);
}

ChangeResult retrying(const BatchRecord &batch, JobId job, const PlannedIcon &changed)
{
    ChangeResult result = retrying(batch, job);
    if (result && *result) {
        (*result)->reworded = true;
        for (Job &each : (*result)->jobs) {
            each.status.spec = changed.spec;
            each.status.prompt = changed.prompt;
            each.cacheKey = changed.cacheKey;
        }
    }
    return result;
}

ChangeResult resolving(const BatchRecord &batch, JobId job, Resolution resolution)
{
    if (const auto known = checkJob(batch, job); !known)
        return known.error();
    const bool resend = resolution == Resolution::Resend;
    BatchChange change = unchanged(batch);
    change.decided = resolution;
    change.jobs = changedJobs(batch, JobState::Unclear, job, [&](Job &each) {
        if (resend) {
            requeue(each);
            each.decided = true;
        } else {
            each.status.state = JobState::Failed;
        }
    });
    if (change.jobs.isEmpty())
        return std::optional<BatchChange>();
    if (resend)
        reopen(change);
    return std::optional(change);
}

ChangeResult removing(const BatchRecord &batch)
{
    if (isUnfinished(batch))
        return std::optional<BatchChange>();
    BatchChange change = unchanged(batch);
    change.decided = Resolution::Drop;
    change.removed = true;
    change.jobs
        = changedJobs(batch, JobState::Unclear, {}, [](Job &job) { job.status.state = JobState::Failed; });
    return std::optional(change);
}

} // namespace Iconwright
