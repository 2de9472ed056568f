#pragma once

#include "tests/support/serverlimits.h"

#include <chrono>

namespace Iconwright::Tests {

//! One way to send many requests to a server that refuses what is too much, in virtual time.
enum class Client {
    Ours, //!< the limiter, told the limit by the user
    OursLearning, //!< the limiter, told nothing: it learns the limit from the answers
    //! A fixed number in flight and the retries of OpenAI's SDK: two, after retry-after or 0.5 s x 2^k.
    Plain,
    Patient, //!< the same, but it never gives up
};

struct SimulationPlan
{
    Client client = Client::Ours;
    int perMinute = 50;
    bool tokenBucket = false; //!< else a sliding window
    std::chrono::milliseconds latency { 1000 }; //!< of a picture; each half to one and a half of it
    int minutes = 60; //!< so many minutes' worth of pictures
};

struct SimulationResult
{
    double share = 0; //!< of the pace of a client that knows all
    int refused = 0; //!< 429
    int refusedWhenKnown = 0; //!< of them those sent after the client had heard of the limit
    int lost = 0; //!< pictures given up
    double minutes = 0; //!< virtual, to the last answer
};

[[nodiscard]] SimulationResult simulate(const SimulationPlan &plan);

} // namespace Iconwright::Tests
