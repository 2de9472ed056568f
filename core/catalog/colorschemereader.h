#pragma once

#include "core/catalog/catalogfile.h"
#include "core/catalog/colorscheme.h"

#include <QList>

namespace Iconwright {

//! The schemes of a colorschemes.json, palettes put in order from dark to light. Check file.fault() before
//! the result is used.
[[nodiscard]] QList<ColorScheme> readColorSchemes(CatalogFile &file);

} // namespace Iconwright
