#include "ui/common/windowstyle.h"

#include "ui/common/theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr double radius = 6;
constexpr double smallRadius = 4;
constexpr int barHeight = 4;

void roundedBox(
    QPainter &painter, const QRect &rect, const QColor &fill, const QColor &border, double width = 1)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    const double inset = border.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

bool focusShown(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

void drawField(QPainter &painter, const QStyleOption &option, const QRect &rect)
{
    const Tokens &t = tokensOf(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    roundedBox(painter, rect, enabled ? t.raised : t.panel,
        focused       ? t.focus
            : enabled ? t.control
                      : t.line,
        focused ? 2 : 1);
}

void drawButton(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Tokens &t = tokensOf(option.palette);
    const QString kind = widget != nullptr ? widget->property("kind").toString() : QString();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool hovered = enabled && option.state.testFlag(QStyle::State_MouseOver);
    const bool down = option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_On);
    QColor fill = down ? t.pressed : hovered ? t.hover : t.raised;
    QColor border = enabled ? t.control : t.line;
    if (kind == "primary"_L1) {
        fill = !enabled ? t.track : hovered || down ? t.accentHover : t.accent;
        border = QColor();
    } else if (kind == "quiet"_L1) {
        fill = down ? t.pressed : hovered ? t.hover : QColor(Qt::transparent);
        border = QColor();
    }
    roundedBox(painter, option.rect, fill, border);
    if (focusShown(option)) {
        const bool onAccent = kind == "primary"_L1 && enabled;
        const QRect ring = onAccent ? option.rect.adjusted(2, 2, -2, -2) : option.rect;
        roundedBox(painter, ring, Qt::transparent, onAccent ? t.accentText : t.focus, 2);
    }
}

void drawCheckBox(QPainter &painter, const QStyleOption &option)
{
    const Tokens &t = tokensOf(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(on ? (enabled ? t.accent : t.disabled) : t.raised);
    painter.setPen(on ? QPen(Qt::NoPen) : QPen(enabled ? t.control : t.line, 1));
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, smallRadius, smallRadius);
    if (on) {
        painter.setPen(QPen(t.accentText, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        QPainterPath tick(box.topLeft() + QPointF(box.width() * 0.25, box.height() * 0.52));
        tick.lineTo(box.topLeft() + QPointF(box.width() * 0.43, box.height() * 0.7));
        tick.lineTo(box.topLeft() + QPointF(box.width() * 0.77, box.height() * 0.32));
        painter.drawPath(tick);
    }
    painter.restore();
}

void drawChevron(QPainter &painter, const QRect &rect, const QColor &color, bool up)
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

void drawProgressBar(QPainter &painter, const QStyleOptionProgressBar &bar)
{
    const Tokens &t = tokensOf(bar.palette);
    QRectF rect(bar.rect);
    rect = QRectF(rect.left(), rect.center().y() - barHeight / 2.0, rect.width(), barHeight);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.track);
    painter.drawRoundedRect(rect, barHeight / 2.0, barHeight / 2.0);
    const int range = std::max(1, bar.maximum - bar.minimum);
    const double part = std::clamp(double(bar.progress - bar.minimum) / range, 0.0, 1.0);
    if (part > 0) {
        const double width = std::max<double>(barHeight, rect.width() * part);
        const double left = bar.direction == Qt::RightToLeft ? rect.right() - width : rect.left();
        painter.setBrush(t.progress);
        painter.drawRoundedRect(QRectF(left, rect.top(), width, barHeight), barHeight / 2.0, barHeight / 2.0);
    }
    painter.restore();
}

bool isInsideOtherControl(const QWidget *widget)
{
    const QWidget *parent = widget != nullptr ? widget->parentWidget() : nullptr;
    return qobject_cast<const QComboBox *>(parent) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(parent) != nullptr
        || (widget != nullptr && widget->property("frameless").toBool());
}

} // namespace

WindowStyle::WindowStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void WindowStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (!isInsideOtherControl(widget))
            drawField(*painter, *option, option->rect);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_PanelButtonCommand:
        drawButton(*painter, *option, widget);
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QComboBox *>(widget) == nullptr && focusShown(*option))
            roundedBox(*painter, option->rect, Qt::transparent, tokensOf(option->palette).focus, 2);
        return;
    case PE_IndicatorCheckBox:
        drawCheckBox(*painter, *option);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void WindowStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (element == CE_ProgressBar && bar != nullptr) {
        drawProgressBar(*painter, *bar);
        return;
    }
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButtonLabel && button != nullptr
        && widget->property("kind").toString() == "primary"_L1) {
        const Tokens &t = tokensOf(option->palette);
        QStyleOptionButton label = *button;
        const bool enabled = option->state.testFlag(State_Enabled);
        label.palette.setColor(QPalette::ButtonText, enabled ? t.accentText : t.muted);
        QProxyStyle::drawControl(element, &label, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void WindowStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokensOf(option->palette);
    const QColor arrow = option->state.testFlag(State_Enabled) ? t.muted : t.disabled;
    if (control == CC_ComboBox) {
        drawField(*painter, *option, option->rect);
        drawChevron(*painter, subControlRect(control, option, SC_ComboBoxArrow, widget), arrow, false);
        return;
    }
    if (control == CC_SpinBox) {
        drawField(*painter, *option, option->rect);
        drawChevron(*painter, subControlRect(control, option, SC_SpinBoxUp, widget), arrow, true);
        drawChevron(*painter, subControlRect(control, option, SC_SpinBoxDown, widget), arrow, false);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize WindowStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const bool primary = widget != nullptr && widget->property("kind").toString() == "primary"_L1;
    const int least = primary ? Measure::primary : Measure::control;
    switch (type) {
    case CT_PushButton:
        result.rheight() = std::max(least, option->fontMetrics.height() + 12);
        result.rwidth() += 2 * Measure::gap;
        break;
    case CT_ComboBox:
    case CT_SpinBox:
    case CT_LineEdit:
        result.rheight() = std::max(Measure::control, option->fontMetrics.height() + 12);
        break;
    default:
        break;
    }
    return result;
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Measure::gap;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return Measure::edge;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return 16;
    case PM_SplitterWidth:
        return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int WindowStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_Menu_FlashTriggeredItem:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QRect WindowStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents && !isInsideOtherControl(widget))
        return option->rect.adjusted(6, 0, -6, 0);
    return QProxyStyle::subElementRect(element, option, widget);
}

} // namespace Iconwright
