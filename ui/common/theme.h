#pragma once

#include "ui/common/tokens.h"

#include <QFont>

class QApplication;
class QWidget;

namespace Iconwright {

//! Roles of text; sizes are factors of the application's font so that a larger system font enlarges
//! everything.
enum class TextRole { Page, Title, Section, Body, Caption, Badge };

//! Sets style and palette of the whole program. Call it before the first widget is made, again to change the
//! theme.
void applyTheme(QApplication &application, Theme theme);
//! Without motion nothing fades or glides; see WindowStyle::setMotion().
void applyMotion(bool motion);
//! The theme a setting asks for: "light", "dark", "contrast-light", "contrast-dark"; anything else is
//! `system`.
[[nodiscard]] Theme themeFromText(const QString &text, Theme system);
//! Judges the palette the platform brought: call it before the first applyTheme().
[[nodiscard]] Theme platformTheme(const QApplication &application);

[[nodiscard]] QFont roleFont(TextRole role);
//! Sets the font of `role`, and for Caption the muted color.
void setTextRole(QWidget &widget, TextRole role);

namespace Measure {
constexpr int gapSmall = 4;
constexpr int gap = 8;
constexpr int section = 12;
constexpr int edge = 16;
constexpr int page = 24;
constexpr int control = 28;
constexpr int primary = 36;
constexpr int header = 44;
inline constexpr int drawers = 1024; //!< a window below that width has drawers over the gallery
} // namespace Measure

} // namespace Iconwright
