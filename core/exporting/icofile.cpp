#include "core/exporting/icofile.h"

#include <QtEndian>

#include <algorithm>

namespace Iconwright {

namespace {

constexpr int largestEdge = 256;
constexpr int directoryBytes = 6;
constexpr int entryBytes = 16;
constexpr quint32 headerBytes = 40;

template <typename Number> void append(QByteArray &out, Number number)
{
    const Number littleEndian = qToLittleEndian(number);
    out.append(reinterpret_cast<const char *>(&littleEndian), sizeof littleEndian);
}

//! BITMAPINFOHEADER; the height counts pixels and mask.
QByteArray bitmapHeader(QSize size, quint32 bytes)
{
    QByteArray out;
    append<quint32>(out, headerBytes);
    append<qint32>(out, size.width());
    append<qint32>(out, 2 * size.height());
    append<quint16>(out, 1); // planes
    append<quint16>(out, 32); // bits
    append<quint32>(out, 0); // not compressed
    append<quint32>(out, bytes);
    return out.append(16, '\0'); // resolution and palette
}

//! BGRA, bottom row first.
QByteArray pixelRows(const QImage &image)
{
    QByteArray out;
    out.reserve(qsizetype(4) * image.width() * image.height());
    for (int y = image.height() - 1; y >= 0; --y) {
        const uchar *pixel = image.constScanLine(y);
        for (int x = 0; x < image.width(); ++x, pixel += 4)
            for (const int channel : { 2, 1, 0, 3 })
                out.append(static_cast<char>(pixel[channel]));
    }
    return out;
}

//! A set bit where nothing is; rows of whole 32 bits, bottom row first.
QByteArray maskRows(const QImage &image)
{
    const qsizetype rowBytes = (image.width() + 31) / 32 * 4;
    QByteArray out(rowBytes * image.height(), '\0');
    for (int y = 0; y < image.height(); ++y) {
        const uchar *pixel = image.constScanLine(y);
        char *row = out.data() + rowBytes * (image.height() - 1 - y);
        for (int x = 0; x < image.width(); ++x)
            if (pixel[4 * x + 3] == 0)
                row[x / 8] = static_cast<char>(row[x / 8] | (0x80 >> (x % 8)));
    }
    return out;
}

QByteArray bitmap(const QImage &picture)
{
    const QImage image = picture.convertToFormat(QImage::Format_RGBA8888);
    const QByteArray rows = pixelRows(image) + maskRows(image);
    return bitmapHeader(image.size(), static_cast<quint32>(rows.size())) + rows;
}

bool fits(const IconFrame &frame)
{
    const QSize size = frame.image.size();
    return !size.isEmpty() && size.width() <= largestEdge && size.height() <= largestEdge;
}

} // namespace

QByteArray icoFile(const QList<IconFrame> &frames)
{
    if (frames.isEmpty() || !std::all_of(frames.begin(), frames.end(), fits))
        return {};
    QByteArray directory;
    append<quint16>(directory, 0);
    append<quint16>(directory, 1); // icon
    append(directory, static_cast<quint16>(frames.size()));
    QByteArray payload;
    const qsizetype start = directoryBytes + entryBytes * frames.size();
    for (const IconFrame &frame : frames) {
        const QSize size = frame.image.size();
        const bool isLarge = size.width() == largestEdge || size.height() == largestEdge;
        const QByteArray bytes = isLarge ? frame.png : bitmap(frame.image);
        directory.append(static_cast<char>(size.width() % largestEdge)); // 0 is 256
        directory.append(static_cast<char>(size.height() % largestEdge));
        directory.append(2, '\0'); // colors, reserved
        append<quint16>(directory, 1); // planes
        append<quint16>(directory, 32); // bits
        append(directory, static_cast<quint32>(bytes.size()));
        append(directory, static_cast<quint32>(start + payload.size()));
        payload += bytes;
    }
    return directory + payload;
}

} // namespace Iconwright
