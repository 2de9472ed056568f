#include "core/imaging/palette.h"

#include "core/imaging/srgbtransfer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace Iconwright {

namespace {

constexpr int sampleEdge = 96; // pixels: enough for shares of color
constexpr int leastAlpha = 128;
constexpr int rounds = 12;
constexpr double sameColor = 0.035; // distance in OKLab below which nobody names two colors

//! Lightness, green to red, blue to yellow: Björn Ottosson, "A perceptual color space for image processing".
using Lab = std::array<double, 3>;

Lab labOf(QRgb color)
{
    const double r = linearFromSrgb(quint8(qRed(color)));
    const double g = linearFromSrgb(quint8(qGreen(color)));
    const double b = linearFromSrgb(quint8(qBlue(color)));
    const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return { 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
        1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
        0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s };
}

QColor colorOf(const Lab &lab)
{
    const double l = std::pow(lab[0] + 0.3963377774 * lab[1] + 0.2158037573 * lab[2], 3);
    const double m = std::pow(lab[0] - 0.1055613458 * lab[1] - 0.0638541728 * lab[2], 3);
    const double s = std::pow(lab[0] - 0.0894841775 * lab[1] - 1.2914855480 * lab[2], 3);
    return { srgbFromLinear(float(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s)),
        srgbFromLinear(float(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s)),
        srgbFromLinear(float(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s)) };
}

double squaredDistance(const Lab &a, const Lab &b)
{
    double sum = 0;
    for (size_t i = 0; i < a.size(); ++i)
        sum += (a[i] - b[i]) * (a[i] - b[i]);
    return sum;
}

std::vector<Lab> samplesOf(const QImage &image)
{
    // Nearest, not smooth: an average of neighbors would be a color the picture does not have.
    const QImage small
        = image.scaled(image.size().boundedTo({ sampleEdge, sampleEdge }), Qt::IgnoreAspectRatio)
              .convertToFormat(QImage::Format_ARGB32);
    std::vector<Lab> samples;
    for (int y = 0; y < small.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(small.constScanLine(y));
        for (int x = 0; x < small.width(); ++x)
            if (qAlpha(row[x]) >= leastAlpha)
                samples.push_back(labOf(row[x]));
    }
    return samples;
}

size_t nearest(const Lab &lab, const std::vector<Lab> &centers)
{
    const auto closer
        = [&lab](const Lab &a, const Lab &b) { return squaredDistance(lab, a) < squaredDistance(lab, b); };
    return size_t(std::min_element(centers.begin(), centers.end(), closer) - centers.begin());
}

//! Each next one is what lies farthest from those before; ends early when nothing new is left.
std::vector<Lab> spread(const std::vector<Lab> &samples, size_t most, const Lab &first)
{
    std::vector<Lab> centers { first };
    std::vector<double> gaps(samples.size(), std::numeric_limits<double>::max());
    while (centers.size() < most) {
        for (size_t i = 0; i < samples.size(); ++i)
            gaps[i] = std::min(gaps[i], squaredDistance(samples[i], centers.back()));
        const auto farthest = std::max_element(gaps.begin(), gaps.end());
        if (*farthest < sameColor * sameColor)
            break;
        centers.push_back(samples[size_t(farthest - gaps.begin())]);
    }
    return centers;
}

void improve(std::vector<Lab> &centers, const std::vector<Lab> &samples)
{
    std::vector<Lab> sums(centers.size(), Lab {});
    std::vector<int> counts(centers.size(), 0);
    for (const Lab &sample : samples) {
        const size_t owner = nearest(sample, centers);
        for (size_t i = 0; i < sample.size(); ++i)
            sums[owner][i] += sample[i];
        ++counts[owner];
    }
    for (size_t c = 0; c < centers.size(); ++c)
        for (size_t i = 0; counts[c] > 0 && i < sums[c].size(); ++i)
            centers[c][i] = sums[c][i] / counts[c];
}

Lab meanOf(const std::vector<Lab> &samples)
{
    std::vector<Lab> center { Lab {} };
    improve(center, samples);
    return center.front();
}

QList<QColor> darkToLight(std::vector<Lab> centers)
{
    std::sort(centers.begin(), centers.end(), [](const Lab &a, const Lab &b) { return a[0] < b[0]; });
    QList<QColor> colors;
    for (const Lab &center : centers)
        colors.append(colorOf(center));
    return colors;
}

} // namespace

QList<QColor> dominantColors(const QImage &image, int most)
{
    const std::vector<Lab> samples = image.isNull() ? std::vector<Lab>() : samplesOf(image);
    if (samples.empty() || most < 1)
        return {};
    const Lab start = samples[nearest(meanOf(samples), samples)];
    std::vector<Lab> centers = spread(samples, size_t(most), start);
    for (int i = 0; i < rounds; ++i)
        improve(centers, samples);
    std::vector<Lab> apart;
    for (const Lab &center : centers)
        if (apart.empty() || squaredDistance(center, apart[nearest(center, apart)]) >= sameColor * sameColor)
            apart.push_back(center);
    return darkToLight(apart);
}

QList<QColor> distinctColors(const QList<QColor> &colors, int most)
{
    if (colors.isEmpty() || most < 1)
        return {};
    std::vector<Lab> samples;
    for (const QColor &color : colors)
        samples.push_back(labOf(color.rgb()));
    if (colors.size() <= most)
        return darkToLight(samples);
    const auto darkest = std::min_element(
        samples.begin(), samples.end(), [](const Lab &a, const Lab &b) { return a[0] < b[0]; });
    return darkToLight(spread(samples, size_t(most), *darkest));
}

} // namespace Iconwright
