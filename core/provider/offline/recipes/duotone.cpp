#include "core/provider/offline/recipes/draftrecipe.h"

#include "core/provider/offline/recipes/brushwork.h"

#include <QTransform>

#include <algorithm>

namespace Iconwright {

using namespace Brushwork;

namespace {

constexpr double lineWidth = 24;
constexpr double offRegister = 30;

} // namespace

void DraftRecipe::paintDuotone(QPainter &painter, const DraftScene &scene)
{
    const DraftArt art = scene.art.fitted(DraftScene::content.adjusted(12, 12, -36, -36));
    const DraftArt fill = art.mapped(QTransform::fromTranslate(offRegister, offRegister));
    painter.setPen(Qt::NoPen);
    const QColor tone = DraftColors::mixed(scene.colors.main(), scene.colors.soft(), 0.35);
    for (const DraftPart &part : fill.parts()) {
        painter.setBrush(part.depth % 2 == 0 ? tone : scene.colors.light());
        painter.drawPath(part.path);
    }
    painter.setPen(roundPen(scene.colors.deep(), lineWidth));
    for (const DraftPart &part : art.parts()) {
        const QRectF bounds = part.path.boundingRect();
        const bool isDot = part.depth == 2 && std::min(bounds.width(), bounds.height()) < 3 * lineWidth;
        painter.setBrush(isDot ? QBrush(scene.colors.deep()) : QBrush(Qt::NoBrush));
        painter.drawPath(part.path);
    }
}

} // namespace Iconwright
