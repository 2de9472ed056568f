#include "tests/core/library/smalldisk.h"
#include "tests/core/queue/fakeprovider.h"
#include "tests/core/queue/queueprofile.h"
#include "tests/support/testpicture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

class QueueFailuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_provider = std::make_unique<FakeProvider>();
        open(m_folder->path());
    }

    void cleanup() { m_profile.reset(); }

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
        m_provider->setAnswers({ answer, answer });
        const BatchId id = m_profile->start(QueueProfile::request({ u"tools"_s }));
        QTRY_VERIFY(m_profile->hasEnded(id));
        QCOMPARE(m_provider->arrivals(), 3);
        QCOMPARE(m_profile->status(id).succeeded, 1);
        QCOMPARE(m_profile->jobs(id)[0].attempts, 3);
        QCOMPARE(m_profile->ledgerStates(), u"refused refused settled"_s);
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
        m_provider->setAnswers({ noAnswer(code) });
        const BatchId id = m_profile->start(QueueProfile::request({ u"tools"_s }));
        QTRY_VERIFY(m_profile->hasEnded(id));
        QCOMPARE(m_provider->arrivals(), 1);
        const BatchStatus status = m_profile->status(id);
        QCOMPARE(status.unclear, 1);
        QCOMPARE(status.failed, 0);
        QCOMPARE(status.progress, 100);
        QCOMPARE(m_profile->jobs(id)[0].error.code, code);
        QCOMPARE(m_profile->ledgerStates(), u"unclear"_s);
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
        m_provider->setAnswers({ noAnswer(ErrorCode::Timeout) });
        const BatchId id = m_profile->start(QueueProfile::request({ u"tools"_s }, 2));
        QTRY_VERIFY(m_profile->hasEnded(id));
        QCOMPARE(m_profile->status(id).state, BatchState::Completed);
        QVERIFY(
            m_profile->queue->resolveUnclear(id, resend ? Resolution::Resend : Resolution::Drop).has_value());
        QTRY_VERIFY(m_profile->hasEnded(id));
        const BatchStatus status = m_profile->status(id);
        QCOMPARE(status.unclear, 0);
        QCOMPARE(status.failed, resend ? 0 : 1);
        QCOMPARE(status.succeeded, resend ? 2 : 1);
        QCOMPARE(m_provider->arrivals(), resend ? 3 : 2);
        QCOMPARE(m_profile->ledgerStates(), resend ? u"resent settled settled"_s : u"dropped settled"_s);
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
        m_provider->setAnswers({ paidBytes(bytes) });
        const BatchId id = m_profile->start(QueueProfile::request({ u"tools"_s }, 2));
        QTRY_VERIFY(m_profile->hasEnded(id));
        const JobStatus job = m_profile->jobs(id)[0];
        QCOMPARE(job.state, JobState::Failed);
        QCOMPARE(job.error.code, ErrorCode::PictureDamaged);
        QCOMPARE(job.error.category, u"tools"_s);
        QCOMPARE(m_profile->status(id).succeeded, 1);
        QCOMPARE(m_provider->arrivals(), 2);
        QVERIFY(m_profile->status(id).costMicroUsd > 0);
        QCOMPARE(m_profile->originals->incomingNames().size() + m_profile->originals->allPaths().size(), 2);
    }

    void aRejectedIconDoesNotStopTheOthers()
    {
        m_provider->setAnswers({ refusal(ErrorCode::ModerationBlocked) });
        const BatchId id = m_profile->start(QueueProfile::request({ u"tools"_s }, 4));
        QTRY_VERIFY(m_profile->hasEnded(id));
        QCOMPARE(m_profile->status(id).failed, 1);
        QCOMPARE(m_profile->status(id).succeeded, 3);
        QCOMPARE(m_profile->status(id).state, BatchState::Completed);
        QVERIFY(m_profile->queue->retryFailed(id).has_value());
        QTRY_COMPARE(m_profile->status(id).succeeded, 4);
        QCOMPARE(m_provider->arrivals(), 5);
    }

    void aBatchOfWhichNothingCameHasFailed()
    {
        m_provider->setAnswers({}, refusal(ErrorCode::RequestRejected));
        const BatchId id = m_profile->start(QueueProfile::request({ u"tools"_s }, 2));
        QTRY_VERIFY(m_profile->hasEnded(id));
        QCOMPARE(m_profile->status(id).state, BatchState::Failed);
    }

    void anAccountErrorStopsTheQueueOnce()
    {
        m_provider->setAnswers({}, refusal(ErrorCode::NoCredit));
        QSignalSpy halted(m_profile->queue.get(), &BatchQueue::halted);
        const BatchId id = m_profile->start(QueueProfile::request({ u"tools"_s }, 12));
        QTRY_COMPARE(halted.size(), 1);
        QTRY_COMPARE(m_profile->queue->inFlight(), 0);
        QCOMPARE(m_profile->queue->haltedBy().code, ErrorCode::NoCredit);
        QCOMPARE(m_provider->arrivals(), 5);
        QCOMPARE(m_profile->status(id).failed, 0);
        QCOMPARE(m_profile->status(id).state, BatchState::Running);
        m_provider->setAnswers({});
        m_profile->queue->goOn();
        QTRY_VERIFY(m_profile->hasEnded(id));
        QCOMPARE(m_profile->status(id).succeeded, 12);
        QCOMPARE(halted.size(), 1);
    }

    void aFullDiskLosesNoPicture()
    {
        SmallDisk disk(24 * 1024);
        if (!disk.isMounted())
            QSKIP("mounting is not permitted here");
        open(disk.path());
        FakeAnswer large = paidBytes(largeTestPicture(1, 3'000'000));
        large.held = true;
        m_provider->setAnswers({ large });
        QSignalSpy halted(m_profile->queue.get(), &BatchQueue::halted);
        BatchPlan plan = m_profile->plan(QueueProfile::request({ u"tools"_s }));
        const auto id = m_profile->queue->enqueue(plan);
        QVERIFY2(id.has_value(), id ? "" : qPrintable(id.error().detail));
        QTRY_COMPARE(m_provider->arrivals(), 1);
        disk.fill();
        m_provider->answerHeld();
        QTRY_COMPARE(halted.size(), 1);
        QCOMPARE(m_profile->queue->haltedBy().code, ErrorCode::DiskFull);
        QCOMPARE(m_profile->iconCount(), 0);
        disk.makeRoom();
        m_profile->queue->goOn();
        QTRY_VERIFY(m_profile->hasEnded(*id));
        QCOMPARE(m_profile->status(*id).succeeded, 1);
        QCOMPARE(m_provider->arrivals(), 1);
        QCOMPARE(m_profile->queue->haltedBy().code, ErrorCode::None);
        m_profile.reset();
    }

    void tooLittleDiskIsSaidBeforeSending()
    {
        SmallDisk disk(20 * 1024);
        if (!disk.isMounted())
            QSKIP("mounting is not permitted here");
        open(disk.path());
        const auto id = m_profile->queue->enqueue(m_profile->plan(QueueProfile::request({ u"tools"_s }, 20)));
        QVERIFY(!id.has_value());
        QCOMPARE(id.error().code, ErrorCode::NotEnoughDisk);
        QCOMPARE(m_provider->arrivals(), 0);
        m_profile.reset();
    }

private:
    void open(const QString &folder)
    {
        m_profile.reset();
        m_profile = std::make_unique<QueueProfile>(
            folder, QHash<QString, ImageProvider *> { { u"openai"_s, m_provider.get() } });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeProvider> m_provider;
    std::unique_ptr<QueueProfile> m_profile;
};

QTEST_GUILESS_MAIN(QueueFailuresTest)
#include "tst_queuefailures.moc"
