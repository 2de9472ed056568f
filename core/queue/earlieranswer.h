#pragma once

#include "core/library/originalstore.h"
#include "core/queue/batchrecord.h"
#include "core/queue/ledger.h"

#include <optional>

namespace Iconwright {

class IconLibrary;

//! How far an earlier process came with an answer it had received: the icon it added to the library.
[[nodiscard]] std::optional<IconId> addedIcon(
    const IconLibrary &library, const Job &job, const LedgerRow &row);

//! The original, if it got its final name.
[[nodiscard]] std::optional<IncomingOriginal::Committed> namedOriginal(
    const OriginalStore &originals, const LedgerRow &row);

} // namespace Iconwright
