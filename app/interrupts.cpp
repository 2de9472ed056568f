#include "app/interrupts.h"

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace Iconwright {

#ifdef Q_OS_UNIX

namespace {

// A signal handler may only write to a file descriptor, and only one that it can reach without an object.
int signalSockets[2] { -1, -1 };

void noteSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(signalSockets[0], &byte, 1);
}

//! Whoever started the process may have told it to ignore a signal, as nohup does.
bool isIgnored(int signal)
{
    struct sigaction present
    {
    };
    return sigaction(signal, nullptr, &present) == 0 && present.sa_handler == SIG_IGN;
}

void setHandler(void (*handler)(int))
{
    struct sigaction action
    {
    };
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    for (const int signal : { SIGINT, SIGTERM, SIGHUP })
        if (!isIgnored(signal))
            sigaction(signal, &action, nullptr);
}

} // namespace

Interrupts::Interrupts(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalSockets) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(signalSockets[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(signalSockets[1], &byte, 1) == 1)
            Q_EMIT interrupted();
    });
    setHandler(noteSignal);
}

Interrupts::~Interrupts()
{
    if (!m_notifier)
        return;
    setHandler(SIG_DFL);
    m_notifier.reset();
    ::close(signalSockets[0]);
    ::close(signalSockets[1]);
}

#else

Interrupts::Interrupts(QObject *parent)
    : QObject(parent)
{
}
Interrupts::~Interrupts() = default;

#endif

} // namespace Iconwright
