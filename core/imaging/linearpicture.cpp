#include "core/imaging/linearpicture.h"

#include "core/imaging/srgbtransfer.h"

#include <algorithm>
#include <array>
#include <cmath>

#if defined(__x86_64__) && defined(__GNUC__)
#define ICONWRIGHT_WIDE_ROWS
#endif

namespace Iconwright {

namespace {

//! Which cells, with which weights, make one cell of the result.
struct Taps
{
    int first = 0;
    std::vector<float> weights; //!< sum 1
};

double keysCubic(double x)
{
    const double t = std::abs(x);
    if (t >= 2)
        return 0;
    return t < 1 ? (1.5 * t - 2.5) * t * t + 1 : ((-0.5 * t + 2.5) * t - 4) * t + 2;
}

Taps tapsAround(double center, double stretch, int cells)
{
    Taps taps;
    taps.first = std::clamp(static_cast<int>(std::ceil(center - 2 * stretch - 0.5)), 0, cells - 1);
    const int last
        = std::clamp(static_cast<int>(std::floor(center + 2 * stretch - 0.5)), taps.first, cells - 1);
    double sum = 0;
    std::vector<double> weights;
    for (int cell = taps.first; cell <= last; ++cell) {
        weights.push_back(keysCubic((cell + 0.5 - center) / stretch));
        sum += weights.back();
    }
    for (const double weight : weights)
        taps.weights.push_back(static_cast<float>(weight / sum));
    return taps;
}

std::vector<Taps> allTaps(int cells, double extent, int target)
{
    const double step = extent / target;
    std::vector<Taps> taps;
    taps.reserve(target);
    for (int i = 0; i < target; ++i)
        taps.push_back(tapsAround((i + 0.5) * step, std::max(1.0, step), cells));
    return taps;
}

const std::array<float, 256> &linearTable()
{
    static const std::array<float, 256> table = [] {
        std::array<float, 256> values {};
        for (int i = 0; i < 256; ++i)
            values[i] = linearFromSrgb(static_cast<quint8>(i));
        return values;
    }();
    return table;
}

//! The weighted sum of as many rows of `floats` values as there are weights, one below the other. In pieces
//! that stay in registers for all rows; each value is summed in the same order whatever the registers, so the
//! result is the same to the bit.
#ifdef ICONWRIGHT_WIDE_ROWS
__attribute__((always_inline))
#endif
inline void
sumRowsInPieces(const std::vector<float> &weights, const float *from, float *to, size_t floats)
{
    constexpr size_t piece = 16;
    size_t at = 0;
    for (; at + piece <= floats; at += piece) {
        float sums[piece] = {};
        const float *row = from + at;
        for (const float weight : weights) {
            for (size_t i = 0; i < piece; ++i)
                sums[i] += weight * row[i];
            row += floats;
        }
        std::copy_n(sums, piece, to + at);
    }
    for (; at < floats; ++at) {
        float sum = 0;
        const float *row = from + at;
        for (const float weight : weights) {
            sum += weight * *row;
            row += floats;
        }
        to[at] = sum;
    }
}

#ifdef ICONWRIGHT_WIDE_ROWS
__attribute__((target("avx2"))) void sumWideRows(
    const std::vector<float> &weights, const float *from, float *to, size_t floats)
{
    sumRowsInPieces(weights, from, to, floats);
}
#endif

void sumRows(const std::vector<float> &weights, const float *from, float *to, size_t floats)
{
#ifdef ICONWRIGHT_WIDE_ROWS
    static const bool isWide = __builtin_cpu_supports("avx2");
    if (isWide)
        return sumWideRows(weights, from, to, floats);
#endif
    sumRowsInPieces(weights, from, to, floats);
}

void storePixel(const float *from, uchar *to)
{
    const float alpha = from[3];
    const auto alphaByte = static_cast<uchar>(std::clamp(alpha, 0.0F, 1.0F) * 255 + 0.5F);
    if (alphaByte == 0) {
        std::fill_n(to, 4, uchar(0));
        return;
    }
    for (int channel = 0; channel < 3; ++channel)
        to[channel] = srgbFromLinear(from[channel] / alpha);
    to[3] = alphaByte;
}

} // namespace

LinearPicture::LinearPicture(QSize size, QSizeF extent)
    : m_width(size.width())
    , m_height(size.height())
    , m_extent(extent)
    , m_values(4 * static_cast<size_t>(size.width()) * size.height())
{
}

LinearPicture::LinearPicture(const QImage &image, int box)
    : LinearPicture(
        { (image.width() + box - 1) / box, (image.height() + box - 1) / box }, QSizeF(image.size()) / box)
{
    const bool straight = image.format() == QImage::Format_RGBA8888;
    const QImage source = straight ? image : image.convertToFormat(QImage::Format_RGBA8888);
    for (int y = 0; y < source.height(); ++y)
        addRow(source.constScanLine(y), source.width(), box, y / box);
    if (box == 1)
        return;
    for (int y = 0; y < m_height; ++y) {
        for (int x = 0; x < m_width; ++x) {
            const int across = std::min(box, source.width() - x * box);
            const int down = std::min(box, source.height() - y * box);
            float *cell = pixel(x, y);
            std::transform(cell, cell + 4, cell, [mass = float(across * down)](float v) { return v / mass; });
        }
    }
}

void LinearPicture::addRow(const uchar *pixels, int pixelCount, int box, int y)
{
    const std::array<float, 256> &linear = linearTable();
    for (int x = 0; x < pixelCount; ++x, pixels += 4) {
        float *cell = pixel(x / box, y);
        const float alpha = static_cast<float>(pixels[3]) / 255;
        cell[0] += linear[pixels[0]] * alpha;
        cell[1] += linear[pixels[1]] * alpha;
        cell[2] += linear[pixels[2]] * alpha;
        cell[3] += alpha;
    }
}

LinearPicture LinearPicture::halved() const
{
    LinearPicture half({ (m_width + 1) / 2, (m_height + 1) / 2 }, m_extent / 2);
    for (int y = 0; y < half.m_height; ++y) {
        const int below = std::min(2 * y + 1, m_height - 1);
        for (int x = 0; x < half.m_width; ++x) {
            const int right = std::min(2 * x + 1, m_width - 1);
            const float *a = pixel(2 * x, 2 * y);
            const float *b = pixel(right, 2 * y);
            const float *c = pixel(2 * x, below);
            const float *d = pixel(right, below);
            float *cell = half.pixel(x, y);
            for (int channel = 0; channel < 4; ++channel)
                cell[channel] = ((a[channel] + b[channel]) + (c[channel] + d[channel])) * 0.25F;
        }
    }
    return half;
}

LinearPicture LinearPicture::scaledTo(QSize size) const
{
    if (size == QSize(m_width, m_height) && m_extent == QSizeF(size))
        return *this;
    return scaledDown(size.height()).scaledAcross(size.width());
}

LinearPicture LinearPicture::scaledDown(int height) const
{
    LinearPicture result({ m_width, height }, { m_extent.width(), double(height) });
    const std::vector<Taps> rows = allTaps(m_height, m_extent.height(), height);
    const size_t floats = 4 * static_cast<size_t>(m_width);
    for (int y = 0; y < height; ++y)
        sumRows(rows[y].weights, pixel(0, rows[y].first), result.pixel(0, y), floats);
    return result;
}

LinearPicture LinearPicture::scaledAcross(int width) const
{
    LinearPicture result({ width, m_height }, { double(width), double(m_height) });
    const std::vector<Taps> columns = allTaps(m_width, m_extent.width(), width);
    for (int y = 0; y < m_height; ++y) {
        float *to = result.pixel(0, y);
        for (const Taps &taps : columns) {
            const float *from = pixel(taps.first, y);
            float sum[4] = {};
            for (const float weight : taps.weights) {
                for (int channel = 0; channel < 4; ++channel)
                    sum[channel] += weight * from[channel];
                from += 4;
            }
            to = std::copy_n(sum, 4, to);
        }
    }
    return result;
}

QImage LinearPicture::toImage() const
{
    QImage image(m_width, m_height, QImage::Format_RGBA8888);
    for (int y = 0; y < m_height; ++y) {
        uchar *to = image.scanLine(y);
        const float *from = pixel(0, y);
        for (int x = 0; x < m_width; ++x)
            storePixel(from + 4 * x, to + 4 * x);
    }
    return image;
}

} // namespace Iconwright
