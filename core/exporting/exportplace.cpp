#include "core/exporting/exportplace.h"

#include <QDir>
#include <QFileInfo>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

bool isArchivePath(const QString &path)
{
    return path.endsWith(u".zip"_s, Qt::CaseInsensitive);
}

Result<void> lookAtPlace(const QString &target)
{
    if (!QDir::isAbsolutePath(target))
        return Error { ErrorCode::FileNotWritable, target };
    const QString path = QDir::cleanPath(target);
    QString folder = isArchivePath(path) ? QFileInfo(path).path() : path;
    // What is missing of it will be made, if it can be made.
    while (!QFileInfo::exists(folder) && folder != QFileInfo(folder).path())
        folder = QFileInfo(folder).path();
    const QFileInfo there(folder);
    if (!there.isDir() || !there.isWritable())
        return Error { ErrorCode::FileNotWritable, QDir::toNativeSeparators(folder) };
    return {};
}

} // namespace Iconwright
