#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

class QPainter;
class QRect;

namespace Iconwright {

//! What lies behind a picture: the theme's plate, white, black, a checkerboard or a color of one's own.
struct Backdrop
{
    enum class Kind { Theme, White, Black, Checkerboard, Color };

    Kind kind = Kind::Theme;
    QColor color; //!< of Kind::Color

    bool operator==(const Backdrop &) const = default;
};

//! As the settings keep it: "theme", "white", "black", "checkerboard" or "#rrggbb"; anything else is Theme.
[[nodiscard]] Backdrop backdropFromText(const QString &text);
[[nodiscard]] QString backdropText(const Backdrop &backdrop);
//! Theme, White, Black, Checkerboard, `own` if it is valid, and from the start again.
[[nodiscard]] Backdrop nextBackdrop(const Backdrop &backdrop, const QColor &own);

//! Fills `rect` with rounded corners. Squares of the checkerboard are 8 pixels, aligned to the rectangle.
void paintBackdrop(
    QPainter &painter, const QRect &rect, const Backdrop &backdrop, const QPalette &palette, int radius);

} // namespace Iconwright
