#include "core/queue/batchplanner.h"
#include "core/queue/planoffers.h"
#include "tests/core/queue/fakeprovider.h"
#include "tests/core/queue/queueprofile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

//! What a plan offers beside itself: part of it, cheaper settings, what a cap has room for.
class PlanOffersTest : public QObject
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
    }

    void withoutCapsEverythingFits() { QVERIFY(!over(plan(12), {})); }

    void whatACapHasRoomForIsCountedAsTheQueueCounts()
    {
        const BatchPlan all = plan(12);
        const qint64 most = *all.mostMicroUsd / 12;
        const qint64 expected = *all.costMicroUsd / 12;
        QVERIFY(most >= expected);
        const SpendingCaps caps { .batch = 4 * expected + most + 200 };
        const auto passed = over(all, caps);
        QVERIFY(passed.has_value());
        QCOMPARE(passed->cap, u"batch"_s);
        QCOMPARE(passed->icons, 5);
        QVERIFY(qAbs(*passed->overMicroUsd - 7 * expected) <= 1'000);
        QVERIFY(!over(firstIcons(all, passed->icons, m_profile->catalog), caps));
        QVERIFY(over(firstIcons(all, passed->icons + 1, m_profile->catalog), caps));
    }

    //! What is offered is what the queue then makes.
    void theQueueMakesAllOfWhatIsOffered()
    {
        const BatchPlan all = plan(12);
        QueueLimits limits = QueueProfile::noLimits();
        limits.caps.batch = *all.costMicroUsd / 3;
        const int fitting = over(all, limits.caps)->icons;
        QVERIFY(fitting > 1 && fitting < 12);
        m_profile->queue->setLimits(limits);
        FakeAnswer asExpected;
        asExpected.usage = { .inputTokens = 0, .outputTokens = all.estimatedTokensPerIcon };
        m_openai->setAnswers({}, asExpected);
        const BatchId id = *m_profile->queue->enqueue(firstIcons(all, fitting, m_profile->catalog));
        QTRY_VERIFY(m_profile->hasEnded(id));
        QCOMPARE(m_profile->status(id).succeeded, fitting);
    }

    void theCapThatLeavesTheLeastIsNamed()
    {
        const BatchPlan all = plan(12);
        const qint64 cost = *all.costMicroUsd;
        const SpendingCaps caps { .batch = cost * 2, .day = cost * 2, .month = cost * 10 };
        QVERIFY(!over(all, caps));
        const auto passed = overBudget(all, caps, { .day = cost, .month = cost * 10 }, m_profile->catalog);
        QCOMPARE(passed->cap, u"month"_s);
        QCOMPARE(passed->capMicroUsd, cost * 10);
        QCOMPARE(passed->icons, 0);
    }

    void withoutAPriceNothingFitsUnderACap()
    {
        BatchRequest request = QueueProfile::request({ u"tools"_s }, 2);
        request.model.model = u"somebody-elses-model"_s;
        const auto passed = over(m_profile->plan(request), { .day = 1'000'000 });
        QVERIFY(passed.has_value());
        QVERIFY(!passed->overMicroUsd);
        QCOMPARE(passed->icons, 0);
    }

    void thePlannerAsksTheLedger()
    {
        BatchPlanner planner(m_profile->catalog, *Profile::open(m_folder->path()));
        const BatchRequest request = QueueProfile::request({ u"tools"_s }, 3);
        const qint64 cap = *m_profile->plan(request).mostMicroUsd + 1'000;
        planner.setCaps({ .day = cap }, m_profile->clock);
        QVERIFY(!planned(planner, request).overBudget);
        const BatchId id = m_profile->start(request);
        QTRY_VERIFY(m_profile->hasEnded(id));
        const BatchPlan next = planned(planner, QueueProfile::request({ u"music"_s }, 3));
        QCOMPARE(next.overBudget->cap, u"day"_s);
        QCOMPARE(next.overBudget->capMicroUsd, cap);
        m_profile->clock.jump(std::chrono::hours(48));
        QVERIFY(!planned(planner, QueueProfile::request({ u"music"_s }, 3)).overBudget);
    }

    void theCheapestSettingsThatDrawTheSameAreOffered()
    {
        const BatchPlan all = plan(4);
        QVERIFY(all.cheaper.has_value());
        BatchRequest cheap = all.request;
        cheap.model = all.cheaper->model;
        QCOMPARE(cheap.model.size, all.request.model.size);
        QCOMPARE(cheap.model.background, all.request.model.background);
        const BatchPlan cheapest = m_profile->plan(cheap);
        QVERIFY(*cheapest.costMicroUsd < *all.costMicroUsd);
        QVERIFY(qAbs(*cheapest.costMicroUsd - all.cheaper->costMicroUsd) <= *cheapest.costMicroUsd / 50);
        QVERIFY(!cheapest.cheaper);
    }

    void theFirstIconAloneIsPartOfTheWhole()
    {
        const BatchPlan all = m_profile->plan(QueueProfile::request({ u"tools"_s, u"food"_s }, 2));
        const BatchPlan one = firstIcon(all, m_profile->catalog);
        QCOMPARE(one.icons.size(), 1);
        QCOMPARE(one.newIcons, 1);
        QCOMPARE(one.icons.constFirst().cacheKey, all.icons.constFirst().cacheKey);
        const BatchId id = *m_profile->queue->enqueue(one);
        QTRY_VERIFY(m_profile->hasEnded(id));
        const BatchPlan rest = m_profile->plan(QueueProfile::request({ u"tools"_s, u"food"_s }, 2));
        QCOMPARE(rest.newIcons, 3);
        QCOMPARE(firstIcon(rest, m_profile->catalog).icons.constFirst().spec.variation, 2);
    }

    void whatIsThereAlreadyStaysInAPart()
    {
        const BatchId id = m_profile->start(QueueProfile::request({ u"food"_s }));
        QTRY_VERIFY(m_profile->hasEnded(id));
        const BatchPlan all = m_profile->plan(QueueProfile::request({ u"tools"_s, u"food"_s, u"music"_s }));
        const BatchPlan part = firstIcons(all, 1, m_profile->catalog);
        QCOMPARE(part.icons.size(), 2);
        QCOMPARE(part.newIcons, 1);
    }

private:
    BatchPlan plan(int icons) const { return m_profile->plan(QueueProfile::request({ u"tools"_s }, icons)); }

    std::optional<OverBudget> over(const BatchPlan &plan, const SpendingCaps &caps) const
    {
        return overBudget(plan, caps, {}, m_profile->catalog);
    }

    static BatchPlan planned(BatchPlanner &planner, const BatchRequest &request)
    {
        const auto future = planner.plan(request);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }))
            qFatal("no plan came");
        return *future.result();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeProvider> m_openai;
    std::unique_ptr<QueueProfile> m_profile;
};

QTEST_GUILESS_MAIN(PlanOffersTest)
#include "tst_planoffers.moc"
