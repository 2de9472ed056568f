#include "core/library/statistics.h"

#include "core/library/database.h"
#include "core/library/query.h"

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

// One statement, so that all figures are of one moment; each table is read once.
QString statement()
{
    return u"SELECT i.icons, i.drafts, i.favorites, i.trashed, i.cost, o.bytes, "
           "j.succeeded, j.failed, j.unclear, j.hits, j.average_ms, b.active, r.entries FROM "
           "(SELECT count(*) FILTER (WHERE trashed_at IS NULL) AS icons, "
           " count(*) FILTER (WHERE trashed_at IS NULL AND draft) AS drafts, "
           " count(*) FILTER (WHERE trashed_at IS NULL AND favorite) AS favorites, "
           " count(trashed_at) AS trashed, total(cost_micro_usd) AS cost FROM icons) AS i, "
           "(SELECT total(bytes) AS bytes FROM (SELECT max(bytes) AS bytes FROM icons GROUP BY sha256)) AS "
           "o, "
           "(SELECT count(*) FILTER (WHERE state = 'succeeded') AS succeeded, "
           " count(*) FILTER (WHERE state = 'failed') AS failed, "
           " count(*) FILTER (WHERE state = 'unclear') AS unclear, "
           " count(*) FILTER (WHERE state = 'succeeded' AND cached) AS hits, "
           " avg(generation_ms) FILTER (WHERE state = 'succeeded' AND NOT cached) AS average_ms FROM jobs) "
           "AS j, "
           "(SELECT count(*) AS active FROM batches WHERE state IN ('queued', 'running', 'paused')) AS b, "
           "(SELECT count(DISTINCT cache_key) AS entries FROM request_cache) AS r"_s;
}

double share(qint64 part, qint64 whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

Result<Statistics> readStatistics(const Database &database)
{
    Query query(database, statement());
    if (const auto run = query.run(); !run)
        return run.error();
    if (!query.next()) {
        const auto ended = query.ended();
        return ended ? Error { .code = ErrorCode::DatabaseFailed, .detail = u"no statistics"_s }
                     : ended.error();
    }
    Statistics figures;
    figures.icons = query.integer(0);
    figures.drafts = query.integer(1);
    figures.favorites = query.integer(2);
    figures.trashed = query.integer(3);
    figures.costMicroUsd = query.integer(4);
    figures.originalBytes = query.integer(5);
    figures.succeeded = query.integer(6);
    figures.failed = query.integer(7);
    figures.unclear = query.integer(8);
    figures.cacheHits = query.integer(9);
    figures.averageSeconds = query.value(10).toDouble() / 1000;
    figures.activeBatches = query.integer(11);
    figures.cacheEntries = query.integer(12);
    figures.generations = figures.succeeded + figures.failed + figures.unclear;
    figures.successRate = share(figures.succeeded, figures.generations);
    figures.cacheHitRate = share(figures.cacheHits, figures.generations);
    return figures;
}

} // namespace Iconwright
