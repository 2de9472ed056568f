#include "core/imaging/pngproof.h"

#include <QByteArray>
#include <QtEndian>

#include <libdeflate.h>

#include <memory>
#include <new>
#include <optional>

namespace Iconwright {

namespace {

constexpr qsizetype signatureSize = 8;
constexpr qsizetype chunkFrame = 12; // length, type, sum
constexpr qsizetype headerSize = 13;

struct Chunk
{
    QByteArrayView type;
    QByteArrayView data;
};

//! What the header says of the pixels, where it is of the usual kind.
struct Rows
{
    size_t count = 0;
    size_t bytes = 0; //!< of each, with the filter's byte

    [[nodiscard]] size_t total() const { return count * bytes; }
};

//! PNG (W3C, third edition, 5.3): the chunk at the start of `bytes`; nothing where it is cut or its sum is
//! wrong.
std::optional<Chunk> firstChunk(QByteArrayView bytes)
{
    if (bytes.size() < chunkFrame)
        return std::nullopt;
    const qsizetype length = qFromBigEndian<quint32>(bytes.data());
    if (length > bytes.size() - chunkFrame)
        return std::nullopt;
    const QByteArrayView summed = bytes.sliced(4, 4 + length);
    const quint32 sum = libdeflate_crc32(0, summed.data(), static_cast<size_t>(summed.size()));
    if (sum != qFromBigEndian<quint32>(summed.data() + summed.size()))
        return std::nullopt;
    return Chunk { summed.first(4), summed.sliced(4) };
}

int channelsOf(int colorType)
{
    switch (colorType) {
    case 0:
        return 1;
    case 2:
        return 3;
    case 4:
        return 2;
    case 6:
        return 4;
    default:
        return 0;
    }
}

//! PNG, 11.2.1.
std::optional<Rows> rowsOf(const Chunk &header)
{
    if (header.type != "IHDR" || header.data.size() != headerSize)
        return std::nullopt;
    const quint32 width = qFromBigEndian<quint32>(header.data.data());
    const quint32 height = qFromBigEndian<quint32>(header.data.data() + 4);
    const int depth = header.data[8];
    const int channels = channelsOf(header.data[9]);
    const bool isUsual = header.data.sliced(10) == QByteArrayView("\0\0\0", 3);
    constexpr quint32 largest = 0xffff; // keeps the product within 64 bits
    if (width == 0 || height == 0 || width > largest || height > largest || (depth != 8 && depth != 16)
        || channels == 0 || !isUsual)
        return std::nullopt;
    return Rows { height, 1 + static_cast<size_t>(width) * channels * depth / 8 };
}

bool isAncillary(QByteArrayView type)
{
    return type.front() >= 'a' && type.front() <= 'z';
}

//! The image data of all chunks up to the end, put together; nothing where something is unusual.
std::optional<QByteArray> imageData(QByteArrayView chunks)
{
    QByteArray data;
    bool hasEnded = false;
    while (const std::optional<Chunk> chunk = firstChunk(chunks)) {
        if (chunk->type == "IEND")
            return data;
        if (chunk->type == "IDAT") {
            if (hasEnded)
                return std::nullopt;
            if (data.isEmpty())
                data.reserve(chunks.size());
            data.append(chunk->data);
        } else if (!isAncillary(chunk->type)) {
            return std::nullopt;
        } else {
            hasEnded = !data.isEmpty();
        }
        chunks = chunks.sliced(chunkFrame + chunk->data.size());
    }
    return std::nullopt;
}

//! Whether `data` (zlib, RFC 1950) are exactly these rows. Smaller windows than the largest are left to
//! decoders, which hold streams to them.
bool holdsRows(const QByteArray &data, const Rows &rows)
{
    constexpr char largestWindow = 0x78;
    if (data.isEmpty() || data.front() != largestWindow)
        return false;
    const std::unique_ptr<char[]> pixels(new (std::nothrow) char[rows.total()]);
    const std::unique_ptr<libdeflate_decompressor, decltype(&libdeflate_free_decompressor)> inflater(
        libdeflate_alloc_decompressor(), &libdeflate_free_decompressor);
    if (!pixels || !inflater)
        return false;
    size_t used = 0;
    const auto size = static_cast<size_t>(data.size());
    const libdeflate_result result = libdeflate_zlib_decompress_ex(
        inflater.get(), data.constData(), size, pixels.get(), rows.total(), &used, nullptr);
    if (result != LIBDEFLATE_SUCCESS || used != size)
        return false;
    constexpr quint8 lastFilter = 4;
    for (size_t row = 0; row < rows.count; ++row)
        if (static_cast<quint8>(pixels[row * rows.bytes]) > lastFilter)
            return false;
    return true;
}

} // namespace

bool isProvedPng(QByteArrayView bytes)
{
    if (!bytes.startsWith(QByteArrayView("\x89PNG\r\n\x1a\n", signatureSize)))
        return false;
    const std::optional<Chunk> header = firstChunk(bytes.sliced(signatureSize));
    const std::optional<Rows> rows = header ? rowsOf(*header) : std::nullopt;
    if (!rows)
        return false;
    const std::optional<QByteArray> data = imageData(bytes.sliced(signatureSize + chunkFrame + headerSize));
    return data && holdsRows(*data, *rows);
}

} // namespace Iconwright
