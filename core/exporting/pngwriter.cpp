#include "core/exporting/pngwriter.h"

#include "core/imaging/pictureform.h"

#include <QtEndian>

#include <libdeflate.h>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace Iconwright {

namespace {

constexpr int level
    = 6; // of libdeflate: files as large as zlib's usual ones, a few in a hundred more or less
constexpr int filters = 5; // none, sub, up, average, Paeth: PNG specification, section 9
constexpr int pad = 4; // zero bytes left of each row: the pixel before the first

quint8 paeth(int left, int up, int corner)
{
    const int toLeft = std::abs(up - corner);
    const int toUp = std::abs(left - corner);
    const int toCorner = std::abs(left + up - 2 * corner);
    const int second = toUp <= toCorner ? up : corner;
    return static_cast<quint8>(toLeft <= toUp && toLeft <= toCorner ? left : second);
}

//! The rows of one picture, filtered: each row with the filter whose bytes are smallest in sum.
class RowFilter
{
public:
    RowFilter(qsizetype rowBytes, int pixelBytes)
        : m_size(rowBytes)
        , m_pixel(pixelBytes)
        , m_before(rowBytes + pad, '\0')
        , m_row(rowBytes + pad, '\0')
    {
        m_candidates.fill(QByteArray(rowBytes, '\0'));
    }

    quint8 *nextRow()
    {
        m_before.swap(m_row);
        return reinterpret_cast<quint8 *>(m_row.data()) + pad;
    }

    void appendTo(QByteArray &out)
    {
        // Nothing is cheaper than a row of zeros as it is: icons have many.
        if (m_row.count('\0') == m_row.size()) {
            out.append('\0').append(m_row.constData() + pad, m_size);
            return;
        }
        fillCandidates();
        int best = 0;
        int least = cost(m_candidates[0]);
        for (int filter = 1; filter < filters; ++filter) {
            const int sum = cost(m_candidates[filter]);
            if (sum < least) {
                least = sum;
                best = filter;
            }
        }
        out.append(static_cast<char>(best)).append(m_candidates[best]);
    }

private:
    static int cost(const QByteArray &bytes)
    {
        int sum = 0; // at most 128 for each of a few thousand bytes
        for (const char byte : bytes)
            sum += std::abs(static_cast<signed char>(byte));
        return sum;
    }

    void fillCandidates()
    {
        const auto *row = reinterpret_cast<const quint8 *>(m_row.constData()) + pad;
        const auto *left = row - m_pixel;
        const auto *up = reinterpret_cast<const quint8 *>(m_before.constData()) + pad;
        const auto *corner = up - m_pixel;
        // One loop for each filter, one result in each: this is what compilers turn into vector code.
        fill(
            0, [=](qsizetype i) { return row[i]; });
        fill(
            1, [=](qsizetype i) { return row[i] - left[i]; });
        fill(
            2, [=](qsizetype i) { return row[i] - up[i]; });
        fill(
            3, [=](qsizetype i) { return row[i] - ((left[i] + up[i]) >> 1); });
        fill(4, [=](qsizetype i) { return row[i] - paeth(left[i], up[i], corner[i]); });
    }

    template <typename Value> void fill(int filter, Value value)
    {
        auto *to = reinterpret_cast<quint8 *>(m_candidates[filter].data());
        for (qsizetype i = 0; i < m_size; ++i)
            to[i] = static_cast<quint8>(value(i));
    }

    qsizetype m_size;
    int m_pixel;
    QByteArray m_before;
    QByteArray m_row;
    std::array<QByteArray, filters> m_candidates;
};

QByteArray filtered(const QImage &image, int pixelBytes)
{
    const int width = image.width();
    const qsizetype rowBytes = qsizetype(width) * pixelBytes;
    RowFilter filter(rowBytes, pixelBytes);
    QByteArray out;
    out.reserve((rowBytes + 1) * image.height());
    for (int y = 0; y < image.height(); ++y) {
        const uchar *from = image.constScanLine(y);
        quint8 *to = filter.nextRow();
        if (pixelBytes == 4)
            std::copy_n(from, rowBytes, to);
        else
            for (int x = 0; x < width; ++x)
                std::copy_n(from + 4 * x, 3, to + 3 * x);
        filter.appendTo(out);
    }
    return out;
}

void appendNumber(QByteArray &out, quint32 number)
{
    const quint32 bigEndian = qToBigEndian(number);
    out.append(reinterpret_cast<const char *>(&bigEndian), 4);
}

void appendChunk(QByteArray &out, const char *type, const QByteArray &data)
{
    appendNumber(out, static_cast<quint32>(data.size()));
    const qsizetype start = out.size();
    out.append(type, 4).append(data);
    appendNumber(out, libdeflate_crc32(0, out.constData() + start, static_cast<size_t>(out.size() - start)));
}

QByteArray header(QSize size, bool opaque)
{
    QByteArray data;
    appendNumber(data, static_cast<quint32>(size.width()));
    appendNumber(data, static_cast<quint32>(size.height()));
    const char color = opaque ? 2 : 6; // RGB, RGBA
    return data.append(char(8)).append(color).append(3, '\0');
}

} // namespace

PngWriter::PngWriter()
    : m_compressor(libdeflate_alloc_compressor(level), &libdeflate_free_compressor)
{
}

PngWriter::~PngWriter() = default;

QByteArray PngWriter::compressed(const QByteArray &bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    QByteArray out(
        static_cast<qsizetype>(libdeflate_zlib_compress_bound(m_compressor.get(), size)), Qt::Uninitialized);
    out.truncate(static_cast<qsizetype>(libdeflate_zlib_compress(
        m_compressor.get(), bytes.constData(), size, out.data(), static_cast<size_t>(out.size()))));
    return out;
}

QByteArray PngWriter::encoded(const QImage &image, Channels channels)
{
    if (image.isNull())
        return {};
    const QImage pixels = image.convertToFormat(QImage::Format_RGBA8888);
    const bool opaque = channels == Channels::Needed && isOpaque(pixels);
    QByteArray out("\x89PNG\r\n\x1a\n", 8);
    appendChunk(out, "IHDR", header(pixels.size(), opaque));
    appendChunk(out, "sRGB", QByteArray(1, '\0'));
    appendChunk(out, "IDAT", compressed(filtered(pixels, opaque ? 3 : 4)));
    appendChunk(out, "IEND", {});
    return out;
}

} // namespace Iconwright
