#pragma once

#include "core/base/iconspec.h"
#include "core/base/result.h"
#include "core/throttle/ratelimiter.h"

#include <QDateTime>
#include <QHash>
#include <QList>

namespace Iconwright {

class Database;

//! A request that an earlier run of the program sent: it still counts for the provider's minute.
struct RecentRequest
{
    ModelSettings model;
    QDateTime sentAt; //!< UTC
    qint64 tokens = 0; //!< counted by the provider, else estimated
};

//! The table learned_limits: what providers told, by limitGroup(). Nothing depends on it but how soon a limit
//! is known again.
class LearnedLimits
{
public:
    explicit LearnedLimits(const Database &database);

    //! Those told later than `since`; older ones may have been raised meanwhile.
    [[nodiscard]] Result<QHash<QString, RateLimits>> toldSince(const QDateTime &since) const;
    [[nodiscard]] Result<void> save(
        const QString &group, const RateLimits &told, const QDateTime &learnedAt) const;

    //! What the ledger has of requests sent after `since` and not after `until`, oldest first.
    [[nodiscard]] Result<QList<RecentRequest>> sentBetween(
        const QDateTime &since, const QDateTime &until) const;

private:
    const Database &m_database;
};

} // namespace Iconwright
