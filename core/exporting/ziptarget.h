#pragma once

#include "core/exporting/exporttarget.h"
#include "core/exporting/outputfolder.h"
#include "core/exporting/pngexport.h"

#include <QMap>
#include <QMutex>

namespace Iconwright {

class PendingFile;

//! A ZIP archive that depends on nothing but names and bytes: entries sorted, 1980-01-01, mode 0644. Entries
//! wait in an unnamed file beside it, so memory stays bounded; the archive appears with finish().
class ZipTarget final : public ExportTarget
{
public:
    //! `path` is absolute. With ConflictRule::Keep an archive that is there is kept, and place() says so.
    //! ExportTargetIsLink, ExportConflict, FileNotWritable, DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<ExportTarget>> open(const QString &path, ConflictRule rule);
    ~ZipTarget() override;

    [[nodiscard]] QString path() const override { return m_folder->path() + u'/' + m_name; }
    [[nodiscard]] Result<Place> place(const QString &path) override;
    [[nodiscard]] Result<Place> placeManifest(const QString &path) override { return place(path); }
    [[nodiscard]] Result<void> write(const QString &path, const QByteArray &bytes) override;
    [[nodiscard]] Result<void> finish() override;

private:
    //! Where an entry waits.
    struct Span
    {
        qint64 offset = 0;
        qint64 size = 0;
    };

    ZipTarget(std::unique_ptr<OutputFolder> folder, const QString &name);
    [[nodiscard]] Result<void> writeEntries(PendingFile &file);

    std::unique_ptr<OutputFolder> m_folder;
    QString m_name;
    bool m_kept = false;
    bool m_replace = false;
    QMutex m_mutex; //!< guards the two below
    std::unique_ptr<PendingFile> m_waiting;
    QMap<QByteArray, Span> m_entries; //!< by UTF-8 path: the order of the archive
    qint64 m_end = 0;
};

} // namespace Iconwright
