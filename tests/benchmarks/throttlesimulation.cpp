#include "tests/benchmarks/throttlesimulation.h"

#include "core/throttle/ratelimiter.h"
#include "core/throttle/retrypolicy.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <queue>
#include <random>
#include <vector>

namespace Iconwright::Tests {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds refusalTime = 60ms; // what a 429 takes
constexpr milliseconds longestUplink = 200ms;
constexpr milliseconds start = 1h; // monotonic clocks do not begin at 0
constexpr int sdkRetries = 2;

enum class Happening { Arrives, Answered, Refused };

struct Event
{
    milliseconds at { 0 };
    Happening what = Happening::Arrives;
    int job = 0;
    LimitReport told;

    bool operator<(const Event &other) const { return at > other.at; } // the earliest on top
};

struct Attempt
{
    int tries = 0;
    RateLimiter::Ticket ticket = 0;
    bool knew = false; //!< the limit, when it was sent
};

class Simulation
{
public:
    explicit Simulation(const SimulationPlan &plan)
        : m_plan(plan)
        , m_limiter(plan.client == Client::Ours ? RateLimits { plan.perMinute, std::nullopt, std::nullopt }
                                                : RateLimits { std::nullopt, std::nullopt, std::nullopt })
        , m_count(plan.perMinute * plan.minutes)
        // Enough for the limit, for both clients.
        , m_concurrency(std::max<int>(8,
              static_cast<int>(
                  std::ceil(double(plan.perMinute) * double(plan.latency.count()) / 60'000.0 * 1.7))))
    {
        m_server.configure(plan.perMinute, plan.tokenBucket, 60s);
        m_knows = plan.client == Client::Ours;
        for (int job = 0; job < m_count; ++job)
            m_ready.emplace(start, job);
    }

    SimulationResult run()
    {
        while (m_done + m_result.lost < m_count) {
            const auto next = sendWhatMayGo();
            milliseconds until = milliseconds::max();
            if (!m_events.empty())
                until = m_events.top().at;
            if (next)
                until = std::min(until, *next);
            m_now = std::max(m_now, until);
            while (!m_events.empty() && m_events.top().at <= m_now)
                happen(takeEvent());
        }
        m_result.minutes = double((m_now - start).count()) / 60'000;
        m_result.share = share();
        return m_result;
    }

private:
    Event takeEvent()
    {
        const Event event = m_events.top();
        m_events.pop();
        return event;
    }

    //! Returns when the next may go, if that is a matter of time.
    std::optional<milliseconds> sendWhatMayGo()
    {
        while (!m_ready.empty() && m_inFlight < m_concurrency) {
            const auto [time, job] = *m_ready.begin();
            if (time > m_now)
                return time;
            if (isOurs()) {
                if (const milliseconds wait = m_limiter.nextSlot(m_now, 0); wait > 0ms)
                    return m_now + wait;
            }
            m_ready.erase(m_ready.begin());
            send(job);
        }
        return std::nullopt;
    }

    void send(int job)
    {
        Attempt &attempt = m_attempts[job];
        attempt.tries += 1;
        attempt.knew = m_knows;
        if (isOurs())
            attempt.ticket = m_limiter.reserve(m_now, 0);
        ++m_inFlight;
        m_events.push({ m_now + random(longestUplink), Happening::Arrives, job, {} });
    }

    void happen(const Event &event)
    {
        switch (event.what) {
        case Happening::Arrives:
            return arrive(event);
        case Happening::Answered:
            --m_inFlight;
            ++m_done;
            learn(event);
            return;
        case Happening::Refused:
            --m_inFlight;
            learn(event);
            return repeat(event);
        }
    }

    void arrive(const Event &event)
    {
        LimitReport report;
        if (m_server.take(event.at, &report)) {
            m_accepted.push_back(event.at);
            m_events.push({ event.at + m_plan.latency / 2 + random(m_plan.latency), Happening::Answered,
                event.job, report });
            return;
        }
        m_result.refused += 1;
        m_result.refusedWhenKnown += m_attempts[event.job].knew ? 1 : 0;
        m_events.push({ event.at + refusalTime, Happening::Refused, event.job, report });
    }

    void learn(const Event &event)
    {
        if (!isOurs())
            return;
        m_knows = true;
        ToldLimits told;
        told.requests = { event.told.limit, event.told.remaining, event.told.reset };
        m_limiter.learn(m_now, told);
    }

    void repeat(const Event &event)
    {
        const Attempt &attempt = m_attempts[event.job];
        std::optional<milliseconds> delay;
        if (!isOurs()) {
            if (m_plan.client == Client::Patient || attempt.tries <= sdkRetries)
                delay = event.told.retryAfter <= 60s
                    ? event.told.retryAfter
                    : milliseconds(500 * (1 << std::min(attempt.tries - 1, 4)));
        } else {
            delay = repeatDelay(
                { ErrorCode::RateLimited, Cost::Refused, attempt.tries, event.told.retryAfter, std::nullopt },
                0.5);
            if (delay)
                m_limiter.holdUntil(m_now + *delay);
        }
        if (delay)
            m_ready.emplace(m_now + *delay, event.job);
        else
            m_result.lost += 1;
    }

    //! Beside a client that knows all and sends each picture as soon as the server takes it.
    [[nodiscard]] double share() const
    {
        const int pictures = static_cast<int>(m_accepted.size());
        const double ideal = m_plan.tokenBucket ? double(pictures - m_plan.perMinute) / m_plan.perMinute
                                                : double((pictures - 1) / m_plan.perMinute);
        return ideal / (double((m_accepted.back() - start).count()) / 60'000);
    }

    [[nodiscard]] bool isOurs() const
    {
        return m_plan.client == Client::Ours || m_plan.client == Client::OursLearning;
    }

    milliseconds random(milliseconds most)
    {
        return milliseconds(std::uniform_int_distribution<qint64>(0, most.count())(m_random));
    }

    SimulationPlan m_plan;
    RateLimiter m_limiter;
    ServerLimits m_server;
    int m_count;
    int m_concurrency;
    std::priority_queue<Event> m_events;
    std::multimap<milliseconds, int> m_ready; //!< by when it may go
    std::map<int, Attempt> m_attempts;
    std::vector<milliseconds> m_accepted;
    std::minstd_rand m_random { 7 };
    milliseconds m_now = start;
    bool m_knows = false;
    int m_inFlight = 0;
    int m_done = 0;
    SimulationResult m_result;
};

} // namespace

SimulationResult simulate(const SimulationPlan &plan)
{
    return Simulation(plan).run();
}

} // namespace Iconwright::Tests
