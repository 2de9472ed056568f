#include "core/provider/openai/editrequest.h"

#include "core/catalog/model.h"
#include "core/imaging/decode.h"
#include "core/provider/openai/openairequest.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 longestUrl = 20'971'520; // characters of an image_url
constexpr int copyEdge = 1024; // pixels

QByteArray urlStart(const QString &format)
{
    return "data:image/" + (format == "jpg"_L1 ? QByteArray("jpeg") : format.toLatin1()) + ";base64,";
}

struct Reference
{
    std::shared_ptr<QIODevice> bytes;
    QByteArray urlStart;
};

//! As a PNG. Originals are whole pictures within the limits: they were looked at when they came.
Result<Reference> smallCopy(const QString &path)
{
    const auto picture = decodePicture(path);
    if (!picture)
        return picture.error();
    auto copy = std::make_shared<QBuffer>();
    copy->open(QIODevice::ReadWrite);
    const QImage scaled = picture->scaled(copyEdge, copyEdge, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    if (!scaled.save(copy.get(), "png"))
        return Error { .code = ErrorCode::NotEnoughMemory, .detail = path };
    copy->seek(0);
    return Reference { copy, urlStart(u"png"_s) };
}

Result<Reference> referenceAt(const QString &path)
{
    auto file = std::make_shared<QFile>(path);
    if (path.isEmpty() || !file->open(QIODevice::ReadOnly))
        return Error { .code = ErrorCode::AnchorMissing, .detail = path };
    // The suffix of an original tells what its bytes are.
    const QByteArray start = urlStart(QFileInfo(path).suffix());
    const bool isVector = QFileInfo(path).suffix() == u"svg";
    if (isVector || start.size() + base64Size(file->size()) > longestUrl)
        return smallCopy(path);
    return Reference { file, start };
}

} // namespace

Result<RequestBody> requestBody(const ImageRequest &request, const Model &model)
{
    const QByteArray fields = encodeRequest(request, model);
    const bool isStreamed = model.partialsOf(request.spec.model) > 0;
    if (request.spec.anchor.isEmpty())
        return RequestBody { u"images/generations"_s, fields, nullptr, {}, isStreamed };
    if (!model.edits)
        return Error { .code = ErrorCode::AnchorUnsupported, .detail = model.id };
    const Result<Reference> reference = referenceAt(request.referencePath);
    if (!reference)
        return reference.error();
    // The fields are an object: its brace is opened before the pictures.
    return RequestBody { u"images/edits"_s, R"({"images":[{"image_url":")" + reference->urlStart,
        reference->bytes, "\"}]," + fields.mid(1), isStreamed };
}

} // namespace Iconwright
