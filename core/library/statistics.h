#pragma once

#include "core/base/result.h"

#include <QtGlobal>

namespace Iconwright {

class Database;

//! The guide's figures (/api/icons/stats). Computed from the tables, never stored.
struct Statistics
{
    qint64 icons = 0; //!< in the library, trash not counted
    qint64 drafts = 0; //!< of these, drawn offline
    qint64 favorites = 0;
    qint64 trashed = 0;
    qint64 generations = 0; //!< jobs that ended, answered by the cache or not, cancelled ones left out
    qint64 succeeded = 0;
    qint64 failed = 0;
    qint64 unclear = 0;
    double successRate = 0; //!< 0 to 1; 0 when nothing ended
    double averageSeconds = 0; //!< of generations that were not answered by the cache
    qint64 activeBatches = 0; //!< queued, running or paused
    qint64 cacheHits = 0;
    double cacheHitRate = 0; //!< hits per generation, 0 to 1
    qint64 cacheEntries = 0; //!< requests with an answer
    qint64 originalBytes = 0; //!< on the disk, the trash included
    qint64 costMicroUsd = 0; //!< of all icons, the trash included
};

//! All figures at one moment. Any thread, with the Database of that thread.
[[nodiscard]] Result<Statistics> readStatistics(const Database &database);

} // namespace Iconwright
