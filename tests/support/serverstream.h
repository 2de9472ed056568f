#pragma once

#include "tests/support/serverreply.h"

#include <optional>

namespace Iconwright::Tests {

//! The answer as events, as of a request with "stream": true; none for other requests, and for faults that
//! are not of streams.
[[nodiscard]] std::optional<ServerReply> streamReply(Fault fault, const PictureContext &context);

} // namespace Iconwright::Tests
