#include "core/provider/offline/recipes/draftrecipe.h"

#include "core/provider/offline/draftlayer.h"
#include "core/provider/offline/recipes/brushwork.h"

namespace Iconwright {

using namespace Brushwork;

namespace {

constexpr QRectF disc { 120, 120, 760, 760 };
constexpr QRectF inner { 285, 285, 430, 430 };

} // namespace

void DraftRecipe::paintLongShadow(QPainter &painter, const DraftScene &scene)
{
    const DraftColors &colors = scene.colors;
    const DraftArt art = scene.art.fitted(inner);
    QPainterPath plate;
    plate.addEllipse(disc);
    painter.fillPath(plate, colors.main());
    DraftLayer shadow(painter);
    {
        QPainter layer;
        shadow.begin(layer);
        layer.fillPath(art.silhouette(), DraftColors::mixed(colors.main(), Qt::black, 0.34));
    }
    shadow.smear(560, 560);
    painter.save();
    painter.setClipPath(plate);
    shadow.drawOnto(painter);
    painter.restore();
    painter.setPen(Qt::NoPen);
    for (const DraftPart &part : art.parts()) {
        painter.setBrush(part.depth == 0 ? colors.light()
                : part.depth % 2 == 1    ? DraftColors::mixed(colors.soft(), colors.main(), 0.35)
                                         : colors.accent());
        painter.drawPath(part.path);
    }
}

} // namespace Iconwright
