#pragma once

#include "core/exporting/targetplan.h"
#include "core/library/iconset.h"

#include <QFuture>

namespace Iconwright {

class Application;
class Console;

//! Exports the icons of the set `name` and, once all is written, lets the set remember how. Where
//! another process has the profile, that is not remembered, and said.
[[nodiscard]] QFuture<int> exportSet(Application &application, const Console &console, const QString &name,
    const QList<ExportItem> &items, const TargetOptions &options);

} // namespace Iconwright
