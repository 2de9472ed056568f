#pragma once

#include "core/exporting/exportedset.h"
#include "core/exporting/outputfolder.h"

namespace Iconwright {

//! What became of one file; when only checked: what would.
enum class FileFate {
    New, //!< was not there
    Updated, //!< was there as we had written it, and is out of date
    Unchanged, //!< is there with these bytes
    Edited, //!< somebody else edited it since, and we have nothing new for it: left alone
    Conflict, //!< not as we had written it, or never ours, and we have other bytes for it: left alone
    Unwritten, //!< the export ended before it: as it was
};

//! A folder that remembers what was exported into it, by the manifest.json there.
class LinkedFolder
{
public:
    struct Rules
    {
        bool replaceEdited = false; //!< what is Edited or Conflict is written too, and Updated
        bool checkOnly = false; //!< nothing is created or written
    };

    //! FileNotWritable, DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<LinkedFolder>> open(const QString &path, const Rules &rules);

    [[nodiscard]] const ExportedSet &earlier() const { return m_earlier; }
    [[nodiscard]] QString manifestName() const { return m_manifest; }
    [[nodiscard]] QString provenanceName() const { return m_provenance; }

    //! Whether a file can be written there at all. ExportTargetIsLink, ExportConflict (a folder).
    [[nodiscard]] Result<void> admit(const QString &path) const;
    //! Likewise, and whether there is a file of that name.
    [[nodiscard]] Result<bool> holds(const QString &path) const;
    //! Compares, and writes what is to be written. Thread safe. Errors as admit(), DiskFull, FileNotWritable.
    [[nodiscard]] Result<FileFate> put(const QString &path, const QByteArray &bytes) const;
    //! manifest.json and PROVENANCE.json, where they change; numbered beside other people's files of that
    //! name.
    [[nodiscard]] Result<void> putRecords(const ExportedSet &set) const;

private:
    LinkedFolder(std::unique_ptr<OutputFolder> folder, const QString &path, const Rules &rules);
    void learn();
    [[nodiscard]] QString recordName(const QString &name) const;
    [[nodiscard]] QByteArray content(const QString &path) const;
    [[nodiscard]] FileFate compare(const QString &path, const QByteArray &bytes) const;
    [[nodiscard]] Result<void> write(const QString &path, const QByteArray &bytes) const;
    [[nodiscard]] Result<void> putRecord(const QString &path, const QByteArray &bytes) const;

    std::unique_ptr<OutputFolder> m_folder; //!< null: only checked, and not there
    QString m_path;
    Rules m_rules;
    QString m_manifest;
    QString m_provenance;
    ExportedSet m_earlier;
};

} // namespace Iconwright
