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

    void aLongWaitSaysWhatItIsFor_data()
    {
        QTest::addColumn<int>("reason");
        QTest::addColumn<QString>("text");
        using Waits = ThrottleStatus::Waits;
        QTest::newRow("images") << int(Waits::Images) << u"Images per minute: next in 38 s"_s;
        QTest::newRow("requests") << int(Waits::Requests) << u"Requests per minute: next in 38 s"_s;
        QTest::newRow("tokens") << int(Waits::Tokens) << u"Tokens per minute: next in 38 s"_s;
        QTest::newRow("server") << int(Waits::Provider) << u"The server asked to wait: next in 38 s"_s;
    }

    void aLongWaitSaysWhatItIsFor()
    {
        QFETCH(int, reason);
        ThrottleGauge gauge;
        ThrottleStatus status { .requestsThisMinute = 3, .requestLimit = 50, .nextSlot = 38s };
        status.waitsFor = ThrottleStatus::Waits(reason);
        gauge.setStatus(status);
        QVERIFY(gauge.isWaiting());
        QTEST(textOf(gauge, u"throttleNext"_s), "text");
        status.nextSlot = 2s;
        ThrottleGauge passing;
        passing.setStatus(status);
        if (status.waitsFor != ThrottleStatus::Waits::Provider)
            QCOMPARE(textOf(passing, u"throttleNext"_s), u"next slot in 2 s"_s);
    }

    void theStricterOfImagesAndRequestsIsShown()
    {
        ThrottleGauge gauge;
        ThrottleStatus status { .requestsThisMinute = 3, .requestLimit = 50, .nextSlot = 0ms };
        status.imageLimit = 5;
        gauge.setStatus(status);
        QCOMPARE(textOf(gauge, u"throttleUsed"_s), u"3 of 5 this minute"_s);
        status.tokenLimit = 40'000;
        status.tokensThisMinute = 31'000;
        status.fewerInFlight = 2;
        gauge.setStatus(status);
        QVERIFY(gauge.toolTip().contains(u"of 40,000 tokens this minute"_s)
            || gauge.toolTip().contains(u"of 40000 tokens this minute"_s));
        QVERIFY(gauge.toolTip().contains(u"2 at the same time"_s));
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
