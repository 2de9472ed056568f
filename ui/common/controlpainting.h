#pragma once

#include <QColor>
#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionComplex;
class QWidget;

namespace Iconwright {

// How WindowStyle paints fields, buttons and boxes. Colors come from the tokens of the option's palette.

//! Whether the ring of the keyboard's place is to be seen: not after a click.
[[nodiscard]] bool isFocusShown(const QStyleOption &option);
//! A rectangle with corners of 6; an invalid border is none.
void paintBox(
    QPainter &painter, const QRect &rect, const QColor &fill, const QColor &border, double width = 1);
//! Text field, spin box, combo box. The property "error" of `widget` (bool) turns the border to danger.
void paintField(QPainter &painter, const QStyleOption &option, const QWidget *widget);
//! Picture and text of what is chosen in a combo box, in `rect`.
void paintChoice(QPainter &painter, const QStyleOptionComboBox &box, const QRect &rect);
//! A push button by its property "kind": "primary", "quiet", "danger", or none.
void paintButton(QPainter &painter, const QStyleOption &option, const QWidget *widget);
//! A tool button: nothing until it is hovered, pressed or checked.
void paintToolButton(QPainter &painter, const QStyleOption &option);
void paintCheckBox(QPainter &painter, const QStyleOption &option);
void paintRadioButton(QPainter &painter, const QStyleOption &option);
void paintChevron(QPainter &painter, const QRect &rect, const QColor &color, bool up);

} // namespace Iconwright
