#pragma once

#include "core/base/result.h"

#include <QString>

class QFile;
class QFileDevice;

namespace Iconwright {

//! What an operation on `file` failed with: DiskFull (quota and file size limit included) or FileNotWritable.
[[nodiscard]] Error writeError(const QFileDevice &file);
//! The bytes of an open file survive a power cut from here on. DiskFull, FileNotWritable.
[[nodiscard]] Result<void> syncFile(QFile &file);
//! The names in a folder survive a power cut from here on; a no-op where the system has no such thing.
[[nodiscard]] Result<void> syncFolder(const QString &folder);
//! Takes room for `bytes` without changing the file's size; where the file system cannot, looks at what is
//! free. NotEnoughDisk.
[[nodiscard]] Result<void> reserveSpace(QFile &file, qint64 bytes);
//! Creates `folder` and what is missing above it, 0700. ProfileUnusable.
[[nodiscard]] Result<void> makePrivateFolder(const QString &folder);
//! The same below a folder that must be there: a profile that was moved away is not made anew.
[[nodiscard]] Result<void> makePrivateFolderIn(const QString &existing, const QString &folder);

} // namespace Iconwright
