#include "tests/support/serverstate.h"

#include <QJsonDocument>

namespace Iconwright::Tests {

QByteArray Arrival::header(const QByteArray &lowerCaseName) const
{
    for (const auto &[name, value] : headers)
        if (name == lowerCaseName)
            return value;
    return {};
}

QJsonObject Arrival::json() const
{
    return QJsonDocument::fromJson(body).object();
}

ServerState::ServerState(const ServerOptions &options)
{
    setOptions(options);
}

ServerOptions ServerState::options() const
{
    const QMutexLocker lock(&m_mutex);
    return m_options;
}

void ServerState::setOptions(const ServerOptions &options)
{
    const QMutexLocker lock(&m_mutex);
    m_options = options;
    m_limits.configure(options.requestsPerMinute, options.tokenBucket, options.minute);
}

void ServerState::setFaults(const QList<Fault> &faults)
{
    const QMutexLocker lock(&m_mutex);
    m_faults = faults;
}

int ServerState::beginConnection()
{
    const QMutexLocker lock(&m_mutex);
    return ++m_connections;
}

int ServerState::beginRequest(int connection, const QByteArray &method, Fault *fault)
{
    int arrivals = 0;
    int index = 0;
    {
        const QMutexLocker lock(&m_mutex);
        index = static_cast<int>(m_journal.size());
        m_journal << Arrival { .connection = connection, .method = method, .at = elapsed() };
        if (method != "POST")
            return index;
        *fault = m_faults.isEmpty() ? m_options.fault : m_faults.takeFirst();
        m_mostInFlight = std::max(m_mostInFlight, ++m_inFlight);
        arrivals = ++m_arrivals;
    }
    onArrival(arrivals);
    return index;
}

void ServerState::completeRequest(int index, const Arrival &arrival)
{
    const QMutexLocker lock(&m_mutex);
    Arrival &kept = m_journal[index];
    kept.path = arrival.path;
    kept.headers = arrival.headers;
    kept.body = arrival.body;
}

void ServerState::endRequest(int index, int status, bool isPicture)
{
    int answers = 0;
    {
        const QMutexLocker lock(&m_mutex);
        Arrival &kept = m_journal[index];
        kept.status = status;
        if (kept.method == "POST")
            --m_inFlight;
        answers = static_cast<int>(m_pictures.size());
    }
    if (isPicture)
        onAnswer(answers);
}

bool ServerState::takePlace(LimitReport *report)
{
    const QMutexLocker lock(&m_mutex);
    return m_limits.take(elapsed(), report);
}

int ServerState::nextPicture()
{
    const QMutexLocker lock(&m_mutex);
    return m_drawn++;
}

void ServerState::keepPicture(const QByteArray &bytes)
{
    const QMutexLocker lock(&m_mutex);
    m_pictures << bytes;
}

int ServerState::arrivals() const
{
    const QMutexLocker lock(&m_mutex);
    return m_arrivals;
}

int ServerState::answers() const
{
    const QMutexLocker lock(&m_mutex);
    return static_cast<int>(m_pictures.size());
}

int ServerState::connections() const
{
    const QMutexLocker lock(&m_mutex);
    return m_connections;
}

int ServerState::mostInFlight() const
{
    const QMutexLocker lock(&m_mutex);
    return m_mostInFlight;
}

QList<Arrival> ServerState::journal() const
{
    const QMutexLocker lock(&m_mutex);
    return m_journal;
}

QByteArray ServerState::picture(int index) const
{
    const QMutexLocker lock(&m_mutex);
    return m_pictures.value(index);
}

std::chrono::milliseconds ServerState::elapsed() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_start);
}

} // namespace Iconwright::Tests
