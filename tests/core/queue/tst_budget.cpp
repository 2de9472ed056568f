#include "core/queue/budget.h"
#include "core/queue/ledger.h"
#include "tests/core/queue/queuebench.h"
#include "tests/support/manualclock.h"

#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 dollar = 1'000'000;

//! Twenty icons of high quality: each costs at most about 5.5 cents, and 5.3 cents when it is answered.
BatchRequest dearIcons(int variations = 20)
{
    BatchRequest request = QueueProfile::request({ u"tools"_s }, variations);
    request.model.quality = u"high"_s;
    return request;
}

FakeAnswer dearAnswer()
{
    FakeAnswer answer;
    answer.usage = { 66, 0, 1756 };
    return answer;
}

QueueLimits capped(const SpendingCaps &caps, int concurrency = 5)
{
    QueueLimits limits = QueueProfile::noLimits();
    limits.caps = caps;
    limits.concurrency = concurrency;
    return limits;
}

} // namespace

class BudgetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCapIsNeverPassed_data()
    {
        QTest::addColumn<SpendingCaps>("caps");
        QTest::addColumn<qint64>("ownCap");
        QTest::addColumn<int>("concurrency");
        QTest::addColumn<QString>("stoppedBy");
        QTest::newRow("batch, one in flight") << SpendingCaps { .batch = dollar } << 0LL << 1 << u"batch"_s;
        QTest::newRow("batch, five in flight") << SpendingCaps { .batch = dollar } << 0LL << 5 << u"batch"_s;
        QTest::newRow("own cap") << SpendingCaps { .batch = 2 * dollar } << dollar << 5 << u"batch"_s;
        QTest::newRow("day") << SpendingCaps { .day = dollar } << 0LL << 5 << u"day"_s;
        QTest::newRow("month") << SpendingCaps { .month = dollar } << 0LL << 5 << u"month"_s;
    }

    //! Of icons that cost 5.3 cents eighteen fit into a dollar, a nineteenth does not.
    void aCapIsNeverPassed()
    {
        QFETCH(SpendingCaps, caps);
        QFETCH(qint64, ownCap);
        QFETCH(int, concurrency);
        QFETCH(QString, stoppedBy);
        QueueBench bench(capped(caps, concurrency));
        bench.openai().setAnswers({}, dearAnswer());
        BatchRequest request = dearIcons();
        request.capMicroUsd = ownCap;
        const BatchId id = bench.profile().start(request);
        QTRY_COMPARE_WITH_TIMEOUT(
            bench.profile().status(id).stoppedBy.code, ErrorCode::BudgetReached, 20'000);
        const BatchStatus status = bench.profile().status(id);
        QCOMPARE(bench.openai().arrivals(), 18);
        QCOMPARE(status.succeeded, 18);
        QCOMPARE(status.failed, 0);
        QCOMPARE(status.state, BatchState::Paused);
        QCOMPARE(status.stoppedBy.detail, stoppedBy);
        QVERIFY(status.costMicroUsd <= dollar);
    }

    //! What had been sent when the program was killed may have been billed: it counts with the most it can
    //! cost.
    void aCapHoldsOverARestart()
    {
        QueueBench bench(capped({ .batch = dollar }));
        bench.openai().setAnswers({}, held());
        const BatchId id = bench.profile().start(dearIcons());
        QTRY_COMPARE(bench.openai().arrivals(), 5);
        bench.openai().setAnswers({}, dearAnswer());
        bench.restart(capped({ .batch = dollar }));
        QVERIFY(bench.queue().recover(true));
        QTRY_COMPARE_WITH_TIMEOUT(
            bench.profile().status(id).stoppedBy.code, ErrorCode::BudgetReached, 20'000);
        QCOMPARE(bench.openai().arrivals(), 18);
        QCOMPARE(bench.profile().status(id).unclear, 5);
        QCOMPARE(bench.profile().status(id).succeeded, 13);
    }

    void aStoppedBatchWaitsOverARestartAndGoesOnWithAHigherCap()
    {
        QueueBench bench(capped({ .batch = dollar }));
        bench.openai().setAnswers({}, dearAnswer());
        const BatchId id = bench.profile().start(dearIcons());
        QTRY_COMPARE_WITH_TIMEOUT(
            bench.profile().status(id).stoppedBy.code, ErrorCode::BudgetReached, 20'000);

        bench.restart(capped({ .batch = dollar }));
        QVERIFY(bench.queue().recover(true));
        QCOMPARE(bench.profile().status(id).stoppedBy.detail, u"batch"_s);
        QVERIFY(bench.queue().resume(id));
        QTRY_COMPARE(bench.profile().status(id).stoppedBy.code, ErrorCode::BudgetReached);
        QCOMPARE(bench.openai().arrivals(), 18);

        bench.queue().setLimits(capped({ .batch = 2 * dollar }));
        QVERIFY(bench.queue().resume(id));
        QTRY_COMPARE_WITH_TIMEOUT(bench.profile().status(id).state, BatchState::Completed, 20'000);
        QCOMPARE(bench.openai().arrivals(), 20);
        QCOMPARE(bench.profile().status(id).stoppedBy.code, ErrorCode::None);
    }

    //! Icons in flight are reserved with the most they can cost; when they turn out cheaper, more fit.
    void whatTurnsOutCheaperLeavesRoom()
    {
        QueueBench bench(capped({ .batch = dollar }));
        FakeAnswer cheap;
        cheap.usage = { 50, 0, 800 };
        bench.openai().setAnswers({}, cheap);
        BatchId id;
        QVERIFY(bench.run(dearIcons(), id));
        QCOMPARE(bench.profile().status(id).succeeded, 20);
    }

    void refusedRequestsCostNothing()
    {
        QueueBench bench(capped({ .batch = 60'000 }));
        bench.openai().setAnswers(
            { refusal(ErrorCode::ServerError), refusal(ErrorCode::ServerError) }, dearAnswer());
        BatchId id;
        QVERIFY(bench.run(dearIcons(1), id));
        QCOMPARE(bench.profile().status(id).succeeded, 1);
    }

    void draftsGoOnWhereNothingMayBeSpent()
    {
        QueueBench bench(capped({ .day = 1 }));
        const BatchId paid = bench.profile().start(dearIcons(2));
        QTRY_COMPARE(bench.profile().status(paid).stoppedBy.detail, u"day"_s);
        BatchRequest drafts = QueueProfile::request({ u"music"_s }, 3);
        drafts.model.provider = u"offline"_s;
        BatchId free;
        QVERIFY(bench.run(drafts, free));
        QCOMPARE(bench.profile().status(free).succeeded, 3);
        QCOMPARE(bench.openai().arrivals(), 0);
    }

    void aModelWithoutAPriceIsNotSentUnderACap()
    {
        BatchRequest request = QueueProfile::request({ u"tools"_s });
        request.model.model = u"a-model-of-my-own"_s;
        QueueBench bench(capped({ .month = dollar }));
        const BatchId id = bench.profile().start(request);
        QTRY_COMPARE(bench.profile().status(id).stoppedBy.code, ErrorCode::PriceUnknown);
        QCOMPARE(bench.openai().arrivals(), 0);

        request.capMicroUsd = dollar;
        const auto plan = planBatch(request, bench.profile().catalog, nullptr);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::PriceUnknown);
    }

    void daysAndMonthsBeginWithTheLocalClock()
    {
        qputenv("TZ", "UTC");
        QueueBench bench;
        ManualClock clock; // 2026-01-01 12:00
        const Ledger ledger(*bench.profile().database, clock);
        Budget budget(*bench.profile().database, clock);
        budget.setCaps({ .day = 100, .month = 150 });
        const auto refusedBy = [&] {
            const auto refusal = budget.refusal(BatchId { u"b"_s }, 0, 60);
            return refusal && *refusal ? (*refusal)->detail : QString();
        };
        const LedgerRow row { .batch = BatchId { u"a"_s }, .incoming = u"paid-1-1"_s, .mostMicroUsd = 60 };
        QVERIFY(ledger.sending(row));
        QCOMPARE(refusedBy(), u"day"_s);
        clock.advance(12h);
        QCOMPARE(refusedBy(), QString());
        QVERIFY(ledger.sending(row));
        clock.advance(24h);
        QCOMPARE(refusedBy(), u"month"_s);
        clock.advance(24h * 31);
        QCOMPARE(refusedBy(), QString());
    }
};

QTEST_GUILESS_MAIN(BudgetTest)
#include "tst_budget.moc"
