#pragma once

#include "core/library/profile.h"
#include "core/queue/batchplan.h"
#include "core/queue/budget.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <optional>

namespace Iconwright {

class PlanReader;

//! planBatch() in a thread of its own, over a connection of its own: two thousand prompts and as many looks
//! into the library never hold up a frame. Requests are planned in their order; one whose future was canceled
//! before its turn is dropped. Lives in the GUI thread; continue with after(future, object, ...).
class BatchPlanner final : public QObject
{
    Q_OBJECT

public:
    //! The library of `profile` exists by the first plan; without one nothing is known to be there already.
    BatchPlanner(const Catalog &catalog, const std::optional<Profile> &profile, QObject *parent = nullptr);
    //! Waits for the plan that is being made.
    ~BatchPlanner() override;

    //! What plans are held against from now on: BatchPlan::overBudget. `clock` outlives the planner.
    void setCaps(const SpendingCaps &caps, const Clock &clock);
    //! Errors as planBatch(), and those of a library that cannot be read.
    [[nodiscard]] QFuture<Result<BatchPlan>> plan(const BatchRequest &request);

private:
    QThread m_thread;
    PlanReader *m_reader; //!< lives in m_thread, and goes with it
};

} // namespace Iconwright
