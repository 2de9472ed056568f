#include "core/provider/offline/recipes/draftrecipe.h"

#include "core/provider/offline/draftlayer.h"
#include "core/provider/offline/recipes/brushwork.h"

#include <QLinearGradient>

namespace Iconwright {

using namespace Brushwork;

namespace {

constexpr QRectF tile { 120, 120, 760, 760 };
constexpr QRectF inner { 290, 290, 420, 420 };

void paintTile(QPainter &painter, const DraftColors &colors)
{
    QLinearGradient gradient(tile.topLeft(), tile.bottomRight());
    gradient.setColorAt(0, DraftColors::mixed(colors.main(), colors.soft(), 0.35));
    gradient.setColorAt(0.5, colors.main());
    gradient.setColorAt(1, DraftColors::mixed(colors.accent(), colors.main(), 0.25));
    painter.setPen(Qt::NoPen);
    painter.setBrush(gradient);
    painter.drawPath(squircle(tile));
}

void paintShadow(QPainter &painter, const DraftArt &art, const DraftColors &colors)
{
    DraftLayer shadow(painter);
    {
        QPainter layer;
        shadow.begin(layer);
        layer.fillPath(art.silhouette(), DraftColors::mixed(colors.deep(), Qt::black, 0.3));
    }
    shadow.blur(24);
    shadow.moved(0, 22).drawOnto(painter, 0.4);
}

} // namespace

void DraftRecipe::paintModern(QPainter &painter, const DraftScene &scene)
{
    const DraftColors &colors = scene.colors;
    const DraftArt art = scene.art.fitted(inner);
    paintTile(painter, colors);
    paintShadow(painter, art, colors);
    painter.setPen(Qt::NoPen);
    for (const DraftPart &part : art.parts()) {
        const QColor island = part.size < 0.02 ? colors.main() : colors.light();
        painter.setBrush(part.depth == 0 ? DraftColors::mixed(colors.light(), Qt::white, 0.6)
                : part.depth % 2 == 1    ? DraftColors::mixed(colors.main(), colors.deep(), 0.35)
                                         : DraftColors::mixed(island, colors.soft(), 0.5));
        painter.drawPath(part.path);
    }
}

} // namespace Iconwright
