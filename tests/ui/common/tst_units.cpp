#include "ui/common/units.h"

#include <QLocale>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void money_data()
    {
        QTest::addColumn<qint64>("microUsd");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << qint64(0) << u"free"_s;
        QTest::newRow("below a cent") << qint64(9'999) << u"less than $0.01"_s;
        QTest::newRow("cents") << qint64(156'000) << u"$0.16"_s;
        QTest::newRow("dollars") << qint64(10'410'000) << u"$10.41"_s;
    }

    void money()
    {
        QFETCH(qint64, microUsd);
        QTEST(moneyText(microUsd), "text");
    }

    void durations_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("none is one second") << 0 << u"1 s"_s;
        QTest::newRow("seconds to 60") << 60 << u"60 s"_s;
        QTest::newRow("then minutes, rounded up") << 61 << u"2 min"_s;
        QTest::newRow("hours") << 3900 << u"1 h 5 min"_s;
    }

    void durations()
    {
        QFETCH(int, seconds);
        QTEST(durationText(std::chrono::seconds(seconds)), "text");
    }

    void anEstimateSaysAboutBeforeEachFigure()
    {
        QCOMPARE(estimateText(12, 156'000, 40s), u"12 icons, about $0.16, about 40 s"_s);
        QCOMPARE(estimateText(1, 5'000, 8s), u"1 icon, less than $0.01, about 8 s"_s);
        QCOMPARE(estimateText(2, -1, 8s), u"2 icons, about 8 s"_s);
        QCOMPARE(estimateText(2, 0, 1s), u"2 icons, free, about 1 s"_s);
    }

    void aRightToLeftNameIsIsolated()
    {
        QCOMPARE(isolated(u"pen"_s), u"pen"_s);
        QCOMPARE(isolated(u"\u05E2\u05D8"_s), u"\u2068\u05E2\u05D8\u2069"_s);
    }
};

QTEST_GUILESS_MAIN(TestUnits)
#include "tst_units.moc"
