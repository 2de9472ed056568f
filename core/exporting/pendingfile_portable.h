#pragma once

#include "core/exporting/pendingfile.h"

#include <QFile>
#include <QString>

namespace Iconwright {

struct PendingFile::State
{
    QFile file; //!< under its temporary name until committed
    QString path;
    bool committed = false;
};

//! DiskFull or FileNotWritable for what `file` reports, with the path and the system's words.
[[nodiscard]] Error writeError(const QFile &file, const QString &path);

} // namespace Iconwright
