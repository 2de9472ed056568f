#pragma once

#include "core/provider/imageprovider.h"
#include "core/provider/openai/ratelimitheaders.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>

namespace Iconwright {

//! The largest error body that is read.
constexpr qsizetype longestErrorBody = 64 * 1024;

//! An answer that is no success, or the small part of one that is.
struct HttpAnswer
{
    int status = 0;
    HeaderList headers;
    QByteArray body;
};

//! What every answer tells, good or bad: status, request id, limits, x-should-retry.
[[nodiscard]] ImageOutcome outcomeOfHeaders(const HttpAnswer &answer);

//! What a refusal means, after https://platform.openai.com/docs/guides/error-codes and what compatible
//! servers send. Delivery is Refused where the request was certainly not carried out: 4xx but 408 and 409,
//! the API's own 500 and 503, and whatever names an account's or a moderation's fault. All else (gateways,
//! HTML) is Unclear. `key` appears nowhere in the result. Pure.
[[nodiscard]] ImageOutcome refusedOutcome(
    const HttpAnswer &answer, const QByteArray &key, const QDateTime &now);

//! What an error in the middle of a streamed answer means. Refused, which may be repeated, is only what the
//! API turns away at its door, and only where nothing was drawn yet (`hasBegun`); the rest may be billed.
[[nodiscard]] ImageOutcome streamErrorOutcome(
    const HttpAnswer &answer, const QJsonObject &event, bool hasBegun, const QByteArray &key);

//! The error of an answer that said 200 all the same; AnswerWithoutPicture where the fault has no code of its
//! own.
[[nodiscard]] Error errorInSuccess(const QJsonObject &answer, const QByteArray &key);

} // namespace Iconwright
