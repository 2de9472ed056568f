#pragma once

#include "core/exporting/exportpreview.h"
#include "core/exporting/targetexport.h"

namespace Iconwright {

//! As previewExport(), of an export for targets: every name, and which of them are there. Whether what is
//! there changes is known only when everything was drawn: exportTargets() with checkOnly, then checked().
[[nodiscard]] QFuture<ExportPreview> previewTargets(
    const QList<ExportItem> &items, const TargetOptions &options);

//! `preview` with what an export that was only checked found.
[[nodiscard]] ExportPreview checked(const ExportPreview &preview, const TargetReport &report);

} // namespace Iconwright
