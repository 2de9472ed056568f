#include "core/provider/offline/recipes/draftrecipe.h"

#include "core/provider/offline/draftlayer.h"
#include "core/provider/offline/recipes/brushwork.h"

#include <QLinearGradient>

namespace Iconwright {

using namespace Brushwork;

namespace {

constexpr QRectF pane { 130, 250, 620, 620 };
constexpr double corner = 130;

//! What is seen through the pane: a large and a small disc in the colors of the palette.
void paintBackdrop(QPainter &painter, const DraftColors &colors)
{
    QLinearGradient large(430, 120, 880, 620);
    large.setColorAt(0, DraftColors::mixed(colors.accent(), colors.soft(), 0.4));
    large.setColorAt(1, colors.main());
    painter.setPen(Qt::NoPen);
    painter.setBrush(large);
    painter.drawEllipse(QRectF(400, 120, 480, 480));
    painter.setBrush(colors.soft());
    painter.drawEllipse(QRectF(120, 640, 200, 200));
}

void paintPane(QPainter &painter, const DraftColors &colors)
{
    QPainterPath shape;
    shape.addRoundedRect(pane, corner, corner);
    DraftLayer behind(painter);
    {
        QPainter layer;
        behind.begin(layer);
        paintBackdrop(layer, colors);
    }
    behind.blur(60);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(pane, faded(DraftColors::mixed(colors.light(), colors.soft(), 0.3), 0.75));
    behind.drawOnto(painter, 0.85);
    QLinearGradient frost(pane.topLeft(), pane.bottomRight());
    frost.setColorAt(0, faded(Qt::white, 0.6));
    frost.setColorAt(1, faded(Qt::white, 0.18));
    painter.fillRect(pane, frost);
    painter.restore();
    QLinearGradient rim(pane.topLeft(), pane.bottomRight());
    rim.setColorAt(0, faded(Qt::white, 0.95));
    rim.setColorAt(1, faded(DraftColors::mixed(colors.soft(), Qt::white, 0.4), 0.7));
    painter.setPen(QPen(rim, 10));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
}

} // namespace

void DraftRecipe::paintGlass(QPainter &painter, const DraftScene &scene)
{
    const DraftColors &colors = scene.colors;
    paintBackdrop(painter, colors);
    paintPane(painter, colors);
    const DraftArt art = scene.art.fitted(pane.adjusted(120, 120, -120, -120));
    QLinearGradient ink(pane.topLeft(), pane.bottomRight());
    ink.setColorAt(0, DraftColors::mixed(colors.main(), colors.deep(), 0.45));
    ink.setColorAt(1, colors.deep());
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPath(art.ink());
}

} // namespace Iconwright
