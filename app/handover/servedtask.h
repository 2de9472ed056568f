#pragma once

#include "app/commands/batchreport.h"
#include "app/console.h"
#include "app/handover/handover.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QLocalSocket;

namespace Iconwright {

class Catalog;
class Engine;
enum class QueueOwner;

//! One guest: reads what is handed over, does it in the queue of this process, answers with what a process of
//! its own would have printed and with its exit status. A guest that goes away (Ctrl+C) takes its batches
//! with it: what is sent is kept, the rest is cancelled. In the engine's thread.
class ServedTask final : public QObject
{
    Q_OBJECT

public:
    //! Owns `socket`, and goes when that is closed.
    ServedTask(
        Engine &engine, const Catalog &catalog, QLocalSocket &socket, QueueOwner owner, QObject *parent);
    ~ServedTask() override;

Q_SIGNALS:
    void raiseRequested(const QByteArray &activationToken);

private:
    void read();
    [[nodiscard]] bool canDo(const Handover &handover) const;
    void start(const Handover &handover);
    [[nodiscard]] Result<QList<BatchId>> begin(const Handover &handover);
    [[nodiscard]] Result<QList<BatchId>> generate(const BatchRequest &request);
    [[nodiscard]] Result<QList<BatchId>> change(const BatchArguments &arguments);
    void stopFor(const Error &error);
    void stopWithOwner();
    void leave();
    void answer(HandoverAnswer::Kind kind, const QByteArray &text, int status = 0);
    void fail(const Error &error);
    void end(int status);

    Engine &m_engine;
    const Catalog &m_catalog;
    QLocalSocket &m_socket;
    QueueOwner m_owner;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<BatchReport> m_report;
    QList<BatchId> m_started; //!< by this guest: what goes when it goes
    QTimer m_patience; //!< until the whole line is there
    bool m_ended = false;
};

} // namespace Iconwright
