#include "tests/core/queue/queuebench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

//! The clock on the wall is set while a batch runs: by an hour, forwards and back.
class ClockJumpsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunningBatchGoesOnAtItsPace_data()
    {
        QTest::addColumn<qint64>("jump");
        QTest::newRow("an hour forwards") << qint64(3'600'000);
        QTest::newRow("an hour back") << qint64(-3'600'000);
    }

    void aRunningBatchGoesOnAtItsPace()
    {
        QFETCH(qint64, jump);
        QueueLimits limits = QueueProfile::noLimits();
        limits.rates.requests = 4; // two at once, then one every 15 s
        QueueBench bench(limits);
        std::optional<ThrottleStatus> told;
        connect(&bench.queue(), &BatchQueue::throttled, this,
            [&told](const ThrottleStatus &status) { told = status; });
        const BatchId id = bench.profile().start(QueueProfile::request({ u"tools"_s }, 6));
        QTRY_COMPARE(bench.profile().status(id).succeeded, 2);
        bench.profile().clock.jump(std::chrono::milliseconds(jump));
        told.reset();
        QTRY_VERIFY(told.has_value());
        // Neither all at once nor an hour later.
        QCOMPARE(bench.openai().arrivals(), 2);
        QVERIFY(told->nextSlot > 0ms && told->nextSlot <= 60s);
        const BatchStatus status = bench.profile().status(id);
        const qint64 left = bench.profile().clock.now().msecsTo(status.estimatedCompletion);
        QVERIFY2(left > 0 && left < 10 * 60'000, QByteArray::number(left).constData());
        limits.rates.requests = std::nullopt;
        bench.queue().setLimits(limits);
        QTRY_COMPARE(bench.profile().status(id).succeeded, 6);
        QCOMPARE(bench.openai().arrivals(), 6);
        QCOMPARE(bench.profile().iconCount(), 6);
    }

    void whatIsInFlightIsAwaited_data() { aRunningBatchGoesOnAtItsPace_data(); }

    void whatIsInFlightIsAwaited()
    {
        QFETCH(qint64, jump);
        QueueBench bench;
        bench.openai().setAnswers({ held(), held() });
        const BatchId id = bench.profile().start(QueueProfile::request({ u"tools"_s }, 2));
        QTRY_COMPARE(bench.openai().arrivals(), 2);
        bench.profile().clock.jump(std::chrono::milliseconds(jump));
        bench.openai().answerHeld();
        QTRY_VERIFY(bench.profile().hasEnded(id));
        QCOMPARE(bench.profile().status(id).succeeded, 2);
        for (const JobStatus &job : bench.profile().jobs(id))
            QVERIFY2(job.generationMs >= 0 && job.generationMs < 60'000,
                QByteArray::number(job.generationMs).constData());
    }

    void aRepetitionIsNotPutOffByAnHour_data() { aRunningBatchGoesOnAtItsPace_data(); }

    void aRepetitionIsNotPutOffByAnHour()
    {
        QFETCH(qint64, jump);
        QueueBench bench;
        bench.openai().setAnswers({ refusal(ErrorCode::RateLimited, 700ms) });
        const BatchId id = bench.profile().start(QueueProfile::request({ u"tools"_s }, 1));
        QTRY_COMPARE(bench.openai().arrivals(), 1);
        bench.profile().clock.jump(std::chrono::milliseconds(jump));
        QTRY_COMPARE(bench.profile().status(id).succeeded, 1);
        QCOMPARE(bench.openai().arrivals(), 2);
    }

    void theNextStartTakesUpWhatWasSentInTheFuture_data() { aRunningBatchGoesOnAtItsPace_data(); }

    void theNextStartTakesUpWhatWasSentInTheFuture()
    {
        QFETCH(qint64, jump);
        QueueLimits limits = QueueProfile::noLimits();
        limits.rates.requests = 1000;
        QueueBench bench(limits);
        bench.openai().setAnswers({ {}, {} }, held());
        const BatchId id = bench.profile().start(QueueProfile::request({ u"tools"_s }, 8));
        QTRY_COMPARE(bench.profile().status(id).succeeded, 2);
        QTRY_COMPARE(bench.profile().status(id).sending, 5);
        bench.restart(limits);
        bench.profile().clock.jump(std::chrono::milliseconds(jump));
        bench.openai().setAnswers({});
        const int before = bench.openai().arrivals();
        QVERIFY(bench.queue().recover(true));
        QTRY_VERIFY(bench.profile().hasEnded(id));
        QCOMPARE(bench.profile().status(id).unclear, 5);
        QCOMPARE(bench.profile().status(id).succeeded, 3);
        QCOMPARE(bench.openai().arrivals(), before + 1);
    }
};

QTEST_GUILESS_MAIN(ClockJumpsTest)
#include "tst_clockjumps.moc"
