#include "core/queue/batchprogress.h"
#include "core/queue/waitingprogress.h"

#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime now(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);

Job job(const QString &category, JobState state)
{
    Job result;
    result.status.spec.category = category;
    result.status.state = state;
    return result;
}

BatchRecord batch(const QList<Job> &jobs, BatchState state = BatchState::Running)
{
    BatchRecord result;
    result.state = state;
    result.jobs = jobs;
    return result;
}

Speed unlimited()
{
    Speed speed;
    speed.perIcon = 10s;
    speed.rates = { std::nullopt, std::nullopt, std::nullopt };
    return speed;
}

} // namespace

class BatchProgressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failuresCountAsProgress()
    {
        const BatchStatus status
            = statusOf(batch({ job(u"a"_s, JobState::Failed), job(u"a"_s, JobState::Succeeded),
                           job(u"b"_s, JobState::Unclear), job(u"c"_s, JobState::Queued),
                           job(u"c"_s, JobState::Sending) }),
                unlimited(), now);
        QCOMPARE(status.progress, 60);
        QCOMPARE(status.failed, 1);
        QCOMPARE(status.succeeded, 1);
        QCOMPARE(status.unclear, 1);
        QCOMPARE(status.sending, 1);
        QCOMPARE(status.totalCategories, 3);
        QCOMPARE(status.completedCategories, 2);
        QCOMPARE(status.currentCategory, u"c"_s);
    }

    void theCurrentCategoryIsThatOfTheEarliestUnfinishedJob()
    {
        const BatchStatus status
            = statusOf(batch({ job(u"a"_s, JobState::Sending), job(u"b"_s, JobState::Succeeded),
                           job(u"c"_s, JobState::Sending) }),
                unlimited(), now);
        QCOMPARE(status.currentCategory, u"a"_s);
        QCOMPARE(status.completedCategories, 1);
    }

    void theEstimateUsesWhatWasMeasured()
    {
        QList<Job> jobs { job(u"a"_s, JobState::Succeeded), job(u"a"_s, JobState::Succeeded) };
        jobs[0].status.generationMs = 4'000;
        jobs[1].status.cached = true; // took no time, says nothing
        jobs += QList<Job>(10, job(u"a"_s, JobState::Queued));
        QCOMPARE(statusOf(batch(jobs), unlimited(), now).estimatedCompletion, now.addSecs(8));
    }

    void theEstimateKnowsTheLimits_data()
    {
        QTest::addColumn<RateLimits>("rates");
        QTest::addColumn<int>("seconds");
        const std::optional<int> none;
        QTest::newRow("none") << RateLimits { none, std::nullopt, none } << 40;
        QTest::newRow("requests") << RateLimits { 10, std::nullopt, none } << 120;
        QTest::newRow("images") << RateLimits { 50, std::nullopt, 5 } << 240;
        QTest::newRow("tokens") << RateLimits { none, 1000, none } << 600;
    }

    void theEstimateKnowsTheLimits()
    {
        QFETCH(RateLimits, rates);
        QFETCH(int, seconds);
        Speed speed = unlimited();
        speed.rates = rates;
        speed.tokensPerIcon = 500;
        QCOMPARE(estimatedDuration(20, speed), std::chrono::seconds(seconds));
    }

    void noEstimateWithoutMovement()
    {
        const QList<Job> jobs { job(u"a"_s, JobState::Queued) };
        QVERIFY(statusOf(batch(jobs), unlimited(), now).estimatedCompletion.isValid());
        QVERIFY(!statusOf(batch(jobs, BatchState::Paused), unlimited(), now).estimatedCompletion.isValid());
    }

    void theFinalStateSaysWhatCame()
    {
        const Job good = job(u"a"_s, JobState::Succeeded);
        const Job bad = job(u"a"_s, JobState::Failed);
        const Job unclear = job(u"a"_s, JobState::Unclear);
        QCOMPARE(finalState(batch({ good, good })), BatchState::Completed);
        QCOMPARE(finalState(batch({ good, bad, unclear })), BatchState::Completed);
        QCOMPARE(finalState(batch({ bad, bad })), BatchState::Failed);
        QCOMPARE(finalState(batch({ unclear })), BatchState::Failed);
        QCOMPARE(finalState(batch({ good, bad }, BatchState::Cancelled)), BatchState::Cancelled);
    }

    void namesAreTheGuides()
    {
        QCOMPARE(batchStateName(BatchState::Running), "running"_L1);
        QCOMPARE(batchStateFromName(u"paused"_s), BatchState::Paused);
        QCOMPARE(jobStateName(JobState::Unclear), "unclear"_L1);
        QCOMPARE(jobStateFromName(u"received"_s), JobState::Received);
    }

    void aWaitIsShownAsRisingEverMoreSlowlyAndNeverAsDone()
    {
        QCOMPARE(likelyProgress(0s, 20s), 0.0);
        QVERIFY(qAbs(likelyProgress(20s, 20s) - 0.9 * 0.75) < 0.01);
        double before = 0;
        double step = 1;
        for (int second = 1; second < 120; ++second) {
            const double now = likelyProgress(std::chrono::seconds(second), 20s);
            QVERIFY(now > before && now < 0.9 && now - before < step);
            step = now - before;
            before = now;
        }
        QVERIFY(likelyProgress(5s, 0s) <= 0.9);
    }
};

QTEST_GUILESS_MAIN(BatchProgressTest)
#include "tst_batchprogress.moc"
