#pragma once

#include "core/exporting/exportname.h"
#include "core/exporting/pngexport.h"

namespace Iconwright {

//! One file to be written.
struct PlannedFile
{
    int size = 0; //!< edge in pixels
    QString path; //!< relative to the target, with '/'
    bool kept = false; //!< there already; left alone
};

//! The files of one icon, in the order of the sizes.
using PlannedIcon = QList<PlannedFile>;

//! The files of each item. Names that meet (also when letters differ only in case) get "-2", "-3" in the
//! order of `items`, the same for all sizes of an icon.
[[nodiscard]] QList<PlannedIcon> planExport(
    const QList<ExportItem> &items, const QList<int> &sizes, const ExportName &name);

} // namespace Iconwright
