#include "ui/common/windowstyle.h"

#include "ui/common/barpainting.h"
#include "ui/common/controlpainting.h"
#include "ui/common/glyphs.h"
#include "ui/common/itempainting.h"
#include "ui/common/theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QListView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int scrollBar = 12;
constexpr int knob = 16; // with a pixel around it for its ring
constexpr int comboArrow = 24; // with the room around it
constexpr int spinInset = 3; // to Fusion's 5: text begins 8 from the edge in every field

bool isPrimary(const QWidget *widget)
{
    return widget != nullptr && widget->property("kind").toString() == "primary"_L1;
}

bool isInsideOtherControl(const QWidget *widget)
{
    const QWidget *parent = widget != nullptr ? widget->parentWidget() : nullptr;
    return qobject_cast<const QComboBox *>(parent) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(parent) != nullptr
        || (widget != nullptr && widget->property("frameless").toBool());
}

//! Fusion paints label and icon; colors are ours.
QStyleOptionButton primaryLabel(const QStyleOptionButton &button)
{
    const Tokens &t = tokensOf(button.palette);
    QStyleOptionButton label = button;
    const bool enabled = button.state.testFlag(QStyle::State_Enabled);
    label.palette.setColor(QPalette::ButtonText, enabled ? t.accentText : t.muted);
    if (!button.icon.isNull() && enabled)
        label.icon = QIcon(button.icon.pixmap(button.iconSize, QIcon::Selected));
    return label;
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
            paintField(*painter, *option, widget);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_PanelButtonCommand:
        paintButton(*painter, *option, widget);
        return;
    case PE_PanelButtonTool:
        paintToolButton(*painter, *option);
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QComboBox *>(widget) == nullptr && isFocusShown(*option))
            paintBox(*painter, option->rect, Qt::transparent, tokensOf(option->palette).focus, 2);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckBox(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        paintRadioButton(*painter, *option);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        paintMenuPanel(*painter, *option);
        return;
    case PE_PanelTipLabel:
        paintTipPanel(*painter, *option);
        return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        drawRow(element, *option, *painter, widget);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

//! Lists paint the item, tables and trees the row: never both, or a translucent color would count twice.
void WindowStyle::drawRow(
    PrimitiveElement element, const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    const bool isList = qobject_cast<const QListView *>(widget) != nullptr;
    if (item == nullptr)
        return;
    if (isList && element == PE_PanelItemViewItem)
        paintRow(painter, *item, true);
    else if (!isList && element == PE_PanelItemViewItem)
        paintRow(painter, *item, false);
}

void WindowStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        element == CE_ProgressBar && bar != nullptr) {
        paintProgressBar(*painter, *bar);
        return;
    }
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        element == CE_MenuItem && item != nullptr) {
        paintMenuItem(*painter, *item);
        return;
    }
    if (element == CE_Splitter) { // one hairline between regions
        painter->fillRect(option->rect, tokensOf(option->palette).line);
        return;
    }
    if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        element == CE_ComboBoxLabel && box != nullptr && !box->editable) {
        paintChoice(*painter, *box, subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget));
        return;
    }
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButtonLabel && button != nullptr && isPrimary(widget)) {
        const QStyleOptionButton label = primaryLabel(*button);
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
    const auto part = [&](SubControl sub) { return subControlRect(control, option, sub, widget); };
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ComboBox) {
        paintField(*painter, *option, widget);
        paintChevron(*painter, part(SC_ComboBoxArrow), arrow, false);
    } else if (control == CC_SpinBox) {
        paintField(*painter, *option, widget);
        paintChevron(*painter, part(SC_SpinBoxUp), arrow, true);
        paintChevron(*painter, part(SC_SpinBoxDown), arrow, false);
    } else if (control == CC_ScrollBar && slider != nullptr) {
        paintScrollBar(*painter, *slider, part(SC_ScrollBarSlider));
    } else if (control == CC_Slider && slider != nullptr && slider->orientation == Qt::Horizontal) {
        paintSlider(*painter, *slider, part(SC_SliderGroove), part(SC_SliderHandle));
    } else if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
               control == CC_ToolButton && tool != nullptr) {
        // A button that opens a menu looks like any other: its picture says so.
        QStyleOptionToolButton plain = *tool;
        plain.features &= ~QStyleOptionToolButton::HasMenu;
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

//! A scroll bar without buttons: its thumb has the whole length.
QRect WindowStyle::scrollBarRect(const QStyleOptionSlider &bar, SubControl part) const
{
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? bar.rect.height() : bar.rect.width();
    const int range = std::max(1, bar.maximum - bar.minimum);
    const int thumb = std::clamp(
        int(qint64(length) * bar.pageStep / (qint64(range) + bar.pageStep)), std::min(length, 32), length);
    const int start = sliderPositionFromValue(
        bar.minimum, bar.maximum, bar.sliderPosition, length - thumb, bar.upsideDown);
    const auto along = [&](int from, int size) {
        return upright ? QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), size)
                       : QRect(bar.rect.left() + from, bar.rect.top(), size, bar.rect.height());
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return along(start, thumb);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + thumb, length - start - thumb);
    case SC_ScrollBarGroove:
        return bar.rect;
    default:
        return {};
    }
}

QRect WindowStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider != nullptr)
        return scrollBarRect(*slider, part);
    const QRect usual = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(
            option->direction, option->rect, option->rect.adjusted(Measure::gap, 1, -comboArrow, -1));
    if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        return option->direction == Qt::RightToLeft ? usual.adjusted(0, 0, -spinInset, 0)
                                                    : usual.adjusted(spinInset, 0, 0, 0);
    return usual;
}

QSize WindowStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int least = isPrimary(widget) ? Measure::primary : Measure::control;
    switch (type) {
    case CT_PushButton:
        result.rheight() = std::max(least, option->fontMetrics.height() + 12);
        result.rwidth() += 2 * Measure::gap;
        break;
    case CT_ComboBox:
        result.rwidth() += Measure::gap;
        result.rheight() = std::max(Measure::control, option->fontMetrics.height() + 12);
        break;
    case CT_SpinBox:
    case CT_LineEdit:
        result.rheight() = std::max(Measure::control, option->fontMetrics.height() + 12);
        break;
    case CT_ItemViewItem:
        result.rheight() = std::max(Measure::control, result.height());
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            result = menuItemSize(*item, size);
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
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_SplitterWidth:
        return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ScrollBarExtent:
        return scrollBar;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SliderLength:
    case PM_SliderThickness:
    case PM_SliderControlThickness:
        return knob;
    case PM_MenuVMargin:
        return 4;
    case PM_FocusFrameHMargin: // beside the text of rows
        return Measure::gap - 1;
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
    case SH_Widget_Animation_Duration:
        return m_motion ? QProxyStyle::styleHint(hint, option, widget, data) : 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon WindowStyle::standardIcon(StandardPixmap sign, const QStyleOption *option, const QWidget *widget) const
{
    switch (sign) {
    case SP_LineEditClearButton:
        return glyphIcon(Glyph::Clear);
    case SP_MessageBoxCritical:
        return glyphIcon(Glyph::Failed);
    case SP_MessageBoxWarning:
        return glyphIcon(Glyph::Warning);
    case SP_MessageBoxInformation:
        return glyphIcon(Glyph::Info);
    case SP_MessageBoxQuestion:
        return glyphIcon(Glyph::Question);
    case SP_ToolBarHorizontalExtensionButton:
        return glyphIcon(Glyph::More);
    default:
        return QProxyStyle::standardIcon(sign, option, widget);
    }
}

QRect WindowStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents && !isInsideOtherControl(widget))
        return option->rect.adjusted(6, 0, -6, 0);
    return QProxyStyle::subElementRect(element, option, widget);
}

} // namespace Iconwright
