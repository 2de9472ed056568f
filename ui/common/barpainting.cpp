#include "ui/common/barpainting.h"

#include "ui/common/controlpainting.h"
#include "ui/common/tokens.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace Iconwright {

namespace {

constexpr int barHeight = 4;
constexpr double knobRadius = 7;
constexpr int thumbInset = 2;

void paintPill(QPainter &painter, const QRectF &rect, const QColor &color)
{
    const double round = std::min(rect.width(), rect.height()) / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(rect, round, round);
}

QRectF centeredBar(const QRectF &rect)
{
    return { rect.left(), rect.center().y() - barHeight / 2.0, rect.width(), double(barHeight) };
}

} // namespace

void paintProgressBar(QPainter &painter, const QStyleOptionProgressBar &bar)
{
    const Tokens &t = tokensOf(bar.palette);
    const QRectF rect = centeredBar(bar.rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintPill(painter, rect, t.track);
    const int range = std::max(1, bar.maximum - bar.minimum);
    const double part = std::clamp(double(bar.progress - bar.minimum) / range, 0.0, 1.0);
    if (part > 0) {
        const double width = std::max<double>(barHeight, rect.width() * part);
        const double left = bar.direction == Qt::RightToLeft ? rect.right() - width : rect.left();
        paintPill(painter, QRectF(left, rect.top(), width, barHeight), t.progress);
    }
    painter.restore();
}

void paintSlider(
    QPainter &painter, const QStyleOptionSlider &slider, const QRect &groove, const QRect &handle)
{
    const Tokens &t = tokensOf(slider.palette);
    const bool enabled = slider.state.testFlag(QStyle::State_Enabled);
    const QRectF bar = centeredBar(groove);
    const QPointF knob = QRectF(handle).center();
    QRectF filled = bar;
    if (slider.upsideDown)
        filled.setLeft(knob.x());
    else
        filled.setRight(knob.x());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintPill(painter, bar, t.track);
    paintPill(painter, filled, enabled ? t.muted : t.disabled);
    painter.setPen(QPen(isFocusShown(slider) ? t.focus : t.control, isFocusShown(slider) ? 2 : 1));
    painter.setBrush(t.raised);
    painter.drawEllipse(knob, knobRadius - 0.5, knobRadius - 0.5);
    painter.restore();
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &bar, const QRect &thumb)
{
    const Tokens &t = tokensOf(bar.palette);
    const bool active = bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider)
        && bar.state.testFlag(QStyle::State_MouseOver);
    if (bar.maximum <= bar.minimum)
        return;
    const bool upright = bar.orientation == Qt::Vertical;
    const QRectF pill = QRectF(thumb).adjusted(upright ? thumbInset : 0, upright ? 0 : thumbInset,
        upright ? -thumbInset : 0, upright ? 0 : -thumbInset);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor color = active || bar.state.testFlag(QStyle::State_Sunken) ? t.muted : t.control;
    paintPill(painter, pill, color);
    painter.restore();
}

} // namespace Iconwright
