#include "core/provider/offline/recipes/brushwork.h"

#include "core/provider/offline/draftrandom.h"

#include <cmath>
#include <numbers>

namespace Iconwright::Brushwork {

namespace {

constexpr double smallPart = 0.1; // share of the largest body

//! A few waves of random phase across the canvas: what shakes a line looks drawn, not noisy.
class Wobble
{
public:
    explicit Wobble(quint64 seed)
    {
        DraftRandom random(seed);
        for (Wave &wave : m_waves)
            wave = { random.real(-0.02, 0.02), random.real(-0.02, 0.02),
                random.real(0, 2 * std::numbers::pi) };
    }
    [[nodiscard]] double at(const QPointF &p) const
    {
        double sum = 0;
        for (const Wave &wave : m_waves)
            sum += std::sin(p.x() * wave.kx + p.y() * wave.ky + wave.phase);
        return sum / std::size(m_waves);
    }

private:
    struct Wave
    {
        double kx = 0, ky = 0, phase = 0;
    };
    Wave m_waves[5];
};

QPolygonF resampled(const QPolygonF &polygon, double step)
{
    QPolygonF points;
    double left = 0;
    for (qsizetype i = 1; i < polygon.size(); ++i) {
        const QLineF line(polygon[i - 1], polygon[i]);
        const double length = line.length();
        while (left < length) {
            points << line.pointAt(left / length);
            left += step;
        }
        left -= length;
    }
    return points;
}

//! A closed curve through the middles of the points' sides.
QPainterPath smoothed(const QPolygonF &points)
{
    QPainterPath path;
    if (points.size() < 3)
        return path;
    const auto middle = [&points](qsizetype i) {
        return (points[i % points.size()] + points[(i + 1) % points.size()]) / 2;
    };
    path.moveTo(middle(0));
    for (qsizetype i = 1; i <= points.size(); ++i)
        path.quadTo(points[i % points.size()], middle(i));
    path.closeSubpath();
    return path;
}

} // namespace

QColor flatColor(const DraftPart &part, const DraftColors &colors)
{
    const int shift = part.companion ? 1 : 0;
    switch (part.depth) {
    case 0:
        return part.order == 0 || part.size > 0.9 ? colors.body(shift)
            : part.size < smallPart               ? colors.body(1 + shift)
                                                  : colors.body(part.order + shift);
    case 1:
        return part.size > 0.25 ? colors.light() : DraftColors::mixed(colors.light(), colors.soft(), 0.25);
    case 2:
        return colors.body(1 + shift);
    default:
        return part.depth % 2 == 1 ? colors.light() : colors.deep();
    }
}

void fillFlat(QPainter &painter, const DraftArt &art, const DraftColors &colors)
{
    painter.setPen(Qt::NoPen);
    for (const DraftPart &part : art.parts()) {
        painter.setBrush(flatColor(part, colors));
        painter.drawPath(part.path);
    }
}

QPen roundPen(const QColor &color, double width)
{
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

QPainterPath squircle(const QRectF &box)
{
    constexpr int points = 120;
    constexpr double exponent = 2.0 / 5;
    QPolygonF polygon;
    for (int i = 0; i < points; ++i) {
        const double angle = 2 * std::numbers::pi * i / points;
        const double x = std::copysign(std::pow(std::abs(std::cos(angle)), exponent), std::cos(angle));
        const double y = std::copysign(std::pow(std::abs(std::sin(angle)), exponent), std::sin(angle));
        polygon << box.center() + QPointF(x * box.width() / 2, y * box.height() / 2);
    }
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

QPainterPath shaken(const QPainterPath &path, double step, double amount, quint64 seed)
{
    const Wobble across(seed);
    const Wobble down(seed + 1);
    QPainterPath result;
    result.setFillRule(path.fillRule());
    for (const QPolygonF &polygon : path.toSubpathPolygons()) {
        QPolygonF points = resampled(polygon, step);
        for (QPointF &point : points)
            point += QPointF(across.at(point), down.at(point)) * amount * 2;
        result.addPath(smoothed(points));
    }
    return result;
}

QColor faded(QColor color, double alpha)
{
    color.setAlphaF(float(alpha));
    return color;
}

} // namespace Iconwright::Brushwork
