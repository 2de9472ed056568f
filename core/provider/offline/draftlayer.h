#pragma once

#include <QColor>
#include <QImage>
#include <QPainter>

namespace Iconwright {

//! A picture of the whole canvas beside the one being painted, for what a painter cannot do: blur, light,
//! shadow. Half as fine as the picture and never above 512 pixels, so that an effect costs milliseconds.
class DraftLayer
{
public:
    explicit DraftLayer(const QPainter &target);

    //! Starts `painter` on the layer, in canvas units. It must end before the layer is used.
    void begin(QPainter &painter);
    //! Draws the layer over the canvas.
    void drawOnto(QPainter &target, double opacity = 1) const;

    //! `radius` in canvas units; three passes of a box, near to a Gaussian.
    void blur(double radius);
    //! Keeps the coverage, replaces the color.
    void tint(const QColor &color);
    //! Moves the content, in canvas units.
    [[nodiscard]] DraftLayer moved(double dx, double dy) const;
    //! Keeps what also `mask` covers (or, inverted, what it does not).
    void keepInside(const DraftLayer &mask);
    void keepOutside(const DraftLayer &mask);
    //! Everything drawn again and again along a line, `length` in canvas units: a shadow, the side of a
    //! block.
    void smear(double dx, double dy);

private:
    void compose(const DraftLayer &other, QPainter::CompositionMode mode);

    double m_scale;
    QImage m_image; // ARGB32 premultiplied
};

} // namespace Iconwright
