#include "ui/common/linkbutton.h"

#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>

namespace Iconwright {

namespace {

constexpr int leastHeight = 24;
constexpr double radius = 4;

} // namespace

LinkButton::LinkButton(QWidget *parent)
    : QToolButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

QSize LinkButton::sizeHint() const
{
    return { std::max(leastHeight, fontMetrics().horizontalAdvance(text()) + 2),
        std::max(leastHeight, fontMetrics().height() + Measure::gapSmall) };
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(QPen(t.focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
    QFont shown = font();
    shown.setUnderline(underMouse() && isEnabled());
    painter.setFont(shown);
    painter.setPen(isEnabled() ? t.link : t.disabled);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace Iconwright
