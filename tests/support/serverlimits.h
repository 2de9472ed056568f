#pragma once

#include <chrono>
#include <deque>

namespace Iconwright::Tests {

//! What a server tells of its limit with an answer.
struct LimitReport
{
    int limit = 0;
    int remaining = 0;
    std::chrono::milliseconds reset { 0 }; //!< until all places are free again
    std::chrono::milliseconds retryAfter { 0 }; //!< until one place is
};

//! Counts requests as a sliding window or as a token bucket.
class ServerLimits
{
public:
    void configure(int perMinute, bool tokenBucket, std::chrono::milliseconds minute);
    //! False when the limit is reached; refused requests take no place.
    [[nodiscard]] bool take(std::chrono::milliseconds now, LimitReport *report);

private:
    [[nodiscard]] bool takeFromWindow(std::chrono::milliseconds now, LimitReport *report);
    [[nodiscard]] bool takeFromBucket(std::chrono::milliseconds now, LimitReport *report);

    int m_limit = 0;
    bool m_tokenBucket = false;
    std::chrono::milliseconds m_minute { 60'000 };
    std::deque<std::chrono::milliseconds> m_taken;
    double m_tokens = 0;
    std::chrono::milliseconds m_filled { 0 };
};

} // namespace Iconwright::Tests
