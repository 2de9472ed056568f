#include "core/provider/offline/recipes/draftrecipe.h"

#include "core/provider/offline/draftlayer.h"
#include "core/provider/offline/draftrandom.h"
#include "core/provider/offline/recipes/brushwork.h"

#include <QRadialGradient>

namespace Iconwright {

using namespace Brushwork;

namespace {

//! Pools where the pigment gathered, in other colors of the palette.
void dropPigment(QPainter &painter, const DraftColors &colors, DraftRandom &random)
{
    for (int i = 0; i < 9; ++i) {
        const QPointF spot(random.real(150, 850), random.real(150, 850));
        const double radius = random.real(90, 260);
        QRadialGradient pool(spot, radius);
        const QColor color = colors.body(random.integer(4));
        pool.setColorAt(0, faded(i % 3 == 0 ? colors.soft() : color, 0.55));
        pool.setColorAt(1, faded(color, 0));
        painter.fillRect(QRectF(spot.x() - radius, spot.y() - radius, radius * 2, radius * 2), pool);
    }
}

//! One wash: uneven color that dried darker at its rim.
void paintWash(QPainter &painter, const DraftScene &scene, const DraftPart &part, DraftRandom &random)
{
    const QColor color = flatColor(part, scene.colors);
    DraftLayer shape(painter);
    DraftLayer wash(painter);
    {
        QPainter layer;
        shape.begin(layer);
        const double step = part.size < 0.05 ? 12 : 26;
        layer.fillPath(shaken(part.path, step, part.size < 0.05 ? 4 : 9, random.next()), color);
    }
    {
        QPainter layer;
        wash.begin(layer);
        layer.fillRect(QRectF(0, 0, DraftScene::canvas, DraftScene::canvas), faded(color, 0.62));
        if (part.depth % 2 == 0)
            dropPigment(layer, scene.colors, random);
    }
    wash.keepInside(shape);
    wash.drawOnto(painter, part.depth % 2 == 0 ? 0.9 : 1.0);
    DraftLayer core = shape;
    core.blur(26);
    DraftLayer rim = shape;
    rim.tint(DraftColors::mixed(color, scene.colors.deep(), 0.5));
    rim.keepOutside(core);
    rim.drawOnto(painter, 0.6);
}

void paintSplashes(QPainter &painter, const DraftScene &scene, DraftRandom &random)
{
    painter.setPen(Qt::NoPen);
    QPainterPath cloud;
    cloud.addEllipse(QPointF(random.real(460, 540), random.real(460, 540)), 330, 300);
    painter.setBrush(faded(scene.colors.soft(), 0.3));
    painter.drawPath(shaken(cloud, 40, 46, scene.seed));
    for (int i = 0; i < 7; ++i) {
        const double radius = random.real(7, 20);
        painter.setBrush(faded(scene.colors.body(random.integer(3)), 0.45));
        painter.drawEllipse(QPointF(random.real(140, 860), random.real(140, 860)), radius, radius);
    }
}

} // namespace

void DraftRecipe::paintWatercolor(QPainter &painter, const DraftScene &scene)
{
    const DraftArt art = scene.art.fitted(DraftScene::content.adjusted(30, 30, -30, -30));
    DraftRandom random(scene.seed);
    paintSplashes(painter, scene, random);
    int washes = 0;
    constexpr int mostWashes = 14; // a keyboard has 40 keys; each wash takes a layer
    for (const DraftPart &part : art.parts())
        if (++washes <= mostWashes)
            paintWash(painter, scene, part, random);
        else
            painter.fillPath(part.path, faded(flatColor(part, scene.colors), 0.7));
}

} // namespace Iconwright
