#pragma once

#include "core/queue/batch.h"

#include <QByteArray>

#include <algorithm>
#include <chrono>

namespace Iconwright {

//! One job with what only the queue needs to know of it.
struct Job
{
    JobStatus status;
    QByteArray cacheKey;
    bool fresh = false;
    QDateTime endedAt; //!< UTC; null until it has ended
    // Of this run of the program only:
    JobId joined; //!< valid: waits for the end of an identical job that is in flight
    bool decided = false; //!< the user has said that it is to be sent, whatever became of others like it
    int tries = 0; //!< since it was last queued by the user
    std::chrono::milliseconds notBefore { 0 }; //!< monotonic: a repetition waits until then
};

//! A batch with its jobs, in order.
struct BatchRecord
{
    BatchId id;
    QString name;
    BatchState state = BatchState::Queued;
    QDateTime createdAt;
    QDateTime endedAt;
    qint64 costMicroUsd = 0;
    qint64 estimatedMicroUsd = 0; //!< as told before it was begun
    qint64 capMicroUsd = 0; //!< of this batch alone; 0: none
    Error stoppedBy; //!< why it is Paused, where no user has paused it
    int rank = 0; //!< the higher goes first; equals take turns
    QList<Job> jobs;
};

//! `error` with what it is about.
[[nodiscard]] inline Error aboutJob(Error error, const Job &job)
{
    error.category = job.status.spec.category;
    error.attempts = job.status.attempts;
    return error;
}

//! True once nothing more happens to the job by itself.
[[nodiscard]] inline bool hasEnded(JobState state)
{
    return state != JobState::Queued && state != JobState::Sending && state != JobState::Received;
}

//! True while its queued jobs may be sent.
[[nodiscard]] inline bool moves(const BatchRecord &batch)
{
    return batch.state == BatchState::Queued || batch.state == BatchState::Running;
}

[[nodiscard]] inline bool isUnfinished(const BatchRecord &batch)
{
    return std::ranges::any_of(
        batch.jobs, [](const Job &job) { return !hasEnded(job.status.state); });
}

} // namespace Iconwright
