#pragma once

#include "core/exporting/pngexport.h"

#include <QFuture>

namespace Iconwright {

class Application;
class Console;

//! The verb `export` without --target: PNG files straight into a folder or an archive. Ends with the exit
//! status. There is nothing `checkOnly` could compare with: that is said, and fails.
[[nodiscard]] QFuture<int> exportPlainly(Application &application, const Console &console,
    const QList<ExportItem> &items, const PngExportOptions &options, bool checkOnly);

} // namespace Iconwright
