#pragma once

#include "tests/support/serverlimits.h"
#include "tests/support/serverscript.h"

#include <QMutex>

#include <functional>

namespace Iconwright::Tests {

//! What the server's thread and the test share. Thread safe.
class ServerState
{
public:
    explicit ServerState(const ServerOptions &options);

    [[nodiscard]] ServerOptions options() const;
    void setOptions(const ServerOptions &options);
    void setFaults(const QList<Fault> &faults);

    [[nodiscard]] int beginConnection();
    //! Returns the index in the journal; for a POST also takes the next fault.
    [[nodiscard]] int beginRequest(int connection, const QByteArray &method, Fault *fault);
    void completeRequest(int index, const Arrival &arrival);
    void endRequest(int index, int status, bool isPicture);
    //! Takes a place in the minute; what is told in the headers is in `report`.
    [[nodiscard]] bool takePlace(LimitReport *report);
    //! Remembers the bytes of a whole answer.
    [[nodiscard]] int nextPicture();
    void keepPicture(const QByteArray &bytes);

    [[nodiscard]] int arrivals() const;
    [[nodiscard]] int answers() const;
    [[nodiscard]] int connections() const;
    [[nodiscard]] int mostInFlight() const;
    [[nodiscard]] QList<Arrival> journal() const;
    [[nodiscard]] QByteArray picture(int index) const;

    std::function<void(int)> onArrival; //!< set before the thread starts
    std::function<void(int)> onAnswer;

private:
    [[nodiscard]] std::chrono::milliseconds elapsed() const;

    mutable QMutex m_mutex;
    ServerOptions m_options;
    ServerLimits m_limits;
    QList<Fault> m_faults;
    QList<Arrival> m_journal;
    QList<QByteArray> m_pictures;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    int m_arrivals = 0;
    int m_connections = 0;
    int m_inFlight = 0;
    int m_mostInFlight = 0;
    int m_drawn = 0;
};

} // namespace Iconwright::Tests
