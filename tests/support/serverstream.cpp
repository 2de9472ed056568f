#include "tests/support/serverstream.h"

namespace Iconwright::Tests {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isOfStreams(Fault fault)
{
    return fault == Fault::None || fault == Fault::CloseAfterAnswer || fault == Fault::SlowAnswer
        || fault >= Fault::StreamWithoutEnd;
}

QByteArray prefix(const PictureContext &context)
{
    return context.request.contains(u"images"_s) ? "image_edit" : "image_generation";
}

QByteArray event(const QByteArray &type, const QByteArray &members)
{
    return "event: " + type + "\ndata: {\"type\":\"" + type + "\"," + members + "}\n\n";
}

QByteArray picture(const QByteArray &bytes)
{
    return R"("created_at":1,"size":"1024x1024","output_format":"png","b64_json":")" + bytes.toBase64() + '"';
}

QByteArray partials(Fault fault, const PictureContext &context)
{
    QByteArray events;
    const int count = context.request[u"partial_images"_s].toInt();
    for (int i = 0; i < count; ++i) {
        QByteArray members = picture(context.picture) + R"(,"partial_image_index":)" + QByteArray::number(i);
        if (fault == Fault::StreamDamagedPartial)
            members.replace("b64_json\":\"", "b64_json\":\"*");
        events += event(prefix(context) + ".partial_image", members);
    }
    return events;
}

QByteArray final(const PictureContext &context)
{
    const int output = 439 + 100 * context.request[u"partial_images"_s].toInt();
    return event(prefix(context) + ".completed",
        picture(context.picture) + R"(,"usage":{"input_tokens":10,"output_tokens":)"
            + QByteArray::number(output) + R"(,"total_tokens":)" + QByteArray::number(output + 10) + '}');
}

QByteArray error(const QByteArray &members)
{
    return "event: error\ndata: {\"type\":\"error\",\"error\":{" + members + "}}\n\n";
}

//! The same events, spelled as differently as the format allows.
QByteArray unnamed(QByteArray events)
{
    QByteArray lines;
    for (const QByteArray &line : events.split('\n'))
        if (!line.startsWith("event:"))
            lines += line + "\r\n";
    lines.replace("data: {", "id: 1\r\ndata:{\r\ndata:");
    return "\xEF\xBB\xBF: hello\r\n\r\n" + lines + ": still here\r\n\r\ndata: [DONE]\r\n\r\n";
}

QByteArray body(Fault fault, const PictureContext &context)
{
    const QByteArray first = partials(fault, context);
    switch (fault) {
    case Fault::StreamWithoutEnd:
        return first;
    case Fault::StreamRefused:
        return error(
            R"("message":"Rate limit reached. Please try again in 20ms.","code":"rate_limit_exceeded")");
    case Fault::StreamFailsLate:
        return first + error(R"("message":"Something broke","type":"server_error","code":"server_error")");
    case Fault::StreamBlocksLate:
        return first
            + error(
                R"("message":"Blocked","code":"moderation_blocked","moderation_details":{"moderation_stage":"output","categories":[]})");
    case Fault::StreamUnnamed:
        return unnamed(first + final(context));
    case Fault::StreamDamagedFinal:
        return first + final(context).replace("b64_json\":\"", "b64_json\":\"*");
    default:
        return first + final(context);
    }
}

} // namespace

std::optional<ServerReply> streamReply(Fault fault, const PictureContext &context)
{
    if (!context.request[u"stream"_s].toBool() || !isOfStreams(fault))
        return std::nullopt;
    ServerReply reply;
    reply.contentType = "text/event-stream";
    reply.body = body(fault, context);
    reply.chunked
        = fault != Fault::StreamCutInFinal && fault != Fault::SlowAnswer && fault != Fault::StreamStaysOpen;
    if (reply.body.contains(".completed") && fault != Fault::StreamDamagedFinal)
        reply.picture = context.picture;
    if (fault == Fault::StreamCutInFinal) {
        reply.cutAfter = reply.body.size() - context.picture.size() / 2 - 200;
        reply.picture.clear();
    }
    if (fault == Fault::StreamStaysOpen)
        reply.endless = "\n";
    reply.closeAfter = fault == Fault::CloseAfterAnswer;
    if (fault == Fault::SlowAnswer)
        reply.byteInterval = context.options.byteInterval;
    return reply;
}

} // namespace Iconwright::Tests
