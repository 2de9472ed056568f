#include "core/imaging/pictureformat.h"

#include <QtEndian>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto pngSignature = "\x89PNG\r\n\x1a\n"_L1;

uchar byteAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<uchar>(bytes[at]);
}

//! PNG (W3C, third edition, 5.3): chunks of length, type, data, CRC up to IEND.
bool isCompletePng(QByteArrayView bytes)
{
    qsizetype at = pngSignature.size();
    while (at + 12 <= bytes.size()) {
        const qsizetype length = qFromBigEndian<quint32>(bytes.data() + at);
        if (length > bytes.size() - at - 12)
            return false;
        if (bytes.sliced(at + 4, 4) == "IEND")
            return true;
        at += length + 12;
    }
    return false;
}

//! Where the entropy-coded data that starts at `at` ends: at the next marker that is neither a stuffed FF nor
//! a restart.
qsizetype endOfJpegScan(QByteArrayView bytes, qsizetype at)
{
    for (; at + 1 < bytes.size(); ++at) {
        const uchar marker = byteAt(bytes, at + 1);
        const bool isData = marker == 0x00 || marker == 0xff || (marker >= 0xd0 && marker <= 0xd7);
        if (byteAt(bytes, at) == 0xff && !isData)
            return at;
    }
    return bytes.size();
}

//! JPEG (ITU T.81, B.1): marker segments, after each SOS the scan's data, up to EOI.
bool isCompleteJpeg(QByteArrayView bytes)
{
    constexpr uchar startOfScan = 0xda;
    constexpr uchar endOfImage = 0xd9;
    bool hasScan = false;
    qsizetype at = 2;
    while (at + 4 <= bytes.size() || (at + 2 <= bytes.size() && byteAt(bytes, at + 1) == endOfImage)) {
        if (byteAt(bytes, at) != 0xff)
            return false;
        const uchar marker = byteAt(bytes, at + 1);
        if (marker == endOfImage)
            return hasScan;
        if (marker == 0xff) {
            ++at;
            continue;
        }
        at += 2 + qFromBigEndian<quint16>(bytes.data() + at + 2);
        if (marker == startOfScan) {
            hasScan = true;
            at = endOfJpegScan(bytes, at);
        }
    }
    return false;
}

//! RIFF: the length at 4 counts what follows it.
bool isCompleteWebP(QByteArrayView bytes)
{
    return bytes.size() >= pictureSignatureBytes
        && qsizetype(qFromLittleEndian<quint32>(bytes.data() + 4)) + 8 <= bytes.size();
}

//! After a byte order mark and white space, a tag or the declaration of XML.
bool beginsAsSvg(QByteArrayView start)
{
    if (start.startsWith(QByteArrayView("\xef\xbb\xbf")))
        start = start.sliced(3);
    start = start.trimmed();
    return start.startsWith("<svg") || start.startsWith("<?xml") || start.startsWith("<!--");
}

} // namespace

PictureFormat pictureFormat(QByteArrayView start)
{
    if (start.startsWith(QByteArrayView(pngSignature.data(), pngSignature.size())))
        return PictureFormat::Png;
    if (start.startsWith(QByteArrayView("\xff\xd8\xff")))
        return PictureFormat::Jpeg;
    if (start.size() >= pictureSignatureBytes && start.startsWith("RIFF") && start.sliced(8, 4) == "WEBP")
        return PictureFormat::WebP;
    return beginsAsSvg(start) ? PictureFormat::Svg : PictureFormat::Unknown;
}

QLatin1String pictureSuffix(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return "png"_L1;
    case PictureFormat::Jpeg:
        return "jpg"_L1;
    case PictureFormat::WebP:
        return "webp"_L1;
    case PictureFormat::Svg:
        return "svg"_L1;
    case PictureFormat::Unknown:
        break;
    }
    return {};
}

bool isCompletePicture(QByteArrayView bytes, PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return isCompletePng(bytes);
    case PictureFormat::Jpeg:
        return isCompleteJpeg(bytes);
    case PictureFormat::WebP:
        return isCompleteWebP(bytes);
    case PictureFormat::Svg:
        return bytes.trimmed().endsWith('>');
    case PictureFormat::Unknown:
        break;
    }
    return false;
}

} // namespace Iconwright
