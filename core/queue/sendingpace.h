#pragma once

#include "core/provider/imageprovider.h"
#include "core/queue/batchqueue.h"
#include "core/queue/batchrecord.h"
#include "core/queue/learnedlimits.h"
#include "core/throttle/inflightwindow.h"

#include <map>

namespace Iconwright {

//! Says when a job that costs may be sent: the limits of its model's group, told by the provider now or
//! before the last start, and how many requests may be under way. What was sent in the last minute before the
//! start counts as well. Lives in the queue's thread.
class SendingPace
{
public:
    //! The services outlive it.
    explicit SendingPace(const QueueServices &services);

    void setLimits(const QueueLimits &limits);
    [[nodiscard]] const QueueLimits &limits() const { return m_limits; }
    //! The stricter of the user's limits and the provider's.
    [[nodiscard]] RateLimits ratesInForce(const ModelSettings &model) const;
    //! Requests that may be under way; fewer than set while the provider is overloaded.
    [[nodiscard]] int mostInFlight() const;

    //! Forgets what waits; admits() finds it out again.
    void beginRound() { m_waiting.clear(); }
    //! Whether the job may go now. If not, it waits, and all of its group with it: nothing overtakes it.
    [[nodiscard]] bool admits(const Job &job, qint64 tokens);
    //! Whether admits() said no to one of this model in this round.
    [[nodiscard]] bool isWaiting(const ModelSettings &model) const;
    //! Until the first of those that wait may go; none: nothing waits.
    [[nodiscard]] std::optional<std::chrono::milliseconds> wait() const;

    [[nodiscard]] RateLimiter::Ticket reserve(const Job &job, qint64 tokens);
    //! Learns from how a request ended; `inFlight` with this one.
    void answered(const Job &job, RateLimiter::Ticket ticket, const ImageOutcome &outcome, int inFlight);
    //! Nothing of the job's group goes before `until`.
    void hold(const Job &job, std::chrono::milliseconds until);

    //! Of the group that waits, else of the one that sent last.
    [[nodiscard]] ThrottleStatus status() const;

private:
    struct Waiting
    {
        ModelSettings model;
        qint64 tokens = 0;
    };

    [[nodiscard]] std::chrono::milliseconds now() const;
    [[nodiscard]] RateLimiter &limiter(const QString &group);
    void recall();
    void remember(const QString &group, const RateLimits &before);

    const QueueServices &m_services;
    LearnedLimits m_learned;
    QueueLimits m_limits;
    bool m_isSet = false;
    std::map<QString, RateLimiter> m_limiters;
    QHash<QString, RateLimits> m_told; //!< before the last start
    QHash<QString, QDateTime> m_savedAt;
    InFlightWindow m_window;
    QList<Waiting> m_waiting;
    QString m_lastGroup;
};

} // namespace Iconwright
