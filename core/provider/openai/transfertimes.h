#pragma once

#include <chrono>

namespace Iconwright {

//! How long to wait for what.
struct TransferTimes
{
    std::chrono::milliseconds connect { 30'000 }; //!< until the body begins to be sent
    std::chrono::milliseconds idle { 60'000 }; //!< between two pieces of an answer that has begun
    std::chrono::milliseconds streamIdle { 240'000 }; //!< likewise between two events: it draws meanwhile
    std::chrono::milliseconds settle { 1'500 }; //!< for the end of a stream whose final picture has come
    std::chrono::milliseconds total { 600'000 }; //!< for all of it
    std::chrono::milliseconds repeat {
        500
    }; //!< before a picture is fetched from its address again, then doubled
};

} // namespace Iconwright
