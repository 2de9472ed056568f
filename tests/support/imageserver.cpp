#include "tests/support/imageserver.h"

#include "tests/support/serverconnection.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>

namespace Iconwright::Tests {

using namespace Qt::Literals::StringLiterals;

namespace {

std::unique_ptr<QTcpServer> makeServer(const ServerOptions &options)
{
    if (options.certificate.isEmpty())
        return std::make_unique<QTcpServer>();
    auto server = std::make_unique<QSslServer>();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(options.certificate));
    tls.setPrivateKey(QSslKey(options.privateKey, QSsl::Rsa));
    server->setSslConfiguration(tls);
    return server;
}

class Listener final : public QObject
{
public:
    Listener(std::shared_ptr<ServerState> state, const ServerOptions &options)
        : m_state(std::move(state))
        , m_server(makeServer(options).release())
    {
        m_server->setParent(this);
        connect(m_server, &QTcpServer::pendingConnectionAvailable, this, &Listener::accept);
    }

    quint16 listen(quint16 port)
    {
        m_server->listen(QHostAddress::LocalHost, port);
        return m_server->serverPort();
    }

    void stop()
    {
        m_server->close();
        qDeleteAll(findChildren<ServerConnection *>());
    }

private:
    void accept()
    {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            new ServerConnection(m_state, socket, this);
    }

    std::shared_ptr<ServerState> m_state;
    QTcpServer *m_server;
};

} // namespace

ImageServer::ImageServer(const ServerOptions &options, QObject *parent)
    : QObject(parent)
    , m_state(std::make_shared<ServerState>(options))
{
    m_state->onArrival = [this](int count) { Q_EMIT arrived(count); };
    m_state->onAnswer = [this](int count) { Q_EMIT answered(count); };
    auto *listener = new Listener(m_state, options);
    m_listener = listener;
    listener->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, listener, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        listener, [this, listener, options] { m_port = listener->listen(options.port); },
        Qt::BlockingQueuedConnection);
}

ImageServer::~ImageServer()
{
    m_thread.quit();
    m_thread.wait();
}

QUrl ImageServer::baseUrl() const
{
    return QUrl(origin() + u"/v1"_s);
}

QString ImageServer::origin() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_port);
}

void ImageServer::setOptions(const ServerOptions &options)
{
    m_state->setOptions(options);
}

void ImageServer::setFaults(const QList<Fault> &faults)
{
    m_state->setFaults(faults);
}

void ImageServer::stopListening()
{
    auto *listener = static_cast<Listener *>(m_listener);
    QMetaObject::invokeMethod(
        listener, [listener] { listener->stop(); }, Qt::BlockingQueuedConnection);
}

void ImageServer::listenAgain()
{
    auto *listener = static_cast<Listener *>(m_listener);
    QMetaObject::invokeMethod(
        listener, [this, listener] { m_port = listener->listen(m_port); }, Qt::BlockingQueuedConnection);
}

int ImageServer::arrivals() const
{
    return m_state->arrivals();
}

int ImageServer::answers() const
{
    return m_state->answers();
}

int ImageServer::connections() const
{
    return m_state->connections();
}

int ImageServer::mostInFlight() const
{
    return m_state->mostInFlight();
}

QList<Arrival> ImageServer::journal() const
{
    return m_state->journal();
}

QByteArray ImageServer::picture(int index) const
{
    return m_state->picture(index);
}

} // namespace Iconwright::Tests
