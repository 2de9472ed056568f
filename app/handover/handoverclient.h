#pragma once

#include "app/handover/handover.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

class QLocalSocket;

namespace Iconwright {

class Console;
class Interrupts;

//! Hands something over to the process that owns the profile, prints what it answers, and goes on until it is
//! done. Ctrl+C leaves: the owner cancels what has not been sent.
class HandoverClient final : public QObject
{
    Q_OBJECT

public:
    //! `console` outlives it.
    explicit HandoverClient(const Console &console, QObject *parent = nullptr);
    ~HandoverClient() override;

    //! The exit status; none where nobody takes it (the owner cannot do it, or is another version): then
    //! nothing was handed over. Call once.
    [[nodiscard]] QFuture<std::optional<int>> send(const QString &address, const Handover &handover);

private:
    void read();
    void leave();
    void end(std::optional<int> status);

    const Console &m_console;
    QLocalSocket *m_socket;
    QPromise<std::optional<int>> m_promise;
    std::unique_ptr<Interrupts> m_interrupts;
    bool m_answered = false;
};

} // namespace Iconwright
