#include "tests/core/library/smalldisk.h"
#include "tests/core/queue/queuebench.h"
#include "tests/support/testpicture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(Iconwright::Delivery)

class QueueFailuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<QueueBench>(); }
    void cleanup() { m_bench.reset(); }

    void whatCostsNothingIsRepeated_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<bool>("sent");
        QTest::newRow("429") << ErrorCode::RateLimited << true;
        QTest::newRow("500 of the API") << ErrorCode::ServerError << true;
        QTest::newRow("503 of the API") << ErrorCode::ServerOverloaded << true;
        QTest::newRow("no network") << ErrorCode::NoNetwork << false;
    }

    void whatCostsNothingIsRepeated()
    {
        QFETCH(ErrorCode, code);
        QFETCH(bool, sent);
        const FakeAnswer answer = sent ? refusal(code) : notSent(code);
        m_bench->openai().setAnswers({ answer, answer });
        const BatchId id = profile().start(QueueProfile::request({ u"tools"_s }));
        QTRY_VERIFY(profile().hasEnded(id));
        QCOMPARE(m_bench->openai().arrivals(), 3);
        QCOMPARE(profile().status(id).succeeded, 1);
        QCOMPARE(profile().jobs(id)[0].attempts, 3);
        QCOMPARE(profile().ledgerStates(), u"refused refused settled"_s);
    }

    void aLongWaitThatTheServerAsksForHoldsTheWholeBatch()
    {
        QueueLimits limits = QueueProfile::noLimits();
        limits.concurrency = 1;
        m_bench->restart(limits);
        m_bench->openai().setAnswers({ refusal(ErrorCode::RateLimited, std::chrono::seconds(200)) });
        const BatchId id = profile().start(QueueProfile::request({ u"tools"_s }, 6));
        QTRY_COMPARE(profile().status(id).failed, 1);
        QCOMPARE(m_bench->openai().arrivals(), 1);
        QCOMPARE(profile().jobs(id)[5].state, JobState::Queued);
    }

    void whatMayHaveCostIsNeverRepeated_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("cut") << ErrorCode::ConnectionCut;
        QTest::newRow("timeout") << ErrorCode::Timeout;
        QTest::newRow("gateway") << ErrorCode::UnexpectedAnswer;
    }

    void whatMayHaveCostIsNeverRepeated()
    {
        QFETCH(ErrorCode, code);
        m_bench->openai().setAnswers({ noAnswer(code) });
        const BatchId id = profile().start(QueueProfile::request({ u"tools"_s }));
        QTRY_VERIFY(profile().hasEnded(id));
        QCOMPARE(m_bench->openai().arrivals(), 1);
        const BatchStatus status = profile().status(id);
        QCOMPARE(status.unclear, 1);
        QCOMPARE(status.failed, 0);
        QCOMPARE(status.progress, 100);
        QCOMPARE(profile().jobs(id)[0].error.code, code);
        QCOMPARE(profile().ledgerStates(), u"unclear"_s);
    }

    void aWholePictureCountsThoughItsAnswerWasCut_data()
    {
        QTest::addColumn<Delivery>("delivery");
        QTest::newRow("no answer") << Delivery::Unclear;
        QTest::newRow("half an answer") << Delivery::Answered;
    }

    void aWholePictureCountsThoughItsAnswerWasCut()
    {
        QFETCH(Delivery, delivery);
        m_bench->openai().setAnswers({ cutAfter(testPicture(5, 64), delivery) });
        BatchId id;
        QVERIFY(m_bench->run(QueueProfile::request({ u"tools"_s }), id));
        QCOMPARE(profile().status(id).succeeded, 1);
        QCOMPARE(m_bench->openai().arrivals(), 1);
        QCOMPARE(profile().ledgerStates(), u"settled"_s);
        QVERIFY(profile().library->icon(profile().jobs(id)[0].icon)->costMicroUsd > 0);
        QVERIFY(profile().originals->incomingNames().isEmpty());
    }

    void halfAPictureIsKeptWhenItsAnswerWasCut()
    {
        const QByteArray half = testPicture(5, 64).chopped(20);
        m_bench->openai().setAnswers({ cutAfter(half, Delivery::Unclear) });
        BatchId id;
        QVERIFY(m_bench->run(QueueProfile::request({ u"tools"_s }), id));
        QCOMPARE(profile().status(id).unclear, 1);
        QCOMPARE(profile().ledgerStates(), u"unclear"_s);
        QCOMPARE(profile().originals->incomingNames().size(), 1);
        QCOMPARE(profile().status(id).costMicroUsd, 0);
    }

    void theUserDecidesAboutWhatIsUnclear_data()
    {
        QTest::addColumn<bool>("resend");
        QTest::newRow("resend") << true;
        QTest::newRow("drop") << false;
    }

    void theUserDecidesAboutWhatIsUnclear()
    {
        QFETCH(bool, resend);
        m_bench->openai().setAnswers({ noAnswer(ErrorCode::Timeout) });
        const BatchId id = profile().start(QueueProfile::request({ u"tools"_s }, 2));
        QTRY_VERIFY(profile().hasEnded(id));
        QCOMPARE(profile().status(id).state, BatchState::Completed);
        QVERIFY(
            m_bench->queue().resolveUnclear(id, resend ? Resolution::Resend : Resolution::Drop).has_value());
        QTRY_VERIFY(profile().hasEnded(id));
        const BatchStatus status = profile().status(id);
        QCOMPARE(status.unclear, 0);
        QCOMPARE(status.failed, resend ? 0 : 1);
        QCOMPARE(status.succeeded, resend ? 2 : 1);
        QCOMPARE(m_bench->openai().arrivals(), resend ? 3 : 2);
        QCOMPARE(profile().ledgerStates(), resend ? u"resent settled settled"_s : u"dropped settled"_s);
    }

    void paidBytesThatAreNoPictureAreKept_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("this is no picture");
        QTest::newRow("half a picture") << testPicture(1, 64).left(testPicture(1, 64).size() / 2);
    }

    void paidBytesThatAreNoPictureAreKept()
    {
        QFETCH(QByteArray, bytes);
        m_bench->openai().setAnswers({ paidBytes(bytes) });
        const BatchId id = profile().start(QueueProfile::request({ u"tools"_s }, 2));
        QTRY_VERIFY(profile().hasEnded(id));
        const JobStatus job = profile().jobs(id)[0];
        QCOMPARE(job.state, JobState::Failed);
        QCOMPARE(job.error.code, ErrorCode::PictureDamaged);
        QCOMPARE(job.error.category, u"tools"_s);
        QCOMPARE(profile().status(id).succeeded, 1);
        QCOMPARE(m_bench->openai().arrivals(), 2);
        QVERIFY(profile().status(id).costMicroUsd > 0);
        QCOMPARE(profile().originals->incomingNames().size() + profile().originals->allPaths().size(), 2);
    }

    void aRejectedIconDoesNotStopTheOthers()
    {
        m_bench->openai().setAnswers({ refusal(ErrorCode::ModerationBlocked) });
        const BatchId id = profile().start(QueueProfile::request({ u"tools"_s }, 4));
        QTRY_VERIFY(profile().hasEnded(id));
        QCOMPARE(profile().status(id).failed, 1);
        QCOMPARE(profile().status(id).succeeded, 3);
        QCOMPARE(profile().status(id).state, BatchState::Completed);
        QVERIFY(m_bench->queue().retryFailed(id).has_value());
        QTRY_COMPARE(profile().status(id).succeeded, 4);
        QCOMPARE(m_bench->openai().arrivals(), 5);
    }

    void aBatchOfWhichNothingCameHasFailed()
    {
        m_bench->openai().setAnswers({}, refusal(ErrorCode::RequestRejected));
        const BatchId id = profile().start(QueueProfile::request({ u"tools"_s }, 2));
        QTRY_VERIFY(profile().hasEnded(id));
        QCOMPARE(profile().status(id).state, BatchState::Failed);
    }

    void anAccountErrorStopsTheQueueOnce()
    {
        m_bench->openai().setAnswers({}, refusal(ErrorCode::NoCredit));
        QSignalSpy halted(&m_bench->queue(), &BatchQueue::halted);
        const BatchId id = profile().start(QueueProfile::request({ u"tools"_s }, 12));
        QTRY_COMPARE(halted.size(), 1);
        QTRY_COMPARE(m_bench->queue().inFlight(), 0);
        QCOMPARE(m_bench->queue().haltedBy().code, ErrorCode::NoCredit);
        QCOMPARE(m_bench->openai().arrivals(), 5);
        QCOMPARE(profile().status(id).failed, 0);
        QCOMPARE(profile().status(id).state, BatchState::Running);
        m_bench->openai().setAnswers({});
        m_bench->queue().goOn();
        QTRY_VERIFY(profile().hasEnded(id));
        QCOMPARE(profile().status(id).succeeded, 12);
        QCOMPARE(halted.size(), 1);
    }

    void aFullDiskLosesNoPicture()
    {
        SmallDisk disk(24 * 1024);
        if (!disk.isMounted())
            QSKIP("mounting is not permitted here");
        m_bench->moveTo(disk.path());
        FakeAnswer large = paidBytes(largeTestPicture(1, 3'000'000));
        large.held = true;
        m_bench->openai().setAnswers({ large });
        QSignalSpy halted(&m_bench->queue(), &BatchQueue::halted);
        BatchPlan plan = profile().plan(QueueProfile::request({ u"tools"_s }));
        const auto id = m_bench->queue().enqueue(plan);
        QVERIFY2(id.has_value(), id ? "" : qPrintable(id.error().detail));
        QTRY_COMPARE(m_bench->openai().arrivals(), 1);
        disk.fill();
        m_bench->openai().answerHeld();
        QTRY_COMPARE(halted.size(), 1);
        QCOMPARE(m_bench->queue().haltedBy().code, ErrorCode::DiskFull);
        QCOMPARE(profile().iconCount(), 0);
        disk.makeRoom();
        m_bench->queue().goOn();
        QTRY_VERIFY(profile().hasEnded(*id));
        QCOMPARE(profile().status(*id).succeeded, 1);
        QCOMPARE(m_bench->openai().arrivals(), 1);
        QCOMPARE(m_bench->queue().haltedBy().code, ErrorCode::None);
        m_bench->close();
    }

    void aLibraryThatCannotBeAskedSendsNothing()
    {
        const BatchPlan plan = profile().plan(QueueProfile::request({ u"tools"_s }));
        m_bench->execute(u"ALTER TABLE request_cache RENAME TO hidden"_s);
        QSignalSpy halted(&m_bench->queue(), &BatchQueue::halted);
        const auto id = m_bench->queue().enqueue(plan);
        QVERIFY(id.has_value());
        QTRY_COMPARE(halted.size(), 1);
        QCOMPARE(m_bench->openai().arrivals(), 0);
        m_bench->execute(u"ALTER TABLE hidden RENAME TO request_cache"_s);
        m_bench->queue().goOn();
        QTRY_COMPARE(profile().status(*id).succeeded, 1);
    }

    void tooLittleDiskIsSaidBeforeSending()
    {
        SmallDisk disk(20 * 1024);
        if (!disk.isMounted())
            QSKIP("mounting is not permitted here");
        m_bench->moveTo(disk.path());
        const auto id = m_bench->queue().enqueue(profile().plan(QueueProfile::request({ u"tools"_s }, 20)));
        QVERIFY(!id.has_value());
        QCOMPARE(id.error().code, ErrorCode::NotEnoughDisk);
        QCOMPARE(m_bench->openai().arrivals(), 0);
        m_bench->close();
    }

private:
    [[nodiscard]] QueueProfile &profile() { return m_bench->profile(); }

    std::unique_ptr<QueueBench> m_bench;
};

QTEST_GUILESS_MAIN(QueueFailuresTest)
#include "tst_queuefailures.moc"
