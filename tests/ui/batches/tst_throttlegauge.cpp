#include "ui/batches/throttlegauge.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestThrottleGauge : public QObject
{
    Q_OBJECT

private:
    static QString textOf(const ThrottleGauge &gauge, const QString &name)
    {
        return gauge.findChild<QLabel *>(name)->text();
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void withoutRequestsItIsNotThere()
    {
        ThrottleGauge gauge;
        QVERIFY(gauge.isHidden());
        gauge.setStatus({ .requestsThisMinute = 1, .requestLimit = 50 });
        QVERIFY(!gauge.isHidden());
        gauge.setStatus({});
        QVERIFY(gauge.isHidden());
    }

    void itSaysHowManyOfHowManyAndWhenTheNextGoes()
    {
        ThrottleGauge gauge;
        gauge.setStatus({ .requestsThisMinute = 38, .requestLimit = 50, .nextSlot = 1400ms });
        QCOMPARE(textOf(gauge, u"throttleUsed"_s), u"38 of 50 this minute"_s);
        QCOMPARE(textOf(gauge, u"throttleNext"_s), u"next slot in 2 s"_s);
        QVERIFY(!gauge.isWaiting());
        QVERIFY(gauge.findChild<QWidget *>(u"throttleWaiting"_s)->isHidden());
        gauge.setStatus({ .requestsThisMinute = 7 });
        QCOMPARE(textOf(gauge, u"throttleUsed"_s), u"7 this minute"_s);
    }

    void aReachedLimitIsAWaitSaidOnceAndCountedDown()
    {
        ThrottleGauge gauge;
        gauge.show();
        QSignalSpy waiting(&gauge, &ThrottleGauge::waitingChanged);
        gauge.setStatus({ .requestsThisMinute = 50, .requestLimit = 50, .nextSlot = 12s });
        QVERIFY(gauge.isWaiting());
        QVERIFY(!gauge.findChild<QWidget *>(u"throttleWaiting"_s)->isHidden());
        QCOMPARE(gauge.accessibleName(), u"50 of 50 this minute, next slot in 12 s. Goes on by itself."_s);
        QTRY_COMPARE(textOf(gauge, u"throttleNext"_s), u"next slot in 10 s"_s);
        gauge.setStatus({ .requestsThisMinute = 50, .requestLimit = 50, .nextSlot = 9s });
        // The name is what is announced: it does not change every second.
        QCOMPARE(gauge.accessibleName(), u"50 of 50 this minute, next slot in 12 s. Goes on by itself."_s);
        gauge.setStatus({ .requestsThisMinute = 49, .requestLimit = 50 });
        QVERIFY(!gauge.isWaiting());
        QCOMPARE(gauge.accessibleName(), u"The wait is over."_s);
        QCOMPARE(waiting.size(), 2);
    }

    void countingDownMovesNothing()
    {
        ThrottleGauge gauge;
        gauge.setStatus({ .requestsThisMinute = 38, .requestLimit = 50, .nextSlot = 4s });
        const QSize before = gauge.sizeHint();
        gauge.setStatus({ .requestsThisMinute = 38, .requestLimit = 50, .nextSlot = 1s });
        QCOMPARE(gauge.sizeHint(), before);
    }
};

QTEST_MAIN(TestThrottleGauge)
#include "tst_throttlegauge.moc"
