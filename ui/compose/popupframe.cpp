#include "ui/compose/popupframe.h"

#include "ui/common/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace Iconwright {

namespace {

constexpr double radius = 10;
constexpr int gap = 4;

} // namespace

PopupFrame::PopupFrame(QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
{
    setAttribute(Qt::WA_TranslucentBackground);
    setAttribute(Qt::WA_WindowPropagation);
}

void PopupFrame::openAt(const QWidget &anchor, QSize size)
{
    const QRect screen = anchor.screen()->availableGeometry();
    const QRect place(anchor.mapToGlobal(QPoint(0, 0)), anchor.size());
    size = size.boundedTo(screen.size());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int left = mirrored ? place.right() + 1 - size.width() : place.left();
    left = std::clamp(left, screen.left(), screen.right() + 1 - size.width());
    int top = place.bottom() + 1 + gap;
    if (top + size.height() > screen.bottom())
        top = std::max(screen.top(), screen.bottom() + 1 - size.height());
    setGeometry({ QPoint(left, top), size });
    show();
}

void PopupFrame::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void PopupFrame::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.control, 1));
    painter.setBrush(t.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace Iconwright
