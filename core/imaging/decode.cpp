#include "core/imaging/decode.h"

#include "core/imaging/pictureformat.h"
#include "core/imaging/pngproof.h"
#include "core/imaging/svgpicture.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFile>
#include <QImageReader>
#include <QtEndian>

#include <libdeflate.h>

#include <limits>
#include <mutex>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype pngHeaderEnd = 33; // signature and first chunk
// No picture of maxPixels needs more, even as 16-bit PNG; it is read into memory whole.
constexpr qint64 largestFile = 512LL * 1024 * 1024;

Error failure(ErrorCode code, const QString &path, const QString &why)
{
    return Error { .code = code, .detail = u"%1: %2"_s.arg(path, why) };
}

//! Qt's own limit (128 MB) is below ours: 40 million pixels of four 16-bit channels are 320 MB.
void raiseAllocationLimit()
{
    static std::once_flag once;
    std::call_once(once, [] { QImageReader::setAllocationLimit(512); });
}

QByteArray readerFormat(PictureFormat format)
{
    return format == PictureFormat::Jpeg ? "jpeg"_ba : QByteArray(pictureSuffix(format).data());
}

//! PNG (W3C, third edition, 11.2.1), from the first chunk alone: libpng would make room for whatever the next
//! ones claim to be, up to 2 GB. Invalid where that chunk is damaged.
QSize pngSize(QByteArrayView start)
{
    if (start.size() < pngHeaderEnd || start.sliced(8, 8) != QByteArrayView("\0\0\0\x0dIHDR", 8))
        return {};
    const QByteArrayView summed = start.sliced(12, 17);
    const quint32 sum = libdeflate_crc32(0, summed.data(), static_cast<size_t>(summed.size()));
    const quint32 width = qFromBigEndian<quint32>(start.data() + 16);
    const quint32 height = qFromBigEndian<quint32>(start.data() + 20);
    constexpr auto largest = static_cast<quint32>(std::numeric_limits<int>::max());
    if (sum != qFromBigEndian<quint32>(start.data() + 29) || width > largest || height > largest)
        return {};
    return { static_cast<int>(width), static_cast<int>(height) };
}

QSize svgSize(QIODevice &device)
{
    const auto svg = checkSvg(device.peek(SvgLimits().bytes + 1));
    return svg ? svgPixels(*svg) : QSize();
}

QSize sizeIn(QIODevice &device, PictureFormat format)
{
    if (format == PictureFormat::Svg)
        return svgSize(device);
    if (format == PictureFormat::Png)
        return pngSize(device.peek(pngHeaderEnd));
    QImageReader reader(&device, readerFormat(format));
    reader.setAutoDetectImageFormat(false);
    return reader.size();
}

//! Checks `size`, the file's own claim, before a decoder allocates for it.
Result<void> checkSize(QSize size, const DecodeLimits &limits, const QString &path)
{
    if (size.isEmpty())
        return failure(ErrorCode::PictureDamaged, path, u"no size in its header"_s);
    const qint64 pixels = qint64(size.width()) * size.height();
    if (size.width() > limits.maxEdge || size.height() > limits.maxEdge || pixels > limits.maxPixels) {
        return failure(
            ErrorCode::PictureTooLarge, path, u"%1x%2 pixels"_s.arg(size.width()).arg(size.height()));
    }
    return {};
}

Result<PictureInfo> inspect(QIODevice &device, const DecodeLimits &limits, const QString &path)
{
    const PictureFormat format = pictureFormat(device.peek(pictureSignatureBytes));
    if (format == PictureFormat::Unknown)
        return failure(ErrorCode::PictureDamaged, path, u"no PNG, JPEG, WebP or SVG"_s);
    const QSize size = sizeIn(device, format);
    if (const auto checked = checkSize(size, limits, path); !checked)
        return checked.error();
    return PictureInfo { pictureSuffix(format), size };
}

struct WholeFile
{
    QByteArray bytes;
    PictureFormat format = PictureFormat::Unknown;
};

//! A file whose header is within the limits and whose structure ends where it should.
Result<WholeFile> readWhole(const QString &path, const DecodeLimits &limits)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotReadable, path, file.errorString());
    if (file.size() > largestFile)
        return failure(ErrorCode::PictureTooLarge, path, u"%1 bytes"_s.arg(file.size()));
    const auto info = inspect(file, limits, path);
    if (!info)
        return info.error();
    file.seek(0);
    WholeFile whole { file.readAll() };
    whole.format = pictureFormat(whole.bytes);
    if (!isCompletePicture(whole.bytes, whole.format))
        return failure(ErrorCode::PictureDamaged, path, u"it ends too early"_s);
    return whole;
}

Result<QImage> decodeSvg(const QByteArray &bytes, const QString &path)
{
    const auto svg = checkSvg(bytes);
    auto image = svg ? renderSvg(*svg, svgPixels(*svg)) : Result<QImage>(svg.error());
    return image ? image : failure(image.error().code, path, image.error().detail);
}

Result<QImage> decode(const WholeFile &file, const QString &path)
{
    if (file.format == PictureFormat::Svg)
        return decodeSvg(file.bytes, path);
    raiseAllocationLimit();
    QBuffer buffer;
    buffer.setData(file.bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, readerFormat(file.format));
    reader.setAutoDetectImageFormat(false);
    QImage image = reader.read();
    if (image.isNull())
        return failure(ErrorCode::PictureDamaged, path, reader.errorString());
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    image.convertTo(QImage::Format_RGBA8888);
    return image.isNull() ? Result<QImage>(failure(ErrorCode::NotEnoughMemory, path, u"RGBA"_s)) : image;
}

} // namespace

Result<PictureInfo> inspectPicture(const QString &path, const DecodeLimits &limits)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotReadable, path, file.errorString());
    return inspect(file, limits, path);
}

Result<void> checkPictureComplete(const QString &path)
{
    QFile file(path);
    const qint64 size = file.open(QIODevice::ReadOnly) ? file.size() : 0;
    const uchar *bytes = size > 0 ? file.map(0, size) : nullptr;
    if (!bytes)
        return failure(ErrorCode::FileNotReadable, path, file.errorString());
    const QByteArrayView view(bytes, size);
    if (!isCompletePicture(view, pictureFormat(view)))
        return failure(ErrorCode::PictureDamaged, path, u"it ends too early"_s);
    return {};
}

Result<void> provePicture(const QString &path, const DecodeLimits &limits)
{
    const auto file = readWhole(path, limits);
    if (!file)
        return file.error();
    if (file->format == PictureFormat::Png && isProvedPng(file->bytes))
        return {};
    const auto image = decode(*file, path);
    return image ? Result<void>() : image.error();
}

Result<QImage> decodePicture(const QString &path, const DecodeLimits &limits)
{
    const auto file = readWhole(path, limits);
    return file ? decode(*file, path) : file.error();
}

} // namespace Iconwright
