#include "core/queue/batch.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array batchStates {
    std::pair { BatchState::Queued, "queued"_L1 },
    std::pair { BatchState::Running, "running"_L1 },
    std::pair { BatchState::Paused, "paused"_L1 },
    std::pair { BatchState::Completed, "completed"_L1 },
    std::pair { BatchState::Cancelled, "cancelled"_L1 },
    std::pair { BatchState::Failed, "failed"_L1 },
};

constexpr std::array jobStates {
    std::pair { JobState::Queued, "queued"_L1 },
    std::pair { JobState::Sending, "sending"_L1 },
    std::pair { JobState::Received, "received"_L1 },
    std::pair { JobState::Succeeded, "succeeded"_L1 },
    std::pair { JobState::Failed, "failed"_L1 },
    std::pair { JobState::Unclear, "unclear"_L1 },
    std::pair { JobState::Cancelled, "cancelled"_L1 },
};

template <typename Table, typename State> QLatin1String nameIn(const Table &table, State state)
{
    const auto row = std::ranges::find(table, state, [](const auto &pair) { return pair.first; });
    return row == table.end() ? QLatin1String() : row->second;
}

template <typename Table, typename State>
State stateIn(const Table &table, const QString &name, State unknown)
{
    const auto row = std::ranges::find_if(table, [&](const auto &pair) { return pair.second == name; });
    return row == table.end() ? unknown : row->first;
}

} // namespace

QLatin1String batchStateName(BatchState state)
{
    return nameIn(batchStates, state);
}

QLatin1String jobStateName(JobState state)
{
    return nameIn(jobStates, state);
}

BatchState batchStateFromName(const QString &name)
{
    return stateIn(batchStates, name, BatchState::Failed);
}

JobState jobStateFromName(const QString &name)
{
    return stateIn(jobStates, name, JobState::Failed);
}

} // namespace Iconwright
