#include "core/provider/openai/apierror.h"
#include "core/provider/openai/excerpt.h"
#include "core/provider/openai/ratelimitheaders.h"

#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

QByteArray errorBody(const QByteArray &code, const QByteArray &message, const QByteArray &type = "x")
{
    return R"({"error":{"message":")" + message + R"(","type":")" + type + R"(","param":null,"code":)"
        + (code.isEmpty() ? QByteArray("null") : '"' + code + '"') + "}}";
}

} // namespace

class ApiErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void durationsAreRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("milliseconds"); // -1: none
        QTest::newRow("ms") << QByteArray("120ms") << qint64(120);
        QTest::newRow("seconds") << QByteArray("58.891s") << qint64(58'891);
        QTest::newRow("minutes") << QByteArray("1m30s") << qint64(90'000);
        QTest::newRow("zero seconds") << QByteArray("6m0s") << qint64(360'000);
        QTest::newRow("hours") << QByteArray("1h2m3s") << qint64(3'723'000);
        QTest::newRow("microseconds round up") << QByteArray("17us") << qint64(1);
        QTest::newRow("bare") << QByteArray("2") << qint64(2'000);
        QTest::newRow("bare fraction") << QByteArray("0.5") << qint64(500);
        QTest::newRow("nothing") << QByteArray() << qint64(-1);
        QTest::newRow("word") << QByteArray("soon") << qint64(-1);
        QTest::newRow("negative") << QByteArray("-5s") << qint64(-1);
        QTest::newRow("no unit") << QByteArray("1s5") << qint64(-1);
        QTest::newRow("no number") << QByteArray("ms") << qint64(-1);
        QTest::newRow("exponent") << QByteArray("1e3s") << qint64(-1);
        QTest::newRow("more than a day") << QByteArray("100h") << qint64(-1);
        QTest::newRow("infinite") << QByteArray("inf") << qint64(-1);
    }

    void durationsAreRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, milliseconds);
        QCOMPARE(parseDuration(text).value_or(-1ms).count(), milliseconds);
    }

    void limitsAreReadAndTheStricterOneWins()
    {
        const RateLimitReport report = rateLimitReport({ { "X-RateLimit-Limit-Requests", "500" },
            { "x-ratelimit-remaining-requests", "499" }, { "x-ratelimit-reset-requests", "120ms" },
            { "x-ratelimit-limit-tokens", "30000" }, { "x-ratelimit-limit-project-tokens", "20000" },
            { "x-ratelimit-remaining-project-tokens", "554" }, { "x-ratelimit-limit-input-images", "5" },
            { "x-ratelimit-remaining-input-images", "-3" } });
        QCOMPARE(report.requests.limit, std::optional<qint64>(500));
        QCOMPARE(report.requests.remaining, std::optional<qint64>(499));
        QCOMPARE(report.requests.reset, std::optional(120ms));
        QCOMPARE(report.tokens.limit, std::optional<qint64>(20'000));
        QCOMPARE(report.tokens.remaining, std::optional<qint64>(554));
        QCOMPARE(report.images.limit, std::optional<qint64>(5));
        QVERIFY(!report.images.remaining);
        QVERIFY(!report.images.reset);
    }

    void theDelayIsRead_data()
    {
        QTest::addColumn<HeaderList>("headers");
        QTest::addColumn<qint64>("milliseconds");
        QTest::newRow("milliseconds first")
            << HeaderList { { "Retry-After", "1" }, { "retry-after-ms", "534" } } << qint64(534);
        QTest::newRow("seconds") << HeaderList { { "Retry-After", "7" } } << qint64(7'000);
        QTest::newRow("fraction") << HeaderList { { "Retry-After", "1.5" } } << qint64(1'500);
        QTest::newRow("date by the Date header") << HeaderList { { "Date", "Sun, 22 Nov 2026 10:00:00 GMT" },
            { "Retry-After", "Sun, 22 Nov 2026 10:00:30 GMT" } }
                                                 << qint64(30'000);
        QTest::newRow("date by the clock")
            << HeaderList { { "Retry-After", "Sun, 22 Nov 2026 12:00:05 GMT" } } << qint64(5'000);
        QTest::newRow("date gone by")
            << HeaderList { { "Retry-After", "Sun, 22 Nov 2026 11:00:00 GMT" } } << qint64(0);
        QTest::newRow("damaged") << HeaderList { { "Retry-After", "later" } } << qint64(-1);
        QTest::newRow("none") << HeaderList {} << qint64(-1);
    }

    void theDelayIsRead()
    {
        QFETCH(HeaderList, headers);
        QFETCH(qint64, milliseconds);
        QCOMPARE(retryAfter(headers, now).value_or(-1ms).count(), milliseconds);
    }

    void theDelayInTheTextIsUsedWhereNoHeaderTellsOne()
    {
        const QByteArray body = errorBody("rate_limit_exceeded",
            "on input-images per min: Limit 5, Used 5, Requested 1. Please try again in 1m12s.",
            "input-images");
        const ImageOutcome outcome = refusedOutcome({ .status = 429, .body = body }, {}, now);
        QCOMPARE(outcome.retryAfter, std::optional<std::chrono::milliseconds>(72s));
        QCOMPARE(outcome.limits.images.limit, std::optional<qint64>(5));
        const ImageOutcome told = refusedOutcome(
            { .status = 429, .headers = { { "retry-after-ms", "10" } }, .body = body }, {}, now);
        QCOMPARE(told.retryAfter, std::optional(10ms));
    }

    void answersMeanWhatTheyMean_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<Delivery>("delivery");
        const auto row
            = [](const char *name, int status, const QByteArray &body, ErrorCode code, Delivery delivery) {
                  QTest::newRow(name) << status << body << code << delivery;
              };
        row("hard limit at 429", 429, errorBody("billing_hard_limit_reached", "x"),
            ErrorCode::SpendLimitReached, Delivery::Refused);
        row("hard limit at 500", 500, errorBody("billing_hard_limit_reached", "x"),
            ErrorCode::SpendLimitReached, Delivery::Refused);
        row("usage limit", 429, errorBody("organization_usage_limit_exceeded", "x", "insufficient_quota"),
            ErrorCode::SpendLimitReached, Delivery::Refused);
        row("quota by type", 429, errorBody("", "x", "insufficient_quota"), ErrorCode::NoCredit,
            Delivery::Refused);
        row("429 of a gateway", 429, "<html>", ErrorCode::RateLimited, Delivery::Refused);
        row("old slow_down", 503, errorBody("slow_down", "x"), ErrorCode::ServerOverloaded,
            Delivery::Refused);
        row("500 with an empty body", 500, "", ErrorCode::UnexpectedAnswer, Delivery::Unclear);
        row("500 with an empty object", 500, "{}", ErrorCode::UnexpectedAnswer, Delivery::Unclear);
        row("500 of a gateway", 500, R"({"message":"Internal server error"})", ErrorCode::UnexpectedAnswer,
            Delivery::Unclear);
        row("503 of a gateway", 503, R"({"detail":"upstream connection reset"})", ErrorCode::UnexpectedAnswer,
            Delivery::Unclear);
        row("500 with a text", 500, R"({"error":"upstream"})", ErrorCode::UnexpectedAnswer,
            Delivery::Unclear);
        row("500 without type", 500, R"({"error":{"message":"upstream"}})", ErrorCode::UnexpectedAnswer,
            Delivery::Unclear);
        row("500 of the API", 500, errorBody("", "x", "server_error"), ErrorCode::ServerError,
            Delivery::Refused);
        row("502 as JSON", 502, errorBody("", "bad gateway"), ErrorCode::UnexpectedAnswer, Delivery::Unclear);
        row("524", 524, "<html>", ErrorCode::Timeout, Delivery::Unclear);
        row("402", 402, errorBody("", "pay"), ErrorCode::NoCredit, Delivery::Refused);
        row("403 of a firewall", 403, "<html>", ErrorCode::UnexpectedAnswer, Delivery::Refused);
        row("404 of another server", 404, R"({"detail":"Not Found"})", ErrorCode::UnexpectedAnswer,
            Delivery::Refused);
        row("error as text", 400, R"({"error":"bad size"})", ErrorCode::RequestRejected, Delivery::Refused);
        row("422 of FastAPI", 422, R"({"detail":[{"loc":["body","size"],"msg":"x"}]})",
            ErrorCode::RequestRejected, Delivery::Refused);
        row("code as number", 401, R"({"error":{"message":"m","code":401}})", ErrorCode::KeyRefused,
            Delivery::Refused);
        row("Azure's filter", 400, errorBody("contentFilter", "x"), ErrorCode::ModerationBlocked,
            Delivery::Refused);
        row("see other", 303, "", ErrorCode::RedirectRefused, Delivery::Unclear);
        row("deep JSON", 500, QByteArray(60'000, '['), ErrorCode::UnexpectedAnswer, Delivery::Unclear);
    }

    //! Every row of the table of errors in the API's documentation, one by one.
    void documentedErrorsMeanWhatTheyMean_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *name, int status, const QByteArray &body, ErrorCode code) {
            QTest::newRow(name) << status << body << code;
        };
        row("moderation", 400, errorBody("moderation_blocked", "x", "image_generation_user_error"),
            ErrorCode::ModerationBlocked);
        row("content policy", 400, errorBody("content_policy_violation", "x"), ErrorCode::ModerationBlocked);
        for (const char *code : { "invalid_value", "unknown_parameter", "unsupported_value",
                 "missing_required_parameter", "invalid_size" })
            row(code, 400, errorBody(code, "x", "invalid_request_error"), ErrorCode::RequestRejected);
        row("transparency", 400,
            errorBody("", "Transparent background is not supported for this model.", "invalid_request_error"),
            ErrorCode::RequestRejected);
        row("hard limit", 400, errorBody("billing_hard_limit_reached", "x"), ErrorCode::SpendLimitReached);
        row("key", 401, errorBody("invalid_api_key", "x"), ErrorCode::KeyRefused);
        row("key without code", 401, errorBody("", "x", "invalid_request_error"), ErrorCode::KeyRefused);
        row("organization", 403,
            errorBody("", "Your organization must be verified to use the model `gpt-image-1`.",
                "invalid_request_error"),
            ErrorCode::OrganizationNotVerified);
        row("region", 403, errorBody("unsupported_country_region_territory", "x", "request_forbidden"),
            ErrorCode::RegionNotSupported);
        row("scope", 403, errorBody("", "You have insufficient permissions. Missing scopes: x"),
            ErrorCode::PermissionDenied);
        row("model", 404, errorBody("model_not_found", "x"), ErrorCode::ModelNotFound);
        row("rate", 429, errorBody("rate_limit_exceeded", "x", "input-images"), ErrorCode::RateLimited);
        row("slow down", 429, errorBody("slow_down", "x", "rate_limit_error"), ErrorCode::ServerOverloaded);
        for (const char *code : { "credit_balance_exhausted", "insufficient_quota" })
            row(code, 429, errorBody(code, "x", "insufficient_quota"), ErrorCode::NoCredit);
        for (const char *code : { "organization_spend_limit_exceeded", "project_spend_limit_exceeded",
                 "organization_usage_limit_exceeded" })
            row(code, 429, errorBody(code, "x", "insufficient_quota"), ErrorCode::SpendLimitReached);
        row("server", 500, errorBody("server_error", "x", "server_error"), ErrorCode::ServerError);
        row("overloaded", 503, errorBody("server_is_overloaded", "x", "service_unavailable_error"),
            ErrorCode::ServerOverloaded);
    }

    void documentedErrorsMeanWhatTheyMean()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorCode, code);
        const ImageOutcome outcome
            = refusedOutcome({ .status = status, .body = body }, "sk-key-12345678", now);
        QCOMPARE(errorCodeName(outcome.error.code), errorCodeName(code));
        QCOMPARE(int(outcome.delivery), int(Delivery::Refused));
    }

    void answersMeanWhatTheyMean()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorCode, code);
        QFETCH(Delivery, delivery);
        const ImageOutcome outcome
            = refusedOutcome({ .status = status, .body = body }, "sk-key-12345678", now);
        QCOMPARE(errorCodeName(outcome.error.code), errorCodeName(code));
        QCOMPARE(int(outcome.delivery), int(delivery));
        QCOMPARE(outcome.error.httpStatus, status);
    }

    void a401WithoutAKeyAsksForOne()
    {
        QCOMPARE(
            refusedOutcome({ .status = 401, .body = errorBody("", "You didn't provide an API key") }, {}, now)
                .error.code,
            ErrorCode::NoKey);
    }

    void theModerationStageIsTold()
    {
        const QByteArray body
            = R"({"error":{"message":"blocked","type":"image_generation_user_error","code":"moderation_blocked","moderation_details":{"moderation_stage":"output","categories":[]}}})";
        const ImageOutcome outcome = refusedOutcome({ .status = 400, .body = body }, {}, now);
        QVERIFY(outcome.error.detail.contains(u"output"_s));
        QCOMPARE(outcome.error.code, ErrorCode::ModerationBlocked);
        QCOMPARE(outcome.delivery, Delivery::Answered); // drawn before it was stopped, and perhaps billed
    }

    void theModerationCategoriesAreTold()
    {
        const QByteArray body
            = R"({"error":{"message":"blocked","code":"moderation_blocked","moderation_details":{"moderation_stage":"unknown","categories":["violence",7,"self-harm"]}}})";
        const ImageOutcome outcome = refusedOutcome({ .status = 400, .body = body }, {}, now);
        QCOMPARE(outcome.error.detail, u"moderation_blocked, unknown, violence, self-harm: blocked"_s);
        QCOMPARE(int(outcome.delivery), int(Delivery::Answered)); // nobody knows that it was not drawn
    }

    void endlessModerationCategoriesLeaveRoomForTheMessage()
    {
        const QByteArray body
            = R"({"error":{"message":"why","code":"moderation_blocked","moderation_details":{)"
              R"("moderation_stage":"input","categories":[)"
            + QByteArray(R"("x",)").repeated(1000) + R"("x"]}}})";
        const ImageOutcome outcome = refusedOutcome({ .status = 400, .body = body }, {}, now);
        QVERIFY(outcome.error.detail.endsWith(u": why"_s));
    }

    void theRequestIdAndTheRetryHintAreKept()
    {
        const ImageOutcome outcome = refusedOutcome(
            { .status = 500, .headers = { { "X-Request-Id", "req_1" }, { "x-should-retry", "false" } } }, {},
            now);
        QCOMPARE(outcome.error.requestId, u"req_1"_s);
        QCOMPARE(outcome.requestId, u"req_1"_s);
        QCOMPARE(outcome.shouldRetry, std::optional(false));
    }

    void noKeyIsQuoted_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("whole") << QByteArray("bad key my-own-secret-key!");
        QTest::newRow("OpenAI's mask") << QByteArray("Incorrect API key provided: my-own-s*****key. Find it");
        QTest::newRow("like a key") << QByteArray("sk-proj-my-own-s12345678 is wrong");
        QTest::newRow("bearer") << QByteArray("header Authorization: Bearer my-own-secret-key");
    }

    void noKeyIsQuoted()
    {
        QFETCH(QByteArray, text);
        const QString shown = excerpt(text, "my-own-secret-key");
        QVERIFY2(!shown.contains(u"my-own"_s), qPrintable(shown));
    }

    void excerptsAreShortAndOnOneLine()
    {
        const QString shown = excerpt(QByteArray("a\r\n\tb").append(100'000, 'x'), {});
        QVERIFY(shown.startsWith(u"a b"_s));
        QCOMPARE(shown.size(), 500);
    }
};

QTEST_GUILESS_MAIN(ApiErrorTest)
#include "tst_apierror.moc"
