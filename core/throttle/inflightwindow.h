#pragma once

#include <chrono>
#include <optional>

namespace Iconwright {

//! How many requests may be under way at once while a provider says that it gets too much: half as many with
//! each such answer, one more with each round of good ones, until it is what the user set. Pure: knows no
//! clock.
class InFlightWindow
{
public:
    //! `most` is the user's setting, 1 or more.
    [[nodiscard]] int allowed(int most) const;
    //! None while all of the user's setting may be used.
    [[nodiscard]] std::optional<int> narrowed() const { return m_allowed; }

    //! The provider refused because it is overloaded while `inFlight` were under way. Refusals of the next
    //! two seconds are of the same moment and count once.
    void slower(std::chrono::milliseconds now, int inFlight);
    //! A picture came.
    void answered(int most);

private:
    std::optional<int> m_allowed;
    int m_good = 0; //!< answers since it changed
    std::optional<std::chrono::milliseconds> m_narrowedAt;
};

} // namespace Iconwright
