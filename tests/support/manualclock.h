#pragma once

#include "core/base/clock.h"

namespace Iconwright::Tests {

//! A clock that stands still until it is told to go on. Starts at 2026-01-01 12:00 UTC.
class ManualClock final : public Clock
{
public:
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_elapsed; }
    [[nodiscard]] QDateTime now() const override;
    void advance(std::chrono::milliseconds by) { m_elapsed += by; }

private:
    std::chrono::milliseconds m_elapsed { 1'000'000 };
};

} // namespace Iconwright::Tests
