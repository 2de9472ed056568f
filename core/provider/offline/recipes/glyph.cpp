#include "core/provider/offline/recipes/draftrecipe.h"

#include "core/provider/offline/draftscene.h"

namespace Iconwright {

void DraftRecipe::paintGlyph(QPainter &painter, const DraftScene &scene)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(scene.colors.main());
    painter.drawPath(scene.art.fitted(DraftScene::content).ink());
}

} // namespace Iconwright
