#include "tests/support/serverlimits.h"

#include <algorithm>
#include <cmath>

namespace Iconwright::Tests {

using namespace std::chrono_literals;

void ServerLimits::configure(int perMinute, bool tokenBucket, std::chrono::milliseconds minute)
{
    if (perMinute != m_limit || tokenBucket != m_tokenBucket)
        m_tokens = perMinute;
    m_limit = perMinute;
    m_tokenBucket = tokenBucket;
    m_minute = minute;
}

bool ServerLimits::take(std::chrono::milliseconds now, LimitReport *report)
{
    if (m_limit <= 0)
        return true;
    report->limit = m_limit;
    return m_tokenBucket ? takeFromBucket(now, report) : takeFromWindow(now, report);
}

bool ServerLimits::takeFromWindow(std::chrono::milliseconds now, LimitReport *report)
{
    while (!m_taken.empty() && m_taken.front() + m_minute <= now)
        m_taken.pop_front();
    const bool free = static_cast<int>(m_taken.size()) < m_limit;
    if (free)
        m_taken.push_back(now);
    report->remaining = m_limit - static_cast<int>(m_taken.size());
    report->reset = m_taken.back() + m_minute - now;
    report->retryAfter = m_taken.front() + m_minute - now;
    return free;
}

bool ServerLimits::takeFromBucket(std::chrono::milliseconds now, LimitReport *report)
{
    const double perMillisecond = double(m_limit) / double(m_minute.count());
    m_tokens = std::min(double(m_limit), m_tokens + perMillisecond * double((now - m_filled).count()));
    m_filled = now;
    const bool free = m_tokens >= 1;
    if (free)
        m_tokens -= 1;
    report->remaining = static_cast<int>(m_tokens);
    report->reset = std::chrono::milliseconds(std::llround((m_limit - m_tokens) / perMillisecond));
    report->retryAfter
        = std::chrono::milliseconds(std::llround(std::max(0.0, 1 - m_tokens) / perMillisecond) + 1);
    return free;
}

} // namespace Iconwright::Tests
