#pragma once

#include "core/base/result.h"

#include <QString>

namespace Iconwright {

class OriginalStore;

//! Copies a picture from outside into the originals, where it may set the style of icons; returns its
//! SHA-256. The file is not trusted: its size and its header are looked at before anything is read or
//! allocated, and every pixel must be there. FileNotReadable, PictureTooLarge, PictureDamaged, and the errors
//! of OriginalStore::openIncoming() and IncomingOriginal::commit(). Thread safe; may take a second.
[[nodiscard]] Result<QString> importPicture(const OriginalStore &originals, const QString &path);

} // namespace Iconwright
