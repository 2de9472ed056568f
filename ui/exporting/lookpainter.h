#pragma once

#include "core/exporting/targetlooks.h"

#include <QFont>

namespace Iconwright {

//! What a look is painted with, beside its picture.
struct LookPaint
{
    QColor background; //!< of the target: below layers, on a tile
    QColor darkBackground; //!< likewise in the dark
    QColor outline; //!< round shapes, so that light ones end somewhere
    QString title; //!< of a browser's tab
    QFont font;
    double ratio = 1; //!< pixels of the screen to one of ours
    bool withSafeZone = false;
};

//! How large the look is, in pixels of ours.
[[nodiscard]] QSize lookSize(TargetLook::Form form);
//! The picture where people see it: under a mask, in a tab, on a shelf. Works in any thread.
[[nodiscard]] QImage paintedLook(const LookPicture &look, const LookPaint &paint);

} // namespace Iconwright
