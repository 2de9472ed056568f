#include "tests/support/serverconnection.h"

#include <algorithm>

#include "tests/support/testpicture.h"

namespace Iconwright::Tests {

using namespace Qt::Literals::StringLiterals;

ServerConnection::ServerConnection(std::shared_ptr<ServerState> state, QTcpSocket *socket, QObject *parent)
    : QObject(parent)
    , m_state(std::move(state))
    , m_socket(socket)
    , m_number(m_state->beginConnection())
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &ServerConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &ServerConnection::closed);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &ServerConnection::sendEndlessly);
    connect(&m_slow, &QTimer::timeout, this, &ServerConnection::sendSlowly);
    read();
}

ServerConnection::~ServerConnection()
{
    m_socket->disconnect(this);
    if (m_index >= 0)
        m_state->endRequest(m_index, 0, false);
}

void ServerConnection::read()
{
    m_buffer += m_socket->readAll();
    if (m_handled || (m_index < 0 && !begin()))
        return;
    if (m_bodySize < 0 && !parseHead())
        return;
    if (m_buffer.size() < m_bodySize)
        return;
    m_arrival.body = m_buffer.left(m_bodySize);
    m_buffer.remove(0, m_bodySize);
    m_state->completeRequest(m_index, m_arrival);
    m_handled = true;
    if (m_fault == Fault::CutAfterReading) {
        m_socket->disconnectFromHost();
        return;
    }
    QTimer::singleShot(m_state->options().latency, this, &ServerConnection::handle);
}

bool ServerConnection::begin()
{
    if (m_buffer.size() < 5)
        return false;
    if (m_buffer.front() < 'A' || m_buffer.front() > 'Z') { // TLS, most likely
        m_socket->abort();
        return false;
    }
    m_fault = Fault::None;
    const QByteArray method
        = m_buffer.startsWith("POST ") ? QByteArrayLiteral("POST") : m_buffer.left(m_buffer.indexOf(' '));
    m_index = m_state->beginRequest(m_number, method, &m_fault);
    if (m_fault != Fault::CutBeforeReading)
        return true;
    m_socket->abort();
    closed();
    return false;
}

bool ServerConnection::parseHead()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QList<QByteArray> lines = m_buffer.left(end).split('\n');
    m_buffer.remove(0, end + 4);
    const QList<QByteArray> request = lines.first().trimmed().split(' ');
    m_arrival = { .connection = m_number, .method = request.value(0), .path = request.value(1) };
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        m_arrival.headers << qMakePair(lines[i].left(colon).toLower(), lines[i].mid(colon + 1).trimmed());
    }
    m_bodySize = m_arrival.header("content-length").toLongLong();
    return true;
}

void ServerConnection::handle()
{
    if (m_index < 0)
        return;
    send(m_arrival.method == "POST" ? replyToPost() : replyToGet());
}

ServerReply ServerConnection::replyToPost()
{
    if (m_fault == Fault::Silence)
        return { .silent = true };
    const QByteArray key = m_state->options().key;
    if (!key.isEmpty() && m_arrival.header("authorization") != "Bearer " + key)
        return wrongKeyRefusal(m_arrival.header("authorization").mid(7));
    const bool isEdit = m_arrival.path == "/v1/images/edits";
    if (m_arrival.path != "/v1/images/generations" && !isEdit)
        return {
            .status = 404,
            .body
            = R"({"error":{"message":"Invalid URL","type":"invalid_request_error","param":null,"code":null}})"
        };
    LimitReport report;
    const bool free = m_state->takePlace(&report);
    ServerReply reply
        = free ? refusal(m_fault, m_arrival).value_or(ServerReply {}) : rateLimitRefusal(report);
    if (reply.status == 200)
        reply = draw();
    if (report.limit > 0 && m_state->options().tellsLimits)
        addLimitHeaders(reply, report);
    return reply;
}

ServerReply ServerConnection::draw()
{
    const int number = m_state->nextPicture();
    PictureContext context { .options = m_state->options(), .request = m_arrival.json() };
    const qsizetype bytes = context.options.pictureBytes;
    context.picture
        = bytes > 0 ? largeTestPicture(number, bytes) : testPicture(number, context.options.pictureEdge);
    context.picture = inFormat(context.picture, context.request[u"output_format"_s].toString(), number);
    // Files are drawn again when they are fetched: the path says all that is needed.
    const QByteArray file = '/' + QByteArray::number(number) + '-'
        + QByteArray::number(context.options.pictureEdge) + '-' + QByteArray::number(bytes) + ".png";
    context.fileUrl = "http://" + m_arrival.header("host") + "/files" + file;
    context.redirectedFileUrl = "http://" + m_arrival.header("host") + "/moved" + file;
    ServerReply reply = pictureReply(m_fault, context);
    reply.cutInHeaders = m_fault == Fault::CutInHeaders;
    if (reply.cutInHeaders)
        reply.picture.clear();
    return reply;
}

ServerReply ServerConnection::replyToGet() const
{
    const QByteArray key = m_state->options().key;
    const QByteArray path = m_arrival.path;
    if (path.startsWith("/moved/"))
        return { .status = 302,
            .headers = { { "Location", "http://" + m_arrival.header("host") + "/files/" + path.mid(7) } } };
    if (path.startsWith("/files/")) {
        const QList<Arrival> journal = m_state->journal();
        if (std::ranges::count_if(journal, [](const Arrival &a) { return a.path.startsWith("/files/"); })
            <= m_state->options().busyFiles)
            return { .status = m_state->options().busyStatus, .body = "busy" };
        const QList<QByteArray> parts = path.mid(7).chopped(4).split('-');
        const qsizetype bytes = parts.value(2).toLongLong();
        const int number = parts.value(0).toInt();
        return { .contentType = "image/png",
            .body
            = bytes > 0 ? largeTestPicture(number, bytes) : testPicture(number, parts.value(1).toInt()) };
    }
    if (!key.isEmpty() && m_arrival.header("authorization") != "Bearer " + key)
        return wrongKeyRefusal(m_arrival.header("authorization").mid(7));
    if (path == "/v1/models")
        return modelsReply();
    return { .status = 404,
        .body
        = R"({"error":{"message":"Invalid URL","type":"invalid_request_error","param":null,"code":null}})" };
}

void ServerConnection::send(const ServerReply &reply)
{
    m_reply = reply;
    if (reply.silent)
        return;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Status\r\nContent-Type: "
        + reply.contentType + "\r\nx-request-id: req_" + QByteArray::number(m_index) + "\r\n";
    if (!reply.picture.isEmpty())
        m_state->keepPicture(reply.picture);
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    if (reply.cutInHeaders) {
        m_socket->write(head);
        m_socket->disconnectFromHost();
        return;
    }
    const qsizetype size = reply.endless.isEmpty() ? reply.body.size() : qsizetype(1) << 40;
    head += reply.chunked ? QByteArray("Transfer-Encoding: chunked\r\n\r\n")
                          : "Content-Length: " + QByteArray::number(size) + "\r\n\r\n";
    m_socket->write(head);
    if (reply.byteInterval) {
        m_unsent = reply.body;
        m_slow.start(*reply.byteInterval);
        sendSlowly();
        return;
    }
    constexpr qsizetype piece = 5000;
    for (qsizetype at = 0; reply.chunked && at < reply.body.size(); at += piece) {
        const QByteArray part = reply.body.mid(at, piece);
        m_socket->write(QByteArray::number(part.size(), 16) + "\r\n" + part + "\r\n");
    }
    m_socket->write(reply.chunked ? QByteArray("0\r\n\r\n")
            : reply.cutAfter < 0  ? reply.body
                                  : reply.body.left(reply.cutAfter));
    if (reply.cutAfter >= 0)
        m_socket->disconnectFromHost();
    else if (reply.endless.isEmpty())
        end();
}

void ServerConnection::sendSlowly()
{
    m_socket->write(m_unsent.left(1));
    m_unsent.remove(0, 1);
    if (!m_unsent.isEmpty())
        return;
    m_slow.stop();
    end();
}

void ServerConnection::sendEndlessly()
{
    if (m_index >= 0 && !m_reply.endless.isEmpty() && m_socket->bytesToWrite() < 4 * m_reply.endless.size())
        m_socket->write(m_reply.endless);
}

void ServerConnection::end()
{
    const bool close = m_reply.closeAfter;
    const int index = std::exchange(m_index, -1);
    m_bodySize = -1;
    m_handled = false;
    m_state->endRequest(index, m_reply.status, !m_reply.picture.isEmpty());
    m_reply = {};
    if (close)
        m_socket->disconnectFromHost();
    else if (!m_buffer.isEmpty())
        read();
}

void ServerConnection::closed()
{
    m_slow.stop();
    deleteLater();
}

} // namespace Iconwright::Tests
