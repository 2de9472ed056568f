#pragma once

#include <QtGlobal>

namespace Iconwright {

//! How wide the window is, in words: which of its panels stand beside the gallery and which cover it.
enum class WidthClass {
    Drawers, //!< below 1024: panels are drawers over the gallery
    Narrow, //!< below 1280: the inspector closes the left column where the gallery would become too small
    Usual, //!< one left column, gallery, inspector
    Wide, //!< from 1680: library and form may both be open
};

[[nodiscard]] WidthClass widthClassOf(int width);

//! Which panels are open.
struct OpenPanels
{
    bool left = true;
    bool inspector = true;
    bool operator==(const OpenPanels &) const = default;
};

//! What a width class begins with.
[[nodiscard]] OpenPanels firstPanels(WidthClass widthClass);

enum class Panel { Left, Inspector };

//! What is open after `opened` has been opened in a window of `width` whose panels are `leftWidth` and
//! `inspectorWidth` wide: the other one closes where the gallery would fall below 480.
[[nodiscard]] OpenPanels withPanelOpened(
    OpenPanels panels, Panel opened, int width, int leftWidth, int inspectorWidth);

} // namespace Iconwright
