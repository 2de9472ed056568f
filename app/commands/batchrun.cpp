#include "app/commands/batchrun.h"

#include "app/arguments.h"
#include "app/commands/batchjson.h"
#include "app/engine.h"
#include "core/library/iconlibrary.h"
#include "ui/common/errortext.h"

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

bool hasEnded(JobState state)
{
    return state == JobState::Succeeded || state == JobState::Failed || state == JobState::Unclear
        || state == JobState::Cancelled;
}

} // namespace

BatchRun::BatchRun(Engine &engine, const Console &console, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_console(console)
{
    m_promise.start();
    BatchQueue *queue = &engine.queue();
    connect(queue, &BatchQueue::jobChanged, this, &BatchRun::report);
    connect(queue, &BatchQueue::batchChanged, this, &BatchRun::noteProgress);
    connect(queue, &BatchQueue::batchEnded, this, &BatchRun::endBatch);
    connect(queue, &BatchQueue::halted, this, &BatchRun::halt);
    connect(queue, &BatchQueue::drained, this, &BatchRun::leave);
    connect(&m_interrupts, &Interrupts::interrupted, this, &BatchRun::interrupt);
}

QFuture<int> BatchRun::wait(const QList<BatchId> &batches)
{
    m_waiting = QSet<BatchId>(batches.begin(), batches.end());
    for (const BatchId &id : batches) {
        // What the library answered may have ended before anybody could listen.
        const Result<QList<JobStatus>> jobs = m_engine.queue().jobs(id);
        for (const JobStatus &job : jobs ? *jobs : QList<JobStatus>())
            report(job);
        const Result<BatchStatus> status = m_engine.queue().status(id);
        if (status && status->endedAt.isValid())
            endBatch(*status);
    }
    endIfDone();
    if (const Error error = m_engine.queue().haltedBy(); error.code != ErrorCode::None)
        halt(error);
    return m_promise.future();
}

//! What mends itself is said once, so that nobody looks at a silent terminal.
void BatchRun::noteWait(const JobStatus &job)
{
    if (job.state != JobState::Queued || job.error.code == ErrorCode::None
        || m_notedWaits.contains(job.error.code))
        return;
    m_notedWaits << job.error.code;
    m_console.note(errorText(job.error));
}

void BatchRun::report(const JobStatus &job)
{
    noteWait(job);
    if (!m_waiting.contains(job.batch) || !hasEnded(job.state) || m_reported.contains(job.id))
        return;
    m_reported << job.id;
    m_someFailed = m_someFailed || job.state == JobState::Failed || job.state == JobState::Unclear;
    if (m_console.isJson())
        m_console.object(jobObject(job, m_engine.library()));
    const QString name = u"%1 %2: "_s.arg(job.spec.category, QString::number(job.spec.variation));
    if (job.state == JobState::Succeeded)
        m_console.note(
            name + (job.cached ? u"from the library, "_s : QString()) + pathOf(job, m_engine.library()));
    else if (job.state != JobState::Cancelled)
        m_console.note(name + errorText(job.error));
}

void BatchRun::noteProgress(const BatchStatus &batch)
{
    if (batch.stoppedBy.code != ErrorCode::None && batch.sending == 0)
        leaveStopped(batch);
    if (m_waiting.contains(batch.id) && batch.progress < 100 && batch.state != BatchState::Paused
        && !m_console.isJson() && batch.succeeded + batch.failed > 0)
        m_console.note(u"%1 %, %2"_s.arg(batch.progress).arg(batch.currentCategory));
}

//! By a cap on spending. What was sent has been answered.
void BatchRun::leaveStopped(const BatchStatus &batch)
{
    if (!m_waiting.contains(batch.id))
        return;
    m_console.failure(batch.stoppedBy);
    m_console.note(u"Go on with: iconwright batches --resume"_s);
    m_stoppedBy = batch.stoppedBy;
    endBatch(batch);
}

void BatchRun::endBatch(const BatchStatus &batch)
{
    if (!m_waiting.remove(batch.id))
        return;
    if (m_console.isJson())
        m_console.object(batchObject(batch));
    m_console.note(u"Batch %1: %2"_s.arg(batch.id.value, batchLine(batch)));
    endIfDone();
}

void BatchRun::endIfDone()
{
    const bool leaves = m_interruptions > 0 || m_haltedBy.code != ErrorCode::None;
    if (m_waiting.isEmpty() && !leaves)
        end(m_stoppedBy.code != ErrorCode::None ? exitStatusOf(m_stoppedBy)
                : m_someFailed                  ? int(SomeFailed)
                                                : int(AllDone));
}

void BatchRun::halt(const Error &error)
{
    if (m_promise.future().isFinished() || m_haltedBy.code == error.code)
        return;
    m_console.failure(error);
    // A full disk is waited for: the queue keeps paid pictures in memory and saves them as soon as there is
    // room.
    if (error.code == ErrorCode::DiskFull) {
        m_console.note(u"Waiting for room. Ctrl+C gives up."_s);
        return;
    }
    m_haltedBy = error;
    stopSending();
}

void BatchRun::interrupt()
{
    ++m_interruptions;
    if (m_interruptions > 1) {
        m_engine.queue().abandonInFlight();
        return;
    }
    const int inFlight = m_engine.queue().inFlight();
    if (inFlight > 0)
        m_console.note(u"Finishing %1 icons that are paid for. Ctrl+C again stops waiting."_s.arg(inFlight));
    stopSending();
}

void BatchRun::stopSending()
{
    m_engine.queue().drain();
}

//! What is sent has been answered. The rest waits until somebody goes on with it.
void BatchRun::leave()
{
    if (m_promise.future().isFinished())
        return;
    const QSet<BatchId> left = m_waiting;
    for (const BatchId &id : left) {
        // Where the disk takes nothing more the next start will pause it.
        (void)m_engine.queue().pause(id);
        if (const Result<BatchStatus> status = m_engine.queue().status(id))
            endBatch(*status);
    }
    if (!left.isEmpty())
        m_console.note(u"Go on with: iconwright batches --resume"_s);
    end(m_haltedBy.code == ErrorCode::None ? Interrupted : exitStatusOf(m_haltedBy));
}

void BatchRun::end(int status)
{
    if (m_promise.future().isFinished())
        return;
    m_promise.addResult(status);
    m_promise.finish();
}

} // namespace Iconwright
