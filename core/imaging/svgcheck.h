#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSizeF>

namespace Iconwright {

//! Bounds on untrusted SVG.
struct SvgLimits
{
    qsizetype bytes = 4 * 1024 * 1024;
    int elements = 50'000;
    int depth = 64;
    int uses = 500; //!< <use> elements
    int filters = 32; //!< primitives
};

//! An SVG document that can be rendered without looking anywhere else.
struct CheckedSvg
{
    QByteArray document; //!< written anew from what is known to be harmless
    QSizeF size; //!< of its view box, in user units; never empty
};

//! Copies shapes, paints, clips, masks, text and a few filters of `bytes`; leaves out scripts, event
//! handlers, animation, pictures, embedded HTML, foreign namespaces and every reference that does not begin
//! with '#'. A document type or an entity ends it: PictureDamaged, as for what is no SVG or not whole.
//! PictureTooLarge beyond the limits. https://www.w3.org/TR/SVG11/
[[nodiscard]] Result<CheckedSvg> checkSvg(const QByteArray &bytes, const SvgLimits &limits = {});

} // namespace Iconwright
