#pragma once

#include "core/provider/imageprovider.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>

#include <chrono>
#include <optional>

namespace Iconwright {

//! As QNetworkReply::rawHeaderPairs() gives them.
using HeaderList = QList<QPair<QByteArray, QByteArray>>;

//! The first header of that name, whatever its case; null when there is none.
[[nodiscard]] QByteArray headerValue(const HeaderList &headers, const QByteArray &name);

//! "120ms", "58.891s", "1m30s", "1h2m3s", and a bare number as seconds. None for anything else and above 24
//! hours.
[[nodiscard]] std::optional<std::chrono::milliseconds> parseDuration(QByteArrayView text);

//! x-ratelimit-{limit,remaining,reset}-{requests,tokens,project-tokens,images,input-images}. Of two limits on
//! the same thing, the stricter one.
[[nodiscard]] RateLimitReport rateLimitReport(const HeaderList &headers);

//! retry-after-ms, then retry-after: seconds, or a date that is measured from the Date header, else from
//! `now`. Never negative.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(
    const HeaderList &headers, const QDateTime &now);

} // namespace Iconwright
