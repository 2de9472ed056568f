#pragma once

#include "core/library/incomingoriginal.h"
#include "core/queue/batchqueue.h"
#include "core/queue/batchrecord.h"

#include <memory>

namespace Iconwright {

//! A place for the answer to the next attempt of `job`, with room on the disk for it and for what has to be
//! written about it. Its name is one that no other answer has. NotEnoughDisk, FileNotWritable.
[[nodiscard]] Result<std::unique_ptr<IncomingOriginal>> openIncomingAnswer(
    const OriginalStore &originals, const Job &job, bool metered);

} // namespace Iconwright
