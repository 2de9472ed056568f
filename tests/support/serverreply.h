#pragma once

#include "tests/support/serverlimits.h"
#include "tests/support/serverscript.h"

#include <QSize>

#include <optional>

namespace Iconwright::Tests {

//! What goes over the wire, and where it stops.
struct ServerReply
{
    int status = 200;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray contentType = "application/json";
    QByteArray body;
    qsizetype cutAfter = -1; //!< bytes of the body after which the connection is closed; -1: never
    bool cutInHeaders = false;
    bool chunked = false;
    bool closeAfter = false;
    bool silent = false;
    QByteArray endless; //!< repeated for ever after the body
    std::optional<std::chrono::milliseconds> byteInterval;
    QByteArray picture; //!< what a whole answer carried; empty: none
};

//! What a picture's answer is made of.
struct PictureContext
{
    QByteArray picture;
    QByteArray fileUrl; //!< where the picture can be fetched
    QByteArray redirectedFileUrl;
    ServerOptions options;
    QJsonObject request;
};

//! The refusal that `fault` stands for; none for faults of the connection and of pictures.
[[nodiscard]] std::optional<ServerReply> refusal(Fault fault, const Arrival &arrival);
[[nodiscard]] ServerReply rateLimitRefusal(const LimitReport &report);
[[nodiscard]] ServerReply wrongKeyRefusal(const QByteArray &key);
[[nodiscard]] ServerReply pictureReply(Fault fault, const PictureContext &context);
[[nodiscard]] ServerReply modelsReply();
void addLimitHeaders(ServerReply &reply, const LimitReport &report);

} // namespace Iconwright::Tests
