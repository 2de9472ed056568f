#include "core/throttle/retrypolicy.h"

#include <QTest>

using namespace Iconwright;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Iconwright::Cost)

class RetryPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatCostsNothingIsRepeated_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<Cost>("cost");
        QTest::addColumn<bool>("repeated");
        QTest::newRow("no network") << ErrorCode::NoNetwork << Cost::NotSent << true;
        QTest::newRow("TLS failed") << ErrorCode::TlsFailed << Cost::NotSent << true;
        QTest::newRow("cut while writing") << ErrorCode::ConnectionCut << Cost::NotSent << true;
        QTest::newRow("no key") << ErrorCode::NoKey << Cost::NotSent << false;
        QTest::newRow("stopped by the user") << ErrorCode::Cancelled << Cost::NotSent << false;
        QTest::newRow("429") << ErrorCode::RateLimited << Cost::Refused << true;
        QTest::newRow("500 of the API") << ErrorCode::ServerError << Cost::Refused << true;
        QTest::newRow("503 of the API") << ErrorCode::ServerOverloaded << Cost::Refused << true;
        QTest::newRow("no credit") << ErrorCode::NoCredit << Cost::Refused << false;
        QTest::newRow("key refused") << ErrorCode::KeyRefused << Cost::Refused << false;
        QTest::newRow("moderation") << ErrorCode::ModerationBlocked << Cost::Refused << false;
        QTest::newRow("rejected") << ErrorCode::RequestRejected << Cost::Refused << false;
        QTest::newRow("cut after writing") << ErrorCode::ConnectionCut << Cost::Possible << false;
        QTest::newRow("timeout") << ErrorCode::Timeout << Cost::Possible << false;
        QTest::newRow("gateway") << ErrorCode::UnexpectedAnswer << Cost::Possible << false;
        QTest::newRow("500, maybe billed") << ErrorCode::ServerError << Cost::Possible << false;
        QTest::newRow("no picture") << ErrorCode::PictureDamaged << Cost::Possible << false;
    }

    void onlyWhatCostsNothingIsRepeated()
    {
        QFETCH(ErrorCode, code);
        QFETCH(Cost, cost);
        QFETCH(bool, repeated);
        QCOMPARE(repeatDelay({ .code = code, .cost = cost }, 0).has_value(), repeated);
        // The provider's word does not make a repetition safe.
        QCOMPARE(repeatDelay({ .code = code, .cost = cost, .shouldRetry = true }, 0).has_value(), repeated);
    }

    void theDelayDoublesUpToEightSeconds()
    {
        const auto delay = [](int attempt, double random) {
            return repeatDelay(
                { .code = ErrorCode::RateLimited, .cost = Cost::Refused, .attempt = attempt }, random);
        };
        QCOMPARE(delay(1, 0), 500ms);
        QCOMPARE(delay(2, 0), 1000ms);
        QCOMPARE(delay(5, 0), 8000ms);
        QCOMPARE(delay(9, 0), 8000ms);
        QCOMPARE(delay(1, 1), 375ms);
        QCOMPARE(delay(9, 1), 6000ms);
    }

    void anOverloadedServerIsLeftAloneLonger()
    {
        const auto delay = [](int attempt) {
            return repeatDelay(
                { .code = ErrorCode::ServerOverloaded, .cost = Cost::Refused, .attempt = attempt }, 0);
        };
        QCOMPARE(delay(1), 500ms);
        QCOMPARE(delay(6), 16'000ms);
        QCOMPARE(delay(9), 30'000ms);
        QCOMPARE(delay(12), std::nullopt);
    }

    void theProvidersWishIsObeyedUpToTwoMinutes()
    {
        FailedAttempt failed { .code = ErrorCode::RateLimited, .cost = Cost::Refused };
        failed.retryAfter = 12s;
        QCOMPARE(repeatDelay(failed, 1), 12s);
        failed.retryAfter = 120s;
        QCOMPARE(repeatDelay(failed, 1), 120s);
        failed.retryAfter = 121s;
        QCOMPARE(repeatDelay(failed, 1), std::nullopt);
    }

    void theProviderCanForbidIt()
    {
        const FailedAttempt failed {
            .code = ErrorCode::ServerError, .cost = Cost::Refused, .shouldRetry = false
        };
        QCOMPARE(repeatDelay(failed, 0), std::nullopt);
    }

    void itEndsSomeTime()
    {
        const auto attempts = [](ErrorCode code, Cost cost) {
            int attempt = 1;
            while (attempt < 100 && repeatDelay({ .code = code, .cost = cost, .attempt = attempt }, 0))
                ++attempt;
            return attempt;
        };
        QCOMPARE(attempts(ErrorCode::ServerError, Cost::Refused), 5);
        QCOMPARE(attempts(ErrorCode::NoNetwork, Cost::NotSent), 10);
        QCOMPARE(attempts(ErrorCode::RateLimited, Cost::Refused), 12);
    }
};

QTEST_GUILESS_MAIN(RetryPolicyTest)
#include "tst_retrypolicy.moc"
