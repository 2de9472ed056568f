#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/queue/batch.h"
#include "core/queue/batchplan.h"
#include "core/queue/budget.h"
#include "core/throttle/ratelimiter.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace Iconwright {

class Database;
class IconLibrary;
class ImageProvider;
class OriginalStore;
class PartialPictures;

//! What the queue works with; all outlive it and live in its thread.
struct QueueServices
{
    Database *database = nullptr; //!< Durability::Full: ledger, batches, jobs
    IconLibrary *library = nullptr;
    OriginalStore *originals = nullptr;
    const Clock *clock = nullptr;
    QHash<QString, ImageProvider *> providers; //!< by IconSpec::model.provider
    Catalog catalog;
    PartialPictures *partials = nullptr; //!< who shows pictures on the way; null: nobody
};

struct QueueLimits
{
    int concurrency = 5; //!< requests in flight
    RateLimits rates; //!< per minute: requests 50, tokens 40,000, images unlimited
    SpendingCaps caps; //!< a batch that would pass one is Paused, with BatchStatus::stoppedBy
    RateTuning tuning; //!< for tests with a shorter minute
};

//! What a user decides about "sent, no answer, may have been billed".
enum class Resolution { Resend, Drop };

//! Batches, their jobs, the ledger. Does no waiting: everything happens in the event loop of the thread it
//! lives in. The only writer of the tables batches, jobs and ledger.
class BatchQueue final : public QObject
{
    Q_OBJECT

public:
    BatchQueue(QueueServices services, QueueLimits limits, QObject *parent = nullptr);
    ~BatchQueue() override;

    //! Takes up the profile as an earlier process left it: received answers become icons, sent ones without
    //! an answer become Unclear, unsent ones go on when `resumeUnsent`, else their batches wait as Paused.
    Result<void> recover(bool resumeUnsent);

    // The commands of the user. Each is written before anything else sees it: an error (a full disk) means
    // that all is as it was. NotFound for an unknown batch or job; what has no effect is no error.
    Result<BatchId> enqueue(const BatchPlan &plan);
    Result<void> pause(const BatchId &id);
    Result<void> resume(const BatchId &id);
    Result<void> cancel(const BatchId &id); //!< what is sent is awaited and kept
    Result<void> retryFailed(const BatchId &id);
    //! One failed icon again; whatever has not failed stays as it is.
    Result<void> retryJob(const BatchId &id, JobId job);
    //! The same in other words. The field's error where they cannot be used.
    Result<void> rewordJob(const BatchId &id, JobId job, const JobWording &wording);
    Result<void> resolveUnclear(const BatchId &id, Resolution resolution);
    Result<void> resolveJob(const BatchId &id, JobId job, Resolution resolution);
    //! The batch leaves the list, its icons stay; batchRemoved() follows. Nothing while it is unfinished. Not
    //! from a slot of this queue's signals.
    Result<void> remove(const BatchId &id);
    //! The order of the unfinished batches, see batchranks.h: `id` goes ahead of `before`, or after all
    //! others if that is invalid. Nothing where one of them has ended.
    Result<void> move(const BatchId &id, const BatchId &before);
    Result<void> putFirst(const BatchId &id);
    //! After an account error was mended, or when a drain() is taken back: goes on with what waits.
    void goOn();

    [[nodiscard]] QList<BatchStatus> batches() const; //!< newest first
    [[nodiscard]] Result<BatchStatus> status(const BatchId &id) const;
    [[nodiscard]] Result<QList<JobStatus>> jobs(const BatchId &id) const;
    [[nodiscard]] int inFlight() const;
    //! The account error the queue stopped for; code None while it runs.
    [[nodiscard]] Error haltedBy() const;
    void setLimits(const QueueLimits &limits);

    //! Sends nothing more; drained() follows when what is sent has been answered and stored.
    void drain();
    //! Stops waiting: aborts what is in flight; those jobs become Unclear. drained() follows.
    void abandonInFlight();

Q_SIGNALS:
    void batchChanged(const Iconwright::BatchStatus &status);
    void jobChanged(const Iconwright::JobStatus &status);
    void batchEnded(const Iconwright::BatchStatus &status);
    void batchRemoved(const Iconwright::BatchId &id);
    void halted(const Iconwright::Error &error); //!< an account error or a full disk: once, not once a job
    void wentOn(); //!< halted before, works again
    void throttled(const Iconwright::ThrottleStatus &status); //!< at most once a second while it matters
    void drained();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Iconwright
