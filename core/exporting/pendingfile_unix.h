#pragma once

#include "core/exporting/descriptor_unix.h"
#include "core/exporting/pendingfile.h"

#include <QByteArray>
#include <QString>

namespace Iconwright {

struct PendingFile::State
{
    Descriptor folder;
    Descriptor file;
    QByteArray temporary; //!< empty: there is no file of that name (any more)
    QByteArray name;
    QString path; //!< for messages
};

//! DiskFull or FileNotWritable for an errno, with the path and the system's words.
[[nodiscard]] Error writeError(int reason, const QString &path);

} // namespace Iconwright
