#include "app/commands/batchrun.h"

#include "app/application.h"
#include "app/arguments.h"
#include "app/commands/batchchange.h"
#include "app/engine.h"
#include "app/handover/handover.h"
#include "app/handover/handoverserver.h"

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

BatchRun::BatchRun(Application &application, const Console &console)
    : QObject(&application)
    , m_engine(application.engine())
    , m_console(console)
    , m_report(m_engine.queue(), m_engine.library(), console)
    , m_door(new HandoverServer(m_engine, application.catalog(),
          handoverAddress(application.profile().folder()), QueueOwner::CommandLine))
{
    m_promise.start();
    BatchQueue *queue = &m_engine.queue();
    connect(&m_report, &BatchReport::ended, this, &BatchRun::endIfDone);
    connect(queue, &BatchQueue::halted, this, &BatchRun::halt);
    connect(queue, &BatchQueue::drained, this, &BatchRun::leave);
    connect(&m_interrupts, &Interrupts::interrupted, this, &BatchRun::interrupt);
    connect(m_door, &HandoverServer::emptied, this, &BatchRun::endIfDone);
}

QFuture<int> BatchRun::wait(const QList<BatchId> &batches)
{
    m_report.watch(batches);
    endIfDone();
    if (const Error error = m_engine.queue().haltedBy(); error.code != ErrorCode::None)
        halt(error);
    return m_promise.future();
}

void BatchRun::endIfDone()
{
    const bool leaves = m_interruptions > 0 || m_haltedBy.code != ErrorCode::None;
    if (!m_report.hasEnded() || leaves)
        return;
    if (m_door->hasGuests())
        m_console.note(u"Drawing what other commands have handed over. Ctrl+C stops that."_s);
    else
        end(m_report.exitStatus());
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
    // What is paid for is not given up because this machine cannot keep it right now.
    if (const int inFlight = m_engine.queue().inFlight(); inFlight > 0 && !stopsAccount(error.code))
        m_console.note(u"Waiting to save %1 icons that are paid for. Ctrl+C gives up."_s.arg(inFlight));
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
    const QSet<BatchId> left = m_report.watched();
    // Those of guests too. Where the disk takes nothing more the next start will pause them.
    for (const BatchId &id : unfinishedBatches(m_engine.queue()))
        (void)m_engine.queue().pause(id);
    for (const BatchId &id : left)
        m_report.leave(id);
    if (left.isEmpty())
        return end(m_report.exitStatus()); // only guests had something left
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
