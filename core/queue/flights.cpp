#include "core/queue/flights.h"

#include <algorithm>

namespace Iconwright {

Flights::~Flights() = default;

JobRun &Flights::add(std::unique_ptr<JobRun> run, RateLimiter::Ticket ticket)
{
    const JobId id = run->job().status.id;
    return *m_flights.emplace(id, Flight { std::move(run), ticket }).first->second.run;
}

void Flights::remove(JobId job)
{
    const auto found = m_flights.find(job);
    if (found != m_flights.end()) {
        found->second.run.release()->deleteLater();
        m_flights.erase(found);
    }
}

int Flights::count(bool metered) const
{
    return static_cast<int>(std::ranges::count_if(
        m_flights, [&](const auto &entry) { return entry.second.run->isMetered() == metered; }));
}

RateLimiter::Ticket Flights::ticket(JobId job) const
{
    const auto found = m_flights.find(job);
    return found == m_flights.end() ? 0 : found->second.ticket;
}

std::optional<JobId> Flights::identicalTo(const QByteArray &cacheKey) const
{
    const auto found = std::ranges::find_if(
        m_flights, [&](const auto &entry) { return entry.second.run->job().cacheKey == cacheKey; });
    return found == m_flights.end() ? std::nullopt : std::optional(found->first);
}

bool Flights::anyStalled() const
{
    return std::ranges::any_of(
        m_flights, [](const auto &entry) { return entry.second.run->isStalled(); });
}

void Flights::abortAll() const
{
    for (JobRun *run : runs())
        run->abort();
}

void Flights::tryStalledAgain() const
{
    for (JobRun *run : runs())
        run->tryAgain();
}

QList<JobRun *> Flights::runs() const
{
    QList<JobRun *> result;
    for (const auto &[id, flight] : m_flights)
        result << flight.run.get();
    return result;
}

} // namespace Iconwright
