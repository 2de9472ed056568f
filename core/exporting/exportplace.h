#pragma once

#include "core/base/result.h"

#include <QString>

namespace Iconwright {

//! A file ending in .zip rather than a folder.
[[nodiscard]] bool isArchivePath(const QString &path);

//! Whether something could be written to `target` (absolute path of a folder, or of a file ending in .zip),
//! as far as looking there tells; creates nothing. FileNotWritable, naming the place.
[[nodiscard]] Result<void> lookAtPlace(const QString &target);

} // namespace Iconwright
