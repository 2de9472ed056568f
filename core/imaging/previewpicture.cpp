#include "core/imaging/previewpicture.h"

#include "core/imaging/pictureformat.h"

#include <QBuffer>
#include <QImageReader>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Only of these: the reader is never let to guess.
QByteArray readerFormat(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return "png"_ba;
    case PictureFormat::Jpeg:
        return "jpeg"_ba;
    case PictureFormat::WebP:
        return "webp"_ba;
    default:
        return {};
    }
}

} // namespace

Result<QImage> decodePreview(const QByteArray &bytes, int edge, const DecodeLimits &limits)
{
    const QByteArray format = readerFormat(
        pictureFormat(QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), pictureSignatureBytes))));
    if (format.isEmpty())
        return Error { .code = ErrorCode::PictureDamaged, .detail = u"no PNG, JPEG or WebP"_s };
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (size.isEmpty())
        return Error { .code = ErrorCode::PictureDamaged };
    if (size.width() > limits.maxEdge || size.height() > limits.maxEdge
        || qint64(size.width()) * size.height() > limits.maxPixels)
        return Error { .code = ErrorCode::PictureTooLarge };
    QImage image;
    if (!reader.read(&image))
        return Error { .code = ErrorCode::PictureDamaged, .detail = reader.errorString() };
    if (std::max(size.width(), size.height()) > edge)
        image = image.scaled(edge, edge, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

} // namespace Iconwright
