#include "core/imaging/pictureform.h"

#include "core/imaging/srgbtransfer.h"

#include <algorithm>
#include <cmath>

namespace Iconwright {

namespace {

constexpr int faintest = 8; // of 255: what is fainter is not seen on any backdrop

QImage straight(const QImage &image)
{
    return image.convertToFormat(QImage::Format_RGBA8888);
}

//! The first and last pixel of a row that can be seen; the first behind the last: none.
struct Span
{
    int first = 0;
    int last = 0;
};

Span visibleSpan(const QImage &pixels, int y)
{
    const uchar *row = pixels.constScanLine(y);
    Span span { 0, pixels.width() - 1 };
    while (span.first <= span.last && row[4 * span.first + 3] <= faintest)
        ++span.first;
    while (span.last >= span.first && row[4 * span.last + 3] <= faintest)
        --span.last;
    return span;
}

//! `change(pixel, x, y)` for every pixel: four bytes, red first.
template <typename Change> QImage changed(const QImage &image, Change change)
{
    QImage result = straight(image);
    const int width = result.width();
    for (int y = 0; y < result.height(); ++y) {
        uchar *pixel = result.scanLine(y);
        for (int x = 0; x < width; ++x, pixel += 4)
            change(pixel, x, y);
    }
    return result;
}

uchar mixed(int over, int under, int alpha)
{
    return static_cast<uchar>((over * alpha + under * (255 - alpha) + 127) / 255);
}

} // namespace

bool isOpaque(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return true;
    const QImage pixels = straight(image);
    const int width = pixels.width();
    for (int y = 0; y < pixels.height(); ++y) {
        const uchar *row = pixels.constScanLine(y);
        uchar all = 255;
        for (int x = 0; x < width; ++x)
            all &= row[4 * x + 3];
        if (all != 255)
            return false;
    }
    return true;
}

double visibleRadius(const QImage &image)
{
    const QImage pixels = straight(image);
    const double middleX = pixels.width() / 2.0;
    const double middleY = pixels.height() / 2.0;
    double farthest = 0; // squared
    for (int y = 0; y < pixels.height(); ++y) {
        const Span seen = visibleSpan(pixels, y);
        if (seen.first > seen.last)
            continue;
        const double down = std::max(middleY - y, y + 1 - middleY);
        const double across = std::max(middleX - seen.first, seen.last + 1 - middleX);
        farthest = std::max(farthest, across * across + down * down);
    }
    return std::sqrt(farthest);
}

QRect visibleRect(const QImage &image)
{
    const QImage pixels = straight(image);
    QRect all;
    for (int y = 0; y < pixels.height(); ++y) {
        const Span seen = visibleSpan(pixels, y);
        if (seen.first <= seen.last)
            all |= QRect(QPoint(seen.first, y), QPoint(seen.last, y));
    }
    return all;
}

QImage flattened(const QImage &image, const QColor &color)
{
    const int under[] = { color.red(), color.green(), color.blue() };
    return changed(image, [&under](uchar *pixel, int, int) {
        for (int channel = 0; channel < 3; ++channel)
            pixel[channel] = mixed(pixel[channel], under[channel], pixel[3]);
        pixel[3] = 255;
    });
}

QImage grayscale(const QImage &image)
{
    return changed(
        image,
        [](uchar *pixel, int, int) {
            // The weights of IEC 61966-2-1.
            const float light = 0.2126F * linearFromSrgb(pixel[0]) + 0.7152F * linearFromSrgb(pixel[1])
                + 0.0722F * linearFromSrgb(pixel[2]);
            std::fill_n(pixel, 3, srgbFromLinear(light));
        });
}

QImage silhouette(const QImage &image, const QColor &color)
{
    const uchar channels[] = { static_cast<uchar>(color.red()), static_cast<uchar>(color.green()),
        static_cast<uchar>(color.blue()) };
    return changed(image, [&channels](uchar *pixel, int, int) {
        if (pixel[3] > 0)
            std::copy_n(channels, 3, pixel);
        else
            std::fill_n(pixel, 3, uchar(0));
    });
}

QImage discOf(const QImage &image)
{
    const double middleX = image.width() / 2.0;
    const double middleY = image.height() / 2.0;
    const double radius = std::min(middleX, middleY);
    return changed(image, [=](uchar *pixel, int x, int y) {
        const double distance = std::hypot(x + 0.5 - middleX, y + 0.5 - middleY);
        const double share = std::clamp(radius - distance + 0.5, 0.0, 1.0);
        pixel[3] = static_cast<uchar>(pixel[3] * share + 0.5);
        if (pixel[3] == 0)
            std::fill_n(pixel, 3, uchar(0));
    });
}

QImage framed(const QImage &image, QSize frame)
{
    if (image.size() == frame)
        return straight(image);
    const QImage pixels = straight(image);
    QImage result(frame, QImage::Format_RGBA8888);
    result.fill(Qt::transparent);
    const int left = (frame.width() - pixels.width()) / 2;
    const int top = (frame.height() - pixels.height()) / 2;
    for (int y = 0; y < pixels.height(); ++y)
        std::copy_n(pixels.constScanLine(y), 4 * pixels.width(), result.scanLine(top + y) + 4 * left);
    return result;
}

} // namespace Iconwright
