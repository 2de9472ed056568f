#include "core/provider/offline/recipes/draftrecipe.h"

#include "core/provider/offline/recipes/brushwork.h"

namespace Iconwright {

using namespace Brushwork;

namespace {

//! The right half of the bodies in shade: what makes plain shapes a drawing.
void shadeHalf(QPainter &painter, const DraftArt &art, const DraftColors &colors)
{
    const QRectF bounds = art.ink().boundingRect();
    painter.save();
    painter.setClipRect(QRectF(bounds.center().x(), 0, DraftScene::canvas, DraftScene::canvas));
    for (const DraftPart &part : art.parts()) {
        if (part.companion)
            continue;
        const bool isLight = part.depth % 2 == 1;
        const QColor color = flatColor(part, colors);
        painter.setBrush(isLight ? DraftColors::mixed(color, colors.soft(), 0.45)
                                 : DraftColors::mixed(color, colors.deep(), part.size < 0.1 ? 0.0 : 0.42));
        painter.drawPath(part.path);
    }
    painter.restore();
}

} // namespace

void DraftRecipe::paintFlat(QPainter &painter, const DraftScene &scene)
{
    const DraftArt art = scene.art.fitted(DraftScene::content);
    fillFlat(painter, art, scene.colors);
    shadeHalf(painter, art, scene.colors);
}

} // namespace Iconwright
