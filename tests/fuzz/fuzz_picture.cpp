#include "core/imaging/decode.h"
#include "core/imaging/pictureformat.h"
#include "core/imaging/pngproof.h"

#include <QFile>
#include <QImage>
#include <QLoggingCategory>
#include <QtEndian>

#include <libdeflate.h>

#include <cstdlib>
#include <unistd.h>

using namespace Iconwright;

namespace {

constexpr qsizetype chunkFrame = 12;
constexpr qsizetype signatureSize = 8;

//! A fuzzer finds no sums by itself: all but the data's own are made right.
void mendSums(QByteArray &png)
{
    qsizetype at = signatureSize;
    while (at + chunkFrame <= png.size()) {
        const qsizetype length = qFromBigEndian<quint32>(png.constData() + at);
        if (length > png.size() - at - chunkFrame)
            return;
        const quint32 sum = libdeflate_crc32(0, png.constData() + at + 4, static_cast<size_t>(length) + 4);
        qToBigEndian(sum, png.data() + at + 8 + length);
        at += chunkFrame + length;
    }
}

//! Input on the disk without a disk: decoding starts from a file.
const QString &inputPath()
{
    static const QString path = QStringLiteral("/dev/shm/iconwright-fuzz-%1").arg(getpid());
    return path;
}

void write(const QByteArray &bytes)
{
    QFile file(inputPath());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        std::abort();
}

} // namespace

//! The first byte says whether the sums of a PNG are mended. Whatever is proved whole is decoded, and what is
//! decoded was complete.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const bool isQuiet
        = (QLoggingCategory::setFilterRules(QStringLiteral("qt.gui.imageio*=false")), true);
    if (size < 1 || !isQuiet)
        return 0;
    QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    if (data[0] & 1 && pictureFormat(bytes) == PictureFormat::Png)
        mendSums(bytes);
    write(bytes);
    const DecodeLimits limits { .maxEdge = 512, .maxPixels = 512 * 256 };
    const auto info = inspectPicture(inputPath(), limits);
    const auto proved = provePicture(inputPath(), limits);
    const auto decoded = decodePicture(inputPath(), limits);
    if (decoded.has_value() != proved.has_value() || (decoded && !info)
        || (decoded && !isCompletePicture(bytes, pictureFormat(bytes)))
        || (info && isProvedPng(bytes) && !decoded))
        std::abort();
    return 0;
}
