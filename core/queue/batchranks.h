#pragma once

#include "core/base/ids.h"

#include <QHash>
#include <QList>

namespace Iconwright {

struct RankedBatch
{
    BatchId id;
    int rank = 0;
};

//! The ranks (0 and up) with which `moved` goes ahead of `before`, and after those above that; an invalid
//! `before`: after all. `batches` are in the order shown: the higher rank above; equals share. Those above
//! keep their ranks among themselves, those below as well: putting one first leaves the others sharing. Only
//! those whose rank changes.
[[nodiscard]] QHash<BatchId, int> ranksAfterMove(
    const QList<RankedBatch> &batches, const BatchId &moved, const BatchId &before);

} // namespace Iconwright
