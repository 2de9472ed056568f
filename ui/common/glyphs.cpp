#include "ui/common/glyphs.h"

#include "ui/common/tokens.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace Iconwright {

namespace {

constexpr double grid = 16; // paths are written for a 16 x 16 square
constexpr double stroke = 1.5;

QPainterPath heart()
{
    QPainterPath path(QPointF(8, 14));
    path.cubicTo(3, 10, 1.5, 8, 1.5, 5.6);
    path.cubicTo(1.5, 3.4, 3.2, 2, 5, 2);
    path.cubicTo(6.4, 2, 7.4, 2.8, 8, 3.8);
    path.cubicTo(8.6, 2.8, 9.6, 2, 11, 2);
    path.cubicTo(12.8, 2, 14.5, 3.4, 14.5, 5.6);
    path.cubicTo(14.5, 8, 13, 10, 8, 14);
    return path;
}

QPainterPath shield()
{
    QPainterPath path(QPointF(8, 1.5));
    path.lineTo(13.5, 3.5);
    path.cubicTo(13.5, 9, 12, 12.5, 8, 14.5);
    path.cubicTo(4, 12.5, 2.5, 9, 2.5, 3.5);
    path.closeSubpath();
    return path;
}

QPainterPath polyline(std::initializer_list<QPointF> points)
{
    QPainterPath path(*points.begin());
    for (const QPointF &point : points)
        path.lineTo(point);
    return path;
}

QPainterPath retry()
{
    QPainterPath path;
    path.arcMoveTo(QRectF(2.5, 2.5, 11, 11), 60);
    path.arcTo(QRectF(2.5, 2.5, 11, 11), 60, 280);
    path.addPath(polyline({ { 10.6, 0.8 }, { 11.2, 3.6 }, { 8.2, 4.2 } }));
    return path;
}

void addMark(QPainterPath &path, bool question)
{
    if (question) {
        path.moveTo(6.2, 6.3);
        path.cubicTo(6.3, 3.6, 10, 3.8, 9.8, 6.2);
        path.cubicTo(9.7, 7.6, 8, 7.6, 8, 9.2);
    } else {
        path.addPath(polyline({ { 8, 4.6 }, { 8, 8.6 } }));
    }
    path.addPath(polyline({ { 8, 11.2 }, { 8, 11.3 } }));
}

QPainterPath outline(Glyph glyph)
{
    QPainterPath path;
    switch (glyph) {
    case Glyph::Clock:
        path.addEllipse(QRectF(2, 2, 12, 12));
        path.addPath(polyline({ { 8, 4.8 }, { 8, 8 }, { 10.4, 9.4 } }));
        return path;
    case Glyph::Failed:
    case Glyph::Question:
        path.addEllipse(QRectF(1.5, 1.5, 13, 13));
        addMark(path, glyph == Glyph::Question);
        return path;
    case Glyph::Shield:
        path = shield();
        addMark(path, false);
        return path;
    case Glyph::Heart:
    case Glyph::HeartOutline:
        return heart();
    case Glyph::Cross:
        path = polyline({ { 4, 4 }, { 12, 12 } });
        path.addPath(polyline({ { 12, 4 }, { 4, 12 } }));
        return path;
    case Glyph::Play:
        return polyline({ { 5, 3 }, { 13, 8 }, { 5, 13 }, { 5, 3 } });
    case Glyph::Pause:
        path.addRect(QRectF(4, 3, 2.6, 10));
        path.addRect(QRectF(9.4, 3, 2.6, 10));
        return path;
    case Glyph::Retry:
        return retry();
    case Glyph::Check:
        return polyline({ { 3, 8.4 }, { 6.6, 12 }, { 13, 4.4 } });
    }
    return path;
}

bool isFilled(Glyph glyph)
{
    return glyph == Glyph::Heart || glyph == Glyph::Play || glyph == Glyph::Pause;
}

class GlyphEngine final : public QIconEngine
{
public:
    explicit GlyphEngine(Glyph glyph)
        : m_glyph(glyph)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Tokens &t = tokensOf(QGuiApplication::palette());
        drawGlyph(*painter, m_glyph, rect, mode == QIcon::Disabled ? t.disabled : t.muted);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new GlyphEngine(m_glyph); }

private:
    Glyph m_glyph;
};

} // namespace

void drawGlyph(QPainter &painter, Glyph glyph, const QRectF &rect, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / grid, rect.height() / grid);
    painter.setPen(
        isFilled(glyph) ? QPen(Qt::NoPen) : QPen(color, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(isFilled(glyph) ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawPath(outline(glyph));
    painter.restore();
}

QIcon glyphIcon(Glyph glyph)
{
    return QIcon(new GlyphEngine(glyph));
}

} // namespace Iconwright
