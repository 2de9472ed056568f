#pragma once

#include "core/exporting/exportplan.h"
#include "core/exporting/exporttarget.h"
#include "core/exporting/manifest.h"
#include "core/exporting/pngexport.h"

#include <QMutex>
#include <QPromise>

#include <atomic>
#include <memory>
#include <vector>

namespace Iconwright {

//! One export under way: workers take icon after icon, the last one to leave writes the manifest and the
//! answer. Kept alive by its tasks.
class ExportRun final : public std::enable_shared_from_this<ExportRun>
{
public:
    ExportRun(const QList<ExportItem> &items, const PngExportOptions &options);

    [[nodiscard]] QFuture<Result<ExportReport>> future() const { return m_promise.future(); }
    //! Plans, opens the target and starts the workers; to be called in a pool thread.
    void begin();

private:
    //! What became of one icon.
    struct Outcome
    {
        Error failure;
        QList<ManifestFile> files;
    };

    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> openTarget();
    [[nodiscard]] Result<void> place();
    void work();
    void exportIcon(qsizetype index);
    [[nodiscard]] Result<void> writeFiles(qsizetype index, const QImage &original);
    void stop(const Error &error);
    void end();
    [[nodiscard]] Result<ExportReport> report();
    [[nodiscard]] Result<void> writeManifest(ExportReport &report);
    void answer(const Result<ExportReport> &result);

    QList<ExportItem> m_items;
    PngExportOptions m_options;
    QPromise<Result<ExportReport>> m_promise;

    std::unique_ptr<ExportTarget> m_target;
    QList<PlannedIcon> m_plan;
    std::vector<Outcome> m_outcomes; //!< one for each item, each touched by one worker only
    std::atomic<qsizetype> m_next = 0;
    std::atomic<int> m_workers = 0;

    QMutex m_mutex; //!< guards the two below
    Error m_stopped; //!< what made going on pointless
    int m_done = 0;
};

} // namespace Iconwright
