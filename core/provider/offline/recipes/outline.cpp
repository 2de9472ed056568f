#include "core/provider/offline/recipes/draftrecipe.h"

#include "core/provider/offline/recipes/brushwork.h"

#include <algorithm>

namespace Iconwright {

using namespace Brushwork;

namespace {

constexpr double lineWidth = 32;
constexpr double tooSmallForLines = 2.6 * lineWidth;

} // namespace

void DraftRecipe::paintOutline(QPainter &painter, const DraftScene &scene)
{
    const double half = lineWidth / 2;
    const DraftArt art = scene.art.fitted(DraftScene::content.adjusted(half, half, -half, -half));
    for (const DraftPart &part : art.parts()) {
        const QRectF bounds = part.path.boundingRect();
        const QColor color = part.depth == 0 && part.size > 0.3 ? scene.colors.main() : scene.colors.accent();
        const bool isDot = std::min(bounds.width(), bounds.height()) < tooSmallForLines;
        painter.setBrush(isDot && part.depth != 1 ? QBrush(color) : QBrush(Qt::NoBrush));
        painter.setPen(roundPen(color, isDot ? lineWidth * 0.45 : lineWidth));
        painter.drawPath(part.path);
    }
}

} // namespace Iconwright
