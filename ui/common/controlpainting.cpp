#include "ui/common/controlpainting.h"

#include "ui/common/tokens.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr double radius = 6;
constexpr double smallRadius = 4;

bool isEnabled(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}

bool isHovered(const QStyleOption &option)
{
    return isEnabled(option) && option.state.testFlag(QStyle::State_MouseOver);
}

bool isDown(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_On);
}

struct ButtonColors
{
    QColor fill;
    QColor border;
};

ButtonColors buttonColors(const QStyleOption &option, const QString &kind)
{
    const Tokens &t = tokensOf(option.palette);
    const bool enabled = isEnabled(option);
    if (kind == "primary"_L1)
        return { !enabled ? t.track : isHovered(option) || isDown(option) ? t.accentHover : t.accent, {} };
    const QColor rest = kind == "quiet"_L1 ? QColor(Qt::transparent) : t.raised;
    const QColor fill = isDown(option) ? t.pressed : isHovered(option) ? t.hover : rest;
    if (kind == "quiet"_L1)
        return { fill, {} };
    if (kind == "danger"_L1)
        return { fill, enabled ? t.danger : t.line };
    return { fill, t.line };
}

QPainterPath tickIn(const QRectF &box)
{
    const auto at
        = [&](double x, double y) { return box.topLeft() + QPointF(box.width() * x, box.height() * y); };
    QPainterPath tick(at(0.25, 0.52));
    tick.lineTo(at(0.43, 0.7));
    tick.lineTo(at(0.77, 0.32));
    return tick;
}

void paintOutlined(QPainter &painter, const QRect &rect, const QColor &fill, const QPen &border)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(border);
    const double inset = border.style() == Qt::NoPen ? 0 : border.widthF() / 2;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

} // namespace

bool isFocusShown(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

void paintBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &border, double width)
{
    paintOutlined(painter, rect, fill, border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
}

void paintField(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Tokens &t = tokensOf(option.palette);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    // What cannot be changed looks so, whether it can be selected and copied or not.
    const bool editable = isEnabled(option) && !option.state.testFlag(QStyle::State_ReadOnly);
    const bool wrong = widget != nullptr && widget->property("error").toBool();
    QColor border = editable ? t.control : t.line;
    if (focused)
        border = t.focus;
    if (wrong)
        border = t.danger;
    // Where the grounds are the same, the line is broken.
    const Theme theme = themeOf(option.palette);
    const bool dashed
        = !editable && !focused && (theme == Theme::ContrastLight || theme == Theme::ContrastDark);
    if (dashed)
        paintOutlined(painter, option.rect, t.panel, QPen(border, 1, Qt::DashLine));
    else
        paintBox(painter, option.rect, editable ? t.raised : t.panel, border, focused ? 2 : 1);
}

void paintChoice(QPainter &painter, const QStyleOptionComboBox &box, const QRect &rect)
{
    const Tokens &t = tokensOf(box.palette);
    QRect text = rect;
    if (!box.currentIcon.isNull()) {
        const QSize size = box.iconSize.boundedTo(rect.size());
        const QRect picture(
            rect.left(), rect.center().y() - size.height() / 2 + 1, size.width(), size.height());
        box.currentIcon.paint(&painter, QStyle::visualRect(box.direction, rect, picture), Qt::AlignCenter,
            isEnabled(box) ? QIcon::Normal : QIcon::Disabled);
        text = QStyle::visualRect(box.direction, rect, rect.adjusted(size.width() + 8, 0, 0, 0));
    }
    painter.setPen(isEnabled(box) ? t.text : t.disabled);
    painter.drawText(text, int(Qt::AlignVCenter) | int(QStyle::visualAlignment(box.direction, Qt::AlignLeft)),
        box.fontMetrics.elidedText(box.currentText, Qt::ElideRight, text.width()));
}

void paintButton(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Tokens &t = tokensOf(option.palette);
    const QString kind = widget != nullptr ? widget->property("kind").toString() : QString();
    const ButtonColors colors = buttonColors(option, kind);
    paintBox(painter, option.rect, colors.fill, colors.border);
    if (!isFocusShown(option))
        return;
    const bool onAccent = kind == "primary"_L1 && isEnabled(option);
    const QRect ring = onAccent ? option.rect.adjusted(2, 2, -2, -2) : option.rect;
    paintBox(painter, ring, Qt::transparent, onAccent ? t.accentText : t.focus, 2);
}

void paintToolButton(QPainter &painter, const QStyleOption &option)
{
    const Tokens &t = tokensOf(option.palette);
    if (isDown(option) || isHovered(option))
        paintBox(painter, option.rect, isDown(option) ? t.pressed : t.hover, QColor());
    if (isFocusShown(option))
        paintBox(painter, option.rect, Qt::transparent, t.focus, 2);
}

void paintCheckBox(QPainter &painter, const QStyleOption &option)
{
    const Tokens &t = tokensOf(option.palette);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(on || partly ? (isEnabled(option) ? t.accent : t.disabled) : t.raised);
    painter.setPen(on || partly ? QPen(Qt::NoPen) : QPen(isEnabled(option) ? t.control : t.line, 1));
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, smallRadius, smallRadius);
    painter.setPen(QPen(t.accentText, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (partly)
        painter.drawLine(box.center() - QPointF(4, 0), box.center() + QPointF(4, 0));
    else if (on)
        painter.drawPath(tickIn(box));
    painter.restore();
}

void paintRadioButton(QPainter &painter, const QStyleOption &option)
{
    const Tokens &t = tokensOf(option.palette);
    const bool on = option.state.testFlag(QStyle::State_On);
    const QRectF circle = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(on ? (isEnabled(option) ? t.accent : t.disabled) : t.raised);
    painter.setPen(on ? QPen(Qt::NoPen) : QPen(isEnabled(option) ? t.control : t.line, 1));
    painter.drawEllipse(circle);
    if (on) {
        painter.setBrush(t.accentText);
        painter.drawEllipse(circle.center(), 3, 3);
    }
    painter.restore();
}

void paintChevron(QPainter &painter, const QRect &rect, const QColor &color, bool up)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF center = QRectF(rect).center();
    const double tip = up ? -1.75 : 1.75;
    painter.drawPolyline(
        QPolygonF({ center + QPointF(-3.5, -tip), center + QPointF(0, tip), center + QPointF(3.5, -tip) }));
    painter.restore();
}

} // namespace Iconwright
