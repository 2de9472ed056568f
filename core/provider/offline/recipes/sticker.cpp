#include "core/provider/offline/recipes/draftrecipe.h"

#include "core/provider/offline/draftlayer.h"
#include "core/provider/offline/recipes/brushwork.h"

#include <QTransform>

namespace Iconwright {

using namespace Brushwork;

namespace {

constexpr double border = 84; // pen around the silhouette: half of it shows
constexpr double tilt = -7;

void paintShadow(QPainter &painter, const QPainterPath &shape, const DraftColors &colors)
{
    DraftLayer shadow(painter);
    {
        QPainter layer;
        shadow.begin(layer);
        const QColor color = DraftColors::mixed(colors.deep(), Qt::black, 0.5);
        layer.setPen(roundPen(color, border));
        layer.setBrush(color);
        layer.drawPath(shape);
    }
    shadow.blur(26);
    shadow.moved(8, 20).drawOnto(painter, 0.5);
}

//! A band of light over the upper left, as on vinyl.
void paintGloss(QPainter &painter, const DraftArt &art)
{
    const QRectF bounds = art.silhouette().boundingRect();
    QPainterPath band;
    band.moveTo(bounds.topLeft());
    band.lineTo(bounds.left() + bounds.width() * 0.72, bounds.top());
    band.lineTo(bounds.left(), bounds.top() + bounds.height() * 0.72);
    band.closeSubpath();
    painter.save();
    painter.setClipPath(art.silhouette());
    painter.fillPath(band, faded(Qt::white, 0.2));
    painter.restore();
}

} // namespace

void DraftRecipe::paintSticker(QPainter &painter, const DraftScene &scene)
{
    QTransform turn;
    turn.rotate(tilt);
    const DraftArt art = scene.art.mapped(turn).fitted(DraftScene::content.adjusted(46, 46, -46, -46));
    paintShadow(painter, art.silhouette(), scene.colors);
    painter.setBrush(Qt::white);
    painter.setPen(roundPen(DraftColors::mixed(scene.colors.soft(), Qt::white, 0.55), border + 8));
    painter.drawPath(art.silhouette());
    painter.setPen(roundPen(Qt::white, border));
    painter.drawPath(art.silhouette());
    fillFlat(painter, art, scene.colors);
    paintGloss(painter, art);
}

} // namespace Iconwright
