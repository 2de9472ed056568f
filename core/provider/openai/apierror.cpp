#include "core/provider/openai/apierror.h"

#include "core/provider/openai/excerpt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr int mostCategories = 8;
constexpr qsizetype longestCategory = 40; // characters

//! The body's error, whatever its shape; `isApi` is false where there is none.
struct ApiError
{
    bool isApi = false;
    bool isOpenAi = false; //!< of the API itself, which names a type or a code; gateways only give a text
    QString message;
    QString type;
    QString code;
    QString param;
    QString moderationStage; //!< "input", "output", "unknown"
    QStringList moderationCategories; //!< the first ones, as the API names them
};

//! A word of the API in error.code or error.type, and what it means at any status.
struct Word
{
    QLatin1String name;
    ErrorCode code;
};

constexpr std::array words = std::to_array<Word>({
    { QLatin1String("invalid_api_key"), ErrorCode::KeyRefused },
    { QLatin1String("credit_balance_exhausted"), ErrorCode::NoCredit },
    { QLatin1String("organization_spend_limit_exceeded"), ErrorCode::SpendLimitReached },
    { QLatin1String("project_spend_limit_exceeded"), ErrorCode::SpendLimitReached },
    { QLatin1String("organization_usage_limit_exceeded"), ErrorCode::SpendLimitReached },
    { QLatin1String("billing_hard_limit_reached"), ErrorCode::SpendLimitReached },
    { QLatin1String("billing_not_active"), ErrorCode::NoCredit },
    { QLatin1String("insufficient_quota"), ErrorCode::NoCredit },
    { QLatin1String("unsupported_country_region_territory"), ErrorCode::RegionNotSupported },
    { QLatin1String("slow_down"), ErrorCode::ServerOverloaded },
    { QLatin1String("server_is_overloaded"), ErrorCode::ServerOverloaded },
    { QLatin1String("model_not_found"), ErrorCode::ModelNotFound },
    { QLatin1String("moderation_blocked"), ErrorCode::ModerationBlocked },
    { QLatin1String("content_policy_violation"), ErrorCode::ModerationBlocked },
    { QLatin1String("contentFilter"), ErrorCode::ModerationBlocked },
    { QLatin1String("content_filter"), ErrorCode::ModerationBlocked },
});

ErrorCode codeOfWord(const QString &word)
{
    const auto found
        = std::find_if(words.begin(), words.end(), [&word](const Word &w) { return word == w.name; });
    return found == words.end() ? ErrorCode::None : found->code;
}

QString textOf(const QJsonValue &value)
{
    // Some servers give numbers as codes.
    return value.isDouble() ? QString::number(value.toInt()) : value.toString();
}

QStringList categoriesOf(const QJsonArray &array)
{
    QStringList categories;
    for (const QJsonValue &category : array)
        if (category.isString() && categories.size() < mostCategories)
            categories << category.toString().left(longestCategory);
    return categories;
}

ApiError fromObject(const QJsonObject &error)
{
    return { .isApi = true,
        .message = error[u"message"_s].toString(),
        .type = textOf(error[u"type"_s]),
        .code = textOf(error[u"code"_s]),
        .param = error[u"param"_s].toString(),
        .moderationStage = error[u"moderation_details"_s][u"moderation_stage"_s].toString(),
        .moderationCategories = categoriesOf(error[u"moderation_details"_s][u"categories"_s].toArray()) };
}

ApiError readError(const QJsonObject &body)
{
    const QJsonValue error = body[u"error"_s];
    if (error.isObject()) {
        ApiError result = fromObject(error.toObject());
        result.isOpenAi = !result.type.isEmpty() || !result.code.isEmpty();
        return result;
    }
    if (error.isString())
        return { .isApi = true, .message = error.toString() };
    if (body[u"message"_s].isString())
        return fromObject(body);
    const QJsonValue detail = body[u"detail"_s];
    if (detail.isString())
        return { .isApi = true, .message = detail.toString() };
    if (detail.isArray())
        return { .isApi = true,
            .message = QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact)) };
    return {};
}

bool mentions(const ApiError &error, std::initializer_list<QLatin1String> parts)
{
    return std::any_of(
        parts.begin(), parts.end(),
        [&error](QLatin1String part) { return error.message.contains(part, Qt::CaseInsensitive); });
}

ErrorCode forbiddenCode(const ApiError &error)
{
    if (mentions(error, { QLatin1String("must be verified") }))
        return ErrorCode::OrganizationNotVerified;
    if (mentions(error, { QLatin1String("country"), QLatin1String("territory") }))
        return ErrorCode::RegionNotSupported;
    return ErrorCode::PermissionDenied;
}

ErrorCode clientErrorCode(int status, const ApiError &error)
{
    switch (status) {
    case 401:
        return ErrorCode::KeyRefused;
    case 402:
        return ErrorCode::NoCredit;
    case 403:
        return error.isApi ? forbiddenCode(error) : ErrorCode::UnexpectedAnswer;
    case 404:
        return mentions(error, { QLatin1String("model") }) ? ErrorCode::ModelNotFound
                                                           : ErrorCode::UnexpectedAnswer;
    case 408:
        return ErrorCode::Timeout;
    case 409:
        return ErrorCode::UnexpectedAnswer;
    case 429:
        return ErrorCode::RateLimited;
    default:
        return error.isApi ? ErrorCode::RequestRejected : ErrorCode::UnexpectedAnswer;
    }
}

ErrorCode statusCode(int status, const ApiError &error)
{
    if (status >= 300 && status < 400)
        return ErrorCode::RedirectRefused;
    if (status >= 400 && status < 500)
        return clientErrorCode(status, error);
    if (status == 500 && error.isOpenAi)
        return ErrorCode::ServerError;
    if (status == 503 && error.isOpenAi)
        return ErrorCode::ServerOverloaded;
    // 524: Cloudflare waited for the server in vain.
    return status == 504 || status == 524 ? ErrorCode::Timeout : ErrorCode::UnexpectedAnswer;
}

//! What error.code or error.type names, at whatever status; None: only the status tells.
ErrorCode namedCode(const ApiError &error)
{
    if (const ErrorCode code = codeOfWord(error.code); code != ErrorCode::None)
        return code;
    if (!error.moderationStage.isEmpty())
        return ErrorCode::ModerationBlocked;
    return codeOfWord(error.type);
}

Delivery deliveryOf(int status, const ApiError &error)
{
    // Drawn, and then withheld: that may be billed. So may what the API does not know the stage of.
    if (error.moderationStage == "output"_L1 || error.moderationStage == "unknown"_L1)
        return Delivery::Answered;
    if (namedCode(error) != ErrorCode::None)
        return Delivery::Refused;
    // 303 means "done, look there".
    if (status == 303 || status == 408 || status == 409)
        return Delivery::Unclear;
    if (status >= 300 && status < 500)
        return Delivery::Refused;
    // A gateway's 500 may come after the API has had the request.
    return error.isOpenAi && (status == 500 || status == 503) ? Delivery::Refused : Delivery::Unclear;
}

QString describe(const ApiError &error, const QByteArray &key)
{
    QStringList names { error.code, error.code == error.type ? QString() : error.type, error.param,
        error.moderationStage };
    names += error.moderationCategories;
    names.removeAll(QString());
    const QString text = names.isEmpty() ? error.message : names.join(u", "_s) + u": "_s + error.message;
    return excerpt(text.toUtf8(), key);
}

QString detailOf(const HttpAnswer &answer, const ApiError &error, const QByteArray &key)
{
    if (error.isApi)
        return describe(error, key);
    if (answer.status >= 300 && answer.status < 400)
        return excerpt(headerValue(answer.headers, "location"), key);
    return excerpt(answer.body, key);
}

//! "Please try again in 12s."
std::optional<milliseconds> delayInText(const QString &message)
{
    static const QRegularExpression pattern(
        u"try again in ((?:[0-9]+(?:\\.[0-9]+)?(?:ms|s|m|h))+|[0-9.]+ seconds?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString delay = pattern.match(message.left(4000)).captured(1);
    if (const qsizetype blank = delay.indexOf(u' '); blank >= 0)
        delay = delay.left(blank) + u's';
    return parseDuration(delay.toLatin1());
}

//! "on input-images per min: Limit 5, Used 5": often the only place where a limit is told.
void learnFromText(const QString &message, RateLimitReport &report)
{
    static const QRegularExpression pattern(u"on ([a-z-]{1,30}) per min[^:]{0,20}: Limit:? ([0-9]{1,12})"_s);
    const QRegularExpressionMatch match = pattern.match(message.left(4000));
    const QString thing = match.captured(1);
    const qint64 limit = match.captured(2).toLongLong();
    if (limit <= 0)
        return;
    RateLimitReport::Limit *told = thing == u"requests" ? &report.requests
        : thing == u"tokens"                            ? &report.tokens
        : thing.endsWith(u"images")                     ? &report.images
                                                        : nullptr;
    if (told && (!told->limit || *told->limit > limit))
        told->limit = limit;
}

ErrorCode streamCode(const ApiError &error)
{
    if (const ErrorCode named = namedCode(error); named != ErrorCode::None)
        return named;
    const auto is = [&error](QLatin1String word) { return error.code == word || error.type == word; };
    if (is(QLatin1String("rate_limit_exceeded")) || is(QLatin1String("input-images")))
        return ErrorCode::RateLimited;
    if (is(QLatin1String("server_error")))
        return ErrorCode::ServerError;
    return is(QLatin1String("invalid_request_error")) ? ErrorCode::RequestRejected
                                                      : ErrorCode::UnexpectedAnswer;
}

//! Before anything is drawn.
bool isTurnedAway(ErrorCode code)
{
    return stopsAccount(code) || code == ErrorCode::ModerationBlocked || code == ErrorCode::RateLimited
        || code == ErrorCode::RequestRejected || code == ErrorCode::ModelNotFound;
}

std::optional<bool> shouldRetryOf(const HeaderList &headers)
{
    const QByteArray value = headerValue(headers, "x-should-retry").trimmed().toLower();
    return value == "true" ? std::optional(true) : value == "false" ? std::optional(false) : std::nullopt;
}

} // namespace

ImageOutcome outcomeOfHeaders(const HttpAnswer &answer)
{
    ImageOutcome outcome;
    outcome.httpStatus = answer.status;
    outcome.requestId = excerpt(headerValue(answer.headers, "x-request-id"), {}).left(100);
    outcome.limits = rateLimitReport(answer.headers);
    outcome.shouldRetry = shouldRetryOf(answer.headers);
    outcome.error.httpStatus = outcome.httpStatus;
    outcome.error.requestId = outcome.requestId;
    return outcome;
}

ImageOutcome refusedOutcome(const HttpAnswer &answer, const QByteArray &key, const QDateTime &now)
{
    const ApiError error = readError(QJsonDocument::fromJson(answer.body.left(longestErrorBody)).object());
    const ErrorCode named = namedCode(error);
    ImageOutcome outcome = outcomeOfHeaders(answer);
    outcome.error.code = named != ErrorCode::None ? named : statusCode(answer.status, error);
    outcome.error.detail = detailOf(answer, error, key);
    outcome.delivery = deliveryOf(answer.status, error);
    outcome.retryAfter = retryAfter(answer.headers, now);
    if (outcome.error.code == ErrorCode::RateLimited) {
        if (!outcome.retryAfter)
            outcome.retryAfter = delayInText(error.message);
        learnFromText(error.message, outcome.limits);
    }
    // A 401 without a key sent is no refusal of a key.
    if (outcome.error.code == ErrorCode::KeyRefused && key.isEmpty())
        outcome.error.code = ErrorCode::NoKey;
    return outcome;
}

ImageOutcome streamErrorOutcome(
    const HttpAnswer &answer, const QJsonObject &event, bool hasBegun, const QByteArray &key)
{
    const ApiError error = readError(event);
    ImageOutcome outcome = outcomeOfHeaders(answer);
    outcome.error.code = streamCode(error);
    outcome.error.detail = error.isApi ? describe(error, key)
                                       : excerpt(QJsonDocument(event).toJson(QJsonDocument::Compact), key);
    if (outcome.error.code == ErrorCode::RateLimited)
        outcome.retryAfter = delayInText(error.message);
    if (deliveryOf(answer.status, error) == Delivery::Answered)
        outcome.delivery = Delivery::Answered;
    else
        outcome.delivery
            = !hasBegun && isTurnedAway(outcome.error.code) ? Delivery::Refused : Delivery::Unclear;
    return outcome;
}

Error errorInSuccess(const QJsonObject &answer, const QByteArray &key)
{
    const ApiError error = readError(answer);
    const ErrorCode named = namedCode(error);
    return { .code = named == ErrorCode::None ? ErrorCode::AnswerWithoutPicture : named,
        .detail = error.isApi ? describe(error, key) : QString() };
}

} // namespace Iconwright
