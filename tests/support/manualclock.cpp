#include "tests/support/manualclock.h"

namespace Iconwright::Tests {

QDateTime ManualClock::now() const
{
    const QDateTime start(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
    return start.addMSecs(m_elapsed.count() - 1'000'000);
}

} // namespace Iconwright::Tests
