#include "core/provider/offline/recipes/draftrecipe.h"

#include "core/provider/offline/draftlayer.h"
#include "core/provider/offline/recipes/brushwork.h"

#include <QLinearGradient>

namespace Iconwright {

using namespace Brushwork;

namespace {

constexpr QRectF tile { 120, 120, 760, 760 };
constexpr QRectF inner { 265, 265, 470, 470 };
constexpr double tube = 17;

QColor tubeColor(const DraftPart &part, const DraftColors &colors)
{
    const bool isMain = part.depth == 0 && (part.size > 0.3 || part.order == 0);
    return DraftColors::glowing(isMain != part.companion ? colors.main() : colors.accent());
}

void drawTubes(QPainter &painter, const DraftArt &art, const DraftColors &colors, double width)
{
    painter.setBrush(Qt::NoBrush);
    for (const DraftPart &part : art.parts()) {
        painter.setPen(roundPen(tubeColor(part, colors), width));
        painter.drawPath(part.path);
    }
}

void paintGlow(QPainter &painter, const DraftArt &art, const DraftColors &colors)
{
    for (const double radius : { 60.0, 22.0 }) {
        DraftLayer glow(painter);
        {
            QPainter layer;
            glow.begin(layer);
            drawTubes(layer, art, colors, tube * 1.8);
        }
        glow.blur(radius);
        glow.drawOnto(painter, 0.9);
    }
}

} // namespace

void DraftRecipe::paintNeon(QPainter &painter, const DraftScene &scene)
{
    const DraftColors &colors = scene.colors;
    const DraftArt art = scene.art.fitted(inner);
    const QColor night = DraftColors::mixed(colors.deep(), Qt::black, 0.72);
    QLinearGradient wall(tile.topLeft(), tile.bottomLeft());
    wall.setColorAt(0, DraftColors::mixed(night, colors.main(), 0.12));
    wall.setColorAt(1, night);
    const QPainterPath shape = squircle(tile);
    painter.setPen(Qt::NoPen);
    painter.setBrush(wall);
    painter.drawPath(shape);
    painter.save();
    painter.setClipPath(shape);
    paintGlow(painter, art, colors);
    painter.restore();
    drawTubes(painter, art, colors, tube);
    painter.setBrush(Qt::NoBrush);
    for (const DraftPart &part : art.parts()) {
        painter.setPen(roundPen(DraftColors::mixed(tubeColor(part, colors), Qt::white, 0.8), tube * 0.4));
        painter.drawPath(part.path);
    }
}

} // namespace Iconwright
