#include "core/queue/batchcontroller.h"

#include "core/base/after.h"
#include "core/queue/partialpictures.h"

#include <algorithm>
#include <memory>

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

} // namespace

BatchController::BatchController(BatchQueue &queue, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
{
    connect(&queue, &BatchQueue::batchChanged, this, &BatchController::takeBatch);
    connect(&queue, &BatchQueue::jobChanged, this, &BatchController::takeJob);
    connect(&queue, &BatchQueue::batchRemoved, this, &BatchController::takeRemoval);
    connect(&queue, &BatchQueue::halted, this, &BatchController::takeHalt);
    connect(&queue, &BatchQueue::wentOn, this, [this] {
        m_haltedBy = {};
        Q_EMIT wentOn();
    });
    connect(&queue, &BatchQueue::throttled, this, &BatchController::throttled);
    connect(&queue, &BatchQueue::drained, this, &BatchController::drained);
    const auto known = ask(
        queue, [](const BatchQueue &q) { return q.batches(); });
    after(known, this, [this](const QList<BatchStatus> &batches) {
        for (const BatchStatus &status : batches) {
            // What has come by signal meanwhile is as new or newer.
            if (!m_batches.contains(status.id))
                takeBatch(status);
        }
    });
}

void BatchController::watch(PartialPictures &partials)
{
    connect(&partials, &PartialPictures::arrived, this, &BatchController::partialArrived);
}

QFuture<Result<BatchId>> BatchController::generate(const BatchPlan &plan)
{
    return ask(
        m_queue, [plan](BatchQueue &queue) { return queue.enqueue(plan); });
}

//! For commands whose result shows in the state that follows.
void BatchController::tell(const std::function<Result<void>(BatchQueue &)> &command)
{
    after(
        ask(m_queue, command), this,
        [this](const Result<void> &done) {
            if (!done)
                Q_EMIT commandFailed(done.error());
        });
}

void BatchController::pause(const BatchId &id)
{
    tell([id](BatchQueue &queue) { return queue.pause(id); });
}

void BatchController::resume(const BatchId &id)
{
    tell([id](BatchQueue &queue) { return queue.resume(id); });
}

void BatchController::cancel(const BatchId &id)
{
    tell([id](BatchQueue &queue) { return queue.cancel(id); });
}

void BatchController::retryFailed(const BatchId &id)
{
    tell([id](BatchQueue &queue) { return queue.retryFailed(id); });
}

void BatchController::retryJob(const BatchId &id, JobId job)
{
    tell([id, job](BatchQueue &queue) { return queue.retryJob(id, job); });
}

void BatchController::rewordJob(const BatchId &id, JobId job, const JobWording &wording)
{
    tell([id, job, wording](BatchQueue &queue) { return queue.rewordJob(id, job, wording); });
}

void BatchController::resolveUnclear(const BatchId &id, Resolution resolution)
{
    tell([id, resolution](BatchQueue &queue) { return queue.resolveUnclear(id, resolution); });
}

void BatchController::resolveJob(const BatchId &id, JobId job, Resolution resolution)
{
    tell([id, job, resolution](BatchQueue &queue) { return queue.resolveJob(id, job, resolution); });
}

void BatchController::remove(const BatchId &id)
{
    tell([id](BatchQueue &queue) { return queue.remove(id); });
}

void BatchController::move(const BatchId &id, const BatchId &before)
{
    tell([id, before](BatchQueue &queue) { return queue.move(id, before); });
}

void BatchController::putFirst(const BatchId &id)
{
    tell([id](BatchQueue &queue) { return queue.putFirst(id); });
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
    QList<JobStatus> result;
    const QList<JobId> order = m_order.value(id);
    for (const JobId job : order)
        result << m_jobs.value(job);
    return result;
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
    const bool hadIcon = m_jobs.value(job.id).state == JobState::Succeeded;
    if (!m_jobs.contains(job.id)) {
        QList<JobId> &order = m_order[job.batch];
        const auto place = std::ranges::lower_bound(
            order, job.position, {}, [this](JobId id) { return m_jobs.value(id).position; });
        order.insert(place - order.begin(), job.id);
    }
    m_jobs.insert(job.id, job);
    Q_EMIT jobChanged(job.batch, job.id);
    if (job.state == JobState::Succeeded && !hadIcon)
        Q_EMIT iconArrived(job.icon);
}

void BatchController::takeRemoval(const BatchId &id)
{
    const QList<JobId> jobs = m_order.take(id);
    for (const JobId job : jobs)
        m_jobs.remove(job);
    m_batches.remove(id);
    Q_EMIT batchRemoved(id);
}

void BatchController::takeHalt(const Error &error)
{
    m_haltedBy = error;
    Q_EMIT halted(error);
}

} // namespace Iconwright
