#pragma once

#include "core/exporting/exporttarget.h"
#include "core/exporting/iconwork.h"
#include "core/exporting/targetexport.h"

namespace Iconwright {

//! One export for targets under way. The last worker writes the records, also of what was done when it is
//! cancelled or fails: the next export knows its own files.
class TargetRun final : public IconWork<TargetReport>
{
public:
    TargetRun(const QList<ExportItem> &items, const TargetOptions &options);

private:
    [[nodiscard]] Result<void> prepare() override;
    [[nodiscard]] Result<void> work(qsizetype icon) override;
    [[nodiscard]] Result<TargetReport> report(const Error &stoppedBy) override;
    void cancelled() override;
    void close() override;
    [[nodiscard]] Result<bool> appIconHasAlpha() const;
    [[nodiscard]] Result<void> proveMasters() const;
    [[nodiscard]] Result<void> openPlace();
    [[nodiscard]] Result<void> admitFiles();
    [[nodiscard]] bool isNeeded(qsizetype icon) const;
    [[nodiscard]] Result<void> makeSetFiles();
    [[nodiscard]] Result<void> settle(qsizetype file, const QByteArray &bytes);
    [[nodiscard]] Result<FileFate> put(const QString &path, const QByteArray &bytes);
    [[nodiscard]] ExportedSet recordOf() const;
    [[nodiscard]] QStringList obsolete() const;
    [[nodiscard]] Result<void> writeRecords();

    const QList<ExportItem> m_items; //!< const: workers that read a shared list must not detach it
    TargetOptions m_options;
    TargetPlan m_plan;
    QList<QList<qsizetype>> m_filesOf; //!< by icon: indices of the plan
    bool m_hasSetFiles = false; //!< some files show all icons together
    QList<ExportedFile> m_made; //!< by index of the plan, each touched by one worker only
    QList<FileFate> m_fates; //!< likewise
    QList<qint64> m_bytes; //!< likewise
    std::unique_ptr<LinkedFolder> m_folder; //!< one of these two; none: an archive is only checked
    std::unique_ptr<ExportTarget> m_archive;
};

} // namespace Iconwright
