#include "tests/support/serverreply.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <map>

namespace Iconwright::Tests {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! An error as the API words it; nullptr stands for null.
struct ApiErrorRow
{
    int status;
    const char *type;
    const char *code;
    const char *param;
    const char *message;
};

const std::map<Fault, ApiErrorRow> &apiErrors()
{
    static const std::map<Fault, ApiErrorRow> rows {
        { Fault::RateLimited,
            { 429, "requests", "rate_limit_exceeded", nullptr,
                "Rate limit reached for gpt-image-2.5-flare in organization org-x on requests per min (RPM): "
                "Limit 3, Used 3, Requested 1. Please try again in 20s." } },
        { Fault::RateLimitedByText,
            { 429, "requests", "rate_limit_exceeded", nullptr,
                "Rate limit reached for gpt-image-2.5-flare in organization org-x on requests per min (RPM): "
                "Limit 3, Used 3, Requested 1. Please try again in 250ms." } },
        { Fault::ImageLimit,
            { 429, "input-images", "rate_limit_exceeded", nullptr,
                "Rate limit reached for gpt-image-2 (for limit gpt-image) in organization org-x on "
                "input-images per min: Limit 5, Used 5, Requested 1. Please try again in 12s." } },
        { Fault::SlowDown, { 429, "rate_limit_error", "slow_down", nullptr, "Traffic ramped up too fast." } },
        { Fault::NoCredit,
            { 429, "insufficient_quota", "credit_balance_exhausted", nullptr,
                "Your credit balance is exhausted." } },
        { Fault::OldNoCredit,
            { 429, "insufficient_quota", "insufficient_quota", nullptr,
                "You exceeded your current quota, please check your plan and billing details." } },
        { Fault::SpendLimit,
            { 429, "insufficient_quota", "project_spend_limit_exceeded", nullptr,
                "The project's spend limit is reached." } },
        { Fault::BillingHardLimit,
            { 400, "image_generation_user_error", "billing_hard_limit_reached", nullptr,
                "Billing hard limit has been reached" } },
        { Fault::NotVerified,
            { 403, "invalid_request_error", nullptr, nullptr,
                "Your organization must be verified to use the model `gpt-image-2.5-flare`. Please go to: "
                "https://platform.openai.com/settings/organization/general and click on Verify Organization. "
                "If you just verified, it can take up to 15 minutes for access to propagate." } },
        { Fault::Region,
            { 403, "request_forbidden", "unsupported_country_region_territory", nullptr,
                "Country, region, or territory not supported" } },
        { Fault::NotPermitted,
            { 403, "invalid_request_error", "missing_scope", nullptr,
                "You have insufficient permissions for this operation. Missing scopes: "
                "api.model.images.request." } },
        { Fault::ModelMissing,
            { 404, "invalid_request_error", "model_not_found", "model",
                "The model `gpt-image-9` does not exist or you do not have access to it." } },
        { Fault::BadRequest,
            { 400, "invalid_request_error", "invalid_value", "size", "Invalid value: '7x7'." } },
        { Fault::ServerError,
            { 500, "server_error", "server_error", nullptr,
                "The server had an error while processing your request." } },
        { Fault::Overloaded,
            { 503, "service_unavailable_error", "server_is_overloaded", nullptr,
                "The server is overloaded." } },
        { Fault::RequestTimeout, { 408, "server_error", "timeout", nullptr, "Request timed out." } },
        { Fault::Conflict,
            { 409, "server_error", "conflict", nullptr, "The request conflicts with another." } },
    };
    return rows;
}

QJsonValue text(const char *value)
{
    return value ? QJsonValue(QString::fromUtf8(value)) : QJsonValue();
}

QJsonObject errorObject(const ApiErrorRow &row)
{
    return { { u"message"_s, text(row.message) }, { u"type"_s, text(row.type) },
        { u"param"_s, text(row.param) }, { u"code"_s, text(row.code) } };
}

ServerReply errorReply(int status, const QJsonObject &error)
{
    ServerReply reply { .status = status };
    reply.body = QJsonDocument(QJsonObject { { u"error"_s, error } }).toJson(QJsonDocument::Compact);
    return reply;
}

ServerReply htmlReply(int status)
{
    ServerReply reply { .status = status, .contentType = "text/html" };
    reply.body = "<html><head><title>" + QByteArray::number(status)
        + "</title></head><body><center>cloudflare</center></body></html>";
    return reply;
}

ServerReply moderation(const QString &stage)
{
    QJsonObject error = errorObject({ 400, "image_generation_user_error", "moderation_blocked", nullptr,
        "Your request was rejected by the safety system. safety_violations=[violence]." });
    error[u"moderation_details"_s]
        = QJsonObject { { u"moderation_stage"_s, stage }, { u"categories"_s, QJsonArray { u"violence"_s } } };
    return errorReply(400, error);
}

QByteArray goDuration(std::chrono::milliseconds duration)
{
    if (duration < 1s)
        return QByteArray::number(qint64(duration.count())) + "ms";
    return QByteArray::number(double(duration.count()) / 1000.0, 'f', 3) + 's';
}

} // namespace

void addLimitHeaders(ServerReply &reply, const LimitReport &report)
{
    reply.headers << qMakePair(QByteArray("x-ratelimit-limit-requests"), QByteArray::number(report.limit))
                  << qMakePair(
                         QByteArray("x-ratelimit-remaining-requests"), QByteArray::number(report.remaining))
                  << qMakePair(QByteArray("x-ratelimit-reset-requests"), goDuration(report.reset));
}

ServerReply rateLimitRefusal(const LimitReport &report)
{
    ServerReply reply = errorReply(429, errorObject(apiErrors().at(Fault::SlowDown)));
    const qint64 wait = report.retryAfter.count();
    QJsonObject error = errorObject(apiErrors().at(Fault::RateLimited));
    error[u"message"_s]
        = u"Rate limit reached on requests per min (RPM): Limit %1, Used %1, Requested 1. Please try again in %2ms."_s
              .arg(report.limit)
              .arg(wait);
    reply.body = QJsonDocument(QJsonObject { { u"error"_s, error } }).toJson(QJsonDocument::Compact);
    reply.headers << qMakePair(QByteArray("retry-after-ms"), QByteArray::number(wait))
                  << qMakePair(QByteArray("retry-after"), QByteArray::number((wait + 999) / 1000));
    return reply;
}

ServerReply wrongKeyRefusal(const QByteArray &key)
{
    const QString message
        = u"Incorrect API key provided: %1. You can find your API key at https://platform.openai.com/account/api-keys."_s
              .arg(QString::fromUtf8(key));
    ServerReply reply = errorReply(401,
        { { u"message"_s, message }, { u"type"_s, u"invalid_request_error"_s }, { u"param"_s, QJsonValue() },
            { u"code"_s, u"invalid_api_key"_s } });
    reply.headers << qMakePair(QByteArray("WWW-Authenticate"), QByteArray("Basic realm=\"OpenAI API\""));
    return reply;
}

std::optional<ServerReply> refusal(Fault fault, const Arrival &arrival)
{
    switch (fault) {
    case Fault::WrongKey:
        return wrongKeyRefusal(arrival.header("authorization").mid(7));
    case Fault::ModerationOfPrompt:
        return moderation(u"input"_s);
    case Fault::ModerationOfPicture:
        return moderation(u"output"_s);
    case Fault::HtmlServerError:
        return htmlReply(500);
    case Fault::HtmlBadGateway:
        return htmlReply(502);
    case Fault::HtmlUnavailable:
        return htmlReply(503);
    case Fault::HtmlGatewayTimeout:
        return htmlReply(504);
    case Fault::RateLimited: {
        ServerReply reply = errorReply(429, errorObject(apiErrors().at(fault)));
        addLimitHeaders(reply, { .limit = 3, .remaining = 0, .reset = 1s });
        reply.headers << qMakePair(QByteArray("retry-after"), QByteArray("1"))
                      << qMakePair(QByteArray("retry-after-ms"), QByteArray("200"));
        return reply;
    }
    case Fault::Redirect: {
        ServerReply reply { .status = 307,
            .headers = { { "Location", "http://" + arrival.header("host") + "/v1/elsewhere" } } };
        return reply;
    }
    default:
        break;
    }
    const auto row = apiErrors().find(fault);
    if (row == apiErrors().end())
        return std::nullopt;
    return errorReply(row->second.status, errorObject(row->second));
}

} // namespace Iconwright::Tests
