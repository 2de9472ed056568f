#pragma once

#include "core/queue/batchrecord.h"
#include "core/throttle/ratelimiter.h"

#include <chrono>

namespace Iconwright {

//! How fast pictures come, as far as it is known.
struct Speed
{
    std::chrono::milliseconds perIcon { 20'000 }; //!< from sending to the last byte
    int concurrency = 5;
    RateLimits rates; //!< nothing but none for drafts
    qint64 tokensPerIcon = 0;
    int sharedBy = 1; //!< batches at work at the same time
};

//! How long `icons` more take: whole rounds of `concurrency`, and not faster than the limits allow.
[[nodiscard]] std::chrono::milliseconds estimatedDuration(int icons, const Speed &speed);

//! What of `speed.perIcon` is measured replaces it: the mean of the icons of `batch` that were drawn.
[[nodiscard]] Speed measured(const BatchRecord &batch, const Speed &speed);

//! The guide's status fields of a batch at `now` (UTC).
[[nodiscard]] BatchStatus statusOf(const BatchRecord &batch, const Speed &speed, const QDateTime &now);

//! What a batch whose jobs have all ended has come to: Cancelled stays; Failed when nothing succeeded and
//! something failed or is undecided; else Completed.
[[nodiscard]] BatchState finalState(const BatchRecord &batch);

} // namespace Iconwright
