#include "core/throttle/retrypolicy.h"

#include <algorithm>
#include <cmath>

namespace Iconwright {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds firstDelay { 500 };
constexpr milliseconds longestDelay { 8'000 };
constexpr milliseconds longestDelayOverloaded { 30'000 };
constexpr milliseconds longestWish { 120'000 };

//! How often a request is tried in all; 0: its failure is final.
int attemptsAllowed(ErrorCode code, Cost cost)
{
    if (cost == Cost::NotSent) {
        switch (code) {
        case ErrorCode::NoNetwork:
            return 10;
        case ErrorCode::TlsFailed:
        case ErrorCode::ConnectionCut:
        case ErrorCode::Timeout:
            return 5;
        default:
            return 0;
        }
    }
    if (cost == Cost::Refused) {
        switch (code) {
        case ErrorCode::RateLimited:
        case ErrorCode::ServerOverloaded:
            return 12;
        case ErrorCode::ServerError:
            return 5;
        default:
            return 0;
        }
    }
    return 0;
}

milliseconds ownDelay(int attempt, double random, milliseconds longest)
{
    const double doubled
        = static_cast<double>(firstDelay.count()) * std::exp2(std::clamp(attempt, 1, 20) - 1);
    const double capped = std::min(doubled, static_cast<double>(longest.count()));
    return milliseconds(std::llround(capped * (1 - 0.25 * std::clamp(random, 0.0, 1.0))));
}

} // namespace

std::optional<milliseconds> repeatDelay(const FailedAttempt &failed, double random)
{
    if (failed.shouldRetry == false || failed.attempt >= attemptsAllowed(failed.code, failed.cost))
        return std::nullopt;
    if (!failed.retryAfter || failed.retryAfter->count() < 0)
        return ownDelay(failed.attempt, random,
            failed.code == ErrorCode::ServerOverloaded ? longestDelayOverloaded : longestDelay);
    if (*failed.retryAfter > longestWish)
        return std::nullopt;
    return std::max(*failed.retryAfter, milliseconds(1));
}

} // namespace Iconwright
