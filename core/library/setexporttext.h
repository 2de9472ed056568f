#pragma once

#include "core/library/iconset.h"

namespace Iconwright {

//! As the database keeps it: JSON.
[[nodiscard]] QString exportText(const SetExport &lastExport);
//! What cannot be read was never exported: the user is asked again.
[[nodiscard]] SetExport exportFrom(const QString &text);

} // namespace Iconwright
