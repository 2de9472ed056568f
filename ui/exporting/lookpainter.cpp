#include "ui/exporting/lookpainter.h"

#include "core/imaging/pictureform.h"
#include "ui/common/tokens.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

using Form = TargetLook::Form;

constexpr int shapeEdge = 96;
constexpr QSize stripSize { 180, 44 };
constexpr QSize shelfSize { 180, 64 };
constexpr QSize toolbarSize { 180, 72 };

// Shares of Android's layer, in density-independent pixels: the layer, what masks leave of it, what none
// cuts.
constexpr double layerDp = 108;
constexpr double visibleDp = 72;
constexpr double safeDp = 66;
//! W3C's safe zone of maskable icons.
constexpr double maskableShare = 0.8;

constexpr double iosExponent = 5;
constexpr double androidExponent = 4;
constexpr double roundedShare = 0.22;

//! |x|^n + |y|^n = 1.
QPainterPath superellipse(const QRectF &rect, double exponent)
{
    constexpr int points = 180;
    const auto on
        = [exponent](double value) { return std::copysign(std::pow(std::abs(value), 2 / exponent), value); };
    QPolygonF polygon;
    for (int i = 0; i < points; ++i) {
        const double angle = 2 * std::numbers::pi * i / points;
        polygon << rect.center()
                + QPointF(on(std::cos(angle)) * rect.width() / 2, on(std::sin(angle)) * rect.height() / 2);
    }
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

QPainterPath shapeOf(Form form, const QRectF &rect)
{
    QPainterPath path;
    switch (form) {
    case Form::Squircle:
    case Form::Tinted:
        return superellipse(rect, iosExponent);
    case Form::LayerSquircle:
        return superellipse(rect, androidExponent);
    case Form::LayerRounded:
        path.addRoundedRect(rect, roundedShare * rect.width(), roundedShare * rect.width());
        return path;
    case Form::Tile:
        path.addRect(rect);
        return path;
    default:
        path.addEllipse(rect);
        return path;
    }
}

//! Paints one look.
class LookPainter
{
public:
    LookPainter(const LookPicture &look, const LookPaint &paint)
        : m_form(look.look.form)
        , m_isDark(look.look.dark)
        , m_pictures(look.pictures)
        , m_with(paint)
        , m_tokens(tokens(look.look.dark ? Theme::Dark : Theme::Light))
    {
    }

    QImage paint()
    {
        const QSize size = lookSize(m_form);
        QImage image(size * m_with.ratio, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(m_with.ratio);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        m_painter = &painter;
        const QRectF rect({}, QSizeF(size));
        switch (m_form) {
        case Form::Tab:
            paintTab(rect);
            break;
        case Form::Taskbar:
            paintTaskbar(rect);
            break;
        case Form::Dock:
            paintDock(rect);
            break;
        case Form::Tray:
        case Form::Template:
            paintTray(rect);
            break;
        case Form::Toolbar:
            paintToolbar(rect);
            break;
        default:
            paintShape(rect.adjusted(1, 1, -1, -1));
        }
        return image;
    }

private:
    [[nodiscard]] bool isLayer() const
    {
        return m_form == Form::LayerCircle || m_form == Form::LayerSquircle || m_form == Form::LayerRounded
            || m_form == Form::Themed;
    }

    [[nodiscard]] QColor groundColor() const
    {
        return m_isDark && m_with.darkBackground.isValid() ? m_with.darkBackground : m_with.background;
    }

    void draw(const QRectF &rect, const QImage &picture) const { m_painter->drawImage(rect, picture); }

    void paintShape(const QRectF &rect)
    {
        const QPainterPath shape = shapeOf(m_form, rect);
        m_painter->save();
        m_painter->setClipPath(shape);
        paintGround(rect);
        const QImage &picture = m_pictures.constFirst();
        const double extra = isLayer() ? rect.width() * (layerDp / visibleDp - 1) / 2 : 0;
        draw(rect.adjusted(-extra, -extra, extra, extra),
            m_form == Form::Themed ? silhouette(picture, m_tokens.link) : picture);
        if (m_form == Form::Tinted) {
            m_painter->setCompositionMode(QPainter::CompositionMode_Multiply);
            m_painter->fillRect(rect, m_tokens.link);
        }
        m_painter->restore();
        m_painter->setBrush(Qt::NoBrush);
        m_painter->setPen(QPen(m_with.outline, 1));
        m_painter->drawPath(shape);
        if (m_with.withSafeZone && hasSafeZone(m_form))
            paintSafeZone(rect);
    }

    //! What lies below the picture.
    void paintGround(const QRectF &rect) const
    {
        if (m_form == Form::Themed)
            m_painter->fillRect(rect, m_tokens.selection);
        else if (isLayer() || m_form == Form::Tile)
            m_painter->fillRect(rect, groundColor());
        else if (m_isDark) { // the system's own
            QLinearGradient gradient(rect.topLeft(), rect.bottomLeft());
            gradient.setColorAt(0, m_tokens.pressed);
            gradient.setColorAt(1, m_tokens.window);
            m_painter->fillRect(rect, gradient);
        }
    }

    //! Light and dark dashes in turn: seen on every picture.
    void paintSafeZone(const QRectF &rect) const
    {
        const double share = m_form == Form::Maskable ? maskableShare : safeDp / visibleDp;
        const double radius = rect.width() * share / 2;
        for (const bool isLight : { true, false }) {
            QPen pen(tokens(isLight ? Theme::Light : Theme::Dark).panel, 1);
            pen.setDashPattern({ 3, 3 });
            pen.setDashOffset(isLight ? 0 : 3);
            m_painter->setPen(pen);
            m_painter->drawEllipse(rect.center(), radius, radius);
        }
    }

    void fillStrip(const QRectF &rect, const QColor &color, double radius = 8) const
    {
        m_painter->setPen(QPen(m_with.outline, 1));
        m_painter->setBrush(color);
        m_painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }

    //! Where other programs' icons would be.
    void paintOthers(double left, double step, int count, double edge, double middle) const
    {
        m_painter->setPen(Qt::NoPen);
        QColor faint = m_tokens.control;
        faint.setAlphaF(0.3F);
        m_painter->setBrush(faint);
        for (int i = 0; i < count; ++i)
            m_painter->drawRoundedRect(
                QRectF(left + i * step, middle - edge / 2, edge, edge), edge / 5, edge / 5);
    }

    void paintTab(const QRectF &rect) const
    {
        constexpr double tabWidth = 148;
        constexpr double icon = 16;
        fillStrip(rect, m_tokens.pressed);
        QPainterPath tab;
        tab.addRoundedRect(QRectF(8, 8, tabWidth, rect.height()), 8, 8);
        m_painter->save();
        m_painter->setClipRect(rect.adjusted(1, 1, -1, -1));
        m_painter->fillPath(tab, m_tokens.raised);
        m_painter->restore();
        const double middle = (8 + rect.height()) / 2;
        draw(QRectF(20, std::round(middle - icon / 2), icon, icon), m_pictures.constFirst());
        m_painter->setFont(m_with.font);
        m_painter->setPen(m_tokens.text);
        const QRectF text(20 + icon + 8, 8, tabWidth - 64, rect.height() - 8);
        m_painter->drawText(text, int(Qt::AlignVCenter | Qt::AlignLeft) | int(Qt::TextSingleLine),
            QFontMetrics(m_with.font).elidedText(m_with.title, Qt::ElideRight, int(text.width())));
        m_painter->setPen(QPen(m_tokens.muted, 1.2));
        const QPointF close(8 + tabWidth - 16, middle);
        m_painter->drawLine(close + QPointF(-3, -3), close + QPointF(3, 3));
        m_painter->drawLine(close + QPointF(-3, 3), close + QPointF(3, -3));
    }

    void paintTaskbar(const QRectF &rect) const
    {
        constexpr double icon = 24;
        constexpr double step = 40;
        const double middle = rect.center().y();
        fillStrip(rect, m_tokens.panel);
        paintOthers(18, step, 1, icon, middle);
        paintOthers(18 + 2 * step, step, 2, icon, middle);
        const double left = 18 + step;
        m_painter->setBrush(m_tokens.hover);
        m_painter->drawRoundedRect(QRectF(left - 8, middle - 18, icon + 16, 36), 4, 4);
        draw(QRectF(left, middle - icon / 2, icon, icon), m_pictures.constFirst());
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(m_tokens.accent);
        m_painter->drawRoundedRect(QRectF(left + 4, rect.bottom() - 6, icon - 8, 3), 1.5, 1.5);
    }

    void paintDock(const QRectF &rect) const
    {
        constexpr double icon = 44;
        constexpr double step = 50;
        fillStrip(rect, m_tokens.pressed, 16);
        const double middle = rect.center().y();
        paintOthers(18, 2 * step, 2, icon, middle);
        draw(QRectF(18 + step, middle - icon / 2, icon, icon), m_pictures.constFirst());
    }

    void paintTray(const QRectF &rect) const
    {
        constexpr double icon = 16;
        constexpr double step = 28;
        fillStrip(rect, m_tokens.raised);
        const double middle = rect.center().y();
        paintOthers(rect.width() - 4 * step, step, 1, icon, middle);
        paintOthers(rect.width() - 2 * step, step, 2, icon, middle);
        const QImage &picture = m_pictures.constFirst();
        draw(QRectF(rect.width() - 3 * step, middle - icon / 2, icon, icon),
            m_form == Form::Template ? silhouette(picture, m_tokens.text) : picture);
    }

    void paintToolbar(const QRectF &rect) const
    {
        fillStrip(rect, m_isDark ? m_tokens.window : m_tokens.raised);
        constexpr double gap = 12;
        double left = gap;
        for (qsizetype i = 0; i < m_pictures.size(); ++i) {
            const double edge = toolbarEdges[i];
            draw(QRectF(left, std::round(rect.center().y() - edge / 2), edge, edge), m_pictures[i]);
            left += edge + gap;
        }
    }

    Form m_form;
    bool m_isDark;
    const QList<QImage> &m_pictures;
    const LookPaint &m_with;
    const Tokens &m_tokens; //!< of the place, whatever the theme of the window
    QPainter *m_painter = nullptr;
};

} // namespace

QSize lookSize(Form form)
{
    switch (form) {
    case Form::Tab:
    case Form::Taskbar:
    case Form::Tray:
    case Form::Template:
        return stripSize;
    case Form::Dock:
        return shelfSize;
    case Form::Toolbar:
        return toolbarSize;
    default:
        return { shapeEdge, shapeEdge };
    }
}

QImage paintedLook(const LookPicture &look, const LookPaint &paint)
{
    return look.pictures.isEmpty() ? QImage() : LookPainter(look, paint).paint();
}

} // namespace Iconwright
