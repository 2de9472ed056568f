#include "ui/batches/batchpainting.h"
#include "ui/batches/batchwords.h"

#include <QLocale>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

class TestBatchWords : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_now = QDateTime::fromString(u"2026-11-22T14:00:00Z"_s, Qt::ISODate);

    static BatchStatus running()
    {
        BatchStatus status;
        status.id = { u"a"_s };
        status.name = u"electronics, office supplies, music, science"_s;
        status.state = BatchState::Running;
        status.total = 16;
        status.succeeded = 9;
        return status;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aTitleNamesTheFirstAndCountsTheRest()
    {
        QCOMPARE(BatchWords::title(running()), u"Electronics and 3 more"_s);
        BatchStatus one = running();
        one.name = u"trail map"_s;
        QCOMPARE(BatchWords::title(one), u"Trail map"_s);
    }

    void aRunningBatchSaysWhatIsDrawnAndHowLongItTakes()
    {
        BatchStatus status = running();
        status.currentCategory = u"science"_s;
        status.estimatedCompletion = m_now.addSecs(18);
        QCOMPARE(BatchWords::counts(status), u"9 of 16"_s);
        QCOMPARE(BatchWords::state(status, m_now, false), u"science, about 18 s left"_s);
        QCOMPARE(BatchWords::shortState(status, m_now, false), u"about 18 s left"_s);
        QCOMPARE(BatchWords::state(status, m_now.addSecs(5), false), u"science, about 13 s left"_s);
        QCOMPARE(BatchWords::state(status, m_now, true), u"goes on by itself"_s);
        QCOMPARE(BatchWords::sign(status, true), BatchSign::Waiting);
    }

    void anEndedBatchSaysWhatCameOfIt()
    {
        BatchStatus status = running();
        status.state = BatchState::Completed;
        status.succeeded = 16;
        status.createdAt = m_now;
        status.endedAt = m_now.addSecs(48);
        status.costMicroUsd = 210'000;
        QCOMPARE(BatchWords::state(status, m_now, false), u"done in 48 s, $0.21"_s);
        QCOMPARE(BatchWords::sign(status, false), BatchSign::Done);
        status.failed = 1;
        status.succeeded = 15;
        QCOMPARE(BatchWords::state(status, m_now, false), u"1 failed"_s);
        QCOMPARE(BatchWords::sign(status, false), BatchSign::Failed);
        status.unclear = 2;
        QCOMPARE(BatchWords::state(status, m_now, false), u"1 failed, 2 may be billed"_s);
        QCOMPARE(BatchWords::sign(status, false), BatchSign::Unclear);
    }

    void sendingAgainNamesItsPrice()
    {
        QCOMPARE(BatchWords::sendAgain(1, 13'000), u"Send again, about $0.01"_s);
        QCOMPARE(BatchWords::sendAgain(3, 13'000), u"Send 3 again, about $0.04"_s);
        QCOMPARE(BatchWords::sendAgain(1, 4'000), u"Send again, less than $0.01"_s);
        QCOMPARE(BatchWords::sendAgain(1, {}), u"Send again"_s);
        QCOMPARE(BatchWords::leave(1), u"Leave it"_s);
    }

    void theBarCountsFailuresApart()
    {
        BatchStatus status = running();
        status.total = 10;
        status.succeeded = 5;
        status.failed = 2;
        status.unclear = 1;
        QCOMPARE(barValue(status), (BarValue { 0.5, 0.3 }));
    }

    void theBarGlidesAndArrives()
    {
        BarGlide glide;
        glide.moveTo({ 0.5, 0 }, false);
        QVERIFY(!glide.isMoving()); // a first value is there at once
        QCOMPARE(glide.value().done, 0.5);
        glide.moveTo({ 1, 0 }, false);
        QVERIFY(glide.isMoving());
        QVERIFY(glide.value().done < 1);
        QTRY_COMPARE(glide.value().done, 1.0);
        QVERIFY(!glide.isMoving());
        glide.moveTo({ 0.2, 0 }, true);
        QCOMPARE(glide.value().done, 0.2);
    }
};

QTEST_GUILESS_MAIN(TestBatchWords)
#include "tst_batchwords.moc"
