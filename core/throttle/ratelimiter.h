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

//! What the gauge shows. A request is one picture: `requestsThisMinute` counts both.
struct ThrottleStatus
{
    int requestsThisMinute = 0;
    std::optional<int> requestLimit; //!< in force: the stricter of the user's and the provider's
    std::chrono::milliseconds nextSlot { 0 }; //!< 0: a request may go now
    enum class Waits { None, Requests, Tokens, Images, Provider } waitsFor = Waits::None;
    std::optional<int> imageLimit; //!< in force
    std::optional<qint64> tokenLimit; //!< in force
    qint64 tokensThisMinute = 0; //!< counted by the provider, estimated of what is under way
    RateLimits told { std::nullopt, std::nullopt, std::nullopt }; //!< by the provider, alone
    std::optional<int> fewerInFlight; //!< so many while the provider asks for less; none: as set
};

//! How far the limiter stays below the limits. The defaults are measured: with a shorter guard or a larger
//! burst servers with a sliding window or a token bucket begin to refuse.
struct RateTuning
{
    std::chrono::milliseconds window { 60'000 }; //!< what "per minute" means to the server
    std::chrono::milliseconds guard { 600 }; //!< how much later than it was sent a request may be counted
    double pace = 0.99; //!< share of the limit aimed at in the long run

    bool operator==(const RateTuning &) const = default;
};

//! What a provider told of one of its limits with an answer; each may be missing.
struct ToldLimit
{
    std::optional<qint64> limit; //!< per minute
    std::optional<qint64> remaining;
    std::optional<std::chrono::milliseconds> reset; //!< until `remaining` is `limit` again
};

struct ToldLimits
{
    ToldLimit requests;
    ToldLimit tokens;
    ToldLimit images;
};

//! Says when the next request may go, so that a server with the same limits never refuses one: a log of the
//! last window plus a guard, and beside it a pace that lets at most half the limit go at once. A request is
//! one picture. Pure: knows no clock; `now` is monotonic and never goes back. Not thread safe.
class RateLimiter
{
public:
    using Ticket = quint64;

    explicit RateLimiter(const RateLimits &own = {}, const RateTuning &tuning = {});

    //! The user's own limits; what the provider told is kept where it is stricter.
    void setLimits(const RateLimits &own);
    //! In force: the stricter of the user's and the provider's.
    [[nodiscard]] RateLimits limits() const;
    //! What the provider told so far; none: nothing.
    [[nodiscard]] const RateLimits &told() const { return m_told; }
    //! What an earlier run of the program was told.
    void setTold(const RateLimits &told) { m_told = told; }

    //! How long after `now` a request of about `tokens` may go; 0: at once. A request estimated larger than
    //! the whole token limit counts as the limit: it goes alone, but it goes.
    [[nodiscard]] std::chrono::milliseconds nextSlot(std::chrono::milliseconds now, qint64 tokens) const;
    //! Takes a slot at `now`, whether it is free or not.
    [[nodiscard]] Ticket reserve(std::chrono::milliseconds now, qint64 tokens);
    //! Replaces the estimate by what the provider counted.
    void settle(Ticket ticket, qint64 tokens);
    //! The request never left this machine.
    void release(Ticket ticket);

    //! Nothing goes before `until`, as the provider wished.
    void holdUntil(std::chrono::milliseconds until);
    //! Takes up what the provider told with an answer: stricter limits, and a short hold when nothing
    //! remains.
    void learn(std::chrono::milliseconds now, const ToldLimits &told);

    [[nodiscard]] ThrottleStatus status(std::chrono::milliseconds now, qint64 tokens) const;

private:
    struct Entry
    {
        Ticket ticket;
        std::chrono::milliseconds sent;
        qint64 tokens;
    };
    //! Where a steady flow at the aimed pace would be; monotonic milliseconds.
    struct Pace
    {
        double reached = 0;
    };

    [[nodiscard]] double millisecondsPerUnit(qint64 limit) const;
    [[nodiscard]] double paceWait(const Pace &pace, qint64 limit, qint64 amount, double now) const;
    [[nodiscard]] double countWait(qint64 limit, const Pace &pace, std::chrono::milliseconds now) const;
    [[nodiscard]] double tokenWait(qint64 limit, qint64 tokens, std::chrono::milliseconds now) const;
    [[nodiscard]] double leaves(const Entry &entry, std::chrono::milliseconds now) const;
    void holdWhenUsedUp(const ToldLimit &told, std::chrono::milliseconds now);
    void moveTokenPace(qint64 tokens);
    void forgetOld(std::chrono::milliseconds now);

    RateLimits m_own;
    RateLimits m_told { std::nullopt, std::nullopt, std::nullopt };
    RateTuning m_tuning;
    std::deque<Entry> m_log; //!< oldest first
    Pace m_requests;
    Pace m_tokens;
    Pace m_images;
    std::chrono::milliseconds m_heldUntil { std::chrono::milliseconds::min() };
    Ticket m_lastTicket = 0;
};

} // namespace Iconwright

Q_DECLARE_METATYPE(Iconwright::ThrottleStatus)
