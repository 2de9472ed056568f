#pragma once

#include "core/exporting/pngexport.h"

namespace Iconwright {

class IconLibrary;

//! What of the library an export needs to know, in the order of `ids`. In the library's thread.
[[nodiscard]] Result<QList<ExportItem>> exportItems(const IconLibrary &library, const QList<IconId> &ids);

} // namespace Iconwright
