#pragma once

#include <QColor>
#include <QPalette>

namespace Iconwright {

enum class Theme { Light, Dark, ContrastLight, ContrastDark };

//! The colors of a theme, by what they are for. No other file names a color.
struct Tokens
{
    QColor window; //!< gallery canvas
    QColor panel; //!< side panels, header, dialogs
    QColor raised; //!< fields, buttons, menus
    QColor plate; //!< behind an icon
    QColor hover; //!< hovered row
    QColor pressed; //!< pressed, chip fill
    QColor line; //!< decoration: separators
    QColor control; //!< borders that must be seen to operate
    QColor text;
    QColor muted; //!< secondary text
    QColor disabled; //!< disabled controls only
    QColor accent; //!< primary button
    QColor accentHover;
    QColor accentText;
    QColor link;
    QColor selection; //!< selected row
    QColor selText; //!< everything on selection
    QColor focus; //!< focus ring
    QColor progress;
    QColor track;
    QColor success;
    QColor successFill;
    QColor warning;
    QColor warningFill;
    QColor danger;
    QColor dangerFill;
    QColor infoFill;
    QColor heart;
    QColor star;
    QColor checkA; //!< checkerboard
    QColor checkB;
};

[[nodiscard]] const Tokens &tokens(Theme theme);
//! Of a theme in which fills are lost and lines say where things end.
[[nodiscard]] bool isHighContrast(const Tokens &tokens);
//! The palette that shows a theme through standard widgets.
[[nodiscard]] QPalette themePalette(Theme theme);
//! Which theme a palette made by themePalette() belongs to; of any other palette, Light or Dark, whichever is
//! nearer.
[[nodiscard]] Theme themeOf(const QPalette &palette);
//! For painting: the tokens that go with a widget's palette.
[[nodiscard]] const Tokens &tokensOf(const QPalette &palette);

} // namespace Iconwright
