#pragma once

#include "core/provider/imageprovider.h"
#include "core/throttle/ratelimiter.h"
#include "core/throttle/retrypolicy.h"

namespace Iconwright {

// What the provider tells, in the throttle's terms: the two folders do not know each other.

[[nodiscard]] inline ToldLimit toldLimit(const RateLimitReport::Limit &limit)
{
    return { limit.limit, limit.remaining, limit.reset };
}

[[nodiscard]] inline ToldLimits toldLimits(const RateLimitReport &report)
{
    return { toldLimit(report.requests), toldLimit(report.tokens), toldLimit(report.images) };
}

[[nodiscard]] inline FailedAttempt failedAttempt(const ImageOutcome &outcome, int attempt)
{
    Cost cost = Cost::Possible;
    if (outcome.delivery == Delivery::NotSent)
        cost = Cost::NotSent;
    else if (outcome.delivery == Delivery::Refused)
        cost = Cost::Refused;
    return { outcome.error.code, cost, attempt, outcome.retryAfter, outcome.shouldRetry };
}

} // namespace Iconwright
