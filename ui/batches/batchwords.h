#pragma once

#include "core/queue/batch.h"

#include <QString>

#include <optional>

namespace Iconwright {

//! How a batch stands, as a sign and a color tell it.
enum class BatchSign { Queued, Running, Waiting, Paused, Done, Failed, Unclear, Cancelled };

//! What a row, the closed strip and a screen reader say of one batch. `now` is UTC.
namespace BatchWords {

//! "Electronics and 3 more"; the users' own words, with a capital.
[[nodiscard]] QString title(const BatchStatus &status);
//! "9 of 16".
[[nodiscard]] QString counts(const BatchStatus &status);
//! "science, about 18 s left", "paused", "1 failed", "done in 48 s, $0.21". `waiting`: the throttle lets
//! nothing through for a while.
[[nodiscard]] QString state(const BatchStatus &status, const QDateTime &now, bool waiting);
//! "about 18 s left", or what else can be said in few words.
[[nodiscard]] QString shortState(const BatchStatus &status, const QDateTime &now, bool waiting);
//! "Send again, about $0.01". `microUsd` is the price of one icon; none: not known.
[[nodiscard]] QString sendAgain(int icons, std::optional<qint64> microUsd);
[[nodiscard]] QString leave(int icons);
//! "running": for those who do not see the sign.
[[nodiscard]] QString signName(BatchSign sign);

[[nodiscard]] BatchSign sign(const BatchStatus &status, bool waiting);
//! Nothing will come any more unless somebody asks.
[[nodiscard]] bool hasEnded(const BatchStatus &status);

} // namespace BatchWords

} // namespace Iconwright
