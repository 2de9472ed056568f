#include "core/queue/batchplanner.h"

#include "core/library/database.h"
#include "core/library/iconlibrary.h"
#include "core/library/originalstore.h"
#include "core/queue/planoffers.h"

#include <QPromise>

#include <memory>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

//! Holds the connection in the thread of the planner; opened by the first plan.
class PlanReader final : public QObject
{
public:
    PlanReader(Catalog catalog, std::optional<Profile> profile)
        : m_catalog(std::move(catalog))
        , m_profile(std::move(profile))
    {
    }

    Result<BatchPlan> plan(const BatchRequest &request)
    {
        if (m_profile && !m_library)
            if (const Result<void> opened = open(); !opened)
                return opened.error();
        auto plan = planBatch(request, m_catalog, m_library.get());
        if (plan && m_database && m_clock)
            plan->overBudget = over(*plan);
        return plan;
    }

    void setCaps(const SpendingCaps &caps, const Clock &clock)
    {
        m_caps = caps;
        m_clock = &clock;
    }

private:
    Result<void> open()
    {
        auto database = Database::openReadOnly(m_profile->databasePath());
        if (!database)
            return database.error();
        m_database = std::move(*database);
        m_originals = std::make_unique<OriginalStore>(m_profile->folder());
        m_library = std::make_unique<IconLibrary>(*m_database, *m_originals);
        return {};
    }

    //! What cannot be read is the queue's to say: it sends nothing then.
    std::optional<OverBudget> over(const BatchPlan &plan) const
    {
        const auto spent = Budget(*m_database, *m_clock).spent({});
        return spent ? overBudget(plan, m_caps, *spent, m_catalog) : std::nullopt;
    }

    Catalog m_catalog;
    SpendingCaps m_caps;
    const Clock *m_clock = nullptr;
    std::optional<Profile> m_profile;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<OriginalStore> m_originals;
    std::unique_ptr<IconLibrary> m_library;
};

BatchPlanner::BatchPlanner(const Catalog &catalog, const std::optional<Profile> &profile, QObject *parent)
    : QObject(parent)
    , m_reader(new PlanReader(catalog, profile))
{
    m_thread.setObjectName(u"planner"_s);
    m_reader->moveToThread(&m_thread);
    // A connection may be closed in no other thread than its own.
    connect(&m_thread, &QThread::finished, m_reader, &QObject::deleteLater);
    m_thread.start();
}

BatchPlanner::~BatchPlanner()
{
    m_thread.quit();
    m_thread.wait();
}

void BatchPlanner::setCaps(const SpendingCaps &caps, const Clock &clock)
{
    QMetaObject::invokeMethod(
        m_reader, [reader = m_reader, caps, &clock] { reader->setCaps(caps, clock); });
}

QFuture<Result<BatchPlan>> BatchPlanner::plan(const BatchRequest &request)
{
    auto promise = std::make_shared<QPromise<Result<BatchPlan>>>();
    promise->start();
    QMetaObject::invokeMethod(m_reader, [reader = m_reader, promise, request] {
        if (!promise->isCanceled())
            promise->addResult(reader->plan(request));
        promise->finish();
    });
    return promise->future();
}

} // namespace Iconwright
