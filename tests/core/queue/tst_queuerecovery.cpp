#include "tests/core/queue/fakeprovider.h"
#include "tests/core/queue/queueprofile.h"
#include "tests/support/testpicture.h"

#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

class QueueRecoveryTest : public QObject
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

    void afterAKillNothingIsLostAndNothingSentTwice()
    {
        // Two come, three are in flight, three were never sent.
        m_openai->setAnswers({ {}, {} }, held());
        const BatchId id = m_profile->start(QueueProfile::request({ u"tools"_s, u"food"_s }, 4));
        QTRY_COMPARE(m_profile->status(id).succeeded, 2);
        QTRY_COMPARE(m_profile->status(id).sending, 5);
        const int sentBefore = m_openai->arrivals();
        reopen();
        m_openai->setAnswers({});
        QVERIFY(m_profile->queue->recover(true).has_value());
        QTRY_VERIFY(m_profile->hasEnded(id));
        const BatchStatus status = m_profile->status(id);
        QCOMPARE(status.unclear, 5);
        QCOMPARE(status.succeeded, 3);
        QCOMPARE(m_openai->arrivals(), sentBefore + 1);
        QCOMPARE(m_profile->iconCount(), 3);
        QVERIFY(m_profile->queue->resolveUnclear(id, Resolution::Resend).has_value());
        QTRY_COMPARE(m_profile->status(id).succeeded, 8);
        QCOMPARE(m_openai->arrivals(), sentBefore + 6);
    }

    void unsentIconsWaitUnlessTheyMayGoOn()
    {
        m_openai->setAnswers({}, held());
        const BatchId id = m_profile->start(QueueProfile::request({ u"tools"_s }, 6));
        QTRY_COMPARE(m_openai->arrivals(), 5);
        reopen();
        QVERIFY(m_profile->queue->recover(false).has_value());
        QCoreApplication::processEvents();
        QCOMPARE(m_profile->status(id).state, BatchState::Paused);
        QCOMPARE(m_openai->arrivals(), 5);
        m_openai->setAnswers({});
        QVERIFY(m_profile->queue->resume(id).has_value());
        QTRY_COMPARE(m_profile->status(id).succeeded, 1);
        QCOMPARE(m_profile->status(id).unclear, 5);
    }

    void aReceivedAnswerBecomesAnIcon_data()
    {
        QTest::addColumn<QString>("reached");
        QTest::newRow("in its file") << u"received"_s;
        QTest::newRow("named, not noted") << u"renamed"_s;
        QTest::newRow("named and noted") << u"named"_s;
        QTest::newRow("in the library") << u"added"_s;
    }

    //! The steps of an earlier process, up to where it was killed.
    void aReceivedAnswerBecomesAnIcon()
    {
        QFETCH(QString, reached);
        m_openai->setAnswers({ held() });
        const BatchId id = m_profile->start(QueueProfile::request({ u"tools"_s }));
        QTRY_COMPARE(m_openai->arrivals(), 1);
        const JobStatus job = m_profile->jobs(id)[0];
        const QByteArray picture = testPicture(77, 64);
        reopen();
        auto incoming = std::move(*m_profile->originals->openIncoming(u"answer"_s, 0));
        incoming->write(picture);
        QVERIFY(incoming->sync().has_value());
        run(u"UPDATE ledger SET state = 'received', incoming = 'answer', cost_micro_usd = 9, bytes = %1"_s
                .arg(picture.size()));
        run(u"UPDATE jobs SET state = 'received'"_s);
        if (reached != u"received"_s) {
            const auto committed = incoming->commit();
            QVERIFY(committed.has_value());
            if (reached != u"renamed"_s)
                run(u"UPDATE ledger SET sha256 = '%1'"_s.arg(committed->sha256));
            if (reached == u"added"_s)
                addIcon(job, id, *committed);
        }
        incoming.reset();
        reopen();
        QVERIFY(m_profile->queue->recover(true).has_value());
        QTRY_VERIFY(m_profile->hasEnded(id));
        QCOMPARE(m_profile->status(id).succeeded, 1);
        QCOMPARE(m_profile->iconCount(), 1);
        QCOMPARE(m_profile->ledgerStates(), u"settled"_s);
        QCOMPARE(m_openai->arrivals(), 1);
        const IconRecord icon = *m_profile->library->icon(m_profile->jobs(id)[0].icon);
        QCOMPARE(icon.bytes, picture.size());
        QVERIFY(m_profile->originals->incomingNames().isEmpty());
    }

    void aReceivedAnswerThatIsNoPictureFails()
    {
        m_openai->setAnswers({ held() });
        const BatchId id = m_profile->start(QueueProfile::request({ u"tools"_s }));
        QTRY_COMPARE(m_openai->arrivals(), 1);
        reopen();
        {
            auto incoming = std::move(*m_profile->originals->openIncoming(u"answer"_s, 0));
            incoming->write("no picture");
            QVERIFY(incoming->sync().has_value());
        }
        run(u"UPDATE ledger SET state = 'received', incoming = 'answer', bytes = 10"_s);
        run(u"UPDATE jobs SET state = 'received'"_s);
        QVERIFY(m_profile->queue->recover(true).has_value());
        QTRY_VERIFY(m_profile->hasEnded(id));
        QCOMPARE(m_profile->jobs(id)[0].error.code, ErrorCode::PictureDamaged);
        QVERIFY(m_profile->originals->incomingNames().contains(u"answer"_s));
        QCOMPARE(m_openai->arrivals(), 1);
    }

    void draftsAreDrawnAgain()
    {
        m_offline->setAnswers({}, held());
        BatchRequest request = QueueProfile::request({ u"tools"_s });
        request.model.provider = u"offline"_s;
        const BatchId id = m_profile->start(request);
        QTRY_COMPARE(m_offline->arrivals(), 1);
        reopen();
        m_offline->setAnswers({});
        QVERIFY(m_profile->queue->recover(true).has_value());
        QTRY_VERIFY(m_profile->hasEnded(id));
        QCOMPARE(m_profile->status(id).succeeded, 1);
        QVERIFY(m_profile->originals->incomingNames().isEmpty());
    }

    void aCancelledBatchStaysCancelled()
    {
        m_openai->setAnswers({}, held());
        const BatchId id = m_profile->start(QueueProfile::request({ u"tools"_s }, 7));
        QTRY_COMPARE(m_openai->arrivals(), 5);
        QVERIFY(m_profile->queue->cancel(id).has_value());
        reopen();
        QVERIFY(m_profile->queue->recover(true).has_value());
        QTRY_VERIFY(m_profile->hasEnded(id));
        QCOMPARE(m_profile->status(id).state, BatchState::Cancelled);
        QCOMPARE(m_profile->status(id).unclear, 5);
        QCOMPARE(m_profile->status(id).cancelled, 2);
        QCOMPARE(m_openai->arrivals(), 5);
    }

private:
    void reopen()
    {
        m_profile.reset();
        m_profile = std::make_unique<QueueProfile>(m_folder->path(),
            QHash<QString, ImageProvider *> {
                { u"openai"_s, m_openai.get() }, { u"offline"_s, m_offline.get() } });
    }

    void run(const QString &statement)
    {
        QSqlQuery query(m_profile->database->connection());
        QVERIFY2(query.exec(statement), qPrintable(statement));
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
        QVERIFY(m_profile->library->add(icon).has_value());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeProvider> m_openai;
    std::unique_ptr<FakeProvider> m_offline;
    std::unique_ptr<QueueProfile> m_profile;
};

QTEST_GUILESS_MAIN(QueueRecoveryTest)
#include "tst_queuerecovery.moc"
