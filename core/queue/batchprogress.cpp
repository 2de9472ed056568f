#include "core/queue/batchprogress.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace Iconwright {

using std::chrono::milliseconds;

namespace {

void count(BatchStatus &status, JobState state)
{
    switch (state) {
    case JobState::Queued:
        break;
    case JobState::Sending:
    case JobState::Received:
        ++status.sending;
        break;
    case JobState::Succeeded:
        ++status.succeeded;
        break;
    case JobState::Failed:
        ++status.failed;
        break;
    case JobState::Unclear:
        ++status.unclear;
        break;
    case JobState::Cancelled:
        ++status.cancelled;
        break;
    }
}

void countCategories(BatchStatus &status, const BatchRecord &batch)
{
    QSet<QString> all;
    QSet<QString> unfinished;
    for (const Job &job : batch.jobs) {
        const QString &category = job.status.spec.category;
        all.insert(category);
        if (hasEnded(job.status.state))
            continue;
        if (unfinished.isEmpty())
            status.currentCategory = category;
        unfinished.insert(category);
    }
    status.totalCategories = static_cast<int>(all.size());
    status.completedCategories = static_cast<int>(all.size() - unfinished.size());
}

//! How many more icons the time of is unknown; one in flight counts for what it still lacks.
double iconsLeft(const BatchRecord &batch)
{
    double left = 0;
    for (const Job &job : batch.jobs)
        if (!hasEnded(job.status.state))
            left += 1 - std::clamp(job.status.progress, 0.0, 1.0);
    return left;
}

//! Milliseconds for `amount` at `limit` a minute.
double limitedTime(double amount, double limit)
{
    return limit > 0 ? amount / limit * 60'000 : 0;
}

double duration(double icons, const Speed &speed)
{
    const double share = std::max(1, speed.sharedBy);
    const double rounds = std::ceil(icons * share / std::max(1, speed.concurrency));
    double time = rounds * static_cast<double>(speed.perIcon.count());
    if (speed.rates.requests)
        time = std::max(time, limitedTime(icons * share, *speed.rates.requests));
    if (speed.rates.images)
        time = std::max(time, limitedTime(icons * share, *speed.rates.images));
    if (speed.rates.tokens) {
        const double tokens = icons * share * static_cast<double>(speed.tokensPerIcon);
        time = std::max(time, limitedTime(tokens, static_cast<double>(*speed.rates.tokens)));
    }
    return time;
}

} // namespace

milliseconds estimatedDuration(int icons, const Speed &speed)
{
    return milliseconds(std::llround(duration(icons, speed)));
}

Speed measured(const BatchRecord &batch, const Speed &speed)
{
    qint64 sum = 0;
    qint64 drawn = 0;
    for (const Job &job : batch.jobs) {
        if (job.status.state == JobState::Succeeded && !job.status.cached && job.status.generationMs > 0) {
            sum += job.status.generationMs;
            ++drawn;
        }
    }
    Speed result = speed;
    if (drawn > 0)
        result.perIcon = milliseconds(sum / drawn);
    return result;
}

BatchStatus statusOf(const BatchRecord &batch, const Speed &speed, const QDateTime &now)
{
    BatchStatus status;
    status.id = batch.id;
    status.name = batch.name;
    status.state = batch.state;
    status.total = static_cast<int>(batch.jobs.size());
    status.createdAt = batch.createdAt;
    status.endedAt = batch.endedAt;
    status.costMicroUsd = batch.costMicroUsd;
    status.estimatedMicroUsd = batch.estimatedMicroUsd;
    status.stoppedBy = batch.stoppedBy;
    status.rank = batch.endedAt.isValid() ? 0 : batch.rank;
    for (const Job &job : batch.jobs) {
        count(status, job.status.state);
        status.cached += job.status.cached ? 1 : 0;
    }
    countCategories(status, batch);
    const int ended = status.succeeded + status.failed + status.unclear + status.cancelled;
    status.progress = status.total == 0 ? 100 : ended * 100 / status.total;
    if (moves(batch) && ended < status.total) {
        status.estimatedCompletion
            = now.addMSecs(std::llround(duration(iconsLeft(batch), measured(batch, speed))));
    }
    return status;
}

BatchState finalState(const BatchRecord &batch)
{
    if (batch.state == BatchState::Cancelled)
        return batch.state;
    const auto has = [&](JobState state) {
        return std::ranges::any_of(batch.jobs, [&](const Job &job) { return job.status.state == state; });
    };
    const bool nothingCame = !has(JobState::Succeeded);
    const bool faults = has(JobState::Failed) || has(JobState::Unclear);
    return nothingCame && faults ? BatchState::Failed : BatchState::Completed;
}

} // namespace Iconwright
