#include "core/queue/waitingprogress.h"

#include "core/base/clock.h"

#include <algorithm>
#include <cmath>

namespace Iconwright {

using namespace std::chrono_literals;

double likelyProgress(std::chrono::milliseconds waited, std::chrono::milliseconds expected)
{
    constexpr double steepness = 1.39; // 1 - exp(-1.39) is three quarters
    const double share = double(waited.count()) / double(std::max<qint64>(1, expected.count()));
    return (1 - WaitingProgress::answerShare) * (1 - std::exp(-steepness * std::max(0.0, share)));
}

void WaitingProgress::start(const Clock &clock, std::chrono::milliseconds expected)
{
    disconnect(&m_timer, nullptr, this, nullptr);
    connect(&m_timer, &QTimer::timeout, this, [this, &clock, expected, begun = clock.monotonic()] {
        Q_EMIT progressed(likelyProgress(clock.monotonic() - begun, expected));
    });
    m_timer.start(500ms);
}

} // namespace Iconwright
