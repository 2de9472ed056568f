#pragma once

#include "core/base/clock.h"
#include "core/library/database.h"
#include "core/library/iconlibrary.h"
#include "core/library/originalstore.h"
#include "core/queue/batchqueue.h"

#include <QStringList>

namespace Iconwright::Tests {

//! The system's clock, whose time on the wall can be set.
class WallClock final : public Clock
{
public:
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_clock.monotonic(); }
    [[nodiscard]] QDateTime now() const override { return m_clock.now().addMSecs(m_jump.count()); }
    void jump(std::chrono::milliseconds by) { m_jump += by; }

private:
    SystemClock m_clock;
    std::chrono::milliseconds m_jump { 0 };
};

//! A profile in `folder` with its services and a queue, as the program puts them together. Made again on the
//! same folder it is the next start of the program.
class QueueProfile
{
public:
    QueueProfile(const QString &folder, const QHash<QString, ImageProvider *> &providers,
        const QueueLimits &limits = noLimits(), PartialPictures *partials = nullptr);
    ~QueueProfile();
    Q_DISABLE_COPY_MOVE(QueueProfile)

    [[nodiscard]] static QueueLimits noLimits();
    [[nodiscard]] static BatchRequest request(const QStringList &categories, int variations = 1);

    [[nodiscard]] BatchPlan plan(const BatchRequest &request) const;
    //! Plans and enqueues.
    BatchId start(const BatchRequest &request);
    [[nodiscard]] BatchStatus status(const BatchId &id) const;
    [[nodiscard]] QList<JobStatus> jobs(const BatchId &id) const;
    [[nodiscard]] bool hasEnded(const BatchId &id) const;
    //! States of the ledger, oldest first: "settled unclear".
    [[nodiscard]] QString ledgerStates() const;
    [[nodiscard]] int iconCount() const;

    WallClock clock;
    Catalog catalog;
    std::unique_ptr<Database> database;
    std::unique_ptr<OriginalStore> originals;
    std::unique_ptr<IconLibrary> library;
    std::unique_ptr<BatchQueue> queue;
};

} // namespace Iconwright::Tests
