#include "core/queue/batchchanges.h"

#include "core/library/iconlibrary.h"

#include <QUuid>

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

} // namespace

BatchRecord newBatch(const BatchPlan &plan, const IconLibrary &library, const QDateTime &now)
{
    BatchRecord batch;
    batch.id = BatchId { QUuid::createUuid().toString(QUuid::WithoutBraces) };
    batch.name = plan.name;
    batch.createdAt = now;
    for (const PlannedIcon &icon : plan.icons) {
        Job job = newJob(icon, plan);
        job.status.batch = batch.id;
        job.status.position = static_cast<int>(batch.jobs.size());
        if (icon.cached.isValid() && !job.fresh) {
            // The plan may be old.
            if (const auto cached = library.cached(icon.cacheKey))
                answer(job, *cached, now);
        }
        batch.jobs << job;
    }
    return batch;
}

QList<JobId> changeJobs(BatchRecord &batch, JobState from, const std::function<void(Job &)> &change)
{
    QList<JobId> changed;
    for (Job &job : batch.jobs) {
        if (job.status.state == from) {
            change(job);
            changed << job.status.id;
        }
    }
    return changed;
}

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

} // namespace Iconwright
