#pragma once

#include "app/arguments.h"
#include "core/queue/batchqueue.h"

namespace Iconwright {

//! What the verb `batch` does to its batch; status and result change nothing. NotFound.
[[nodiscard]] Result<void> changeBatch(BatchQueue &queue, const BatchArguments &arguments);

[[nodiscard]] QList<BatchId> unfinishedBatches(const BatchQueue &queue);
//! Sets every unfinished batch going; returns them.
[[nodiscard]] Result<QList<BatchId>> resumeAll(BatchQueue &queue);

} // namespace Iconwright
