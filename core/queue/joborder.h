#pragma once

#include "core/queue/batchranks.h"
#include "core/queue/batchrecord.h"

#include <functional>
#include <list>
#include <optional>

namespace Iconwright {

//! The batches in memory, oldest first, and whose turn it is: one job of each batch after the other, so that
//! a small batch does not wait behind a large one. A batch of a higher rank goes before all of a lower one;
//! these go on while nothing of it can be sent.
class JobOrder
{
public:
    void add(const BatchRecord &batch);
    void remove(const BatchId &id);

    //! Null when unknown. Stays valid until the batch is removed.
    [[nodiscard]] BatchRecord *batch(const BatchId &id);
    [[nodiscard]] const BatchRecord *batch(const BatchId &id) const;
    [[nodiscard]] Job *job(const BatchId &batch, JobId id);
    [[nodiscard]] std::list<BatchRecord> &batches() { return m_batches; }
    [[nodiscard]] const std::list<BatchRecord> &batches() const { return m_batches; }

    //! Queued jobs that wait for the end of `leader`.
    [[nodiscard]] QList<Job *> joinedTo(JobId leader);
    //! When the next job that waits for its repetition may be sent again, on the clock of Job::notBefore.
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextRepetition(
        std::chrono::milliseconds now) const;

    //! The unfinished ones, the first to go first; among equals the newest.
    [[nodiscard]] QList<RankedBatch> ranked() const;

    //! The first job that `fits` of the first batch of the highest rank, beginning after the one served last.
    //! Null: none. Gives the same answer until served() is called, so that nothing overtakes a job that has
    //! to wait.
    [[nodiscard]] Job *next(const std::function<bool(const BatchRecord &, const Job &)> &fits);
    void served(const BatchId &batch) { m_lastServed = batch; }

private:
    std::list<BatchRecord> m_batches;
    BatchId m_lastServed;
};

} // namespace Iconwright
