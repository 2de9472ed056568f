#pragma once

#include "core/queue/batch.h"
#include "core/throttle/ratelimiter.h"

#include <QHash>
#include <QObject>

namespace Iconwright {

class BatchQueue;
class IconLibrary;

//! Writes what happens in a queue to the log: INFO for batches that begin and end and for icons sent,
//! received and stored; WARNING for limits that are waited for and what is sent again later; ERROR for icons
//! that failed or may be billed without a picture. Names icons by category, variation and batch; never holds
//! a prompt. Lives in the queue's thread, and must die before the queue.
class JobLog final : public QObject
{
    Q_OBJECT

public:
    //! Before the queue does anything: what an earlier process left is no news.
    JobLog(const BatchQueue &queue, const IconLibrary &library);

private:
    void noteJob(const JobStatus &job);
    void noteBatch(const BatchStatus &batch);
    void noteWait(const ThrottleStatus &status);
    [[nodiscard]] QString storedText(const JobStatus &job) const;

    const IconLibrary &m_library;
    QHash<JobId, JobState> m_jobs;
    QHash<BatchId, BatchState> m_batches;
    ThrottleStatus::Waits m_notedWait = ThrottleStatus::Waits::None; //!< once until a batch ends
};

} // namespace Iconwright
