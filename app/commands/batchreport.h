#pragma once

#include "app/console.h"
#include "core/queue/batchqueue.h"

#include <QObject>
#include <QSet>

namespace Iconwright {

//! Prints what becomes of batches: each icon as it comes, how far each batch is, how it ended. Decides
//! nothing. In the queue's thread.
class BatchReport final : public QObject
{
    Q_OBJECT

public:
    //! All outlive it.
    BatchReport(
        BatchQueue &queue, const IconLibrary &library, const Console &console, QObject *parent = nullptr);

    //! Call once, right after they were started: what the library answered may have ended by then. Failures
    //! of before are printed, and do not count.
    void watch(const QList<BatchId> &batches);
    //! Prints the batch as it stands, and watches it no longer.
    void leave(const BatchId &id);

    [[nodiscard]] const QSet<BatchId> &watched() const { return m_watched; }
    [[nodiscard]] bool hasEnded() const { return m_watched.isEmpty(); }
    //! Of the batches that have ended.
    [[nodiscard]] int exitStatus() const;

Q_SIGNALS:
    void ended(); //!< all of them, or none goes on by itself

private:
    void noteWait(const JobStatus &job);
    void report(const JobStatus &job, bool counts);
    void noteProgress(const BatchStatus &batch);
    void leaveStopped(const BatchStatus &batch);
    void endBatch(const BatchStatus &batch);

    BatchQueue &m_queue;
    const IconLibrary &m_library;
    const Console &m_console;
    QSet<BatchId> m_watched;
    QSet<JobId> m_reported;
    QList<ErrorCode> m_notedWaits;
    Error m_stoppedBy; //!< a cap on spending
    bool m_someFailed = false;
};

} // namespace Iconwright
