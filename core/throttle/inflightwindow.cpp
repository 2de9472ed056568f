#include "core/throttle/inflightwindow.h"

#include <algorithm>

namespace Iconwright {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds sameMoment = 2s;

} // namespace

int InFlightWindow::allowed(int most) const
{
    return std::min(m_allowed.value_or(most), most);
}

void InFlightWindow::slower(std::chrono::milliseconds now, int inFlight)
{
    if (m_narrowedAt && now - *m_narrowedAt < sameMoment)
        return;
    m_narrowedAt = now;
    m_allowed = std::max(1, std::min(m_allowed.value_or(inFlight), inFlight) / 2);
    m_good = 0;
}

void InFlightWindow::answered(int most)
{
    if (!m_allowed || ++m_good < *m_allowed)
        return;
    m_good = 0;
    m_allowed = *m_allowed + 1;
    if (*m_allowed >= most)
        m_allowed.reset();
}

} // namespace Iconwright
