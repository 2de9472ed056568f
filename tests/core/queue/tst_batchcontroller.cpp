#include "core/queue/batchcontroller.h"
#include "tests/core/queue/queuebench.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <functional>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

class BatchControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_worker = std::make_unique<QObject>();
        m_worker->moveToThread(&m_thread);
        m_thread.start();
        inThread([this] { m_bench = std::make_unique<QueueBench>(); });
        m_controller = std::make_unique<BatchController>(m_bench->queue());
    }

    void cleanup()
    {
        m_controller.reset();
        inThread([this] { m_bench.reset(); });
        m_thread.quit();
        QVERIFY(m_thread.wait());
        m_worker.reset();
    }

    void mirrorsAQueueOfAnotherThread()
    {
        QVERIFY(m_controller->isIdle());
        QSignalSpy icons(m_controller.get(), &BatchController::iconArrived);
        const BatchId id = start(QueueProfile::request({ u"tools"_s, u"food"_s }, 2));
        QTRY_COMPARE(m_controller->status(id).succeeded, 4);
        QCOMPARE(m_controller->jobs(id).size(), 4);
        for (int position = 0; position < 4; ++position) {
            const JobStatus job = m_controller->jobs(id)[position];
            QCOMPARE(job.position, position);
            QCOMPARE(m_controller->job(job.id).icon, job.icon);
        }
        QVERIFY(!m_controller->job(JobId { 4711 }).id.isValid());
        QCOMPARE(m_controller->batches().size(), 1);
        QCOMPARE(icons.size(), 4);
        QVERIFY(m_controller->isIdle());
    }

    void aLaterOneKnowsTheBatchesThatAreThere()
    {
        const BatchId id = start(QueueProfile::request({ u"tools"_s }));
        QTRY_COMPARE(m_controller->status(id).succeeded, 1);
        BatchController later(m_bench->queue());
        QTRY_COMPARE(later.batches().size(), 1);
    }

    void tellsWhenTheQueueIsDrained()
    {
        QSignalSpy drained(m_controller.get(), &BatchController::drained);
        m_controller->drain();
        QTRY_COMPARE(drained.size(), 1);
    }

    void oneIconIsRetriedRewordedAndDecidedAbout()
    {
        answer({ refusal(ErrorCode::RequestRejected), refusal(ErrorCode::ModerationBlocked),
            noAnswer(ErrorCode::Timeout) });
        const BatchId id = start(QueueProfile::request({ u"tools"_s }, 3));
        QTRY_VERIFY(m_controller->status(id).endedAt.isValid());
        const QList<JobStatus> jobs = m_controller->jobs(id);
        m_controller->retryJob(id, jobs[0].id);
        m_controller->rewordJob(id, jobs[1].id, { u"food"_s, {} });
        m_controller->resolveJob(id, jobs[2].id, Resolution::Drop);
        QTRY_COMPARE(m_controller->status(id).succeeded, 2);
        QCOMPARE(m_controller->job(jobs[1].id).spec.category, u"food"_s);
        QCOMPARE(m_controller->job(jobs[2].id).state, JobState::Failed);
    }

    void aRemovedBatchIsForgotten()
    {
        const BatchId id = start(QueueProfile::request({ u"tools"_s }, 2));
        QTRY_COMPARE(m_controller->status(id).succeeded, 2);
        const JobId job = m_controller->jobs(id).first().id;
        QSignalSpy removed(m_controller.get(), &BatchController::batchRemoved);
        m_controller->remove(id);
        QTRY_COMPARE(removed.size(), 1);
        QVERIFY(m_controller->batches().isEmpty());
        QVERIFY(m_controller->jobs(id).isEmpty());
        QVERIFY(!m_controller->job(job).id.isValid());
    }

    void aCommandThatCannotBeCarriedOutIsTold()
    {
        QSignalSpy failed(m_controller.get(), &BatchController::commandFailed);
        m_controller->pause(BatchId { u"nothing"_s });
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::NotFound);
    }

    void dyingBeforeAnAnswerIsHarmless()
    {
        for (int i = 0; i < 50; ++i) {
            auto shortLived = std::make_unique<BatchController>(m_bench->queue());
            shortLived->pause(BatchId { u"nothing"_s });
            std::ignore = shortLived->generate({});
        }
        inThread([] {}); // everything asked for has been answered
        QCoreApplication::processEvents();
        QVERIFY(m_controller->isIdle());
    }

private:
    void inThread(const std::function<void()> &call)
    {
        QMetaObject::invokeMethod(m_worker.get(), call, Qt::BlockingQueuedConnection);
    }

    void answer(const QList<FakeAnswer> &answers)
    {
        inThread([&] { m_bench->openai().setAnswers(answers); });
    }

    BatchId start(const BatchRequest &request)
    {
        BatchPlan plan;
        inThread([&] { plan = m_bench->profile().plan(request); });
        const QFuture<Result<BatchId>> started = m_controller->generate(plan);
        if (!QTest::qWaitFor([&] { return started.isFinished(); }) || !started.result())
            qFatal("the batch does not start");
        return *started.result();
    }

    QThread m_thread;
    std::unique_ptr<QObject> m_worker; //!< what runs in the thread is sent to it
    std::unique_ptr<QueueBench> m_bench; //!< of the thread
    std::unique_ptr<BatchController> m_controller;
};

QTEST_GUILESS_MAIN(BatchControllerTest)
#include "tst_batchcontroller.moc"
