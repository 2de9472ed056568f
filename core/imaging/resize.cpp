#include "core/imaging/resize.h"

#include "core/imaging/linearpicture.h"

#include <QColorSpace>

#include <algorithm>
#include <numeric>
#include <optional>

namespace Iconwright {

namespace {

//! The cubic gets at least this many cells for each of its own; what is above is left to exact means.
constexpr int oversampling = 2;

//! A power of two, so that means of means are the same as means at once.
int boxFor(int cells, int target)
{
    int box = 1;
    while (cells >= 2 * oversampling * target) {
        cells = (cells + 1) / 2;
        box *= 2;
    }
    return box;
}

QSize fitted(QSize image, QSize frame)
{
    return image.scaled(frame, Qt::KeepAspectRatio).expandedTo({ 1, 1 }).boundedTo(frame);
}

QImage inSrgb(const QImage &image)
{
    const QColorSpace space = image.colorSpace();
    if (!space.isValid() || space == QColorSpace(QColorSpace::SRgb))
        return image.convertToFormat(QImage::Format_RGBA8888);
    return image.convertedToColorSpace(QColorSpace::SRgb).convertToFormat(QImage::Format_RGBA8888);
}

QImage centered(const QImage &image, QSize frame)
{
    if (image.size() == frame)
        return image;
    QImage result(frame, QImage::Format_RGBA8888);
    result.fill(Qt::transparent);
    const int left = (frame.width() - image.width()) / 2;
    const int top = (frame.height() - image.height()) / 2;
    for (int y = 0; y < image.height(); ++y)
        std::copy_n(image.constScanLine(y), 4 * image.width(), result.scanLine(top + y) + 4 * left);
    return result;
}

//! Gives sizes of one picture, largest first, each from the coarsest means that are fine enough for it.
class Shrinking
{
public:
    explicit Shrinking(const QImage &image)
        : m_image(inSrgb(image))
    {
    }

    QImage to(QSize frame)
    {
        const QSize target = fitted(m_image.size(), frame);
        if (target == m_image.size())
            return centered(m_image, frame);
        if (!m_means)
            m_means.emplace(m_image, boxFor(m_image.width(), target.width()));
        while (boxFor(m_means->width(), target.width()) > 1)
            m_means = m_means->halved();
        return centered(m_means->scaledTo(target).toImage(), frame);
    }

private:
    QImage m_image;
    std::optional<LinearPicture> m_means;
};

} // namespace

QImage resized(const QImage &image, QSize size)
{
    return resizedAll(image, { size }).constFirst();
}

QList<QImage> resizedAll(const QImage &image, const QList<QSize> &sizes)
{
    QList<QImage> results(sizes.size());
    resizeEach(image, sizes, [&results](qsizetype i, const QImage &picture) { results[i] = picture; });
    return results;
}

void resizeEach(const QImage &image, const QList<QSize> &sizes,
    const std::function<void(qsizetype place, const QImage &picture)> &take)
{
    if (image.isNull())
        return;
    QList<qsizetype> order(sizes.size());
    std::iota(order.begin(), order.end(), 0);
    const auto target = [&](qsizetype i) { return fitted(image.size(), sizes[i]).width(); };
    std::stable_sort(
        order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return target(a) > target(b); });
    Shrinking shrinking(image);
    for (const qsizetype i : std::as_const(order))
        if (!sizes[i].isEmpty())
            take(i, shrinking.to(sizes[i]));
}

} // namespace Iconwright
