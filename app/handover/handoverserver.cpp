#include "app/handover/handoverserver.h"

#include "app/engine.h"
#include "app/handover/servedtask.h"
#include "core/base/log.h"

#include <QLocalSocket>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostGuests = 16;

} // namespace

HandoverServer::HandoverServer(
    Engine &engine, const Catalog &catalog, const QString &address, QueueOwner owner)
    : QObject(&engine)
    , m_engine(engine)
    , m_catalog(catalog)
    , m_owner(owner)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(mostGuests);
    connect(&m_server, &QLocalServer::newConnection, this, &HandoverServer::accept);
    QLocalServer::removeServer(address);
    if (!m_server.listen(address))
        logWarning(u"nothing can be handed over: %1"_s.arg(m_server.errorString()));
}

void HandoverServer::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        if (m_guests >= mostGuests) {
            delete socket;
            continue;
        }
        ++m_guests;
        auto *task = new ServedTask(m_engine, m_catalog, *socket, m_owner, this); // goes with the socket
        connect(task, &ServedTask::raiseRequested, this, &HandoverServer::raiseRequested);
        connect(task, &QObject::destroyed, this, &HandoverServer::forgetGuest);
    }
}

void HandoverServer::forgetGuest()
{
    if (--m_guests == 0)
        Q_EMIT emptied();
}

} // namespace Iconwright
