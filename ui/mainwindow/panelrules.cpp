#include "ui/mainwindow/panelrules.h"

#include "ui/common/theme.h"

namespace Iconwright {

namespace {

constexpr int narrow = Measure::drawers;
constexpr int usual = 1280;
constexpr int wide = 1680;
constexpr int galleryLeast = 480;

} // namespace

WidthClass widthClassOf(int width)
{
    if (width < narrow)
        return WidthClass::Drawers;
    if (width < usual)
        return WidthClass::Narrow;
    return width < wide ? WidthClass::Usual : WidthClass::Wide;
}

OpenPanels firstPanels(WidthClass widthClass)
{
    const bool roomy = widthClass == WidthClass::Usual || widthClass == WidthClass::Wide;
    return { .left = true, .inspector = roomy };
}

OpenPanels withPanelOpened(OpenPanels panels, Panel opened, int width, int leftWidth, int inspectorWidth)
{
    (opened == Panel::Left ? panels.left : panels.inspector) = true;
    if (panels.left && panels.inspector && width - leftWidth - inspectorWidth < galleryLeast)
        (opened == Panel::Left ? panels.inspector : panels.left) = false;
    return panels;
}

} // namespace Iconwright
