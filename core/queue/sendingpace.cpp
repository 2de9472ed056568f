#include "core/queue/sendingpace.h"

#include "core/base/log.h"
#include "core/queue/throttleterms.h"
#include "core/throttle/limitgroup.h"

#include <algorithm>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono;

namespace {

// An account's limits rise with what it has spent: what nobody has told again for a day is asked for anew.
constexpr qint64 toldForSeconds = 24 * 3600;
constexpr qint64 saveAgainSeconds = 3600;

} // namespace

SendingPace::SendingPace(const QueueServices &services)
    : m_services(services)
    , m_learned(*services.database)
{
}

milliseconds SendingPace::now() const
{
    return m_services.clock->monotonic();
}

void SendingPace::setLimits(const QueueLimits &limits)
{
    const bool starts = !m_isSet || m_limits.tuning != limits.tuning;
    m_limits = limits;
    m_isSet = true;
    for (auto &[group, limiter] : m_limiters)
        limiter.setLimits(limits.rates);
    if (starts)
        recall();
}

//! Without the database the limits are learned again, as they were the first time.
void SendingPace::recall()
{
    m_limiters.clear();
    const QDateTime time = m_services.clock->now();
    if (const auto told = m_learned.toldSince(time.addSecs(-toldForSeconds)))
        m_told = *told;
    const auto sent = m_learned.sentBetween(
        time.addMSecs(-(m_limits.tuning.window + m_limits.tuning.guard).count()), time);
    for (const RecentRequest &request : sent ? *sent : QList<RecentRequest>()) {
        const milliseconds ago { request.sentAt.msecsTo(time) };
        std::ignore = limiter(limitGroup(request.model)).reserve(now() - ago, request.tokens);
    }
}

RateLimiter &SendingPace::limiter(const QString &group)
{
    const auto known = m_limiters.find(group);
    if (known != m_limiters.end())
        return known->second;
    RateLimiter fresh(m_limits.rates, m_limits.tuning);
    if (const auto told = m_told.constFind(group); told != m_told.cend())
        fresh.setTold(*told);
    return m_limiters.emplace(group, std::move(fresh)).first->second;
}

RateLimits SendingPace::ratesInForce(const ModelSettings &model) const
{
    const auto known = m_limiters.find(limitGroup(model));
    return known == m_limiters.end() ? m_limits.rates : known->second.limits();
}

int SendingPace::mostInFlight() const
{
    return m_window.allowed(std::max(1, m_limits.concurrency));
}

bool SendingPace::admits(const Job &job, qint64 tokens)
{
    const ModelSettings &model = job.status.spec.model;
    const QString group = limitGroup(model);
    const bool groupWaits = std::ranges::any_of(
        m_waiting, [&](const Waiting &each) { return limitGroup(each.model) == group; });
    if (!groupWaits && limiter(group).nextSlot(now(), tokens) == 0ms)
        return true;
    m_waiting.append({ model, tokens });
    return false;
}

bool SendingPace::isWaiting(const ModelSettings &model) const
{
    return std::ranges::any_of(
        m_waiting,
        [&](const Waiting &each) {
            return each.model.model == model.model && each.model.origin == model.origin;
        });
}

std::optional<milliseconds> SendingPace::wait() const
{
    std::optional<milliseconds> shortest;
    for (const Waiting &each : m_waiting) {
        const auto known = m_limiters.find(limitGroup(each.model));
        if (known == m_limiters.end())
            continue;
        const milliseconds slot = known->second.nextSlot(now(), each.tokens);
        shortest = std::min(shortest.value_or(slot), slot);
    }
    return shortest;
}

RateLimiter::Ticket SendingPace::reserve(const Job &job, qint64 tokens)
{
    m_lastGroup = limitGroup(job.status.spec.model);
    return limiter(m_lastGroup).reserve(now(), tokens);
}

void SendingPace::answered(
    const Job &job, RateLimiter::Ticket ticket, const ImageOutcome &outcome, int inFlight)
{
    const QString group = limitGroup(job.status.spec.model);
    RateLimiter &rates = limiter(group);
    if (outcome.delivery == Delivery::NotSent)
        rates.release(ticket);
    else if (outcome.delivery == Delivery::Refused)
        rates.settle(ticket, 0);
    else if (outcome.usage.total() > 0)
        rates.settle(ticket, outcome.usage.total());
    const RateLimits before = rates.told();
    rates.learn(now(), toldLimits(outcome.limits));
    remember(group, before);
    if (outcome.error.code == ErrorCode::ServerOverloaded)
        m_window.slower(now(), inFlight);
    else if (outcome.error.code == ErrorCode::None)
        m_window.answered(std::max(1, m_limits.concurrency));
}

//! Written when it is news, and now and then so that it does not look old.
void SendingPace::remember(const QString &group, const RateLimits &before)
{
    const RateLimits told = limiter(group).told();
    if (told == RateLimits { std::nullopt, std::nullopt, std::nullopt })
        return;
    const QDateTime time = m_services.clock->now();
    const QDateTime saved = m_savedAt.value(group);
    if (told == before && saved.isValid() && std::abs(saved.secsTo(time)) < saveAgainSeconds)
        return;
    m_savedAt.insert(group, time);
    if (const auto written = m_learned.save(group, told, time); !written)
        logWarning(u"limits not kept: %1"_s.arg(errorCodeName(written.error().code)));
}

void SendingPace::hold(const Job &job, milliseconds until)
{
    limiter(limitGroup(job.status.spec.model)).holdUntil(until);
}

ThrottleStatus SendingPace::status() const
{
    const QString group = m_waiting.isEmpty() ? m_lastGroup : limitGroup(m_waiting.first().model);
    const auto known = m_limiters.find(group);
    ThrottleStatus result = known == m_limiters.end()
        ? ThrottleStatus {}
        : known->second.status(now(), m_waiting.isEmpty() ? 0 : m_waiting.first().tokens);
    result.fewerInFlight = m_window.narrowed();
    return result;
}

} // namespace Iconwright
