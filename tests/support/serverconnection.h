#pragma once

#include "tests/support/serverreply.h"
#include "tests/support/serverstate.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace Iconwright::Tests {

//! One accepted connection: reads requests one after another and answers them as the script says.
class ServerConnection final : public QObject
{
    Q_OBJECT

public:
    ServerConnection(std::shared_ptr<ServerState> state, QTcpSocket *socket, QObject *parent);
    ~ServerConnection() override;

private:
    void read();
    [[nodiscard]] bool begin();
    [[nodiscard]] bool parseHead();
    void handle();
    [[nodiscard]] ServerReply replyToPost();
    [[nodiscard]] ServerReply replyToGet() const;
    [[nodiscard]] ServerReply draw();
    void send(const ServerReply &reply);
    void sendSlowly();
    void sendEndlessly();
    void end();
    void closed();

    std::shared_ptr<ServerState> m_state;
    QTcpSocket *m_socket = nullptr;
    QTimer m_slow;
    int m_number = 0;
    QByteArray m_buffer;
    Arrival m_arrival;
    int m_index = -1; //!< of the request under way
    qsizetype m_bodySize = -1; //!< -1: the headers are not read yet
    bool m_handled = false;
    Fault m_fault = Fault::None;
    ServerReply m_reply;
    QByteArray m_unsent;
};

} // namespace Iconwright::Tests
