#include "tests/support/serverreply.h"

#include "tests/support/serverstream.h"
#include "tests/support/testpicture.h"

#include <QDateTime>

namespace Iconwright::Tests {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray quoted(const QByteArray &text)
{
    return '"' + text + '"';
}

QByteArray memberOr(const QJsonObject &request, const QString &name, const QByteArray &otherwise)
{
    const QString value = request[name].toString();
    return value.isEmpty() ? otherwise : value.toUtf8();
}

QByteArray head(const PictureContext &context)
{
    const int edge = context.options.pictureBytes > 0 ? 1024 : context.options.pictureEdge;
    const QByteArray size = QByteArray::number(edge) + 'x' + QByteArray::number(edge);
    return R"({"created":)" + QByteArray::number(QDateTime::currentSecsSinceEpoch()) + R"(,"background":)"
        + quoted(memberOr(context.request, u"background"_s, "opaque")) + R"(,"output_format":)"
        + quoted(memberOr(context.request, u"output_format"_s, "png")) + R"(,"quality":)"
        + quoted(memberOr(context.request, u"quality"_s, "medium")) + R"(,"size":)" + quoted(size)
        + R"(,"data":[)";
}

QByteArray tail(const PictureContext &context)
{
    const qsizetype input = context.request[u"prompt"_s].toString().size() / 4 + 1;
    const int output = 439;
    return R"(],"usage":{"input_tokens":)" + QByteArray::number(input)
        + R"(,"input_tokens_details":{"text_tokens":)" + QByteArray::number(input)
        + R"(,"image_tokens":0},"output_tokens":)" + QByteArray::number(output)
        + R"(,"output_tokens_details":{"image_tokens":439,"text_tokens":0},"total_tokens":)"
        + QByteArray::number(input + output) + "}}";
}

QByteArray whole(const PictureContext &context, const QByteArray &picture)
{
    return head(context) + R"({"b64_json":")" + picture.toBase64() + R"("})" + tail(context);
}

QByteArray withUrl(const PictureContext &context, const QByteArray &url)
{
    return head(context) + R"({"url":")" + url + R"("})" + tail(context);
}

//! The same as whole(), spelled as differently as JSON allows.
QByteArray escaped(const PictureContext &context)
{
    QByteArray base64 = context.picture.toBase64();
    base64.replace('/', "\\/");
    base64.replace('+', "\\u002B");
    base64.insert(60, "\\n");
    return "\xEF\xBB\xBF \r\n{ \"data\" : [ { \"revised_prompt\" : \"a \\\"b64_json\\\" \\\\\", "
           "\"nested\":{\"b64_json\":\"AAAA\",\"data\":[{\"b64_json\":\"BBBB\"}]}, \"url\":null,\n"
           "\t\"b64\\u005fjson\" : \""
        + base64
        + "\" }, {\"b64_json\":\"Q0NDQw==\"} ] , \"usage\" : {\"input_tokens\": 10, \"output_tokens\": 20, "
          "\"total_tokens\":30}, \"created\":1 }\n";
}

ServerReply damaged(Fault fault, const PictureContext &context)
{
    ServerReply reply;
    switch (fault) {
    case Fault::BadBase64:
        reply.body = head(context) + R"({"b64_json":"iVBORw0KGgo*&%$"})" + tail(context);
        break;
    case Fault::NoPicture:
        reply.body = head(context) + tail(context);
        break;
    case Fault::NotAPicture:
        reply.body = whole(context, "This is no picture, only text.");
        break;
    case Fault::HalfPicture:
        reply.body = whole(context, context.picture.left(context.picture.size() / 2));
        break;
    case Fault::PictureBomb:
        reply.body = whole(context, pictureBomb());
        break;
    case Fault::HtmlOk:
        reply.contentType = "text/html";
        reply.body = "<html><body>Please log in to the hotel's network</body></html>";
        break;
    case Fault::ErrorInOk:
        reply.body
            = R"({"error":{"message":"No worker is free.","type":"server_error","param":null,"code":null}})";
        break;
    case Fault::DeepNesting:
        reply.body = head(context) + R"({"a":)" + QByteArray(100'000, '[');
        break;
    default:
        break;
    }
    return reply;
}

ServerReply unending(Fault fault, const PictureContext &context)
{
    ServerReply reply;
    const bool inPicture = fault == Fault::EndlessAnswer;
    reply.body = head(context) + (inPicture ? R"({"b64_json":")" : R"({"note":")");
    reply.endless = QByteArray(64 * 1024, 'A');
    return reply;
}

} // namespace

ServerReply pictureReply(Fault fault, const PictureContext &context)
{
    if (auto stream = streamReply(fault, context))
        return *stream;
    ServerReply reply = damaged(fault, context);
    if (!reply.body.isEmpty())
        return reply;
    if (fault == Fault::EndlessAnswer || fault == Fault::EndlessRest)
        return unending(fault, context);
    reply.picture = context.picture;
    reply.body = whole(context, context.picture);
    if (fault == Fault::EscapedAnswer)
        reply.body = escaped(context);
    else if (fault == Fault::UrlAnswer)
        reply.body = withUrl(context, context.fileUrl);
    else if (fault == Fault::ForeignUrlAnswer)
        reply.body = withUrl(context, context.options.foreignUrl.toUtf8());
    else if (fault == Fault::RedirectedUrlAnswer)
        reply.body = withUrl(context, context.redirectedFileUrl);
    else if (fault == Fault::DataUrlAnswer)
        reply.body = withUrl(context, "data:image/png;base64," + context.picture.toBase64());
    else if (fault == Fault::TruncatedJson)
        reply.body.chop(reply.body.size() / 2);
    else if (fault == Fault::TruncatedBody)
        reply.cutAfter = reply.body.size() / 2;
    else if (fault == Fault::SlowAnswer)
        reply.byteInterval = context.options.byteInterval;
    reply.chunked = fault == Fault::ChunkedAnswer;
    reply.closeAfter = fault == Fault::CloseAfterAnswer;
    if (fault == Fault::TruncatedJson || fault == Fault::TruncatedBody)
        reply.picture.clear();
    return reply;
}

ServerReply modelsReply()
{
    ServerReply reply;
    reply.body
        = R"({"object":"list","data":[{"id":"gpt-image-2.5-flare","object":"model","created":1,"owned_by":"system","shutdown_date":"2099-01-31"},{"id":"gpt-image-2.6-flare","object":"model","created":1,"owned_by":"system"}]})";
    return reply;
}

} // namespace Iconwright::Tests
