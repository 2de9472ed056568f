#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMetaEnum>
#include <QObject>
#include <QPair>
#include <QString>

#include <chrono>

namespace Iconwright::Tests {

Q_NAMESPACE

//! What the image server does to one request for a picture.
enum class Fault {
    None,
    // refused with an error of the API
    RateLimited, //!< 429 with retry-after and x-ratelimit-*
    RateLimitedByText, //!< 429, the delay only in "Please try again in 250ms."
    ImageLimit, //!< 429 of type input-images
    SlowDown, //!< 429
    NoCredit, //!< 429 insufficient_quota / credit_balance_exhausted
    OldNoCredit, //!< 429 insufficient_quota
    SpendLimit, //!< 429 insufficient_quota / project_spend_limit_exceeded
    BillingHardLimit, //!< 400
    WrongKey, //!< 401 that quotes the key, with WWW-Authenticate: Basic
    NotVerified, //!< 403
    Region, //!< 403
    NotPermitted, //!< 403
    ModelMissing, //!< 404
    BadRequest, //!< 400
    ModerationOfPrompt, //!< 400
    ModerationOfPicture, //!< 400
    ServerError, //!< 500
    Overloaded, //!< 503
    // refused by something in between
    HtmlServerError, //!< 500
    HtmlBadGateway, //!< 502
    HtmlUnavailable, //!< 503
    HtmlGatewayTimeout, //!< 504
    RequestTimeout, //!< 408
    Conflict, //!< 409
    Redirect, //!< 307 to /v1/elsewhere
    // the connection
    CutBeforeReading, //!< reset once the first bytes came
    CutAfterReading, //!< closed when the request was read, nothing answered
    CutInHeaders, //!< closed in the middle of the answer's headers
    CloseAfterAnswer, //!< answered, then closed although keep-alive was promised
    Silence, //!< read and never answered
    // answered with 200
    TruncatedBody, //!< closed in the middle of the picture
    TruncatedJson, //!< complete by Content-Length, but the JSON ends in the middle
    BadBase64,
    NoPicture, //!< an empty data array
    NotAPicture, //!< text
    HalfPicture, //!< the first half of a PNG, in a whole answer
    PictureBomb, //!< a PNG that claims 60000x60000
    HtmlOk,
    ErrorInOk,
    UrlAnswer, //!< the picture is to be fetched from /files/N.png
    ForeignUrlAnswer, //!< the picture is to be fetched from ServerOptions::foreignUrl
    RedirectedUrlAnswer,
    DataUrlAnswer,
    EscapedAnswer, //!< slashes escaped, members in another order, spaces, nested unknown members
    ChunkedAnswer,
    EndlessAnswer, //!< the picture never ends
    EndlessRest, //!< an unknown member never ends
    SlowAnswer, //!< 1 byte every ServerOptions::byteInterval
    DeepNesting,
    // of an answer that is streamed
    StreamWithoutEnd, //!< ends after the partial pictures
    StreamCutInFinal, //!< closed in the middle of the final picture
    StreamRefused, //!< an error event, and nothing was drawn
    StreamFailsLate, //!< an error event after a partial picture
    StreamBlocksLate, //!< moderation of the result, after a partial picture
    StreamUnnamed, //!< events without names, other line ends, comments, "[DONE]"
    StreamDamagedPartial,
    StreamDamagedFinal,
    StreamStaysOpen, //!< says nothing after the final picture
};
Q_ENUM_NS(Fault)

struct ServerOptions
{
    quint16 port = 0; //!< 0: any free one
    std::chrono::milliseconds latency { 0 }; //!< from the request read to the answer
    int requestsPerMinute = 0; //!< 0: no limit
    bool tokenBucket = false; //!< else a sliding window
    std::chrono::milliseconds minute { 60'000 }; //!< how long a "minute" of the limit is
    Fault fault = Fault::None; //!< of every request that setFaults() says nothing of
    int pictureEdge = 64; //!< pixels
    qsizetype pictureBytes = 0; //!< about; 0: as small as it comes. Pictures are 1024x1024 when set
    std::chrono::milliseconds byteInterval { 5 };
    QByteArray key; //!< if not empty, other keys get 401
    QString foreignUrl;
    int busyFiles = 0; //!< so many fetches of a picture by its address get `busyStatus` first
    int busyStatus = 503;
    QByteArray certificate; //!< PEM; if not empty, the server speaks TLS, from its start on
    QByteArray privateKey; //!< PEM, of that certificate
    bool tellsLimits = true; //!< x-ratelimit-* headers where there is a limit
};

//! One request as it came over the wire.
struct Arrival
{
    int connection = 0; //!< 1 is the first
    QByteArray method; //!< may be all that is known of a request that was cut
    QByteArray path;
    QList<QPair<QByteArray, QByteArray>> headers; //!< names in lower case
    QByteArray body;
    std::chrono::milliseconds at { 0 }; //!< since the server started
    int status = 0; //!< answered with; 0: not answered

    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const;
    [[nodiscard]] QJsonObject json() const; //!< of the body
};

} // namespace Iconwright::Tests
