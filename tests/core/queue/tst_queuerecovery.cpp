#include "tests/core/queue/queuebench.h"
#include "tests/support/testpicture.h"

#include <QFile>
#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

namespace {

// Milliseconds: the clock was set back between sending and the next start.
constexpr qint64 clockWasAhead = 86'400'000;

} // namespace

class QueueRecoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<QueueBench>(); }
    void cleanup() { m_bench.reset(); }

    void afterAKillNothingIsLostAndNothingSentTwice()
    {
        // Two come, three are in flight, three were never sent.
        m_bench->openai().setAnswers({ {}, {} }, held());
        const BatchId id = profile().start(QueueProfile::request({ u"tools"_s, u"food"_s }, 4));
        QTRY_COMPARE(profile().status(id).succeeded, 2);
        QTRY_COMPARE(profile().status(id).sending, 5);
        const int sentBefore = m_bench->openai().arrivals();
        m_bench->restart();
        m_bench->openai().setAnswers({});
        QVERIFY(m_bench->queue().recover(true).has_value());
        QTRY_VERIFY(profile().hasEnded(id));
        const BatchStatus status = profile().status(id);
        QCOMPARE(status.unclear, 5);
        QCOMPARE(status.succeeded, 3);
        QCOMPARE(m_bench->openai().arrivals(), sentBefore + 1);
        QCOMPARE(profile().iconCount(), 3);
        QVERIFY(m_bench->queue().resolveUnclear(id, Resolution::Resend).has_value());
        QTRY_COMPARE(profile().status(id).succeeded, 8);
        QCOMPARE(m_bench->openai().arrivals(), sentBefore + 6);
    }

    void unsentIconsWaitUnlessTheyMayGoOn()
    {
        m_bench->openai().setAnswers({}, held());
        const BatchId id = profile().start(QueueProfile::request({ u"tools"_s }, 6));
        QTRY_COMPARE(m_bench->openai().arrivals(), 5);
        m_bench->restart();
        QVERIFY(m_bench->queue().recover(false).has_value());
        QCoreApplication::processEvents();
        QCOMPARE(profile().status(id).state, BatchState::Paused);
        QCOMPARE(m_bench->openai().arrivals(), 5);
        m_bench->openai().setAnswers({});
        QVERIFY(m_bench->queue().resume(id).has_value());
        QTRY_COMPARE(profile().status(id).succeeded, 1);
        QCOMPARE(profile().status(id).unclear, 5);
    }

    void aReceivedAnswerBecomesAnIcon_data()
    {
        QTest::addColumn<QString>("reached");
        QTest::newRow("in its file") << u"received"_s;
        QTest::newRow("named") << u"named"_s;
        QTest::newRow("in the library") << u"added"_s;
    }

    //! The steps of an earlier process, up to where it was killed.
    void aReceivedAnswerBecomesAnIcon()
    {
        QFETCH(QString, reached);
        m_bench->openai().setAnswers({ held() });
        const BatchId id = profile().start(QueueProfile::request({ u"tools"_s }));
        QTRY_COMPARE(m_bench->openai().arrivals(), 1);
        const JobStatus job = profile().jobs(id)[0];
        const QByteArray picture = testPicture(77, 64);
        m_bench->restart();
        auto incoming = std::move(*profile().originals->openIncoming(u"answer"_s, 0));
        incoming->write(picture);
        QVERIFY(incoming->sync().has_value());
        m_bench->execute(
            u"UPDATE ledger SET state = 'received', incoming = 'answer', cost_micro_usd = 9, bytes = %1, "
            "sha256 = '%2', sent_at = sent_at + %3"_s.arg(picture.size())
                .arg(incoming->sha256())
                .arg(clockWasAhead));
        m_bench->execute(u"UPDATE jobs SET state = 'received'"_s);
        if (reached != u"received"_s) {
            const auto committed = incoming->commit();
            QVERIFY(committed.has_value());
            if (reached == u"added"_s)
                addIcon(job, id, *committed);
        }
        incoming.reset();
        m_bench->restart();
        QVERIFY(m_bench->queue().recover(true).has_value());
        QTRY_VERIFY(profile().hasEnded(id));
        QCOMPARE(profile().status(id).succeeded, 1);
        QCOMPARE(profile().iconCount(), 1);
        QCOMPARE(profile().ledgerStates(), u"settled"_s);
        QCOMPARE(m_bench->openai().arrivals(), 1);
        const IconRecord icon = *profile().library->icon(profile().jobs(id)[0].icon);
        QCOMPARE(icon.bytes, picture.size());
        QCOMPARE(profile().status(id).costMicroUsd, 9); // paid for once
        QVERIFY(profile().originals->incomingNames().isEmpty());
    }

    //! The power goes, or the process, when the last byte is there and nothing is noted yet.
    void anAnswerThatHadArrivedBecomesAnIcon()
    {
        m_bench->openai().setAnswers({ held() });
        const BatchId id = profile().start(QueueProfile::request({ u"tools"_s }));
        QTRY_COMPARE(m_bench->openai().arrivals(), 1);
        m_bench->restart();
        leaveBytes(u"answer"_s, testPicture(77, 64));
        m_bench->execute(u"UPDATE ledger SET incoming = 'answer'"_s);
        QVERIFY(m_bench->queue().recover(true).has_value());
        QTRY_VERIFY(profile().hasEnded(id));
        QCOMPARE(profile().status(id).succeeded, 1);
        QCOMPARE(profile().ledgerStates(), u"settled"_s);
        QVERIFY(profile().status(id).costMicroUsd > 0);
        QCOMPARE(m_bench->openai().arrivals(), 1);
        QVERIFY(profile().originals->incomingNames().isEmpty());
    }

    void halfAnAnswerIsUnclearAndKept()
    {
        m_bench->openai().setAnswers({ held() });
        const BatchId id = profile().start(QueueProfile::request({ u"tools"_s }));
        QTRY_COMPARE(m_bench->openai().arrivals(), 1);
        m_bench->restart();
        leaveBytes(u"answer"_s, testPicture(77, 64).chopped(20));
        m_bench->execute(u"UPDATE ledger SET incoming = 'answer'"_s);
        QVERIFY(m_bench->queue().recover(true).has_value());
        QTRY_VERIFY(profile().hasEnded(id));
        QCOMPARE(profile().status(id).unclear, 1);
        QCOMPARE(profile().originals->incomingNames(), QStringList { u"answer"_s });
        QCOMPARE(m_bench->openai().arrivals(), 1);
    }

    void whatWaitedForAnIdenticalIconIsNotSentInItsPlace_data()
    {
        QTest::addColumn<bool>("resume");
        QTest::newRow("goes on") << true;
        QTest::newRow("waits") << false;
    }

    void whatWaitedForAnIdenticalIconIsNotSentInItsPlace()
    {
        QFETCH(bool, resume);
        m_bench->openai().setAnswers({}, held());
        const BatchId first = profile().start(QueueProfile::request({ u"tools"_s }));
        const BatchId second = profile().start(QueueProfile::request({ u"tools"_s, u"food"_s }));
        QTRY_COMPARE(m_bench->openai().arrivals(), 2);
        m_bench->restart();
        m_bench->openai().setAnswers({});
        QVERIFY(m_bench->queue().recover(resume).has_value());
        QVERIFY(m_bench->queue().resume(second).has_value());
        QTRY_VERIFY(profile().hasEnded(first) && profile().hasEnded(second));
        QCOMPARE(profile().status(first).unclear, 1);
        QCOMPARE(profile().status(second).unclear, 2);
        QCOMPARE(m_bench->openai().arrivals(), 2);
    }

    //! A crash between the file and the ledger, or a database that was put aside and begins to count anew.
    void aFileThatIsThereAlreadyStopsNothing()
    {
        leaveBytes(u"paid-1-1"_s, "what an earlier profile paid for");
        BatchId id;
        QVERIFY(m_bench->run(QueueProfile::request({ u"tools"_s }), id));
        QCOMPARE(profile().status(id).succeeded, 1);
        QFile earlier(profile().originals->incomingPath(u"paid-1-1"_s));
        QVERIFY(earlier.open(QIODevice::ReadOnly));
        QCOMPARE(earlier.readAll(), "what an earlier profile paid for");
    }

    void roomReservedForNothingIsFreed()
    {
        QFile empty(profile().originals->incomingPath(u"paid-9-9"_s));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        leaveBytes(u"paid-8-8"_s, "bytes");
        QVERIFY(m_bench->queue().recover(true).has_value());
        QCOMPARE(profile().originals->incomingNames(), QStringList { u"paid-8-8"_s });
    }

    void aReceivedAnswerThatIsNoPictureFails()
    {
        m_bench->openai().setAnswers({ held() });
        const BatchId id = profile().start(QueueProfile::request({ u"tools"_s }));
        QTRY_COMPARE(m_bench->openai().arrivals(), 1);
        m_bench->restart();
        {
            auto incoming = std::move(*profile().originals->openIncoming(u"answer"_s, 0));
            incoming->write("no picture");
            QVERIFY(incoming->sync().has_value());
        }
        m_bench->execute(u"UPDATE ledger SET state = 'received', incoming = 'answer', bytes = 10"_s);
        m_bench->execute(u"UPDATE jobs SET state = 'received'"_s);
        QVERIFY(m_bench->queue().recover(true).has_value());
        QTRY_VERIFY(profile().hasEnded(id));
        QCOMPARE(profile().jobs(id)[0].error.code, ErrorCode::PictureDamaged);
        QVERIFY(profile().originals->incomingNames().contains(u"answer"_s));
        QCOMPARE(m_bench->openai().arrivals(), 1);
    }

    void draftsAreDrawnAgain()
    {
        m_bench->offline().setAnswers({}, held());
        BatchRequest request = QueueProfile::request({ u"tools"_s });
        request.model.provider = u"offline"_s;
        const BatchId id = profile().start(request);
        QTRY_COMPARE(m_bench->offline().arrivals(), 1);
        m_bench->restart();
        m_bench->offline().setAnswers({});
        QVERIFY(m_bench->queue().recover(true).has_value());
        QTRY_VERIFY(profile().hasEnded(id));
        QCOMPARE(profile().status(id).succeeded, 1);
        QVERIFY(profile().originals->incomingNames().isEmpty());
    }

    void aCancelledBatchStaysCancelled()
    {
        m_bench->openai().setAnswers({}, held());
        const BatchId id = profile().start(QueueProfile::request({ u"tools"_s }, 7));
        QTRY_COMPARE(m_bench->openai().arrivals(), 5);
        QVERIFY(m_bench->queue().cancel(id).has_value());
        m_bench->restart();
        QVERIFY(m_bench->queue().recover(true).has_value());
        QTRY_VERIFY(profile().hasEnded(id));
        QCOMPARE(profile().status(id).state, BatchState::Cancelled);
        QCOMPARE(profile().status(id).unclear, 5);
        QCOMPARE(profile().status(id).cancelled, 2);
        QCOMPARE(m_bench->openai().arrivals(), 5);
    }

private:
    [[nodiscard]] QueueProfile &profile() { return m_bench->profile(); }

    //! As an earlier process leaves it that was killed while it waited: `name` in incoming/ holds `bytes`.
    void leaveBytes(const QString &name, const QByteArray &bytes)
    {
        auto incoming = std::move(*profile().originals->openIncoming(name, 100'000));
        incoming->write(bytes);
    }

    void addIcon(const JobStatus &job, const BatchId &batch, const IncomingOriginal::Committed &committed)
    {
        IconRecord icon;
        icon.spec = job.spec;
        icon.prompt = job.prompt;
        icon.batch = batch;
        icon.cacheKey = cacheKey(job.spec, job.prompt);
        icon.sha256 = committed.sha256;
        icon.format = committed.format;
        icon.pixels = committed.pixels;
        icon.bytes = committed.bytes;
        icon.createdAt = QDateTime::currentDateTimeUtc();
        QVERIFY(profile().library->add(icon).has_value());
    }

    std::unique_ptr<QueueBench> m_bench;
};

QTEST_GUILESS_MAIN(QueueRecoveryTest)
#include "tst_queuerecovery.moc"
