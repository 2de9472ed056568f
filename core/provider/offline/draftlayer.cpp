#include "core/provider/offline/draftlayer.h"

#include "core/provider/offline/draftscene.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace Iconwright {

namespace {

constexpr int maxEdge = 512;

//! Sums of the four channels of a premultiplied pixel.
struct ChannelSums
{
    int a = 0, r = 0, g = 0, b = 0;

    void add(QRgb pixel, int sign)
    {
        a += sign * qAlpha(pixel);
        r += sign * qRed(pixel);
        g += sign * qGreen(pixel);
        b += sign * qBlue(pixel);
    }
    [[nodiscard]] QRgb mean(int count) const { return qRgba(r / count, g / count, b / count, a / count); }
};

//! One pass of a box of 2 * radius + 1 pixels along a line of `count` pixels, `step` apart.
void blurLine(QRgb *line, int count, qsizetype step, int radius)
{
    thread_local std::vector<QRgb> source;
    source.resize(size_t(count));
    for (int i = 0; i < count; ++i)
        source[size_t(i)] = line[i * step];
    ChannelSums sums;
    const int window = 2 * radius + 1;
    for (int i = 0; i < std::min(radius, count); ++i)
        sums.add(source[size_t(i)], 1);
    for (int i = 0; i < count; ++i) {
        if (i + radius < count)
            sums.add(source[size_t(i + radius)], 1);
        if (i - radius - 1 >= 0)
            sums.add(source[size_t(i - radius - 1)], -1);
        line[i * step] = sums.mean(window);
    }
}

} // namespace

DraftLayer::DraftLayer(const QPainter &target)
{
    const double targetEdge = target.worldTransform().m11() * DraftScene::canvas;
    const int edge = std::clamp(int(std::ceil(targetEdge / 2)), 16, maxEdge);
    m_scale = edge / DraftScene::canvas;
    m_image = QImage(edge, edge, QImage::Format_ARGB32_Premultiplied);
    m_image.fill(Qt::transparent);
}

void DraftLayer::begin(QPainter &painter)
{
    painter.begin(&m_image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.scale(m_scale, m_scale);
}

void DraftLayer::drawOnto(QPainter &target, double opacity) const
{
    target.save();
    target.setOpacity(target.opacity() * opacity);
    target.drawImage(QRectF(0, 0, DraftScene::canvas, DraftScene::canvas), m_image);
    target.restore();
}

void DraftLayer::blur(double radius)
{
    // Three boxes of half the radius spread as far as a Gaussian of about that radius.
    const int pixels = std::max(1, int(std::lround(radius * m_scale / 2)));
    auto *bits = reinterpret_cast<QRgb *>(m_image.bits());
    const int edge = m_image.width();
    const qsizetype stride = m_image.bytesPerLine() / qsizetype(sizeof(QRgb));
    for (int pass = 0; pass < 3; ++pass) {
        for (int i = 0; i < edge; ++i) {
            blurLine(bits + i * stride, edge, 1, pixels);
            blurLine(bits + i, edge, stride, pixels);
        }
    }
}

void DraftLayer::tint(const QColor &color)
{
    QPainter painter(&m_image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(m_image.rect(), color);
}

DraftLayer DraftLayer::moved(double dx, double dy) const
{
    DraftLayer copy = *this;
    copy.m_image.fill(Qt::transparent);
    QPainter painter(&copy.m_image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QPointF(dx * m_scale, dy * m_scale), m_image);
    return copy;
}

void DraftLayer::keepInside(const DraftLayer &mask)
{
    compose(mask, QPainter::CompositionMode_DestinationIn);
}

void DraftLayer::keepOutside(const DraftLayer &mask)
{
    compose(mask, QPainter::CompositionMode_DestinationOut);
}

void DraftLayer::smear(double dx, double dy)
{
    // Doubling: the n-th pass lays a copy 2^n pixels on, so that all steps are there after log2 of them.
    const double length = std::hypot(dx, dy) * m_scale;
    double done = 0;
    for (double step = 0.7; done < length; step *= 2) {
        const double hop = std::min(step, length - done);
        const double share = hop / length;
        const DraftLayer copy = moved(dx * share, dy * share);
        compose(copy, QPainter::CompositionMode_DestinationOver);
        done += hop;
    }
}

void DraftLayer::compose(const DraftLayer &other, QPainter::CompositionMode mode)
{
    QPainter painter(&m_image);
    painter.setCompositionMode(mode);
    painter.drawImage(0, 0, other.m_image);
}

} // namespace Iconwright
