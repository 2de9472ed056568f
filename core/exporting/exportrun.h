#pragma once

#include "core/exporting/exportplan.h"
#include "core/exporting/exporttarget.h"
#include "core/exporting/iconwork.h"
#include "core/exporting/manifest.h"
#include "core/exporting/pngexport.h"

#include <vector>

namespace Iconwright {

//! One export of PNG sizes under way. The last worker writes the manifest.
class ExportRun final : public IconWork<ExportReport>
{
public:
    ExportRun(const QList<ExportItem> &items, const PngExportOptions &options);

private:
    //! What became of one icon.
    struct Outcome
    {
        Error failure;
        QList<ManifestFile> files;
    };

    [[nodiscard]] Result<void> prepare() override;
    [[nodiscard]] Result<void> work(qsizetype icon) override;
    [[nodiscard]] Result<ExportReport> report(const Error &stopped) override;
    void close() override { m_target.reset(); }
    [[nodiscard]] Result<void> openTarget();
    [[nodiscard]] Result<void> place();
    [[nodiscard]] Result<void> exportIcon(qsizetype index);
    [[nodiscard]] Result<void> writeFiles(qsizetype index, const QImage &original);
    [[nodiscard]] Result<void> writeManifest(ExportReport &report);

    const QList<ExportItem> m_items; //!< const: workers that read a shared list must not detach it
    PngExportOptions m_options;
    std::unique_ptr<ExportTarget> m_target;
    QList<PlannedIcon> m_plan;
    std::vector<Outcome> m_outcomes; //!< one for each item, each touched by one worker only
};

} // namespace Iconwright
