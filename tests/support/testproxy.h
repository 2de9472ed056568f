#pragma once

#include <QByteArray>
#include <QObject>
#include <QStringList>
#include <QTcpServer>

class QTcpSocket;

namespace Iconwright::Tests {

//! A proxy on 127.0.0.1 that takes every connection to `target` on this machine, whatever host was asked for:
//! so names that exist nowhere can be used. In the thread that made it.
class TestProxy final : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Http, Socks5 };

    //! `user` empty: it asks nobody who he is.
    TestProxy(Kind kind, quint16 target, const QByteArray &user = {}, const QByteArray &password = {});

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QStringList asked() const { return m_asked; } //!< "host:port" of the connections it made
    [[nodiscard]] int refused() const { return m_refused; }

private:
    void accept();
    void readHttp(QTcpSocket *client);
    void readSocks(QTcpSocket *client);
    void greet(QTcpSocket *client);
    void judge(QTcpSocket *client);
    void connectSocks(QTcpSocket *client);
    void tunnel(QTcpSocket *client, const QString &host, const QByteArray &answer);

    Kind m_kind;
    quint16 m_target;
    QByteArray m_user;
    QByteArray m_password;
    QTcpServer m_server;
    QStringList m_asked;
    int m_refused = 0;
};

} // namespace Iconwright::Tests
