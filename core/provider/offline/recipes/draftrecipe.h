#pragma once

#include <QPainter>

namespace Iconwright {

struct DraftScene;

//! The ways a draft is painted; Style::draft names one. Each is a function that paints a scene on a canvas of
//! 1000 x 1000 units, keeps a margin, and uses the scene's colors and tints of them only. All are reentrant.
namespace DraftRecipe {

void paintBadge(QPainter &painter, const DraftScene &scene); //!< a seal with ribbons
void paintClay(QPainter &painter, const DraftScene &scene); //!< soft, thick, lit from the upper left
void paintDuotone(
    QPainter &painter, const DraftScene &scene); //!< dark lines over a fill that is off register
void paintFlat(QPainter &painter, const DraftScene &scene); //!< plain colors, a half in shade
void paintGlass(QPainter &painter, const DraftScene &scene); //!< a frosted pane before colored shapes
void paintGlyph(QPainter &painter, const DraftScene &scene); //!< one color, no detail filled
void paintGradient(QPainter &painter, const DraftScene &scene); //!< the palette runs across the drawing
void paintIsometric(QPainter &painter, const DraftScene &scene); //!< a block seen from a corner
void paintLongShadow(QPainter &painter, const DraftScene &scene); //!< on a disc, with a shadow to its rim
void paintModern(QPainter &painter, const DraftScene &scene); //!< light on a rounded tile with a gradient
void paintNeon(QPainter &painter, const DraftScene &scene); //!< glowing tubes on a dark tile
void paintOutline(QPainter &painter, const DraftScene &scene); //!< lines of one width
void paintPixel(QPainter &painter, const DraftScene &scene); //!< squares on a coarse grid
void paintSketch(QPainter &painter, const DraftScene &scene); //!< pen strokes and hatching
void paintSticker(QPainter &painter, const DraftScene &scene); //!< cut out with a white border
void paintWatercolor(QPainter &painter, const DraftScene &scene); //!< washes with darker rims

} // namespace DraftRecipe

} // namespace Iconwright
