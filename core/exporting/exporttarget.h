#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace Iconwright {

//! Where exported files go: a folder or an archive. Destroyed before finish(), it leaves no half file.
class ExportTarget
{
public:
    ExportTarget() = default;
    virtual ~ExportTarget() = default;
    Q_DISABLE_COPY_MOVE(ExportTarget)

    //! What becomes of a file under the conflict rule.
    struct Place
    {
        QString path; //!< relative: where it goes, or what is left alone
        bool kept = false;
    };

    //! Absolute: the folder or the archive.
    [[nodiscard]] virtual QString path() const = 0;
    //! Decides for `path` (relative, each only once); writes nothing. One thread at a time.
    //! ExportTargetIsLink, ExportConflict.
    [[nodiscard]] virtual Result<Place> place(const QString &path) = 0;
    //! The same for the manifest: an earlier manifest of ours may be replaced, other people's file never is.
    [[nodiscard]] virtual Result<Place> placeManifest(const QString &path) = 0;
    //! Takes a whole file. Thread safe. DiskFull, FileNotWritable, ExportTargetIsLink, ExportConflict.
    [[nodiscard]] virtual Result<void> write(const QString &path, const QByteArray &bytes) = 0;
    //! After the last write().
    [[nodiscard]] virtual Result<void> finish() = 0;
};

//! "name (2).png" for "name.png" and 2; only the last dot of the last component counts.
[[nodiscard]] QString numberedPath(const QString &path, int number);

} // namespace Iconwright
