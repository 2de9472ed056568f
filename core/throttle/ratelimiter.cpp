#include "core/throttle/ratelimiter.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Iconwright {

using std::chrono::milliseconds;

namespace {

constexpr double rounding = 0.001; // ms; sums of fractions never come out even

template <typename T> std::optional<T> stricter(const std::optional<T> &a, const std::optional<T> &b)
{
    if (!a || !b)
        return a ? a : b;
    return std::min(*a, *b);
}

template <typename T> std::optional<T> positive(const std::optional<qint64> &told)
{
    if (!told || *told < 1)
        return std::nullopt;
    return static_cast<T>(std::min<qint64>(*told, std::numeric_limits<T>::max()));
}

double asDouble(milliseconds time)
{
    return static_cast<double>(time.count());
}

} // namespace

RateLimiter::RateLimiter(const RateLimits &own, const RateTuning &tuning)
    : m_own(own)
    , m_tuning(tuning)
{
}

void RateLimiter::setLimits(const RateLimits &own)
{
    m_own = own;
}

RateLimits RateLimiter::limits() const
{
    RateLimits result;
    result.requests = stricter(m_own.requests, m_told.requests);
    result.tokens = stricter(m_own.tokens, m_told.tokens);
    result.images = stricter(m_own.images, m_told.images);
    return result;
}

milliseconds RateLimiter::nextSlot(milliseconds now, qint64 tokens) const
{
    return status(now, tokens).nextSlot;
}

ThrottleStatus RateLimiter::status(milliseconds now, qint64 tokens) const
{
    const RateLimits limit = limits();
    ThrottleStatus result;
    result.requestLimit = limit.requests;
    result.imageLimit = limit.images;
    result.tokenLimit = limit.tokens;
    result.told = m_told;
    for (const Entry &entry : m_log) {
        if (now - entry.sent < m_tuning.window) {
            result.requestsThisMinute += 1;
            result.tokensThisMinute += entry.tokens;
        }
    }
    double longest = rounding;
    const auto consider = [&](double wait, ThrottleStatus::Waits reason) {
        if (wait > longest) {
            longest = wait;
            result.waitsFor = reason;
        }
    };
    if (limit.requests)
        consider(countWait(*limit.requests, m_requests, now), ThrottleStatus::Waits::Requests);
    if (limit.images)
        consider(countWait(*limit.images, m_images, now), ThrottleStatus::Waits::Images);
    if (limit.tokens)
        consider(tokenWait(*limit.tokens, tokens, now), ThrottleStatus::Waits::Tokens);
    if (m_heldUntil > now)
        consider(asDouble(m_heldUntil - now), ThrottleStatus::Waits::Provider);
    result.nextSlot = milliseconds(static_cast<qint64>(std::ceil(longest - rounding)));
    return result;
}

RateLimiter::Ticket RateLimiter::reserve(milliseconds now, qint64 tokens)
{
    forgetOld(now);
    const RateLimits limit = limits();
    const auto advance = [&](Pace &pace, qint64 cap, qint64 amount) {
        pace.reached
            = std::max(pace.reached, asDouble(now)) + static_cast<double>(amount) * millisecondsPerUnit(cap);
    };
    if (limit.requests)
        advance(m_requests, *limit.requests, 1);
    if (limit.images)
        advance(m_images, *limit.images, 1);
    if (limit.tokens)
        advance(m_tokens, *limit.tokens, tokens);
    m_log.push_back({ ++m_lastTicket, now, tokens });
    return m_lastTicket;
}

void RateLimiter::settle(Ticket ticket, qint64 tokens)
{
    const auto entry = std::ranges::find(m_log, ticket, &Entry::ticket);
    if (entry == m_log.end())
        return;
    moveTokenPace(tokens - entry->tokens);
    entry->tokens = tokens;
}

void RateLimiter::release(Ticket ticket)
{
    const auto entry = std::ranges::find(m_log, ticket, &Entry::ticket);
    if (entry == m_log.end())
        return;
    const RateLimits limit = limits();
    if (limit.requests)
        m_requests.reached -= millisecondsPerUnit(*limit.requests);
    if (limit.images)
        m_images.reached -= millisecondsPerUnit(*limit.images);
    moveTokenPace(-entry->tokens);
    m_log.erase(entry);
}

void RateLimiter::holdUntil(milliseconds until)
{
    m_heldUntil = std::max(m_heldUntil, until);
}

void RateLimiter::learn(milliseconds now, const ToldLimits &told)
{
    // The newest word of the provider counts: its limits may rise again with the account's tier.
    if (const auto limit = positive<int>(told.requests.limit))
        m_told.requests = limit;
    if (const auto limit = positive<qint64>(told.tokens.limit))
        m_told.tokens = limit;
    if (const auto limit = positive<int>(told.images.limit))
        m_told.images = limit;
    holdWhenUsedUp(told.requests, now);
    holdWhenUsedUp(told.images, now);
}

void RateLimiter::holdWhenUsedUp(const ToldLimit &told, milliseconds now)
{
    if (!told.remaining || *told.remaining > 0 || !told.reset || told.reset->count() <= 0)
        return;
    // What this program has sent itself is in the log, more exactly: an answer's word is as old as its picture
    // took to draw. Only what others have used is news.
    const qint64 own = static_cast<qint64>(m_log.size());
    const qint64 most = told.limit.value_or(0);
    if (most > 0 && own + std::max<qint64>(1, most / 10) >= most)
        return;
    // `reset` is when all of the limit is back; the first slot is back after its share of that.
    const qint64 share = std::max<qint64>(1, told.limit.value_or(1));
    holdUntil(now + std::min(*told.reset, m_tuning.window) / share);
}

double RateLimiter::millisecondsPerUnit(qint64 limit) const
{
    return asDouble(m_tuning.window) / (static_cast<double>(std::max<qint64>(limit, 1)) * m_tuning.pace);
}

double RateLimiter::paceWait(const Pace &pace, qint64 limit, qint64 amount, double now) const
{
    const qint64 burst = std::max<qint64>(limit / 2, amount);
    return pace.reached - static_cast<double>(burst - amount) * millisecondsPerUnit(limit) - now;
}

double RateLimiter::leaves(const Entry &entry, milliseconds now) const
{
    return asDouble(entry.sent + m_tuning.window + m_tuning.guard - now);
}

double RateLimiter::countWait(qint64 limit, const Pace &pace, milliseconds now) const
{
    const qint64 cap = std::max<qint64>(limit, 1);
    const double paced = paceWait(pace, cap, 1, asDouble(now));
    const auto count = static_cast<qint64>(m_log.size());
    if (count < cap)
        return paced;
    return std::max(paced, leaves(m_log[static_cast<size_t>(count - cap)], now));
}

double RateLimiter::tokenWait(qint64 limit, qint64 tokens, milliseconds now) const
{
    const qint64 cap = std::max<qint64>(limit, 1);
    const qint64 amount = std::clamp<qint64>(tokens, 0, cap);
    double wait = paceWait(m_tokens, cap, amount, asDouble(now));
    qint64 used = 0;
    for (auto entry = m_log.rbegin(); entry != m_log.rend(); ++entry) {
        used += entry->tokens;
        if (used + amount > cap && entry->tokens > 0) {
            wait = std::max(wait, leaves(*entry, now));
            break;
        }
    }
    return wait;
}

void RateLimiter::moveTokenPace(qint64 tokens)
{
    if (const auto limit = limits().tokens)
        m_tokens.reached += static_cast<double>(tokens) * millisecondsPerUnit(*limit);
}

void RateLimiter::forgetOld(milliseconds now)
{
    while (!m_log.empty() && leaves(m_log.front(), now) <= 0)
        m_log.pop_front();
}

} // namespace Iconwright
