#pragma once

#include "core/exporting/exporttarget.h"
#include "core/exporting/outputfolder.h"
#include "core/exporting/pngexport.h"

#include <QSet>

namespace Iconwright {

//! Files in a folder, each written beside its name and then renamed. What was written stays, whatever comes
//! after.
class FolderTarget final : public ExportTarget
{
public:
    FolderTarget(std::unique_ptr<OutputFolder> folder, ConflictRule rule);

    [[nodiscard]] QString path() const override { return m_folder->path(); }
    [[nodiscard]] Result<Place> place(const QString &path) override;
    [[nodiscard]] Result<Place> placeManifest(const QString &path) override;
    [[nodiscard]] Result<void> write(const QString &path, const QByteArray &bytes) override;
    [[nodiscard]] Result<void> finish() override { return {}; }

private:
    void learnOwnFiles();
    [[nodiscard]] Result<Place> placeUnder(const QString &path, ConflictRule rule);
    [[nodiscard]] Result<Place> placeNumbered(const QString &path);

    std::unique_ptr<OutputFolder> m_folder;
    ConflictRule m_rule;
    QSet<QString> m_own; //!< with ConflictRule::ReplaceOwn: what manifests in the folder name
    QSet<QString> m_taken; //!< by case folding: what place() has given away
    QSet<QString> m_replaceable; //!< files that were there and may be replaced
};

} // namespace Iconwright
