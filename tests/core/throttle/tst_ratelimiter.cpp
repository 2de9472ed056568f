#include "core/throttle/ratelimiter.h"

#include <QTest>

#include <algorithm>
#include <deque>
#include <random>

using namespace Iconwright;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

//! A server that counts what arrived in the last minute, to the millisecond, and refuses what is too much.
class StrictServer
{
public:
    explicit StrictServer(RateLimits limits)
        : m_limits(limits)
    {
    }

    bool accepts(milliseconds at, qint64 tokens)
    {
        while (!m_log.empty() && m_log.front().first <= at - 60s)
            m_log.pop_front();
        qint64 used = 0;
        for (const auto &[time, amount] : m_log)
            used += amount;
        const bool full = m_limits.requests && static_cast<int>(m_log.size()) >= *m_limits.requests;
        const bool spent = m_limits.tokens && used + tokens > *m_limits.tokens;
        if (full || spent)
            return false;
        m_log.emplace_back(at, tokens);
        return true;
    }

private:
    RateLimits m_limits;
    std::deque<std::pair<milliseconds, qint64>> m_log;
};

struct Arrival
{
    milliseconds at;
    qint64 tokens;
};

//! Sends `count` requests as early as the limiter allows; each arrives up to half a second after it was sent.
QList<Arrival> arrivals(const RateLimits &limits, int count, qint64 tokens)
{
    RateLimiter limiter(limits);
    std::minstd_rand random(7);
    std::uniform_int_distribution<int> latency(0, 500);
    milliseconds now = 1h;
    QList<Arrival> result;
    for (int i = 0; i < count; ++i) {
        now += limiter.nextSlot(now, tokens);
        std::ignore = limiter.reserve(now, tokens);
        result.append({ now + milliseconds(latency(random)), tokens });
    }
    std::ranges::sort(result, {}, &Arrival::at);
    return result;
}

RateLimits only(
    std::optional<int> requests, std::optional<qint64> tokens = {}, std::optional<int> images = {})
{
    return { requests, tokens, images };
}

//! How many requests may go at once, without a pause.
int burstOf(const RateLimits &limits, qint64 tokens = 0)
{
    RateLimiter limiter(limits);
    int count = 0;
    while (count < 1000 && limiter.nextSlot(1h, tokens) == 0ms) {
        std::ignore = limiter.reserve(1h, tokens);
        ++count;
    }
    return count;
}

} // namespace

class RateLimiterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStrictServerRefusesNothing_data()
    {
        QTest::addColumn<int>("requests");
        QTest::addColumn<qint64>("tokens");
        QTest::addColumn<qint64>("tokensEach");
        QTest::newRow("50 requests") << 50 << 1'000'000'000LL << 500LL;
        QTest::newRow("5 requests") << 5 << 1'000'000'000LL << 500LL;
        QTest::newRow("1 request") << 1 << 1'000'000'000LL << 500LL;
        QTest::newRow("500 requests") << 500 << 1'000'000'000LL << 500LL;
        QTest::newRow("tokens are short") << 50 << 40'000LL << 1756LL;
        QTest::newRow("both") << 50 << 40'000LL << 800LL;
    }

    void aStrictServerRefusesNothing()
    {
        QFETCH(int, requests);
        QFETCH(qint64, tokens);
        QFETCH(qint64, tokensEach);
        const RateLimits limits = only(requests, tokens);
        StrictServer server(limits);
        int refused = 0;
        const QList<Arrival> sent = arrivals(limits, 10 * requests, tokensEach);
        for (const Arrival &arrival : sent)
            refused += server.accepts(arrival.at, arrival.tokens) ? 0 : 1;
        QCOMPARE(refused, 0);
    }

    void nearlyAllOfTheLimitIsUsed_data()
    {
        QTest::addColumn<int>("requests");
        QTest::addColumn<qint64>("tokensEach");
        QTest::addColumn<double>("perMinute");
        QTest::newRow("requests") << 50 << 10LL << 50.0;
        QTest::newRow("tokens") << 5000 << 400LL << 100.0;
    }

    void nearlyAllOfTheLimitIsUsed()
    {
        QFETCH(int, requests);
        QFETCH(qint64, tokensEach);
        QFETCH(double, perMinute);
        const QList<Arrival> sent = arrivals(only(requests, 40'000), 1000, tokensEach);
        const double minutes
            = std::chrono::duration<double, std::ratio<60>>(sent.last().at - sent.first().at).count();
        QVERIFY2(1000 / minutes >= 0.97 * perMinute, qPrintable(QString::number(1000 / minutes)));
    }

    void atMostHalfTheLimitGoesAtOnce()
    {
        QCOMPARE(burstOf(only(50)), 25);
        QCOMPARE(burstOf(only({}, 40'000), 1000), 20);
        QCOMPARE(burstOf(only({}, {}, 20)), 10);
        QCOMPARE(burstOf(only(1)), 1);
    }

    void withoutLimitsAllGo() { QCOMPARE(burstOf(only({}), 5000), 1000); }

    void aRequestLargerThanTheLimitGoesAlone()
    {
        RateLimiter limiter(only({}, 1000));
        QCOMPARE(limiter.nextSlot(1h, 5000), 0ms);
        std::ignore = limiter.reserve(1h, 5000);
        const milliseconds wait = limiter.nextSlot(1h, 5000);
        QVERIFY(wait >= 60s);
        QVERIFY(wait < 10min);
        QCOMPARE(limiter.nextSlot(1h + wait, 5000), 0ms);
    }

    void usageReplacesTheEstimate()
    {
        RateLimiter limiter(only({}, 1000));
        const RateLimiter::Ticket ticket = limiter.reserve(1h, 900);
        QVERIFY(limiter.nextSlot(1h + 1s, 400) > 30s);
        limiter.settle(ticket, 10);
        QCOMPARE(limiter.nextSlot(1h + 1s, 400), 0ms);
        limiter.settle(ticket, 1000);
        QVERIFY(limiter.nextSlot(1h + 1s, 400) > 30s);
    }

    void whatNeverLeftIsGivenBack()
    {
        RateLimiter limiter(only(1));
        const RateLimiter::Ticket ticket = limiter.reserve(1h, 0);
        QVERIFY(limiter.nextSlot(1h, 0) > 60s);
        limiter.release(ticket);
        QCOMPARE(limiter.nextSlot(1h, 0), 0ms);
        QCOMPARE(limiter.status(1h, 0).requestsThisMinute, 0);
    }

    void theProvidersWishHoldsEverything()
    {
        RateLimiter limiter(only(50));
        limiter.holdUntil(1h + 12s);
        limiter.holdUntil(1h + 5s);
        QCOMPARE(limiter.nextSlot(1h, 0), 12s);
        QCOMPARE(limiter.status(1h, 0).waitsFor, ThrottleStatus::Waits::Provider);
        QCOMPARE(limiter.nextSlot(1h + 12s, 0), 0ms);
    }

    void stricterLimitsAreLearned()
    {
        RateLimiter limiter(only(50, 40'000));
        ToldLimits told;
        told.requests.limit = 500;
        told.tokens.limit = 30'000;
        told.images.limit = 5;
        limiter.learn(1h, told);
        QCOMPARE(limiter.limits(), only(50, 30'000, 5));
        limiter.setLimits(only(4, {}));
        QCOMPARE(limiter.limits(), only(4, 30'000, 5));
    }

    void senselessLimitsAreIgnored()
    {
        RateLimiter limiter(only(50));
        ToldLimits told;
        told.requests.limit = 0;
        told.images.limit = -3;
        told.requests.remaining = 0;
        limiter.learn(1h, told);
        QCOMPARE(limiter.limits(), only(50));
        QCOMPARE(limiter.nextSlot(1h, 0), 0ms);
    }

    void nothingRemainingWaitsForOneSlot()
    {
        RateLimiter limiter(only(50));
        ToldLimits told;
        told.requests = { .limit = 10, .remaining = 0, .reset = 60s };
        limiter.learn(1h, told);
        QCOMPARE(limiter.nextSlot(1h, 0), 6s);
    }

    void theGaugeSaysWhatItWaitsFor()
    {
        RateLimiter limiter(only(4, 40'000, 2));
        QCOMPARE(limiter.status(1h, 0).waitsFor, ThrottleStatus::Waits::None);
        std::ignore = limiter.reserve(1h, 100);
        ThrottleStatus status = limiter.status(1h, 0);
        QCOMPARE(status.requestsThisMinute, 1);
        QCOMPARE(status.requestLimit, 4);
        QCOMPARE(status.waitsFor, ThrottleStatus::Waits::Images);
        QVERIFY(status.nextSlot > 0ms);
        QCOMPARE(limiter.status(1h + 60s, 0).requestsThisMinute, 0);
    }
};

QTEST_GUILESS_MAIN(RateLimiterTest)
#include "tst_ratelimiter.moc"
