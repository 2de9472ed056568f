#include "core/provider/offline/recipes/draftrecipe.h"

#include "core/provider/offline/recipes/brushwork.h"

namespace Iconwright {

using namespace Brushwork;

namespace {

constexpr double hatchGap = 30;

//! Strokes from the lower left to the upper right, over the whole canvas.
QPainterPath hatching(quint64 seed)
{
    QPainterPath lines;
    for (double offset = -DraftScene::canvas; offset < DraftScene::canvas; offset += hatchGap) {
        lines.moveTo(offset, DraftScene::canvas);
        const double lean = 60 + double(seed % 7) * 6;
        lines.cubicTo(offset + 300, 700 - lean / 4, offset + 600, 400 + lean / 4, offset + 1000 - lean, 0);
    }
    return lines;
}

void paintHatching(QPainter &painter, const DraftScene &scene, const DraftArt &art)
{
    const QPainterPath lines = hatching(scene.seed);
    for (const DraftPart &part : art.parts()) {
        if (part.depth % 2 == 1)
            continue;
        QPainterPath area = shaken(part.path, 14, 7, scene.seed + 5);
        if (part.path.fillRule() == Qt::OddEvenFill)
            area.setFillRule(Qt::OddEvenFill);
        painter.save();
        painter.setClipPath(area);
        painter.setPen(roundPen(flatColor(part, scene.colors), 15));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(lines);
        painter.restore();
    }
}

} // namespace

void DraftRecipe::paintSketch(QPainter &painter, const DraftScene &scene)
{
    const DraftArt art = scene.art.fitted(DraftScene::content.adjusted(12, 12, -12, -12));
    painter.setPen(Qt::NoPen);
    painter.setBrush(DraftColors::mixed(scene.colors.soft(), Qt::white, 0.55));
    for (const DraftPart &part : art.parts())
        if (part.depth == 0)
            painter.drawPath(shaken(part.path, 14, 12, scene.seed + 9));
    painter.setBrush(Qt::white);
    for (const DraftPart &part : art.parts())
        if (part.depth % 2 == 1)
            painter.drawPath(shaken(part.path, 14, 8, scene.seed + 9));
    paintHatching(painter, scene, art);
    painter.setBrush(Qt::NoBrush);
    for (quint64 stroke = 0; stroke < 2; ++stroke) {
        painter.setPen(roundPen(faded(scene.colors.deep(), 0.9), stroke == 0 ? 13 : 9));
        for (const DraftPart &part : art.parts())
            painter.drawPath(shaken(part.path, 14, 9 + 4 * double(stroke), scene.seed + 20 + stroke));
    }
}

} // namespace Iconwright
