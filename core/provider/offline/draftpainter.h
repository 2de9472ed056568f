#pragma once

#include "core/provider/offline/draftscene.h"

#include <QImage>
#include <QSize>
#include <QString>
#include <QStringList>

namespace Iconwright {

//! What a picture is painted on.
struct DraftCanvas
{
    QSize size; //!< pixels; the drawing is centered in its largest square
    bool isOpaque = false; //!< on the lightest tint of the palette instead of nothing
};

//! Paints a scene by the recipe of that name. Names are those of Style::draft; unknown ones paint "flat".
class DraftPainter
{
public:
    [[nodiscard]] static QStringList recipes();
    //! Reentrant. Null when there is no memory for `canvas`.
    [[nodiscard]] static QImage paint(
        const DraftScene &scene, const QString &recipe, const DraftCanvas &canvas);
};

} // namespace Iconwright
