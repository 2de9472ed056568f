#pragma once

#include "core/exporting/exporttarget.h"
#include "core/exporting/targetexport.h"

#include <QMutex>
#include <QPromise>

#include <atomic>
#include <memory>

namespace Iconwright {

//! One export for targets under way: workers take icon after icon, the last one to leave writes the records
//! and the answer. Kept alive by its tasks.
class TargetRun final : public std::enable_shared_from_this<TargetRun>
{
public:
    TargetRun(const QList<ExportItem> &items, const TargetOptions &options);

    [[nodiscard]] QFuture<Result<TargetReport>> future() const { return m_promise.future(); }
    //! Plans, looks at everything, starts the workers; to be called in a pool thread.
    void begin();

private:
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<bool> appIconHasAlpha() const;
    [[nodiscard]] Result<void> proveMasters() const;
    [[nodiscard]] Result<void> openPlace();
    [[nodiscard]] Result<void> admitFiles();
    void work();
    [[nodiscard]] bool goesOn();
    [[nodiscard]] Result<void> exportIcon(qsizetype icon);
    [[nodiscard]] Result<void> settle(qsizetype file, const QByteArray &bytes);
    [[nodiscard]] Result<FileFate> put(const QString &path, const QByteArray &bytes);
    void stop(const Error &error);
    void end();
    [[nodiscard]] Result<TargetReport> report();
    [[nodiscard]] ExportedSet recordOf(TargetReport &report);
    [[nodiscard]] Result<void> writeRecords(const ExportedSet &set);
    void answer(const Result<TargetReport> &result);

    QList<ExportItem> m_items;
    TargetOptions m_options;
    QPromise<Result<TargetReport>> m_promise;

    TargetPlan m_plan;
    QList<QList<qsizetype>> m_filesOf; //!< by icon: indices of the plan
    QList<ExportedFile> m_made; //!< by index of the plan, each touched by one worker only
    QList<FileFate> m_fates; //!< likewise
    std::unique_ptr<LinkedFolder> m_folder; //!< one of these two
    std::unique_ptr<ExportTarget> m_archive;
    std::atomic<qsizetype> m_next = 0;
    std::atomic<int> m_workers = 0;

    QMutex m_mutex; //!< guards the two below
    Error m_stopped; //!< what made going on pointless
    int m_done = 0;
};

} // namespace Iconwright
