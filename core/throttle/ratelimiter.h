#pragma once

#include <QMetaType>
#include <QtGlobal>

#include <chrono>
#include <deque>
#include <optional>

namespace Iconwright {

//! Per minute; none: no limit is known.
struct RateLimits
{
    std::optional<int> requests = 50;
    std::optional<qint64> tokens = 40'000;
    std::optional<int> images;

    bool operator==(const RateLimits &) const = default;
};

//! What the gauge shows.
struct ThrottleStatus
{
    int requestsThisMinute = 0;
    std::optional<int> requestLimit;
    std::chrono::milliseconds nextSlot { 0 }; //!< 0: a request may go now
    enum class Waits { None, Requests, Tokens, Images, Provider } waitsFor = Waits::None;
};

} // namespace Iconwright

Q_DECLARE_METATYPE(Iconwright::ThrottleStatus)
