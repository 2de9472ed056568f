#include "core/queue/batchcontroller.h"

#include <QPromise>

#include <algorithm>
#include <memory>
#include <tuple>

namespace Iconwright {

namespace {

//! Runs `call` in the queue's thread; the future ends without a result when the queue dies first.
template <typename Call> auto ask(BatchQueue &queue, Call call) -> QFuture<decltype(call(queue))>
{
    auto promise = std::make_shared<QPromise<decltype(call(queue))>>();
    auto future = promise->future();
    promise->start();
    QMetaObject::invokeMethod(
        &queue,
        [&queue, promise, call] {
            promise->addResult(call(queue));
            promise->finish();
        },
        Qt::QueuedConnection);
    return future;
}

//! The same for calls whose result shows in the state that follows.
template <typename Call> void tell(BatchQueue &queue, Call call)
{
    QMetaObject::invokeMethod(
        &queue, [&queue, call] { std::ignore = call(queue); }, Qt::QueuedConnection);
}

} // namespace

BatchController::BatchController(BatchQueue &queue, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
{
    connect(&queue, &BatchQueue::batchChanged, this, &BatchController::takeBatch);
    connect(&queue, &BatchQueue::jobChanged, this, &BatchController::takeJob);
    connect(&queue, &BatchQueue::halted, this, &BatchController::takeHalt);
    connect(&queue, &BatchQueue::wentOn, this, [this] { m_haltedBy = {}; });
    connect(&queue, &BatchQueue::throttled, this, &BatchController::throttled);
    connect(&queue, &BatchQueue::drained, this, &BatchController::drained);
    ask(queue, [](BatchQueue &q) {
        return q.batches();
    }).then(this, [this](const QList<BatchStatus> &batches) {
        for (const BatchStatus &status : batches) {
            // What has come by signal meanwhile is as new or newer.
            if (!m_batches.contains(status.id))
                takeBatch(status);
        }
    });
}

QFuture<Result<BatchId>> BatchController::generate(const BatchPlan &plan)
{
    return ask(
        m_queue, [plan](BatchQueue &queue) { return queue.enqueue(plan); });
}

void BatchController::pause(const BatchId &id)
{
    tell(
        m_queue, [id](BatchQueue &queue) { return queue.pause(id); });
}

void BatchController::resume(const BatchId &id)
{
    tell(
        m_queue, [id](BatchQueue &queue) { return queue.resume(id); });
}

void BatchController::cancel(const BatchId &id)
{
    tell(
        m_queue, [id](BatchQueue &queue) { return queue.cancel(id); });
}

void BatchController::retryFailed(const BatchId &id)
{
    tell(
        m_queue, [id](BatchQueue &queue) { return queue.retryFailed(id); });
}

void BatchController::resolveUnclear(const BatchId &id, Resolution resolution)
{
    tell(
        m_queue, [id, resolution](BatchQueue &queue) { return queue.resolveUnclear(id, resolution); });
}

void BatchController::goOn()
{
    m_haltedBy = {};
    QMetaObject::invokeMethod(&m_queue, &BatchQueue::goOn, Qt::QueuedConnection);
}

void BatchController::drain()
{
    QMetaObject::invokeMethod(&m_queue, &BatchQueue::drain, Qt::QueuedConnection);
}

void BatchController::abandonInFlight()
{
    QMetaObject::invokeMethod(&m_queue, &BatchQueue::abandonInFlight, Qt::QueuedConnection);
}

QList<BatchStatus> BatchController::batches() const
{
    QList<BatchStatus> result = m_batches.values();
    std::ranges::sort(result, std::ranges::greater(),
        [](const BatchStatus &status) { return std::pair(status.createdAt, status.id.value); });
    return result;
}

BatchStatus BatchController::status(const BatchId &id) const
{
    return m_batches.value(id);
}

QList<JobStatus> BatchController::jobs(const BatchId &id) const
{
    return m_jobs.value(id);
}

bool BatchController::isIdle() const
{
    return std::ranges::none_of(
        m_batches,
        [](const BatchStatus &status) {
            const bool moves = status.state == BatchState::Queued || status.state == BatchState::Running;
            const int ended = status.succeeded + status.failed + status.unclear + status.cancelled;
            return status.sending > 0 || (moves && ended < status.total);
        });
}

void BatchController::takeBatch(const BatchStatus &status)
{
    m_batches.insert(status.id, status);
    Q_EMIT batchChanged(status.id);
}

void BatchController::takeJob(const JobStatus &job)
{
    QList<JobStatus> &jobs = m_jobs[job.batch];
    const auto place = std::ranges::lower_bound(jobs, job.position, {}, &JobStatus::position);
    bool hadIcon = false;
    if (place != jobs.end() && place->id == job.id) {
        hadIcon = place->state == JobState::Succeeded;
        *place = job;
    } else {
        jobs.insert(place - jobs.begin(), job);
    }
    Q_EMIT jobChanged(job.batch, job.id);
    if (job.state == JobState::Succeeded && !hadIcon)
        Q_EMIT iconArrived(job.icon);
}

void BatchController::takeHalt(const Error &error)
{
    m_haltedBy = error;
    Q_EMIT halted(error);
}

} // namespace Iconwright
