#pragma once

#include "core/catalog/catalog.h"
#include "core/library/iconrecord.h"
#include "core/library/originalstore.h"
#include "core/queue/batchrecord.h"
#include "core/queue/ledger.h"

namespace Iconwright {

//! What the request of `row` has cost, in millionths of a dollar: as the provider counted it, else as it was
//! expected; 0 where no price is known.
[[nodiscard]] qint64 costOf(const Job &job, const LedgerRow &row, const Catalog &catalog);

//! Faults of this machine, not of the answer: the same bytes may be stored later.
[[nodiscard]] bool mayMend(ErrorCode code);

//! The picture an answer gave the address of did not come, but it may still be there.
[[nodiscard]] bool mayBeFetchedLater(ErrorCode code);

//! The icon that came of `job`, for the library.
[[nodiscard]] IconRecord iconOf(
    const Job &job, const LedgerRow &row, const IncomingOriginal::Committed &original, const QDateTime &now);

} // namespace Iconwright
