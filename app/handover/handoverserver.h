#pragma once

#include "app/handover/handover.h"

#include <QLocalServer>
#include <QObject>

namespace Iconwright {

class Catalog;
class Engine;

//! Whose queue others are let into.
enum class QueueOwner { Window, CommandLine };

//! Takes what other processes hand over to the one that owns the profile, works it off in the queue there is,
//! and prints the results where they were asked for. Only the same user gets in. What the owner cannot do (a
//! command line has no window to raise, and none that draws drafts has a key) is sent away without an answer.
//! Make it in the engine's thread; it goes with the engine.
class HandoverServer final : public QObject
{
    Q_OBJECT

public:
    //! All outlive it. The profile's lock is held: what an earlier process left at `address` is removed.
    HandoverServer(Engine &engine, const Catalog &catalog, const QString &address, QueueOwner owner);

    //! False where the system gives no such address; then others are told that the profile is in use.
    [[nodiscard]] bool isListening() const { return m_server.isListening(); }
    //! Somebody waits for what it has handed over.
    [[nodiscard]] bool hasGuests() const { return m_guests > 0; }

Q_SIGNALS:
    //! The window is wanted. `activationToken` may be empty.
    void raiseRequested(const QByteArray &activationToken);
    void emptied(); //!< the last guest has left

private:
    void accept();
    void forgetGuest();

    Engine &m_engine;
    const Catalog &m_catalog;
    QLocalServer m_server;
    QueueOwner m_owner;
    int m_guests = 0;
};

} // namespace Iconwright
