#include "core/queue/batchplanner.h"
#include "tests/core/queue/fakeprovider.h"
#include "tests/core/queue/queueprofile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

//! Plans that are made beside the GUI thread.
class BatchPlannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_openai = std::make_unique<FakeProvider>();
        m_profile = std::make_unique<QueueProfile>(
            m_folder->path(), QHash<QString, ImageProvider *> { { u"openai"_s, m_openai.get() } });
    }

    void cleanup()
    {
        m_profile.reset();
        m_openai.reset();
        m_folder.reset();
    }

    void knowsWhatTheLibraryHas()
    {
        const BatchId made = m_profile->start(QueueProfile::request({ u"tools"_s }, 2));
        QTRY_VERIFY(m_profile->hasEnded(made));
        BatchPlanner planner(m_profile->catalog, *Profile::open(m_folder->path()));
        const auto plan = answer(planner.plan(QueueProfile::request({ u"tools"_s, u"music"_s }, 2)));
        QVERIFY(plan.has_value());
        QCOMPARE(plan->icons.size(), 4);
        QCOMPARE(plan->newIcons, 2);
    }

    void seesWhatIsMadeLater()
    {
        BatchPlanner planner(m_profile->catalog, *Profile::open(m_folder->path()));
        QCOMPARE(answer(planner.plan(QueueProfile::request({ u"tools"_s })))->newIcons, 1);
        const BatchId made = m_profile->start(QueueProfile::request({ u"tools"_s }));
        QTRY_VERIFY(m_profile->hasEnded(made));
        QCOMPARE(answer(planner.plan(QueueProfile::request({ u"tools"_s })))->newIcons, 0);
    }

    void withoutAProfileEverythingIsNew()
    {
        BatchPlanner planner(m_profile->catalog, {});
        QCOMPARE(answer(planner.plan(QueueProfile::request({ u"tools"_s }, 3)))->newIcons, 3);
    }

    void faultsAreTold()
    {
        BatchPlanner planner(m_profile->catalog, {});
        const auto plan = answer(planner.plan(QueueProfile::request({})));
        QVERIFY(!plan.has_value());
        QCOMPARE(plan.error().code, ErrorCode::CategoryMissing);
    }

    void aRequestNobodyWaitsForIsDropped()
    {
        BatchPlanner planner(m_profile->catalog, {});
        QStringList many;
        for (int i = 0; i < 90; ++i)
            many << u"category %1"_s.arg(i);
        const auto first = planner.plan(QueueProfile::request(many, 20));
        auto second = planner.plan(QueueProfile::request({ u"tools"_s }));
        second.cancel();
        const auto third = planner.plan(QueueProfile::request({ u"music"_s }));
        QTRY_VERIFY(third.isFinished());
        QCOMPARE(first.result()->icons.size(), 1800);
        QCOMPARE(second.resultCount(), 0);
        QCOMPARE(third.result()->icons.size(), 1);
    }

    void goesAwayWhilePlansWait()
    {
        QFuture<Result<BatchPlan>> plan;
        {
            BatchPlanner planner(m_profile->catalog, {});
            plan = planner.plan(QueueProfile::request({ u"tools"_s }));
        }
        QTRY_VERIFY(plan.isFinished());
    }

private:
    static Result<BatchPlan> answer(const QFuture<Result<BatchPlan>> &plan)
    {
        if (!QTest::qWaitFor([&plan] { return plan.isFinished(); }))
            qFatal("no plan came");
        return plan.result();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeProvider> m_openai;
    std::unique_ptr<QueueProfile> m_profile;
};

QTEST_GUILESS_MAIN(BatchPlannerTest)
#include "tst_batchplanner.moc"
