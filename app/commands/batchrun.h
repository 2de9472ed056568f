#pragma once

#include "app/commands/batchreport.h"
#include "app/console.h"
#include "app/interrupts.h"
#include "core/queue/batchqueue.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

namespace Iconwright {

class Application;
class Engine;
class HandoverServer;

//! Stays with batches until they have ended: prints each icon as it comes, stops politely at Ctrl+C (what is
//! paid for is awaited; a second Ctrl+C gives up waiting), ends at once when the account stops the queue.
//! Either way the batches are left paused and their result is printed. Meanwhile other commands may hand over
//! theirs to the same queue, and are stayed with as well.
class BatchRun final : public QObject
{
    Q_OBJECT

public:
    //! The engine is open; both outlive it.
    BatchRun(Application &application, const Console &console);

    //! Finishes with the exit status once all of `batches` have ended. Call once, right after they were
    //! started.
    [[nodiscard]] QFuture<int> wait(const QList<BatchId> &batches);

private:
    void halt(const Error &error);
    void interrupt();
    void stopSending();
    void leave();
    void endIfDone();
    void end(int status);

    Engine &m_engine;
    const Console &m_console;
    BatchReport m_report;
    Interrupts m_interrupts;
    HandoverServer *m_door; //!< goes with the engine
    QPromise<int> m_promise;
    Error m_haltedBy;
    int m_interruptions = 0;
};

} // namespace Iconwright
