#include "tests/core/queue/fakeprovider.h"
#include "tests/core/queue/queueprofile.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

class BatchQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_openai = std::make_unique<FakeProvider>();
        m_offline = std::make_unique<FakeProvider>(false);
        reopen();
    }

    void cleanup() { m_profile.reset(); }

    void everyIconComes()
    {
        QSignalSpy ended(m_profile->queue.get(), &BatchQueue::batchEnded);
        const BatchId id = m_profile->start(QueueProfile::request({ u"tools"_s, u"electronics"_s }, 3));
        QTRY_COMPARE(ended.size(), 1);
        const BatchStatus status = m_profile->status(id);
        QCOMPARE(status.state, BatchState::Completed);
        QCOMPARE(status.succeeded, 6);
        QCOMPARE(status.progress, 100);
        QCOMPARE(status.totalCategories, 2);
        QCOMPARE(status.completedCategories, 2);
        QVERIFY(status.currentCategory.isEmpty());
        QVERIFY(status.endedAt.isValid());
        QVERIFY(status.costMicroUsd > 0);
        QCOMPARE(m_openai->arrivals(), 6);
        QCOMPARE(m_profile->ledgerStates(), u"settled settled settled settled settled settled"_s);
        QCOMPARE(m_profile->iconCount(), 6);
        const QList<JobStatus> jobs = m_profile->jobs(id);
        const IconRecord icon = *m_profile->library->icon(jobs[0].icon);
        QCOMPARE(icon.spec.category, u"tools"_s);
        QCOMPARE(icon.requestId, u"req_1"_s);
        QCOMPARE(icon.outputTokens, 400);
        QVERIFY(QFile::exists(m_profile->library->originalPath(icon)));
    }

    void theLedgerIsWrittenBeforeAnythingIsSent()
    {
        m_openai->setAnswers({ held() });
        const BatchId id = m_profile->start(QueueProfile::request({ u"tools"_s }));
        QTRY_COMPARE(m_openai->arrivals(), 1);
        QCOMPARE(m_profile->ledgerStates(), u"sending"_s);
        QCOMPARE(m_profile->status(id).sending, 1);
        m_openai->answerHeld();
        QTRY_VERIFY(m_profile->hasEnded(id));
        QCOMPARE(m_profile->ledgerStates(), u"settled"_s);
    }

    void theSameBatchAgainSendsNothing()
    {
        const BatchRequest request = QueueProfile::request({ u"tools"_s }, 2);
        const BatchId first = m_profile->start(request);
        QTRY_VERIFY(m_profile->hasEnded(first));
        QCOMPARE(m_profile->plan(request).newIcons, 0);
        const BatchId second = m_profile->start(request);
        QTRY_VERIFY(m_profile->hasEnded(second));
        QCOMPARE(m_openai->arrivals(), 2);
        QCOMPARE(m_profile->status(second).cached, 2);
        QCOMPARE(m_profile->jobs(second)[0].icon, m_profile->jobs(first)[0].icon);
    }

    void freshAsksForNewOnes()
    {
        BatchRequest request = QueueProfile::request({ u"tools"_s });
        const BatchId first = m_profile->start(request);
        QTRY_VERIFY(m_profile->hasEnded(first));
        request.fresh = true;
        const BatchId second = m_profile->start(request);
        QTRY_VERIFY(m_profile->hasEnded(second));
        QCOMPARE(m_openai->arrivals(), 2);
        QCOMPARE(m_openai->requests()[1].spec.take, 1);
        QVERIFY(m_profile->jobs(second)[0].icon != m_profile->jobs(first)[0].icon);
    }

    void anIdenticalJobInFlightIsJoined()
    {
        m_openai->setAnswers({}, held());
        const BatchRequest request = QueueProfile::request({ u"tools"_s });
        const BatchId first = m_profile->start(request);
        const BatchId second = m_profile->start(request);
        QTRY_COMPARE(m_openai->arrivals(), 1);
        QTRY_COMPARE(m_profile->status(second).state, BatchState::Running);
        m_openai->answerHeld();
        QTRY_VERIFY(m_profile->hasEnded(first) && m_profile->hasEnded(second));
        QCOMPARE(m_openai->arrivals(), 1);
        QCOMPARE(m_profile->jobs(second)[0].icon, m_profile->jobs(first)[0].icon);
        QVERIFY(m_profile->jobs(second)[0].cached);
    }

    void aJoinedJobSharesAnUnclearEnd()
    {
        FakeAnswer answer = noAnswer(ErrorCode::Timeout);
        answer.held = true;
        m_openai->setAnswers({ answer });
        const BatchRequest request = QueueProfile::request({ u"tools"_s });
        const BatchId first = m_profile->start(request);
        const BatchId second = m_profile->start(request);
        QTRY_COMPARE(m_profile->status(second).state, BatchState::Running);
        m_openai->answerHeld();
        QTRY_VERIFY(m_profile->hasEnded(first) && m_profile->hasEnded(second));
        QCOMPARE(m_profile->status(second).unclear, 1);
        QCOMPARE(m_openai->arrivals(), 1);
    }

    void notMoreAreInFlightThanAllowed()
    {
        m_openai->setAnswers({}, held());
        const BatchId id = m_profile->start(QueueProfile::request({ u"tools"_s }, 12));
        QTRY_COMPARE(m_openai->arrivals(), 5);
        QCOMPARE(m_profile->queue->inFlight(), 5);
        while (!m_profile->hasEnded(id)) {
            m_openai->answerHeld();
            QCoreApplication::processEvents();
        }
        QCOMPARE(m_openai->mostInFlight(), 5);
        QCOMPARE(m_openai->arrivals(), 12);
    }

    void batchesTakeTurns()
    {
        QueueLimits limits = QueueProfile::noLimits();
        limits.concurrency = 1;
        reopen(limits);
        m_openai->setAnswers({ held() });
        const BatchId large = m_profile->start(QueueProfile::request({ u"tools"_s }, 10));
        QTRY_COMPARE(m_openai->arrivals(), 1);
        const BatchId small = m_profile->start(QueueProfile::request({ u"food"_s }, 2));
        QTRY_VERIFY(m_profile->queue->batches().size() == 2);
        m_openai->answerHeld();
        QTRY_VERIFY(m_profile->hasEnded(large) && m_profile->hasEnded(small));
        QCOMPARE(m_openai->requests()[1].spec.category, u"food"_s);
        QCOMPARE(m_openai->requests()[2].spec.category, u"tools"_s);
        QCOMPARE(m_openai->requests()[3].spec.category, u"food"_s);
    }

    void aPausedBatchSendsNothingMore()
    {
        m_openai->setAnswers({}, held());
        const BatchId id = m_profile->start(QueueProfile::request({ u"tools"_s }, 8));
        QTRY_COMPARE(m_openai->arrivals(), 5);
        QVERIFY(m_profile->queue->pause(id).has_value());
        m_openai->answerHeld();
        QTRY_COMPARE(m_profile->status(id).succeeded, 5);
        QCOMPARE(m_openai->arrivals(), 5);
        QCOMPARE(m_profile->status(id).state, BatchState::Paused);
        m_openai->setAnswers({});
        QVERIFY(m_profile->queue->resume(id).has_value());
        QTRY_VERIFY(m_profile->hasEnded(id));
        QCOMPARE(m_profile->status(id).succeeded, 8);
    }

    void whatIsSentIsKeptWhenABatchIsCancelled()
    {
        m_openai->setAnswers({}, held());
        const BatchId id = m_profile->start(QueueProfile::request({ u"tools"_s }, 8));
        QTRY_COMPARE(m_openai->arrivals(), 5);
        QVERIFY(m_profile->queue->cancel(id).has_value());
        QVERIFY(!m_profile->hasEnded(id));
        m_openai->answerHeld();
        QTRY_VERIFY(m_profile->hasEnded(id));
        const BatchStatus status = m_profile->status(id);
        QCOMPARE(status.state, BatchState::Cancelled);
        QCOMPARE(status.succeeded, 5);
        QCOMPARE(status.cancelled, 3);
        QCOMPARE(m_openai->arrivals(), 5);
    }

    void drainAwaitsWhatIsSent()
    {
        m_openai->setAnswers({}, held());
        QSignalSpy drained(m_profile->queue.get(), &BatchQueue::drained);
        const BatchId id = m_profile->start(QueueProfile::request({ u"tools"_s }, 8));
        QTRY_COMPARE(m_openai->arrivals(), 5);
        m_profile->queue->drain();
        QCoreApplication::processEvents();
        QCOMPARE(drained.size(), 0);
        m_openai->answerHeld();
        QTRY_COMPARE(drained.size(), 1);
        QCOMPARE(m_profile->status(id).succeeded, 5);
        QCOMPARE(m_openai->arrivals(), 5);
    }

    void whatIsAbandonedIsUnclear()
    {
        m_openai->setAnswers({}, held());
        QSignalSpy drained(m_profile->queue.get(), &BatchQueue::drained);
        const BatchId id = m_profile->start(QueueProfile::request({ u"tools"_s }, 2));
        QTRY_COMPARE(m_openai->arrivals(), 2);
        m_profile->queue->abandonInFlight();
        QTRY_COMPARE(drained.size(), 1);
        QCOMPARE(m_profile->status(id).unclear, 2);
        QCOMPARE(m_profile->ledgerStates(), u"unclear unclear"_s);
    }

    void draftsNeedNoLedgerAndNoSlot()
    {
        QueueLimits limits;
        limits.rates.requests = 1;
        reopen(limits);
        BatchRequest request = QueueProfile::request({ u"tools"_s }, 5);
        request.model.provider = u"offline"_s;
        const BatchId id = m_profile->start(request);
        QTRY_VERIFY(m_profile->hasEnded(id));
        QCOMPARE(m_profile->status(id).succeeded, 5);
        QCOMPARE(m_profile->status(id).costMicroUsd, 0);
        QCOMPARE(m_profile->ledgerStates(), QString());
        QVERIFY(m_profile->library->icon(m_profile->jobs(id)[0].icon)->draft);
    }

    void endedBatchesAreToldFromTheDatabase()
    {
        const BatchId id = m_profile->start(QueueProfile::request({ u"tools"_s, u"food"_s }));
        QTRY_VERIFY(m_profile->hasEnded(id));
        const BatchStatus before = m_profile->status(id);
        reopen();
        QCOMPARE(m_profile->queue->batches().size(), 1);
        const BatchStatus after = m_profile->queue->batches().first();
        QCOMPARE(after.id, id);
        QCOMPARE(after.succeeded, 2);
        QCOMPARE(after.totalCategories, 2);
        QCOMPARE(after.costMicroUsd, before.costMicroUsd);
        QCOMPARE(m_profile->status(id).costMicroUsd, before.costMicroUsd);
        QCOMPARE(m_profile->jobs(id).size(), 2);
        QCOMPARE(m_profile->queue->status(BatchId { u"x"_s }).error().code, ErrorCode::NotFound);
    }

private:
    void reopen(const QueueLimits &limits = QueueProfile::noLimits())
    {
        m_profile.reset();
        m_profile = std::make_unique<QueueProfile>(m_folder->path(),
            QHash<QString, ImageProvider *> {
                { u"openai"_s, m_openai.get() }, { u"offline"_s, m_offline.get() } },
            limits);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeProvider> m_openai;
    std::unique_ptr<FakeProvider> m_offline;
    std::unique_ptr<QueueProfile> m_profile;
};

QTEST_GUILESS_MAIN(BatchQueueTest)
#include "tst_batchqueue.moc"
