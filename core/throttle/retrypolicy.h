#pragma once

#include "core/base/error.h"

#include <chrono>
#include <optional>

namespace Iconwright {

//! What a failed request can have cost.
enum class Cost {
    NotSent, //!< nothing: it was not wholly written
    Refused, //!< nothing: the provider itself said no
    Possible, //!< it may have been, or has been, billed
};

//! A request that failed, as far as repeating it is concerned.
struct FailedAttempt
{
    ErrorCode code = ErrorCode::None;
    Cost cost = Cost::Possible;
    int attempt = 1; //!< how often it has been tried by now, 1 or more
    std::optional<std::chrono::milliseconds> retryAfter;
    std::optional<bool> shouldRetry;
};

//! How long to wait before the request is repeated by itself; none: never. Only what cannot have cost
//! anything is repeated: requests that were not wholly written, rate limits, and the provider's own 500 and
//! 503. The provider's wish is obeyed up to 120 s and given up above; else 0.5 s, doubled each time up to 8
//! s, less up to a quarter by `random` (0 to 1): the policy of OpenAI's own SDKs. An overloaded server gets
//! longer delays, up to 30 s.
[[nodiscard]] std::optional<std::chrono::milliseconds> repeatDelay(
    const FailedAttempt &failed, double random);

} // namespace Iconwright
