#include "app/handover/servedtask.h"

#include "app/commands/batchchange.h"
#include "app/commands/batchjson.h"
#include "app/engine.h"
#include "app/handover/handoverserver.h"
#include "core/library/iconlibrary.h"
#include "core/queue/batchplan.h"

#include <QLocalSocket>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longestSilence = 10s; // of a guest that has not said yet what it wants

} // namespace

ServedTask::ServedTask(
    Engine &engine, const Catalog &catalog, QLocalSocket &socket, QueueOwner owner, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_catalog(catalog)
    , m_socket(socket)
    , m_owner(owner)
{
    socket.setParent(this);
    socket.setReadBufferSize(longestHandover + 1);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, &socket, &QLocalSocket::abort);
    connect(&socket, &QLocalSocket::readyRead, this, &ServedTask::read);
    connect(&socket, &QLocalSocket::disconnected, this, &ServedTask::leave);
    m_patience.start(longestSilence);
    read();
}

ServedTask::~ServedTask() = default;

void ServedTask::read()
{
    if (m_console) {
        m_socket.readAll(); // it has said what it wants
        return;
    }
    if (!m_socket.canReadLine()) {
        if (m_socket.bytesAvailable() > longestHandover)
            m_socket.abort();
        return;
    }
    m_patience.stop();
    const std::optional<Handover> handover = handoverFrom(m_socket.readLine());
    if (handover && canDo(*handover))
        start(*handover);
    else
        m_socket.abort();
}

bool ServedTask::canDo(const Handover &handover) const
{
    if (m_owner == QueueOwner::Window)
        return true;
    if (handover.task == Handover::Task::Raise)
        return false;
    const bool isDraft
        = handover.task == Handover::Task::Generate && handover.request.model.provider == u"offline";
    return isDraft || m_engine.hasCredentials();
}

void ServedTask::start(const Handover &handover)
{
    m_console
        = std::make_unique<Console>(handover.json, [this](Console::Stream stream, const QByteArray &line) {
              answer(stream == Console::Stream::Output ? HandoverAnswer::Kind::Output
                                                       : HandoverAnswer::Kind::Message,
                  line);
          });
    if (handover.task == Handover::Task::Raise) {
        Q_EMIT raiseRequested(handover.activationToken);
        return end(AllDone);
    }
    m_console->note(u"Handed over to the Iconwright that is running."_s);
    m_report = std::make_unique<BatchReport>(m_engine.queue(), m_engine.library(), *m_console);
    connect(m_report.get(), &BatchReport::ended, this, [this] { end(m_report->exitStatus()); });
    connect(&m_engine.queue(), &BatchQueue::halted, this, &ServedTask::stopFor);
    connect(&m_engine.queue(), &BatchQueue::drained, this, &ServedTask::stopWithOwner);
    const Result<QList<BatchId>> batches = begin(handover);
    if (!batches)
        return fail(batches.error());
    m_report->watch(*batches);
    if (m_report->hasEnded())
        end(m_report->exitStatus());
    else if (const Error error = m_engine.queue().haltedBy(); error.code != ErrorCode::None)
        stopFor(error);
}

Result<QList<BatchId>> ServedTask::begin(const Handover &handover)
{
    if (handover.task == Handover::Task::Generate)
        return generate(handover.request);
    if (handover.task == Handover::Task::Change)
        return change(handover.change);
    return resumeAll(m_engine.queue());
}

Result<QList<BatchId>> ServedTask::generate(const BatchRequest &request)
{
    const Result<BatchPlan> plan = planBatch(request, m_catalog, &m_engine.library());
    if (!plan)
        return plan.error();
    const bool isFree = plan->newIcons == 0 || request.model.provider == u"offline";
    if (const Result<void> may = isFree ? Result<void>() : m_engine.maySendTo(request.model.origin); !may)
        return may.error();
    const Result<BatchId> batch = m_engine.queue().enqueue(*plan);
    if (!batch)
        return batch.error();
    m_started << *batch;
    return m_started;
}

//! What goes on is waited for; what only changes is printed at once.
Result<QList<BatchId>> ServedTask::change(const BatchArguments &arguments)
{
    using Action = BatchArguments::Action;
    BatchQueue &queue = m_engine.queue();
    const BatchId id { arguments.id };
    if (const Result<void> changed = changeBatch(queue, arguments); !changed)
        return changed.error();
    if (arguments.action == Action::Retry || arguments.action == Action::ResolveResend) {
        const Result<void> resumed = queue.resume(id);
        return resumed ? Result<QList<BatchId>>(QList { id }) : resumed.error();
    }
    if (const Result<BatchStatus> status = queue.status(id)) {
        if (m_console->isJson())
            m_console->object(batchObject(*status));
        m_console->note(u"Batch %1: %2"_s.arg(id.value, batchLine(*status)));
    }
    return QList<BatchId>();
}

//! The queue waits for its user, who sits at the window; nobody should wait here meanwhile.
void ServedTask::stopFor(const Error &error)
{
    if (!m_ended && error.code != ErrorCode::DiskFull)
        fail(error);
}

//! The owner ends: what was sent is stored, and its batches are left as its own are.
void ServedTask::stopWithOwner()
{
    if (m_ended)
        return;
    m_report->disconnect(this);
    const QSet<BatchId> left = m_report->watched();
    for (const BatchId &id : left)
        m_report->leave(id);
    m_console->note(u"Go on with: iconwright batches --resume"_s);
    end(Interrupted);
}

//! The guest has gone.
void ServedTask::leave()
{
    for (const BatchId &id : std::as_const(m_started))
        if (!m_ended)
            (void)m_engine.queue().cancel(id);
    deleteLater();
}

void ServedTask::answer(HandoverAnswer::Kind kind, const QByteArray &text, int status)
{
    m_socket.write(encoded({ kind, text, status }));
    m_socket.flush(); // the owner may be about to end
}

void ServedTask::fail(const Error &error)
{
    m_console->failure(error);
    end(exitStatusOf(error));
}

void ServedTask::end(int status)
{
    if (m_ended)
        return;
    m_ended = true;
    answer(HandoverAnswer::Kind::Exit, {}, status);
    m_socket.disconnectFromServer(); // once all of it is written
}

} // namespace Iconwright
