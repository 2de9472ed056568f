#pragma once

#include "core/queue/jobrun.h"
#include "core/throttle/ratelimiter.h"

#include <map>
#include <memory>
#include <optional>

namespace Iconwright {

//! The runs under way, by their job.
class Flights
{
public:
    Flights() = default;
    ~Flights();
    Q_DISABLE_COPY_MOVE(Flights)

    JobRun &add(std::unique_ptr<JobRun> run, RateLimiter::Ticket ticket = 0);
    //! Forgets the run and deletes it later: it may be on the call stack.
    void remove(JobId job);

    [[nodiscard]] bool isEmpty() const { return m_flights.empty(); }
    [[nodiscard]] int count() const { return static_cast<int>(m_flights.size()); }
    [[nodiscard]] int count(bool metered) const;
    [[nodiscard]] RateLimiter::Ticket ticket(JobId job) const;
    [[nodiscard]] bool has(JobId job) const { return m_flights.contains(job); }
    //! The job in flight that asks for the same.
    [[nodiscard]] std::optional<JobId> identicalTo(const QByteArray &cacheKey) const;
    [[nodiscard]] bool anyStalled() const;
    //! Aborts each, or lets each stalled one try again; a run that ends meanwhile may be removed.
    void abortAll() const;
    void tryStalledAgain() const;

private:
    struct Flight
    {
        std::unique_ptr<JobRun> run;
        RateLimiter::Ticket ticket = 0;
    };

    [[nodiscard]] QList<JobRun *> runs() const;

    std::map<JobId, Flight> m_flights;
};

} // namespace Iconwright
