#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace Iconwright {

class PendingFile;

//! A folder into which files are written without ever leaving it: below it no link is followed. Paths are
//! relative, with '/', and hold no ".." (callers make them, users do not). Thread safe.
class OutputFolder
{
public:
    enum class Entry { Nothing, File, Other }; //!< Other: a folder, a device

    //! Creates what is missing of `path` (absolute; links in it are the user's own and followed).
    //! FileNotWritable, DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<OutputFolder>> open(const QString &path);
    ~OutputFolder();
    Q_DISABLE_COPY_MOVE(OutputFolder)

    [[nodiscard]] QString path() const { return m_path; }
    //! ExportTargetIsLink for a link anywhere in `relative`; ExportConflict for a file where a folder is
    //! needed.
    [[nodiscard]] Result<Entry> lookUp(const QString &relative) const;
    //! The first bytes of a file, at most `most`; empty where there is none.
    [[nodiscard]] QByteArray head(const QString &relative, qint64 most) const;
    //! A file that appears as `relative` when it is committed. Creates the folders on the way to it.
    [[nodiscard]] Result<std::unique_ptr<PendingFile>> create(const QString &relative) const;

private:
    OutputFolder(const QString &path, int descriptor);

    QString m_path;
    int m_descriptor = -1; //!< where the system has folders that can be held open
};

} // namespace Iconwright
