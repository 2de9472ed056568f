#include "core/provider/offline/fallbackshape.h"

#include <QTransform>

#include <numbers>

namespace Iconwright {

namespace {

QPainterPath petal(double width)
{
    QPainterPath path;
    path.addEllipse(QPointF(0, -0.3), width, 0.2);
    return path;
}

QPainterPath tile(double width)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(-width, -0.5, width * 2, 0.36), 0.08, 0.08);
    return path;
}

QPainterPath disc(double radius, bool isHole)
{
    QPainterPath path;
    path.addEllipse(QPointF(0, 0), radius, radius);
    return isHole ? path.toReversed() : path;
}

} // namespace

DraftArt fallbackShape(DraftRandom &random)
{
    const int count = 5 + random.integer(4);
    const double width = 0.3 * std::numbers::pi / count * random.real(0.72, 0.88);
    const bool isRound = random.integer(2) == 0;
    QList<QPainterPath> contours;
    for (int i = 0; i < count; ++i) {
        QTransform turn;
        turn.rotate(360.0 * i / count);
        contours << turn.map(isRound ? petal(width) : tile(width));
    }
    contours << disc(0.105, false) << disc(0.05, true);
    return DraftArt(contours, false);
}

} // namespace Iconwright
