#pragma once

#include "core/exporting/targetplan.h"

#include <QFuture>

namespace Iconwright {

class Application;
class Console;

//! The verb `export` with --target: writes, or only checks, and ends with the exit status.
[[nodiscard]] QFuture<int> exportForTargets(Application &application, const Console &console,
    const QList<ExportItem> &items, const TargetOptions &options);

} // namespace Iconwright
