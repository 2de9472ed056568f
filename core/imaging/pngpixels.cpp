#include "core/imaging/pngpixels.h"

#include <QByteArrayView>
#include <QtEndian>

#include <libdeflate.h>

namespace Iconwright {

namespace {

const QByteArrayView signature("\x89PNG\r\n\x1a\n", 8);
constexpr qsizetype overhead = 12; // of a chunk: length, type, sum
// 8 bits, RGBA, deflate, the five filters, not interlaced.
const QByteArrayView plainKind("\x08\x06\0\0\0", 5);

//! One chunk of a PNG; `whole` is empty behind the last whole one.
struct Chunk
{
    QByteArrayView type;
    QByteArrayView data;
    QByteArrayView whole;
};

Chunk chunkAt(QByteArrayView png, qsizetype at)
{
    if (png.size() - at < overhead)
        return {};
    const qint64 length = qFromBigEndian<quint32>(png.data() + at);
    if (length > png.size() - at - overhead)
        return {};
    return { png.sliced(at + 4, 4), png.sliced(at + 8, length), png.sliced(at, length + overhead) };
}

//! Chunks without which the pixels would be others, or not the only ones.
bool changesPixels(QByteArrayView type)
{
    for (const char *name : { "PLTE", "tRNS", "gAMA", "cHRM", "iCCP", "sBIT", "cICP", "mDCv", "acTL" })
        if (type == QByteArrayView(name, 4))
            return true;
    return false;
}

void appendMark(QByteArray &out)
{
    const QByteArray content("sRGB\0", 5); // perceptual
    const quint32 sum = qToBigEndian(libdeflate_crc32(0, content.constData(), 5));
    out.append("\0\0\0\1", 4).append(content).append(reinterpret_cast<const char *>(&sum), 4);
}

} // namespace

QByteArray pngPixelsOnly(const QByteArray &png)
{
    const QByteArrayView file(png);
    const Chunk header = chunkAt(file, signature.size());
    if (!file.startsWith(signature) || header.type != QByteArrayView("IHDR", 4) || header.data.size() != 13
        || header.data.sliced(8) != plainKind)
        return {};
    QByteArray out = signature.toByteArray();
    out.append(header.whole);
    appendMark(out);
    for (qsizetype at = signature.size() + header.whole.size();;) {
        const Chunk chunk = chunkAt(file, at);
        const bool isEnd = chunk.type == QByteArrayView("IEND", 4);
        if (chunk.whole.isEmpty() || changesPixels(chunk.type))
            return {};
        if (isEnd || chunk.type == QByteArrayView("IDAT", 4))
            out.append(chunk.whole);
        if (isEnd)
            return out;
        at += chunk.whole.size();
    }
}

} // namespace Iconwright
