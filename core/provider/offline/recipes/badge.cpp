#include "core/provider/offline/recipes/draftrecipe.h"

#include "core/provider/offline/recipes/brushwork.h"

#include <QPolygonF>

#include <cmath>
#include <numbers>

namespace Iconwright {

using namespace Brushwork;

namespace {

constexpr QPointF center { 500, 440 };

QPainterPath seal()
{
    constexpr int points = 360;
    constexpr int scallops = 18;
    QPolygonF polygon;
    for (int i = 0; i < points; ++i) {
        const double angle = 2 * std::numbers::pi * i / points;
        const double radius = 314 + 13 * std::cos(scallops * angle);
        polygon << center + QPointF(std::cos(angle), std::sin(angle)) * radius;
    }
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

//! A tail with a notch, hanging from behind the seal; `side` is -1 or 1.
QPainterPath ribbon(double side)
{
    QPolygonF tail { { 40, 620 }, { 215, 560 }, { 275, 850 }, { 180, 805 }, { 105, 885 } };
    for (QPointF &point : tail)
        point = QPointF(center.x() + side * point.x(), point.y());
    QPainterPath path;
    path.addPolygon(tail);
    path.closeSubpath();
    return path;
}

} // namespace

void DraftRecipe::paintBadge(QPainter &painter, const DraftScene &scene)
{
    const DraftColors &colors = scene.colors;
    painter.setPen(Qt::NoPen);
    for (const double side : { -1.0, 1.0 }) {
        painter.setBrush(
            side < 0 ? colors.accent() : DraftColors::mixed(colors.accent(), colors.deep(), 0.35));
        painter.drawPath(ribbon(side));
    }
    painter.setBrush(colors.deep());
    painter.drawPath(seal());
    painter.setBrush(colors.main());
    painter.setPen(QPen(colors.light(), 12));
    painter.drawEllipse(center, 258, 258);
    painter.setPen(Qt::NoPen);
    const DraftArt art = scene.art.fitted(QRectF(center.x() - 165, center.y() - 165, 330, 330));
    for (const DraftPart &part : art.parts()) {
        painter.setBrush(
            part.depth % 2 == 0 ? colors.light() : DraftColors::mixed(colors.main(), colors.deep(), 0.45));
        painter.drawPath(part.path);
    }
}

} // namespace Iconwright
