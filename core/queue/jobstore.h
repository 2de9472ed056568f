#pragma once

#include "core/base/result.h"
#include "core/queue/batchrecord.h"

#include <QHash>
#include <QList>

#include <optional>

namespace Iconwright {

class Database;

//! The tables batches and jobs.
class JobStore
{
public:
    explicit JobStore(const Database &database);

    //! Writes a new batch in one transaction and fills in the ids of its jobs.
    [[nodiscard]] Result<void> insert(BatchRecord &batch, const BatchRequest &request) const;
    //! State and end of a batch, and what has stopped it; one statement.
    [[nodiscard]] Result<void> saveState(
        const BatchId &id, BatchState state, const QDateTime &endedAt, const Error &stoppedBy = {}) const;
    //! Everything of a job that changes; one statement.
    [[nodiscard]] Result<void> save(const Job &job) const;

    //! Of unfinished batches; one transaction.
    [[nodiscard]] Result<void> saveRanks(const QHash<BatchId, int> &ranks) const;

    //! From now on no batch of the list: load() and ended() do not find it.
    [[nodiscard]] Result<void> remove(const BatchId &id) const;

    //! NotFound when there is none.
    [[nodiscard]] Result<BatchRecord> load(const BatchId &id) const;
    //! Those with something to be done, oldest first.
    [[nodiscard]] Result<QList<BatchId>> unfinished() const;
    //! Why a request for the same icon has ended unclear, while nobody has decided about it; none: there is
    //! no such request.
    [[nodiscard]] Result<std::optional<Error>> undecided(const QByteArray &cacheKey) const;
    //! All others, newest first, without current category and estimate.
    [[nodiscard]] Result<QList<BatchStatus>> ended() const;

private:
    [[nodiscard]] Result<void> insertJob(Job &job) const;
    [[nodiscard]] Result<QList<Job>> loadJobs(const BatchId &id) const;

    const Database &m_database;
};

} // namespace Iconwright
