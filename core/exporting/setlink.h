#pragma once

#include "core/exporting/exportsetup.h"
#include "core/library/iconset.h"

namespace Iconwright {

//! What a set remembers of an export, and the same export again: whether the window or the command line made
//! it, either repeats it exactly. Whether edited files are replaced is never remembered.
[[nodiscard]] SetExport linkOf(const ExportSetup &setup, const QDateTime &at);
[[nodiscard]] SetExport linkOf(const TargetOptions &options, const QDateTime &at);

//! What the export dialog is filled with.
[[nodiscard]] ExportSetup setupOf(const SetExport &link);
//! Of a plain one.
[[nodiscard]] PngExportOptions pngOptions(const SetExport &link);
//! Of all others.
[[nodiscard]] TargetOptions targetOptions(const SetExport &link);
//! Equal but for the time.
[[nodiscard]] bool isSameExport(SetExport a, const SetExport &b);

} // namespace Iconwright
