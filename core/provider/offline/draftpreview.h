#pragma once

#include "core/catalog/catalog.h"
#include "core/provider/offline/draftfonts.h"

#include <QImage>
#include <QSize>

#include <functional>

namespace Iconwright {

//! Draws `subject` in the style of that id and these colors, on nothing; null when it cannot be drawn (fonts
//! missing, no memory). Thread safe; the first drawing reads the fonts and takes longer.
using DraftPreview = std::function<QImage(
    const QString &styleId, const QStringList &colors, const QString &subject, QSize devicePixels)>;

//! The pictures that styles are chosen by. Holds the fonts as long as the function lives.
[[nodiscard]] DraftPreview draftPreview(
    const Catalog &catalog, const QStringList &fontFolders = DraftFonts::defaultFolders());

} // namespace Iconwright
