#include "app/handover/handoverclient.h"

#include "app/console.h"
#include "app/interrupts.h"

#include <QLocalSocket>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

HandoverClient::HandoverClient(const Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_socket(new QLocalSocket(this))
{
    m_promise.start();
}

HandoverClient::~HandoverClient() = default;

QFuture<std::optional<int>> HandoverClient::send(const QString &address, const Handover &handover)
{
    connect(
        m_socket, &QLocalSocket::connected, this, [this, handover] { m_socket->write(encoded(handover)); });
    connect(m_socket, &QLocalSocket::readyRead, this, &HandoverClient::read);
    connect(m_socket, &QLocalSocket::errorOccurred, this, &HandoverClient::leave);
    connect(m_socket, &QLocalSocket::disconnected, this, &HandoverClient::leave);
    m_interrupts = std::make_unique<Interrupts>();
    connect(m_interrupts.get(), &Interrupts::interrupted, this, [this] {
        end(Interrupted);
        m_socket->abort();
    });
    m_socket->connectToServer(address);
    return m_promise.future();
}

void HandoverClient::read()
{
    while (m_socket->canReadLine()) {
        const std::optional<HandoverAnswer> answer = answerFrom(m_socket->readLine());
        if (!answer)
            continue;
        m_answered = true;
        if (answer->kind == HandoverAnswer::Kind::Exit)
            return end(answer->status);
        m_console.pass(answer->kind == HandoverAnswer::Kind::Output ? Console::Stream::Output
                                                                    : Console::Stream::Messages,
            answer->text);
    }
}

//! The owner has gone, or was never there.
void HandoverClient::leave()
{
    read();
    if (m_promise.future().isFinished())
        return;
    if (!m_answered)
        return end(std::nullopt);
    m_console.note(u"The Iconwright that drew these icons has ended. What was sent is kept; the rest waits. "
                   "Go on with: iconwright batches --resume"_s);
    end(ProfileNotUsable);
}

void HandoverClient::end(std::optional<int> status)
{
    if (m_promise.future().isFinished())
        return;
    m_promise.addResult(status);
    m_promise.finish();
}

} // namespace Iconwright
