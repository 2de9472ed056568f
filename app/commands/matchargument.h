#pragma once

#include "core/base/result.h"

#include <QString>

namespace Iconwright {

class IconLibrary;
class OriginalStore;

//! The anchor that `generate --match` names: the id of an icon, else a file, which is copied into the
//! originals. Empty for no argument. NotFound, AnchorMissing, and the errors of importPicture().
[[nodiscard]] Result<QString> anchorFrom(
    const QString &argument, const IconLibrary *library, const OriginalStore &originals);

} // namespace Iconwright
