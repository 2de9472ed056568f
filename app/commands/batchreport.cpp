#include "app/commands/batchreport.h"

#include "app/arguments.h"
#include "app/commands/batchjson.h"
#include "core/library/iconlibrary.h"
#include "ui/common/errortext.h"

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isAtItsEnd(JobState state)
{
    return state == JobState::Succeeded || state == JobState::Failed || state == JobState::Unclear
        || state == JobState::Cancelled;
}

} // namespace

BatchReport::BatchReport(
    BatchQueue &queue, const IconLibrary &library, const Console &console, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_library(library)
    , m_console(console)
{
    connect(&queue, &BatchQueue::jobChanged, this, [this](const JobStatus &job) { report(job, true); });
    connect(&queue, &BatchQueue::batchChanged, this, &BatchReport::noteProgress);
    connect(&queue, &BatchQueue::batchEnded, this, &BatchReport::endBatch);
}

void BatchReport::watch(const QList<BatchId> &batches)
{
    m_watched = QSet<BatchId>(batches.begin(), batches.end());
    for (const BatchId &id : batches) {
        const Result<QList<JobStatus>> jobs = m_queue.jobs(id);
        for (const JobStatus &job : jobs ? *jobs : QList<JobStatus>())
            report(job, false);
        const Result<BatchStatus> status = m_queue.status(id);
        if (status && status->endedAt.isValid())
            endBatch(*status);
    }
}

void BatchReport::leave(const BatchId &id)
{
    if (const Result<BatchStatus> status = m_queue.status(id))
        endBatch(*status);
}

int BatchReport::exitStatus() const
{
    if (m_stoppedBy.code != ErrorCode::None)
        return exitStatusOf(m_stoppedBy);
    return m_someFailed ? SomeFailed : AllDone;
}

//! What mends itself is said once, so that nobody looks at a silent terminal.
void BatchReport::noteWait(const JobStatus &job)
{
    if (job.state != JobState::Queued || job.error.code == ErrorCode::None
        || m_notedWaits.contains(job.error.code))
        return;
    m_notedWaits << job.error.code;
    m_console.note(errorText(job.error));
}

void BatchReport::report(const JobStatus &job, bool counts)
{
    if (!m_watched.contains(job.batch))
        return;
    noteWait(job);
    if (!isAtItsEnd(job.state) || m_reported.contains(job.id))
        return;
    m_reported << job.id;
    const bool isNewFailure = counts && job.state == JobState::Failed;
    m_someFailed = m_someFailed || isNewFailure || job.state == JobState::Unclear;
    if (m_console.isJson())
        m_console.object(jobObject(job, m_library));
    const QString name = u"%1 %2: "_s.arg(job.spec.category, QString::number(job.spec.variation));
    if (job.state == JobState::Succeeded)
        m_console.note(name + (job.cached ? u"from the library, "_s : QString()) + pathOf(job, m_library));
    else if (job.state != JobState::Cancelled)
        m_console.note(name + errorText(job.error));
}

void BatchReport::noteProgress(const BatchStatus &batch)
{
    if (!m_watched.contains(batch.id))
        return;
    if (batch.stoppedBy.code != ErrorCode::None && batch.sending == 0)
        return leaveStopped(batch);
    if (batch.progress < 100 && batch.state != BatchState::Paused && !m_console.isJson()
        && batch.succeeded + batch.failed > 0)
        m_console.note(u"%1 %, %2"_s.arg(batch.progress).arg(batch.currentCategory));
}

//! By a cap on spending. What was sent has been answered.
void BatchReport::leaveStopped(const BatchStatus &batch)
{
    m_console.failure(batch.stoppedBy);
    m_console.note(u"Go on with: iconwright batches --resume"_s);
    m_stoppedBy = batch.stoppedBy;
    endBatch(batch);
}

void BatchReport::endBatch(const BatchStatus &batch)
{
    if (!m_watched.remove(batch.id))
        return;
    if (m_console.isJson())
        m_console.object(batchObject(batch));
    m_console.note(u"Batch %1: %2"_s.arg(batch.id.value, batchLine(batch)));
    if (m_watched.isEmpty())
        Q_EMIT ended();
}

} // namespace Iconwright
