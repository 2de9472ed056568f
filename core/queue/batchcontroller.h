#pragma once

#include "core/queue/batchqueue.h"

#include <QFuture>
#include <QImage>

#include <functional>

namespace Iconwright {

//! The window's view of a BatchQueue that lives in another thread: commands go over as events, the state
//! comes back as values and is mirrored here, so that asking never waits. Lives in the GUI thread.
class BatchController final : public QObject
{
    Q_OBJECT

public:
    explicit BatchController(BatchQueue &queue, QObject *parent = nullptr);

    // The commands are those of BatchQueue. What they do shows in the signals below; commandFailed() when one
    // could not be carried out (a full disk, an unknown batch, words that cannot be used).
    [[nodiscard]] QFuture<Result<BatchId>> generate(const BatchPlan &plan);
    void pause(const BatchId &id);
    void resume(const BatchId &id);
    void cancel(const BatchId &id);
    void retryFailed(const BatchId &id);
    void retryJob(const BatchId &id, JobId job);
    void rewordJob(const BatchId &id, JobId job, const JobWording &wording);
    void resolveUnclear(const BatchId &id, Resolution resolution);
    void resolveJob(const BatchId &id, JobId job, Resolution resolution);
    void remove(const BatchId &id);
    void move(const BatchId &id, const BatchId &before);
    void putFirst(const BatchId &id);
    void goOn();
    void drain();
    void abandonInFlight();

    //! Tells pictures on the way, too, by partialArrived().
    void watch(PartialPictures &partials);

    [[nodiscard]] QList<BatchStatus> batches() const; //!< newest first
    [[nodiscard]] BatchStatus status(const BatchId &id) const; //!< an invalid id when unknown
    [[nodiscard]] QList<JobStatus> jobs(
        const BatchId &id) const; //!< in order; empty until the first jobChanged
    //! In constant time; an invalid id when unknown.
    [[nodiscard]] JobStatus job(JobId id) const { return m_jobs.value(id); }
    [[nodiscard]] Error haltedBy() const { return m_haltedBy; }
    [[nodiscard]] bool isIdle() const; //!< nothing queued, nothing in flight

Q_SIGNALS:
    void batchChanged(const Iconwright::BatchId &id);
    void jobChanged(const Iconwright::BatchId &batch, Iconwright::JobId job);
    void partialArrived(Iconwright::JobId job, const QImage &picture); //!< while it is drawn
    void batchRemoved(const Iconwright::BatchId &id);
    void commandFailed(const Iconwright::Error &error); //!< all is as it was; never of generate()
    void iconArrived(Iconwright::IconId icon); //!< new in the library, or answered from it
    void halted(const Iconwright::Error &error);
    void wentOn(); //!< halted before, works again
    void throttled(const Iconwright::ThrottleStatus &status);
    void drained();

private:
    void tell(const std::function<Result<void>(BatchQueue &)> &command);
    void takeBatch(const BatchStatus &status);
    void takeJob(const JobStatus &job);
    void takeRemoval(const BatchId &id);
    void takeHalt(const Error &error);

    BatchQueue &m_queue;
    QHash<BatchId, BatchStatus> m_batches;
    QHash<JobId, JobStatus> m_jobs;
    QHash<BatchId, QList<JobId>> m_order; //!< by position
    Error m_haltedBy;
};

} // namespace Iconwright
