#include "core/provider/offline/recipes/draftrecipe.h"

#include "core/provider/offline/draftlayer.h"
#include "core/provider/offline/recipes/brushwork.h"

#include <QTransform>

namespace Iconwright {

using namespace Brushwork;

namespace {

constexpr double depth = 105;
// Flatter than the 30 degrees of the textbook: slender drawings stay readable.
constexpr double cosine = 0.92; // of 23 degrees
constexpr double sine = 0.39;

} // namespace

void DraftRecipe::paintIsometric(QPainter &painter, const DraftScene &scene)
{
    const DraftColors &colors = scene.colors;
    // The wall of an isometric room that faces left; its thickness runs away to the upper right.
    const QTransform wall(cosine, sine, 0, 1, 0, 0);
    const QPointF away(depth * cosine, -depth * sine);
    const QRectF box = DraftScene::content.adjusted(0, away.y() * -0.6, -away.x() * 0.75, 0);
    const DraftArt art = scene.art.mapped(wall).fitted(box);
    const QRectF bounds = art.ink().boundingRect();
    const QRectF whole = bounds.united(bounds.translated(away));
    const QPointF home = QPointF(500, 500) - whole.center();
    const DraftArt placed = art.mapped(QTransform::fromTranslate(home.x(), home.y()));
    DraftLayer side(painter);
    {
        QPainter layer;
        side.begin(layer);
        layer.fillPath(placed.silhouette(), DraftColors::mixed(colors.main(), Qt::black, 0.5));
    }
    side.smear(away.x(), away.y());
    side.drawOnto(painter);
    fillFlat(painter, placed, colors);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(roundPen(faded(Qt::white, 0.35), 6));
    painter.drawPath(placed.silhouette());
}

} // namespace Iconwright
