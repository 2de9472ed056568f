#include "tests/core/queue/queuebench.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

namespace {

using Command = std::function<Result<void>(BatchQueue &, const BatchId &, JobId)>;

//! All that a command can change, as text that can be compared.
QString picture(const QueueProfile &profile, const BatchId &id)
{
    const BatchStatus status = profile.status(id);
    QStringList lines { u"%1 %2"_s.arg(batchStateName(status.state)).arg(status.endedAt.isValid()) };
    for (const JobStatus &job : profile.jobs(id)) {
        lines << u"%1 %2 %3 %4"_s.arg(
            jobStateName(job.state), errorCodeName(job.error.code), job.spec.category, job.prompt.left(40));
    }
    return lines.join(u'\n');
}

} // namespace

Q_DECLARE_METATYPE(Command)

//! What the user does about batches and single icons.
class QueueCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<QueueBench>(); }
    void cleanup() { m_bench.reset(); }

    void oneFailedIconIsSentAgain()
    {
        openai().setAnswers({ refusal(ErrorCode::RequestRejected), refusal(ErrorCode::RequestRejected) });
        BatchId id;
        QVERIFY(m_bench->run(QueueProfile::request({ u"tools"_s }, 3), id));
        QSignalSpy ended(&queue(), &BatchQueue::batchEnded);
        QVERIFY(queue().retryJob(id, job(id, 1).id).has_value());
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(job(id, 0).state, JobState::Failed);
        QCOMPARE(job(id, 1).state, JobState::Succeeded);
        QCOMPARE(job(id, 1).attempts, 2);
        QCOMPARE(openai().arrivals(), 4);
    }

    void whatHasNotFailedIsNotSentAgain_data()
    {
        QTest::addColumn<FakeAnswer>("answer");
        QTest::newRow("succeeded") << FakeAnswer();
        QTest::newRow("unclear") << noAnswer(ErrorCode::Timeout);
        QTest::newRow("in flight") << held();
    }

    void whatHasNotFailedIsNotSentAgain()
    {
        QFETCH(FakeAnswer, answer);
        openai().setAnswers({ answer });
        const BatchId id = m_bench->profile().start(QueueProfile::request({ u"tools"_s }));
        QTRY_COMPARE(openai().arrivals(), 1);
        QTRY_VERIFY(answer.held || m_bench->profile().hasEnded(id));
        const QString before = picture(m_bench->profile(), id);
        QVERIFY(queue().retryJob(id, job(id, 0).id).has_value());
        QVERIFY(queue().rewordJob(id, job(id, 0).id, { u"hammer"_s, {} }).has_value());
        QVERIFY(queue().retryFailed(id).has_value());
        QCoreApplication::processEvents();
        QCOMPARE(picture(m_bench->profile(), id), before);
        QCOMPARE(openai().arrivals(), 1);
    }

    void aBlockedIconIsSentInOtherWords()
    {
        openai().setAnswers({ refusal(ErrorCode::ModerationBlocked) });
        BatchId id;
        QVERIFY(m_bench->run(QueueProfile::request({ u"weapons"_s }), id));
        const JobStatus before = job(id, 0);
        QVERIFY(queue().rewordJob(id, before.id, { u"  garden   tools "_s, { u"rake"_s } }).has_value());
        QTRY_VERIFY(m_bench->profile().hasEnded(id));
        const JobStatus after = job(id, 0);
        QCOMPARE(after.state, JobState::Succeeded);
        QCOMPARE(after.spec.category, u"garden tools"_s);
        QCOMPARE(after.spec.elements, QStringList { u"rake"_s });
        QVERIFY(after.prompt.contains(u"rake"_s) && !after.prompt.contains(u"weapons"_s));
        QCOMPARE(openai().requests()[1].prompt, after.prompt);
        const IconRecord icon = *m_bench->profile().library->icon(after.icon);
        QCOMPARE(icon.spec.category, u"garden tools"_s);
        QCOMPARE(icon.cacheKey, cacheKey(after.spec, after.prompt));
        m_bench->restart();
        QCOMPARE(job(id, 0).prompt, after.prompt);
        QCOMPARE(job(id, 0).spec, after.spec);
    }

    void wordsTheFormWouldRefuseChangeNothing_data()
    {
        QTest::addColumn<QString>("category");
        QTest::addColumn<QString>("element");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("empty") << u"  "_s << u"rake"_s << ErrorCode::CategoryEmpty;
        QTest::newRow("long") << QString(201, u'x') << u"rake"_s << ErrorCode::CategoryTooLong;
        QTest::newRow("control") << u"to\u0007ols"_s << u"rake"_s << ErrorCode::CategoryUnreadable;
        QTest::newRow("element") << u"tools"_s << QString(201, u'x') << ErrorCode::ElementTooLong;
    }

    void wordsTheFormWouldRefuseChangeNothing()
    {
        QFETCH(QString, category);
        QFETCH(QString, element);
        QFETCH(ErrorCode, code);
        openai().setAnswers({ refusal(ErrorCode::ModerationBlocked) });
        BatchId id;
        QVERIFY(m_bench->run(QueueProfile::request({ u"weapons"_s }), id));
        const QString before = picture(m_bench->profile(), id);
        const auto done = queue().rewordJob(id, job(id, 0).id, { category, { element } });
        QVERIFY(!done.has_value());
        QCOMPARE(done.error().code, code);
        QCOMPARE(picture(m_bench->profile(), id), before);
        QCOMPARE(openai().arrivals(), 1);
    }

    void oneUnclearIconIsDecidedAbout_data()
    {
        QTest::addColumn<bool>("resend");
        QTest::newRow("resend") << true;
        QTest::newRow("drop") << false;
    }

    void oneUnclearIconIsDecidedAbout()
    {
        QFETCH(bool, resend);
        openai().setAnswers({ noAnswer(ErrorCode::Timeout), noAnswer(ErrorCode::Timeout) });
        BatchId id;
        QVERIFY(m_bench->run(QueueProfile::request({ u"tools"_s }, 2), id));
        const Resolution resolution = resend ? Resolution::Resend : Resolution::Drop;
        QVERIFY(queue().resolveJob(id, job(id, 1).id, resolution).has_value());
        QTRY_VERIFY(m_bench->profile().hasEnded(id));
        QCOMPARE(job(id, 0).state, JobState::Unclear);
        QCOMPARE(job(id, 1).state, resend ? JobState::Succeeded : JobState::Failed);
        QCOMPARE(openai().arrivals(), resend ? 3 : 2);
        QCOMPARE(
            m_bench->profile().ledgerStates(), resend ? u"unclear resent settled"_s : u"unclear dropped"_s);
    }

    void aRetryInAPausedBatchWaits()
    {
        openai().setAnswers({ refusal(ErrorCode::RequestRejected) }, held());
        const BatchId id = m_bench->profile().start(QueueProfile::request({ u"tools"_s }, 8));
        QTRY_COMPARE(m_bench->profile().status(id).failed, 1);
        QTRY_COMPARE(openai().arrivals(), 6);
        QVERIFY(queue().pause(id).has_value());
        QVERIFY(queue().retryFailed(id).has_value());
        openai().answerHeld();
        QTRY_COMPARE(m_bench->profile().status(id).succeeded, 5);
        QCoreApplication::processEvents();
        QCOMPARE(m_bench->profile().status(id).state, BatchState::Paused);
        QCOMPARE(openai().arrivals(), 6);
    }

    void anEndedBatchLeavesTheListAndItsIconsStay()
    {
        openai().setAnswers({ noAnswer(ErrorCode::Timeout) });
        BatchId id;
        QVERIFY(m_bench->run(QueueProfile::request({ u"tools"_s }, 3), id));
        BatchId other;
        QVERIFY(m_bench->run(QueueProfile::request({ u"food"_s }), other));
        const auto before = m_bench->profile().library->statistics();
        QSignalSpy removed(&queue(), &BatchQueue::batchRemoved);
        QVERIFY(queue().remove(id).has_value());
        QCOMPARE(removed.size(), 1);
        QCOMPARE(queue().status(id).error().code, ErrorCode::NotFound);
        QCOMPARE(m_bench->profile().iconCount(), 3);
        QCOMPARE(m_bench->profile().ledgerStates(), u"dropped settled settled settled"_s);
        QCOMPARE(m_bench->profile().library->statistics()->generations, before->generations);
        m_bench->restart();
        QVERIFY(queue().recover(true).has_value());
        QCOMPARE(queue().batches().size(), 1);
        QCOMPARE(queue().batches().first().id, other);
        QCOMPARE(queue().jobs(id).error().code, ErrorCode::NotFound);
        QCOMPARE(queue().remove(id).error().code, ErrorCode::NotFound);
    }

    void anUnfinishedBatchStays()
    {
        openai().setAnswers({}, held());
        const BatchId id = m_bench->profile().start(QueueProfile::request({ u"tools"_s }, 7));
        QTRY_COMPARE(openai().arrivals(), 5);
        QVERIFY(queue().remove(id).has_value());
        QCOMPARE(queue().batches().size(), 1);
        QVERIFY(queue().cancel(id).has_value());
        QVERIFY(queue().remove(id).has_value()); // what is sent is awaited first
        QCOMPARE(queue().batches().size(), 1);
        openai().answerHeld();
        QTRY_VERIFY(m_bench->profile().hasEnded(id));
        QVERIFY(queue().remove(id).has_value());
        QVERIFY(queue().batches().isEmpty());
        QCOMPARE(m_bench->profile().iconCount(), 5);
    }

    void theOtherBatchesGoOnWhenOneIsRemoved()
    {
        BatchId first;
        QVERIFY(m_bench->run(QueueProfile::request({ u"tools"_s }), first));
        openai().setAnswers({}, held());
        const BatchId second = m_bench->profile().start(QueueProfile::request({ u"food"_s }, 6));
        QTRY_COMPARE(openai().arrivals(), 6);
        QVERIFY(queue().remove(first).has_value());
        openai().setAnswers({});
        openai().answerHeld();
        QTRY_COMPARE(m_bench->profile().status(second).succeeded, 6);
    }

    void unknownIconsAndBatchesAreNotFound()
    {
        openai().setAnswers({ refusal(ErrorCode::RequestRejected) });
        BatchId id;
        QVERIFY(m_bench->run(QueueProfile::request({ u"tools"_s }), id));
        const JobId nobody { 4711 };
        const BatchId nothing { u"nothing"_s };
        QCOMPARE(queue().retryJob(id, nobody).error().code, ErrorCode::NotFound);
        QCOMPARE(queue().rewordJob(id, nobody, { u"tools"_s, {} }).error().code, ErrorCode::NotFound);
        QCOMPARE(queue().resolveJob(id, nobody, Resolution::Drop).error().code, ErrorCode::NotFound);
        QCOMPARE(queue().retryJob(nothing, job(id, 0).id).error().code, ErrorCode::NotFound);
        QCOMPARE(queue().remove(nothing).error().code, ErrorCode::NotFound);
    }

    void whatCannotBeWrittenDoesNotHappen_data()
    {
        QTest::addColumn<Command>("command");
        const auto add = [](const char *name, const Command &command) { QTest::newRow(name) << command; };
        add(
            "pause", [](BatchQueue &queue, const BatchId &id, JobId) { return queue.pause(id); });
        add(
            "cancel", [](BatchQueue &queue, const BatchId &id, JobId) { return queue.cancel(id); });
        add(
            "retry all", [](BatchQueue &queue, const BatchId &id, JobId) { return queue.retryFailed(id); });
        add(
            "retry", [](BatchQueue &queue, const BatchId &id, JobId job) { return queue.retryJob(id, job); });
        add(
            "reword",
            [](BatchQueue &queue, const BatchId &id, JobId job) {
                return queue.rewordJob(id, job, { u"rake"_s, {} });
            });
        add(
            "resend",
            [](BatchQueue &queue, const BatchId &id, JobId) {
                return queue.resolveUnclear(id, Resolution::Resend);
            });
        add("drop", [](BatchQueue &queue, const BatchId &id, JobId) {
            return queue.resolveUnclear(id, Resolution::Drop);
        });
    }

    //! One icon has failed, one is unclear, five are in flight, the others wait.
    void whatCannotBeWrittenDoesNotHappen()
    {
        QFETCH(Command, command);
        openai().setAnswers({ refusal(ErrorCode::RequestRejected), noAnswer(ErrorCode::Timeout) }, held());
        const BatchId id = m_bench->profile().start(QueueProfile::request({ u"tools"_s }, 9));
        QTRY_COMPARE(openai().arrivals(), 7);
        const QString before = picture(m_bench->profile(), id);
        QSignalSpy changes(&queue(), &BatchQueue::jobChanged);
        m_bench->setDatabaseWritable(false);
        const auto done = command(queue(), id, job(id, 0).id);
        QVERIFY(!done.has_value());
        QCOMPARE(done.error().code, ErrorCode::ProfileUnusable);
        QCoreApplication::processEvents();
        QCOMPARE(picture(m_bench->profile(), id), before);
        QCOMPARE(changes.size(), 0);
        QCOMPARE(openai().arrivals(), 7);
        m_bench->setDatabaseWritable(true);
        QVERIFY(command(queue(), id, job(id, 0).id).has_value());
        QVERIFY(picture(m_bench->profile(), id) != before);
    }

    void halfOfWhatCannotBeWrittenDoesNotHappenEither()
    {
        openai().setAnswers({}, refusal(ErrorCode::RequestRejected));
        BatchId id;
        QVERIFY(m_bench->run(QueueProfile::request({ u"tools"_s }, 3), id));
        const QString before = picture(m_bench->profile(), id);
        m_bench->execute(u"CREATE TEMP TRIGGER last_job BEFORE UPDATE ON jobs WHEN new.position = 2 "
                         "BEGIN SELECT RAISE(ABORT, 'no'); END"_s);
        QVERIFY(!queue().retryFailed(id).has_value());
        QCOMPARE(picture(m_bench->profile(), id), before);
        m_bench->restart();
        QCOMPARE(picture(m_bench->profile(), id), before);
    }

    void aPausedBatchThatCannotBeResumedStaysPaused()
    {
        openai().setAnswers({}, held());
        const BatchId id = m_bench->profile().start(QueueProfile::request({ u"tools"_s }, 7));
        QTRY_COMPARE(openai().arrivals(), 5);
        QVERIFY(queue().pause(id).has_value());
        m_bench->setDatabaseWritable(false);
        QVERIFY(!queue().resume(id).has_value());
        QCOMPARE(m_bench->profile().status(id).state, BatchState::Paused);
        m_bench->setDatabaseWritable(true);
        QVERIFY(queue().resume(id).has_value());
        QCOMPARE(m_bench->profile().status(id).state, BatchState::Running);
    }

    void aBatchThatCannotBeRemovedStays()
    {
        BatchId id;
        QVERIFY(m_bench->run(QueueProfile::request({ u"tools"_s }), id));
        QSignalSpy removed(&queue(), &BatchQueue::batchRemoved);
        m_bench->setDatabaseWritable(false);
        QVERIFY(!queue().remove(id).has_value());
        QCOMPARE(removed.size(), 0);
        QCOMPARE(queue().batches().size(), 1);
    }

private:
    [[nodiscard]] BatchQueue &queue() { return m_bench->queue(); }
    [[nodiscard]] FakeProvider &openai() { return m_bench->openai(); }
    [[nodiscard]] JobStatus job(const BatchId &id, int position)
    {
        return m_bench->profile().jobs(id).at(position);
    }

    std::unique_ptr<QueueBench> m_bench;
};

QTEST_GUILESS_MAIN(QueueCommandsTest)
#include "tst_queuecommands.moc"
