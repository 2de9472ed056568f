#include "core/throttle/inflightwindow.h"

#include <QTest>

using namespace Iconwright;
using namespace std::chrono_literals;

class InFlightWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutComplaintsAllMayGo()
    {
        InFlightWindow window;
        QCOMPARE(window.allowed(5), 5);
        window.answered(5);
        QCOMPARE(window.allowed(8), 8);
        QVERIFY(!window.narrowed());
    }

    void eachComplaintHalvesWhatIsUnderWay()
    {
        InFlightWindow window;
        window.slower(10s, 8);
        QCOMPARE(window.allowed(8), 4);
        window.slower(15s, 4);
        QCOMPARE(window.allowed(8), 2);
        window.slower(20s, 2);
        window.slower(25s, 1);
        QCOMPARE(window.allowed(8), 1); // something goes always
    }

    void complaintsOfTheSameMomentCountOnce()
    {
        InFlightWindow window;
        for (int i = 0; i < 8; ++i)
            window.slower(10s + i * 100ms, 8 - i);
        QCOMPARE(window.allowed(8), 4);
    }

    void aRoundOfGoodAnswersAllowsOneMoreUntilAllMayGo()
    {
        InFlightWindow window;
        window.slower(10s, 8);
        const auto answer = [&window](int count) {
            for (int i = 0; i < count; ++i)
                window.answered(8);
        };
        answer(3);
        QCOMPARE(window.allowed(8), 4);
        answer(1);
        QCOMPARE(window.allowed(8), 5);
        answer(5 + 6 + 7);
        QCOMPARE(window.allowed(8), 8);
        QVERIFY(!window.narrowed());
    }

    void theUsersSettingStaysTheMost()
    {
        InFlightWindow window;
        window.slower(10s, 10);
        QCOMPARE(window.allowed(10), 5);
        QCOMPARE(window.allowed(2), 2);
    }
};

QTEST_GUILESS_MAIN(InFlightWindowTest)
#include "tst_inflightwindow.moc"
