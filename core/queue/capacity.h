#pragma once

#include "core/queue/batchplan.h"

#include <optional>

namespace Iconwright {

//! Bytes of memory that can be had without swapping; none where the system does not say.
[[nodiscard]] std::optional<qint64> availableMemory();

//! Whether a machine with so much left (a negative `freeDisk`: not known) can take the batch: NotEnoughDisk,
//! NotEnoughMemory; detail: bytes needed.
[[nodiscard]] Result<void> checkCapacity(
    const BatchPlan &plan, qint64 freeDisk, std::optional<qint64> freeMemory);

} // namespace Iconwright
