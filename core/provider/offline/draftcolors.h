#pragma once

#include <QColor>
#include <QList>
#include <QStringList>

namespace Iconwright {

//! A palette given parts to play. Every color is one of the palette, or a tint of one where the palette has
//! no color that can be seen in that part.
class DraftColors
{
public:
    //! `palette` in any order, "#rrggbb"; what is no color is left out, an empty palette becomes blues.
    //! `rotation` turns the colors of the parts on, so that variations of one glyph differ.
    DraftColors(const QStringList &palette, int rotation);

    [[nodiscard]] QColor deep() const { return m_deep; } //!< the darkest; seen on white
    [[nodiscard]] QColor main() const { return m_bodies.first(); } //!< the most characteristic
    [[nodiscard]] QColor accent() const { return body(1); } //!< unlike main
    [[nodiscard]] QColor soft() const { return m_soft; } //!< light, but still a color
    [[nodiscard]] QColor light() const { return m_light; } //!< nearly white
    //! The colors of an icon's bodies, in order of size; any number >= 0 is allowed.
    [[nodiscard]] QColor body(int number) const { return m_bodies[number % m_bodies.size()]; }
    //! All of the palette, dark to light.
    [[nodiscard]] const QList<QColor> &all() const { return m_all; }

    //! `share` of `b` in `a`, 0 to 1.
    [[nodiscard]] static QColor mixed(const QColor &a, const QColor &b, double share);
    //! Relative luminance of WCAG 2, 0 to 1.
    [[nodiscard]] static double luminance(const QColor &color);
    //! Raised until it glows on black: at least the luminance 0.3.
    [[nodiscard]] static QColor glowing(const QColor &color);

private:
    QList<QColor> m_all;
    QList<QColor> m_bodies;
    QColor m_deep;
    QColor m_soft;
    QColor m_light;
};

} // namespace Iconwright
