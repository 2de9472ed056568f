#include "core/library/spending.h"
#include "tests/core/queue/queuebench.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

class BatchQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<QueueBench>(); }
    void cleanup() { m_bench.reset(); }

    void everyIconComes()
    {
        QSignalSpy ended(&m_bench->queue(), &BatchQueue::batchEnded);
        const BatchId id = profile().start(QueueProfile::request({ u"tools"_s, u"electronics"_s }, 3));
        QTRY_COMPARE(ended.size(), 1);
        const BatchStatus status = profile().status(id);
        QCOMPARE(status.state, BatchState::Completed);
        QCOMPARE(status.succeeded, 6);
        QCOMPARE(status.progress, 100);
        QCOMPARE(status.totalCategories, 2);
        QCOMPARE(status.completedCategories, 2);
        QVERIFY(status.currentCategory.isEmpty());
        QVERIFY(status.endedAt.isValid());
        QVERIFY(status.costMicroUsd > 0);
        QCOMPARE(m_bench->openai().arrivals(), 6);
        QCOMPARE(profile().ledgerStates(), u"settled settled settled settled settled settled"_s);
        QCOMPARE(profile().iconCount(), 6);
        const QList<JobStatus> jobs = profile().jobs(id);
        const IconRecord icon = *profile().library->icon(jobs[0].icon);
        QCOMPARE(icon.spec.category, u"tools"_s);
        QCOMPARE(icon.requestId, u"req_1"_s);
        QCOMPARE(icon.outputTokens, 400);
        QVERIFY(QFile::exists(profile().library->originalPath(icon)));
    }

    void theLedgerIsWrittenBeforeAnythingIsSent()
    {
        m_bench->openai().setAnswers({ held() });
        const BatchId id = profile().start(QueueProfile::request({ u"tools"_s }));
        QTRY_COMPARE(m_bench->openai().arrivals(), 1);
        QCOMPARE(profile().ledgerStates(), u"sending"_s);
        QCOMPARE(profile().status(id).sending, 1);
        m_bench->openai().answerHeld();
        QTRY_VERIFY(profile().hasEnded(id));
        QCOMPARE(profile().ledgerStates(), u"settled"_s);
    }

    void theSameBatchAgainSendsNothing()
    {
        const BatchRequest request = QueueProfile::request({ u"tools"_s }, 2);
        const BatchId first = profile().start(request);
        QTRY_VERIFY(profile().hasEnded(first));
        QCOMPARE(profile().plan(request).newIcons, 0);
        const BatchId second = profile().start(request);
        QTRY_VERIFY(profile().hasEnded(second));
        QCOMPARE(m_bench->openai().arrivals(), 2);
        QCOMPARE(profile().status(second).cached, 2);
        QCOMPARE(profile().jobs(second)[0].icon, profile().jobs(first)[0].icon);
    }

    void freshAsksForNewOnes()
    {
        BatchRequest request = QueueProfile::request({ u"tools"_s });
        const BatchId first = profile().start(request);
        QTRY_VERIFY(profile().hasEnded(first));
        request.fresh = true;
        const BatchId second = profile().start(request);
        QTRY_VERIFY(profile().hasEnded(second));
        QCOMPARE(m_bench->openai().arrivals(), 2);
        QCOMPARE(m_bench->openai().requests()[1].spec.take, 1);
        QVERIFY(profile().jobs(second)[0].icon != profile().jobs(first)[0].icon);
    }

    void anIdenticalJobInFlightIsJoined()
    {
        m_bench->openai().setAnswers({}, held());
        const BatchRequest request = QueueProfile::request({ u"tools"_s });
        const BatchId first = profile().start(request);
        const BatchId second = profile().start(request);
        QTRY_COMPARE(m_bench->openai().arrivals(), 1);
        QTRY_COMPARE(profile().status(second).state, BatchState::Running);
        m_bench->openai().answerHeld();
        QTRY_VERIFY(profile().hasEnded(first) && profile().hasEnded(second));
        QCOMPARE(m_bench->openai().arrivals(), 1);
        QCOMPARE(profile().jobs(second)[0].icon, profile().jobs(first)[0].icon);
        QVERIFY(profile().jobs(second)[0].cached);
    }

    void aJoinedJobSharesAnUnclearEnd()
    {
        FakeAnswer answer = noAnswer(ErrorCode::Timeout);
        answer.held = true;
        m_bench->openai().setAnswers({ answer });
        const BatchRequest request = QueueProfile::request({ u"tools"_s });
        const BatchId first = profile().start(request);
        const BatchId second = profile().start(request);
        QTRY_COMPARE(profile().status(second).state, BatchState::Running);
        m_bench->openai().answerHeld();
        QTRY_VERIFY(profile().hasEnded(first) && profile().hasEnded(second));
        QCOMPARE(profile().status(second).unclear, 1);
        QCOMPARE(m_bench->openai().arrivals(), 1);
    }

    void notMoreAreInFlightThanAllowed()
    {
        m_bench->openai().setAnswers({}, held());
        const BatchId id = profile().start(QueueProfile::request({ u"tools"_s }, 12));
        QTRY_COMPARE(m_bench->openai().arrivals(), 5);
        QCOMPARE(m_bench->queue().inFlight(), 5);
        while (!profile().hasEnded(id)) {
            m_bench->openai().answerHeld();
            QCoreApplication::processEvents();
        }
        QCOMPARE(m_bench->openai().mostInFlight(), 5);
        QCOMPARE(m_bench->openai().arrivals(), 12);
    }

    void batchesTakeTurns()
    {
        QueueLimits limits = QueueProfile::noLimits();
        limits.concurrency = 1;
        m_bench->restart(limits);
        m_bench->openai().setAnswers({ held() });
        const BatchId large = profile().start(QueueProfile::request({ u"tools"_s }, 10));
        QTRY_COMPARE(m_bench->openai().arrivals(), 1);
        const BatchId small = profile().start(QueueProfile::request({ u"food"_s }, 2));
        QTRY_VERIFY(m_bench->queue().batches().size() == 2);
        m_bench->openai().answerHeld();
        QTRY_VERIFY(profile().hasEnded(large) && profile().hasEnded(small));
        QCOMPARE(m_bench->openai().requests()[1].spec.category, u"food"_s);
        QCOMPARE(m_bench->openai().requests()[2].spec.category, u"tools"_s);
        QCOMPARE(m_bench->openai().requests()[3].spec.category, u"food"_s);
    }

    void aBatchThatIsPutFirstGoesAheadOfTheOthersAlsoAfterARestart()
    {
        QueueLimits limits = QueueProfile::noLimits();
        limits.concurrency = 1;
        m_bench->restart(limits);
        m_bench->openai().setAnswers({ held() });
        const BatchId tools = profile().start(QueueProfile::request({ u"tools"_s }, 3));
        QTRY_COMPARE(m_bench->openai().arrivals(), 1);
        const BatchId food = profile().start(QueueProfile::request({ u"food"_s }, 3));
        const BatchId travel = profile().start(QueueProfile::request({ u"travel"_s }, 3));
        QVERIFY(m_bench->queue().putFirst(travel));
        QCOMPARE(profile().status(travel).rank, 1);
        QVERIFY(m_bench->queue().move(tools, {}));
        QCOMPARE(profile().status(tools).rank, 0);
        m_bench->openai().setAnswers({});
        m_bench->restart(limits);
        QVERIFY(m_bench->queue().recover(true));
        QTRY_VERIFY(profile().hasEnded(food) && profile().hasEnded(travel));
        const int before = m_bench->openai().arrivals();
        QStringList sent;
        for (const ImageRequest &request : m_bench->openai().requests())
            sent << request.spec.category;
        QCOMPARE(sent.mid(1, 6),
            (QStringList { u"travel"_s, u"travel"_s, u"travel"_s, u"food"_s, u"food"_s, u"food"_s }));
        QVERIFY(before >= 7);
        QTRY_COMPARE(profile().status(travel).rank, 0); // what has ended has no place in the order
    }

    void movingAnUnknownBatchIsNotFoundAndChangesNothing()
    {
        QCOMPARE(m_bench->queue().putFirst(BatchId { u"nobody"_s }).error().code, ErrorCode::NotFound);
        QVERIFY(m_bench->queue().move(BatchId { u"nobody"_s }, {}));
    }

    void aPausedBatchSendsNothingMore()
    {
        m_bench->openai().setAnswers({}, held());
        const BatchId id = profile().start(QueueProfile::request({ u"tools"_s }, 8));
        QTRY_COMPARE(m_bench->openai().arrivals(), 5);
        QVERIFY(m_bench->queue().pause(id).has_value());
        m_bench->openai().answerHeld();
        QTRY_COMPARE(profile().status(id).succeeded, 5);
        QCOMPARE(m_bench->openai().arrivals(), 5);
        QCOMPARE(profile().status(id).state, BatchState::Paused);
        m_bench->openai().setAnswers({});
        QVERIFY(m_bench->queue().resume(id).has_value());
        QTRY_VERIFY(profile().hasEnded(id));
        QCOMPARE(profile().status(id).succeeded, 8);
    }

    void whatIsSentIsKeptWhenABatchIsCancelled()
    {
        m_bench->openai().setAnswers({}, held());
        const BatchId id = profile().start(QueueProfile::request({ u"tools"_s }, 8));
        QTRY_COMPARE(m_bench->openai().arrivals(), 5);
        QVERIFY(m_bench->queue().cancel(id).has_value());
        QVERIFY(!profile().hasEnded(id));
        m_bench->openai().answerHeld();
        QTRY_VERIFY(profile().hasEnded(id));
        const BatchStatus status = profile().status(id);
        QCOMPARE(status.state, BatchState::Cancelled);
        QCOMPARE(status.succeeded, 5);
        QCOMPARE(status.cancelled, 3);
        QCOMPARE(m_bench->openai().arrivals(), 5);
    }

    void drainAwaitsWhatIsSent()
    {
        m_bench->openai().setAnswers({}, held());
        QSignalSpy drained(&m_bench->queue(), &BatchQueue::drained);
        const BatchId id = profile().start(QueueProfile::request({ u"tools"_s }, 8));
        QTRY_COMPARE(m_bench->openai().arrivals(), 5);
        m_bench->queue().drain();
        QCoreApplication::processEvents();
        QCOMPARE(drained.size(), 0);
        m_bench->openai().answerHeld();
        QTRY_COMPARE(drained.size(), 1);
        QCOMPARE(profile().status(id).succeeded, 5);
        QCOMPARE(m_bench->openai().arrivals(), 5);
    }

    void whatIsAbandonedIsUnclear()
    {
        m_bench->openai().setAnswers({}, held());
        QSignalSpy drained(&m_bench->queue(), &BatchQueue::drained);
        const BatchId id = profile().start(QueueProfile::request({ u"tools"_s }, 2));
        QTRY_COMPARE(m_bench->openai().arrivals(), 2);
        m_bench->queue().abandonInFlight();
        QTRY_COMPARE(drained.size(), 1);
        QCOMPARE(profile().status(id).unclear, 2);
        QCOMPARE(profile().ledgerStates(), u"unclear unclear"_s);
        // Nobody can say of what was sent that it was cancelled.
        QCOMPARE(profile().jobs(id)[0].error.code, ErrorCode::ConnectionCut);
    }

    void draftsNeedNoLedgerAndNoSlot()
    {
        QueueLimits limits;
        limits.rates.requests = 1;
        m_bench->restart(limits);
        BatchRequest request = QueueProfile::request({ u"tools"_s }, 5);
        request.model.provider = u"offline"_s;
        const BatchId id = profile().start(request);
        QTRY_VERIFY(profile().hasEnded(id));
        QCOMPARE(profile().status(id).succeeded, 5);
        QCOMPARE(profile().status(id).costMicroUsd, 0);
        QCOMPARE(profile().ledgerStates(), QString());
        QVERIFY(profile().library->icon(profile().jobs(id)[0].icon)->draft);
    }

    void endedBatchesAreToldFromTheDatabase()
    {
        const BatchId id = profile().start(QueueProfile::request({ u"tools"_s, u"food"_s }));
        QTRY_VERIFY(profile().hasEnded(id));
        const BatchStatus before = profile().status(id);
        m_bench->restart();
        QCOMPARE(m_bench->queue().batches().size(), 1);
        const BatchStatus after = m_bench->queue().batches().first();
        QCOMPARE(after.id, id);
        QCOMPARE(after.succeeded, 2);
        QCOMPARE(after.totalCategories, 2);
        QCOMPARE(after.costMicroUsd, before.costMicroUsd);
        QCOMPARE(profile().status(id).costMicroUsd, before.costMicroUsd);
        QCOMPARE(profile().jobs(id).size(), 2);
        QCOMPARE(m_bench->queue().status(BatchId { u"x"_s }).error().code, ErrorCode::NotFound);
    }

    void whatWasEstimatedIsKeptBesideWhatWasPaid()
    {
        const BatchRequest request = QueueProfile::request({ u"tools"_s, u"food"_s });
        const qint64 told = profile().plan(request).costMicroUsd.value_or(0);
        QVERIFY(told > 0);
        const BatchId id = profile().start(request);
        QTRY_VERIFY(profile().hasEnded(id));
        QCOMPARE(profile().status(id).estimatedMicroUsd, told);
        qint64 icons = 0;
        for (const JobStatus &job : profile().jobs(id)) {
            const IconRecord icon = *profile().library->icon(job.icon);
            QVERIFY(icon.estimatedMicroUsd != icon.costMicroUsd);
            icons += icon.estimatedMicroUsd;
        }
        QCOMPARE(icons, told);
        const Result<Spending> spending = readSpending(*profile().database, QTimeZone::utc());
        QVERIFY(spending);
        QCOMPARE(spending->days.constFirst().estimatedMicroUsd, told);
        m_bench->restart();
        QCOMPARE(profile().status(id).estimatedMicroUsd, told);
        QCOMPARE(m_bench->queue().batches().first().estimatedMicroUsd, told);
    }

private:
    [[nodiscard]] QueueProfile &profile() { return m_bench->profile(); }

    std::unique_ptr<QueueBench> m_bench;
};

QTEST_GUILESS_MAIN(BatchQueueTest)
#include "tst_batchqueue.moc"
