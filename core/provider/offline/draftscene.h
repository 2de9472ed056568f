#pragma once

#include "core/provider/offline/draftart.h"
#include "core/provider/offline/draftcolors.h"

#include <QRectF>

namespace Iconwright {

//! What a recipe draws. Recipes work on a canvas of 1000 x 1000 units, whatever the size in pixels.
struct DraftScene
{
    static constexpr double canvas = 1000;
    //! What a drawing fills without a plate: 12 % free on each side.
    static constexpr QRectF content { 120, 120, 760, 760 };

    DraftArt art; //!< not yet fitted: recipes choose the box
    DraftColors colors;
    quint64 seed = 0; //!< for texture and wobble
};

} // namespace Iconwright
