#include "core/provider/offline/recipes/draftrecipe.h"

#include "core/provider/offline/recipes/brushwork.h"

#include <QLinearGradient>

namespace Iconwright {

using namespace Brushwork;

namespace {

//! The visible colors of the palette, dark to light, and back where there are few.
QLinearGradient paletteGradient(const QRectF &box, const DraftColors &colors)
{
    QLinearGradient gradient(box.bottomLeft(), box.topRight());
    gradient.setColorAt(0, colors.main());
    gradient.setColorAt(0.55, colors.accent());
    gradient.setColorAt(1, colors.soft());
    return gradient;
}

} // namespace

void DraftRecipe::paintGradient(QPainter &painter, const DraftScene &scene)
{
    const DraftArt art = scene.art.fitted(DraftScene::content);
    const QRectF bounds = art.ink().boundingRect();
    QLinearGradient holes(bounds.topLeft(), bounds.bottomRight());
    holes.setColorAt(0, scene.colors.light());
    holes.setColorAt(1, DraftColors::mixed(scene.colors.light(), scene.colors.soft(), 0.7));
    painter.setPen(Qt::NoPen);
    for (const DraftPart &part : art.parts()) {
        painter.setBrush(part.depth % 2 == 1 ? holes : paletteGradient(bounds, scene.colors));
        painter.drawPath(part.path);
    }
}

} // namespace Iconwright
