#include "core/provider/offline/recipes/draftrecipe.h"

#include "core/provider/offline/draftlayer.h"
#include "core/provider/offline/recipes/brushwork.h"

#include <algorithm>

namespace Iconwright {

using namespace Brushwork;

namespace {

constexpr double rounding = 26; // clay has no sharp edges: the shapes are drawn with a fat round pen
constexpr double bevel = 46;

//! Light from the upper left on a shape: where the blurred shape, moved, leaves its edge uncovered.
DraftLayer edgeLight(const DraftLayer &shape, const QColor &color, double offset)
{
    DraftLayer cover = shape;
    cover.blur(bevel);
    DraftLayer light = shape;
    light.tint(color);
    light.keepOutside(cover.moved(offset, offset));
    light.keepInside(shape);
    return light;
}

void paintLump(QPainter &painter, const DraftLayer &lump, const DraftColors &colors)
{
    DraftLayer shadow = lump;
    shadow.tint(DraftColors::mixed(colors.deep(), Qt::black, 0.2));
    shadow.blur(30);
    shadow.moved(14, 30).drawOnto(painter, 0.33);
    lump.drawOnto(painter);
    edgeLight(lump, DraftColors::mixed(colors.deep(), Qt::black, 0.25), -26).drawOnto(painter, 0.75);
    edgeLight(lump, Qt::white, 24).drawOnto(painter, 0.8);
}

} // namespace

void DraftRecipe::paintClay(QPainter &painter, const DraftScene &scene)
{
    const DraftArt art = scene.art.fitted(DraftScene::content.adjusted(24, 20, -24, -30));
    for (int depth = 0; depth < 3; ++depth) {
        DraftLayer lump(painter);
        bool isEmpty = true;
        {
            QPainter layer;
            lump.begin(layer);
            for (const DraftPart &part : art.parts()) {
                if (std::min(part.depth, 2) != depth)
                    continue;
                const QColor color
                    = DraftColors::mixed(flatColor(part, scene.colors), Qt::white, depth == 1 ? 0.0 : 0.12);
                layer.setPen(roundPen(color, depth == 0 ? rounding : rounding / 3));
                layer.setBrush(color);
                layer.drawPath(part.path);
                isEmpty = false;
            }
        }
        if (!isEmpty)
            paintLump(painter, lump, scene.colors);
    }
}

} // namespace Iconwright
