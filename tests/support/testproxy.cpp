#include "tests/support/testproxy.h"

#include <QTcpSocket>

namespace Iconwright::Tests {

using namespace Qt::Literals::StringLiterals;

namespace {

// RFC 1928 and 1929
constexpr char version = 5;
constexpr char passwordVersion = 1;
constexpr char noAuthentication = 0;
constexpr char userAndPassword = 2;
constexpr char domainName = 3;

enum Step { Greeting, Judging, Connecting, Tunneling };

void setStep(QTcpSocket *client, Step step)
{
    client->setProperty("step", int(step));
}

} // namespace

TestProxy::TestProxy(Kind kind, quint16 target, const QByteArray &user, const QByteArray &password)
    : m_kind(kind)
    , m_target(target)
    , m_user(user)
    , m_password(password)
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, &TestProxy::accept);
}

void TestProxy::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        client->setParent(this);
        setStep(client, Greeting);
        connect(client, &QTcpSocket::readyRead, this, [this, client] {
            if (client->property("step").toInt() == Tunneling)
                return;
            if (m_kind == Kind::Http)
                readHttp(client);
            else
                readSocks(client);
        });
    }
}

void TestProxy::readHttp(QTcpSocket *client)
{
    const QByteArray head = client->peek(client->bytesAvailable());
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    client->read(end + 4);
    const QByteArray wanted = "basic " + QByteArray(m_user + ':' + m_password).toBase64().toLower();
    if (!m_user.isEmpty() && !head.toLower().contains(wanted)) {
        ++m_refused;
        client->write("HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic realm=\"test\"\r\n"
                      "Content-Length: 0\r\n\r\n");
        return;
    }
    tunnel(client, QString::fromLatin1(head.split(' ').value(1)), "HTTP/1.1 200 Connected\r\n\r\n");
}

void TestProxy::readSocks(QTcpSocket *client)
{
    switch (client->property("step").toInt()) {
    case Greeting:
        return greet(client);
    case Judging:
        return judge(client);
    default:
        return connectSocks(client);
    }
}

void TestProxy::greet(QTcpSocket *client)
{
    (void)client->readAll();
    const bool asks = !m_user.isEmpty();
    setStep(client, asks ? Judging : Connecting);
    client->write(QByteArray(1, version) + (asks ? userAndPassword : noAuthentication));
}

void TestProxy::judge(QTcpSocket *client)
{
    const QByteArray told = client->readAll();
    const qsizetype userSize = told.size() > 1 ? told.at(1) : 0;
    const bool isKnown = told.mid(2, userSize) == m_user && told.mid(3 + userSize) == m_password;
    m_refused += isKnown ? 0 : 1;
    setStep(client, Connecting);
    client->write(QByteArray(1, passwordVersion) + (isKnown ? '\0' : '\1'));
    if (!isKnown)
        client->disconnectFromHost();
}

void TestProxy::connectSocks(QTcpSocket *client)
{
    const QByteArray request = client->readAll();
    const bool isName = request.size() > 4 && request.at(3) == domainName;
    const QByteArray host = isName ? request.mid(5, request.at(4)) : QByteArray("an address");
    const QByteArray port = request.right(2);
    const int number = quint8(port.at(0)) * 256 + quint8(port.at(1));
    tunnel(client, QString::fromLatin1(host) + u':' + QString::number(number),
        QByteArray::fromHex("05000001000000000000"));
}

void TestProxy::tunnel(QTcpSocket *client, const QString &host, const QByteArray &answer)
{
    m_asked << host;
    setStep(client, Tunneling);
    auto *server = new QTcpSocket(client);
    const auto pass = [](QTcpSocket *from, QTcpSocket *to) { to->write(from->readAll()); };
    connect(
        server, &QTcpSocket::connected, client, [client, answer] { client->write(answer); });
    connect(
        server, &QTcpSocket::readyRead, client, [=] { pass(server, client); });
    connect(client, &QTcpSocket::readyRead, server, [=] { pass(client, server); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(client, &QTcpSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
    server->connectToHost(QHostAddress::LocalHost, m_target);
}

} // namespace Iconwright::Tests
