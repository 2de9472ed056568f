#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/queue/batch.h"

#include <optional>

namespace Iconwright {

class Database;

//! Hard caps in millionths of a dollar; 0: none. Days and months begin when the local clock says so.
struct SpendingCaps
{
    qint64 batch = 0; //!< for each batch
    qint64 day = 0;
    qint64 month = 0;

    bool operator==(const SpendingCaps &) const = default;
};

//! What has been spent, and what requests without an answer may have cost: the most they can.
struct SpentSoFar
{
    qint64 batch = 0;
    qint64 day = 0;
    qint64 month = 0;
};

//! Keeps spending within the caps. Everything is worked out from the ledger, which knows of each request
//! before it is sent: so it holds for what is in flight, after a restart, and whatever became of the batches.
//! In the thread of its database.
class Budget
{
public:
    Budget(const Database &database, const Clock &clock);

    void setCaps(const SpendingCaps &caps) { m_caps = caps; }
    [[nodiscard]] const SpendingCaps &caps() const { return m_caps; }

    //! Why one more request of `batch`, which has a cap of its own (0: none), must not be sent:
    //! BudgetReached (detail: "batch", "day" or "month"), PriceUnknown; none: it fits. `mostMicroUsd`: what
    //! it can cost at most.
    [[nodiscard]] Result<std::optional<Error>> refusal(
        const BatchId &batch, qint64 ownCap, std::optional<qint64> mostMicroUsd) const;
    [[nodiscard]] Result<SpentSoFar> spent(const BatchId &batch) const;

private:
    const Database &m_database;
    const Clock &m_clock;
    SpendingCaps m_caps;
};

} // namespace Iconwright
