#include "tests/core/queue/queuebench.h"

#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

//! While nobody has decided about a request that may have been billed, the same icon is not asked for again.
class UndecidedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QueueLimits limits = QueueProfile::noLimits();
        limits.concurrency = 1;
        m_bench = std::make_unique<QueueBench>(limits);
    }
    void cleanup() { m_bench.reset(); }

    void theSameIconOfAnotherBatchWaitsForTheDecision()
    {
        m_bench->openai().setAnswers({ noAnswer(ErrorCode::ConnectionCut) });
        const BatchId first = profile().start(QueueProfile::request({ u"tools"_s }));
        const BatchId second = profile().start(QueueProfile::request({ u"tools"_s }));
        QTRY_VERIFY(profile().hasEnded(first) && profile().hasEnded(second));
        QCOMPARE(m_bench->openai().arrivals(), 1);
        QCOMPARE(profile().jobs(first)[0].state, JobState::Unclear);
        QCOMPARE(profile().jobs(second)[0].state, JobState::Unclear);
        QCOMPARE(profile().jobs(second)[0].error.code, ErrorCode::ConnectionCut);
    }

    void soDoesOneThatIsAskedForAfterTheNextStart()
    {
        const BatchId first = cutOne();
        m_bench->restart();
        QVERIFY(m_bench->queue().recover(true).has_value());
        const BatchId second = profile().start(QueueProfile::request({ u"tools"_s, u"music"_s }));
        QTRY_VERIFY(profile().hasEnded(second));
        QCOMPARE(m_bench->openai().arrivals(), 2); // music
        QCOMPARE(profile().jobs(second)[0].state, JobState::Unclear);
        QCOMPARE(profile().jobs(second)[1].state, JobState::Succeeded);
        QCOMPARE(profile().jobs(first)[0].state, JobState::Unclear);
    }

    void sentAgainByTheUserItIsSentOnceForBoth()
    {
        const BatchId first = cutOne();
        const BatchId second = profile().start(QueueProfile::request({ u"tools"_s }));
        QTRY_VERIFY(profile().hasEnded(second));
        resolve(second, Resolution::Resend);
        QTRY_COMPARE(profile().jobs(second)[0].state, JobState::Succeeded);
        QCOMPARE(m_bench->openai().arrivals(), 2);
        resolve(first, Resolution::Resend);
        QTRY_COMPARE(profile().jobs(first)[0].state, JobState::Succeeded);
        QCOMPARE(m_bench->openai().arrivals(), 2);
        QVERIFY(profile().jobs(first)[0].cached);
    }

    void givenUpItMayBeAskedForAgain()
    {
        const BatchId first = cutOne();
        resolve(first, Resolution::Drop);
        const BatchId second = profile().start(QueueProfile::request({ u"tools"_s }));
        QTRY_COMPARE(profile().jobs(second)[0].state, JobState::Succeeded);
        QCOMPARE(m_bench->openai().arrivals(), 2);
    }

    void newVariationsAreAskedForAllTheSame()
    {
        cutOne();
        BatchRequest fresh = QueueProfile::request({ u"tools"_s });
        fresh.fresh = true;
        const BatchId second = profile().start(fresh);
        QTRY_COMPARE(profile().jobs(second)[0].state, JobState::Succeeded);
        QCOMPARE(m_bench->openai().arrivals(), 2);
    }

private:
    [[nodiscard]] QueueProfile &profile() { return m_bench->profile(); }

    BatchId cutOne()
    {
        m_bench->openai().setAnswers({ noAnswer(ErrorCode::ConnectionCut) });
        const BatchId id = profile().start(QueueProfile::request({ u"tools"_s }));
        if (!QTest::qWaitFor([&] { return profile().hasEnded(id); }))
            qFatal("the batch did not end");
        return id;
    }

    void resolve(const BatchId &batch, Resolution resolution)
    {
        QVERIFY(m_bench->queue().resolveUnclear(batch, resolution).has_value());
    }

    std::unique_ptr<QueueBench> m_bench;
};

QTEST_GUILESS_MAIN(UndecidedTest)
#include "tst_undecided.moc"
