#pragma once

#include <QDateTime>

#include <chrono>

namespace Iconwright {

//! Where time comes from. Abstract so that tests can let ten minutes pass in a millisecond.
class Clock
{
public:
    virtual ~Clock() = default;

    //! Never goes back and knows nothing of the calendar: for limits, delays and durations.
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;
    //! The time of day, in UTC: for what is stored and shown.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

//! The machine's clocks. Thread safe.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
    [[nodiscard]] QDateTime now() const override;
};

} // namespace Iconwright
