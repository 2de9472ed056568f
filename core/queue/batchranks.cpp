#include "core/queue/batchranks.h"

#include <algorithm>

namespace Iconwright {

namespace {

//! Numbers the ranks of [begin, end), which fall from one to the next, anew and without gaps: the last gets
//! `lowest`. Returns the first number that is free.
int renumber(QList<RankedBatch> &batches, qsizetype begin, qsizetype end, int lowest)
{
    int rank = lowest;
    int below = 0; // as it was, of the one below
    for (qsizetype i = end - 1; i >= begin; --i) {
        const int was = batches[i].rank;
        rank += i + 1 < end && was > below ? 1 : 0;
        below = was;
        batches[i].rank = rank;
    }
    return begin == end ? lowest : rank + 1;
}

} // namespace

QHash<BatchId, int> ranksAfterMove(
    const QList<RankedBatch> &batches, const BatchId &moved, const BatchId &before)
{
    QList<RankedBatch> order = batches;
    const auto self = std::ranges::find(order, moved, &RankedBatch::id);
    if (self == order.end() || moved == before)
        return {};
    order.erase(self);
    const auto below = std::ranges::find(order, before, &RankedBatch::id);
    if (before.isValid() && below == order.end())
        return {};
    const qsizetype place = below - order.begin();
    order.insert(place, { moved, 0 });
    const int own = renumber(order, place + 1, order.size(), 0);
    order[place].rank = own;
    renumber(order, 0, place, own + 1);
    QHash<BatchId, int> changed;
    for (const RankedBatch &batch : std::as_const(order)) {
        const auto was = std::ranges::find(batches, batch.id, &RankedBatch::id);
        if (was->rank != batch.rank)
            changed.insert(batch.id, batch.rank);
    }
    return changed;
}

} // namespace Iconwright
