#include "core/provider/openai/ratelimitheaders.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr double longestMilliseconds = 24.0 * 3600 * 1000;

struct Unit
{
    QByteArrayView name;
    double milliseconds;
};

// Longer names first: "ms" before "m".
constexpr std::array units { Unit { "ms", 1 }, Unit { "us", 1e-3 }, Unit { "\xC2\xB5s", 1e-3 },
    Unit { "ns", 1e-6 }, Unit { "h", 3600e3 }, Unit { "m", 60e3 }, Unit { "s", 1e3 } };

//! Digits with at most one point among them; not the "inf", "nan" or "1e9" that toDouble() would take.
qsizetype numberLength(QByteArrayView text)
{
    qsizetype length = 0;
    bool hasPoint = false;
    while (length < text.size()
        && ((text[length] >= '0' && text[length] <= '9') || (text[length] == '.' && !hasPoint)))
        hasPoint |= text[length++] == '.';
    return length;
}

std::optional<milliseconds> inRange(double value)
{
    if (!(value >= 0 && value <= longestMilliseconds))
        return std::nullopt;
    return milliseconds(std::llround(std::ceil(value)));
}

//! One "58.891s" off the front of `text`, in milliseconds.
std::optional<double> takeTerm(QByteArrayView &text)
{
    const qsizetype length = numberLength(text);
    bool ok = false;
    const double number = text.first(length).toByteArray().toDouble(&ok);
    text = text.sliced(length);
    const auto unit = std::find_if(
        units.begin(), units.end(), [&text](const Unit &u) { return text.startsWith(u.name); });
    if (!ok || unit == units.end())
        return std::nullopt;
    text = text.sliced(unit->name.size());
    return number * unit->milliseconds;
}

std::optional<qint64> parseCount(const QByteArray &text)
{
    bool ok = false;
    const qint64 count = text.toLongLong(&ok);
    return ok && count >= 0 ? std::optional(count) : std::nullopt;
}

RateLimitReport::Limit limitOf(const HeaderList &headers, const QByteArray &name)
{
    return { .limit = parseCount(headerValue(headers, "x-ratelimit-limit-" + name)),
        .remaining = parseCount(headerValue(headers, "x-ratelimit-remaining-" + name)),
        .reset = parseDuration(headerValue(headers, "x-ratelimit-reset-" + name)) };
}

RateLimitReport::Limit stricter(const RateLimitReport::Limit &a, const RateLimitReport::Limit &b)
{
    constexpr qint64 unlimited = std::numeric_limits<qint64>::max();
    return b.limit.value_or(unlimited) < a.limit.value_or(unlimited) ? b : a;
}

//! The only form of the three in RFC 9110 that is still sent: "Sun, 06 Nov 1994 08:49:37 GMT".
QDateTime parseHttpDate(const QByteArray &text)
{
    QDateTime date
        = QLocale::c().toDateTime(QString::fromLatin1(text).trimmed(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

std::optional<milliseconds> untilDate(const QByteArray &text, const HeaderList &headers, const QDateTime &now)
{
    const QDateTime date = parseHttpDate(text);
    if (!date.isValid())
        return std::nullopt;
    const QDateTime sent = parseHttpDate(headerValue(headers, "date"));
    const qint64 wait = (sent.isValid() ? sent : now).msecsTo(date);
    return milliseconds(std::max<qint64>(0, wait));
}

} // namespace

QByteArray headerValue(const HeaderList &headers, const QByteArray &name)
{
    const auto header = std::find_if(headers.begin(), headers.end(),
        [&name](const auto &pair) { return pair.first.compare(name, Qt::CaseInsensitive) == 0; });
    return header == headers.end() ? QByteArray() : header->second;
}

std::optional<milliseconds> parseDuration(QByteArrayView text)
{
    text = text.trimmed();
    if (text.isEmpty() || text.size() > 40)
        return std::nullopt;
    if (numberLength(text) == text.size()) {
        bool ok = false;
        const double seconds = text.toByteArray().toDouble(&ok);
        return ok ? inRange(seconds * 1000) : std::nullopt;
    }
    double sum = 0;
    while (!text.isEmpty()) {
        const std::optional<double> term = takeTerm(text);
        if (!term)
            return std::nullopt;
        sum += *term;
    }
    return inRange(sum);
}

RateLimitReport rateLimitReport(const HeaderList &headers)
{
    return { .requests = limitOf(headers, "requests"),
        .tokens = stricter(limitOf(headers, "tokens"), limitOf(headers, "project-tokens")),
        .images = stricter(limitOf(headers, "images"), limitOf(headers, "input-images")) };
}

std::optional<milliseconds> retryAfter(const HeaderList &headers, const QDateTime &now)
{
    const QByteArray inMilliseconds = headerValue(headers, "retry-after-ms").trimmed();
    if (!inMilliseconds.isEmpty() && numberLength(inMilliseconds) == inMilliseconds.size()) {
        if (const auto wait = inRange(inMilliseconds.toDouble()))
            return wait;
    }
    const QByteArray value = headerValue(headers, "retry-after").trimmed();
    const auto wait = parseDuration(value);
    return wait ? wait : untilDate(value, headers, now);
}

} // namespace Iconwright
