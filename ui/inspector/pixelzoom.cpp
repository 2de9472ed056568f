#include "ui/inspector/pixelzoom.h"

#include "ui/common/units.h"

#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace Iconwright {

namespace {

constexpr int radius = 8; // of backdrops
constexpr double step = 1.25;
constexpr double mostScale = 32;
constexpr double panStep = 32; // logical pixels
constexpr double wheelNotch = 120;

//! How the picture moves when an arrow looks further in its direction.
QPointF panOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return { panStep, 0 };
    case Qt::Key_Right:
        return { -panStep, 0 };
    case Qt::Key_Up:
        return { 0, panStep };
    case Qt::Key_Down:
        return { 0, -panStep };
    default:
        return {};
    }
}

} // namespace

PixelZoom::PixelZoom(QWidget &widget)
    : QObject(&widget)
    , m_widget(widget)
{
    widget.installEventFilter(this);
}

void PixelZoom::setPicture(const QImage &original, int fittedEdge)
{
    m_original = original;
    m_fittedEdge = fittedEdge;
    m_on = false;
    tell();
}

double PixelZoom::ratio() const
{
    return m_widget.devicePixelRatioF();
}

double PixelZoom::fittedScale() const
{
    return m_fittedEdge * ratio() / std::max(m_original.width(), m_original.height());
}

void PixelZoom::toggle()
{
    if (m_original.isNull())
        return;
    m_on = !m_on;
    m_scale = 1;
    m_center = QPointF(m_original.width(), m_original.height()) / 2;
    tell();
}

void PixelZoom::zoomBy(double factor, QPointF anchor)
{
    if (m_original.isNull())
        return;
    if (!m_on) {
        m_scale = fittedScale();
        m_center = QPointF(m_original.width(), m_original.height()) / 2;
    }
    const double least = std::min(1.0, fittedScale());
    const double wanted = std::min(m_scale * factor, std::max(mostScale, fittedScale() * step));
    m_on = wanted >= least && (m_on || factor > 1);
    const QPointF away = (anchor - QRectF(m_area).center()) * ratio();
    const QPointF under = m_center + away / m_scale;
    m_scale = wanted;
    m_center = under - away / m_scale;
    pan({});
}

//! The middle of the area never leaves the picture.
void PixelZoom::pan(QPointF logicalPixels)
{
    const QPointF center = m_center - logicalPixels * ratio() / m_scale;
    m_center = { std::clamp(center.x(), 0.0, double(m_original.width())),
        std::clamp(center.y(), 0.0, double(m_original.height())) };
    tell();
}

void PixelZoom::tell()
{
    if (m_on)
        m_widget.setCursor(Qt::OpenHandCursor);
    else
        m_widget.unsetCursor();
    m_widget.update();
    Q_EMIT changed();
}

void PixelZoom::paint(QPainter &painter) const
{
    // Whole pixels of the screen, so that one to one is not filtered.
    const QRectF area(QPointF(m_area.topLeft()) * ratio(), QSizeF(m_area.size()) * ratio());
    const QPointF exact = area.center() - m_center * m_scale;
    const QPointF origin(std::round(exact.x()), std::round(exact.y()));
    const QRectF seen((area.topLeft() - origin) / m_scale, area.size() / m_scale);
    const QRect source = seen.toAlignedRect().intersected(m_original.rect());
    const QPointF at = (origin + QPointF(source.topLeft()) * m_scale) / ratio();
    painter.save();
    QPainterPath corners;
    corners.addRoundedRect(m_area, radius, radius);
    painter.setClipPath(corners);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, m_scale < 1);
    painter.drawImage(QRectF(at, QSizeF(source.size()) * m_scale / ratio()), m_original, source);
    painter.restore();
}

QString PixelZoom::text() const
{
    if (!m_on)
        return {};
    //: %1 percent, %2 and %3 width and height in pixels: "200 %, 1024 × 1024"
    return tr("%1 %, %2 × %3")
        .arg(countText(qRound(m_scale * 100)))
        .arg(m_original.width())
        .arg(m_original.height());
}

bool PixelZoom::isOurs(const QKeyEvent &event) const
{
    const Qt::KeyboardModifiers with = event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    if (with == Qt::NoModifier || with == Qt::ShiftModifier) {
        static constexpr int keys[] { Qt::Key_Plus, Qt::Key_Equal, Qt::Key_Minus };
        if (std::ranges::find(keys, event.key()) != std::end(keys))
            return true;
    }
    if (with == Qt::ShiftModifier)
        return m_on && !panOf(event.key()).isNull();
    return with == Qt::NoModifier && event.key() == Qt::Key_Z;
}

bool PixelZoom::takeKey(const QKeyEvent &event)
{
    if (m_original.isNull() || !isOurs(event))
        return false;
    if (event.key() == Qt::Key_Z)
        toggle();
    else if (const QPointF step = panOf(event.key()); !step.isNull())
        pan(step);
    else
        zoomBy(
            event.key() == Qt::Key_Minus ? 1 / Iconwright::step : Iconwright::step, QRectF(m_area).center());
    return true;
}

//! Fitted, a wheel without Ctrl scrolls what the widget stands in.
bool PixelZoom::takeWheel(const QWheelEvent &event)
{
    const int turned = event.angleDelta().y();
    if (turned == 0 || m_original.isNull() || (!m_on && !event.modifiers().testFlag(Qt::ControlModifier)))
        return false;
    zoomBy(std::pow(step, turned / wheelNotch), event.position());
    return true;
}

bool PixelZoom::takeMouse(const QMouseEvent &event)
{
    if (!m_area.contains(event.position().toPoint()) && event.type() != QEvent::MouseMove)
        return false;
    if (event.type() == QEvent::MouseButtonDblClick && event.button() == Qt::LeftButton) {
        toggle();
        return true;
    }
    if (!m_on)
        return false;
    if (event.type() == QEvent::MouseMove && event.buttons().testFlag(Qt::LeftButton))
        pan(event.position() - m_dragFrom);
    m_dragFrom = event.position();
    return true;
}

bool PixelZoom::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        if (!m_original.isNull() && isOurs(*static_cast<QKeyEvent *>(event))) {
            event->accept(); // no shortcut of the window takes the key away
            return true;
        }
        break;
    case QEvent::KeyPress:
        return takeKey(*static_cast<QKeyEvent *>(event));
    case QEvent::Wheel:
        return takeWheel(*static_cast<QWheelEvent *>(event));
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
        return takeMouse(*static_cast<QMouseEvent *>(event));
    case QEvent::NativeGesture: {
        const auto &gesture = *static_cast<QNativeGestureEvent *>(event);
        if (gesture.gestureType() != Qt::ZoomNativeGesture)
            break;
        zoomBy(1 + gesture.value(), gesture.position());
        return true;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Iconwright
