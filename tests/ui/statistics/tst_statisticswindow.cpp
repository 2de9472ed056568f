#include "tests/ui/scriptedprompts.h"
#include "ui/statistics/barchart.h"
#include "ui/statistics/dayformat.h"
#include "ui/statistics/figurecard.h"
#include "ui/statistics/statisticswindow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QFile>
#include <QLabel>
#include <QPromise>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

namespace {

UsageReport someReport()
{
    UsageReport report;
    report.figures.icons = 1284;
    report.figures.generations = 100;
    report.figures.succeeded = 97;
    report.figures.failed = 3;
    report.figures.successRate = 0.97;
    report.figures.activeBatches = 2;
    report.figures.cacheHits = 25;
    report.figures.cacheHitRate = 0.25;
    report.figures.originalBytes = 812'000'000;
    report.times = { .count = 72, .average = 8.4, .median = 7.5, .percentile90 = 12, .percentile99 = 21 };
    report.today = QDate(2026, 11, 22);
    report.spending = { { { QDate(2026, 10, 30), 500'000, 50, 50 }, { QDate(2026, 11, 20), 400'000, 31, 30 },
                            { QDate(2026, 11, 22), 100'000, 8, 8 } },
        1'000'000, 330'000 };
    return report;
}

//! A window whose source answers when the test says so.
struct Bench
{
    ScriptedPrompts prompts;
    int asked = 0;
    QPromise<Result<UsageReport>> promise;
    StatisticsWindow window { [this] {
                                 ++asked;
                                 promise = {};
                                 promise.start();
                                 return promise.future();
                             },
        prompts };

    Bench() { window.show(); }
    void answer(const Result<UsageReport> &report)
    {
        promise.addResult(report);
        promise.finish();
        QCoreApplication::processEvents();
    }
    template <typename T> [[nodiscard]] T *find(const QString &name) const
    {
        return window.findChild<T *>(name);
    }
    [[nodiscard]] FigureCard *figure(int index) const { return find<FigureCard>(u"figure%1"_s.arg(index)); }
};

} // namespace

class TestStatisticsWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void figuresAreLoadedWhenTheWindowOpens()
    {
        Bench bench;
        QCOMPARE(bench.asked, 1);
        QVERIFY(!bench.find<QPushButton>(u"refreshStatistics"_s)->isEnabled());
        bench.answer(someReport());
        QStringList values;
        for (int i = 0; i < 8; ++i)
            values << bench.figure(i)->value();
        QCOMPARE(values,
            (QStringList { u"1,284"_s, u"812.0 MB"_s, u"97.0%"_s, u"8.4\u00a0s"_s, u"2"_s, u"25.0%"_s,
                u"$0.50"_s, u"$1.00"_s }));
        QVERIFY(bench.figure(5)->detail().contains(u"$0.33"_s));
        QVERIFY(bench.figure(3)->detail().contains(u"12.0\u00a0s"_s));
        QVERIFY(bench.find<QPushButton>(u"refreshStatistics"_s)->isEnabled());
    }

    void aSecondQuestionWaitsForTheFirstAnswer()
    {
        Bench bench;
        bench.window.refresh();
        QCOMPARE(bench.asked, 1);
        bench.answer(someReport());
        QTest::mouseClick(bench.find<QPushButton>(u"refreshStatistics"_s), Qt::LeftButton);
        QCOMPARE(bench.asked, 2);
        QCOMPARE(bench.figure(0)->value(), u"1,284"_s); // stays while the next answer is awaited
    }

    void aNewLibraryHasNoFiguresAndNoError()
    {
        Bench bench;
        bench.answer(Error { .code = ErrorCode::NotFound });
        QCOMPARE(bench.figure(2)->value(), u"–"_s);
        QVERIFY(bench.find<QLabel>(u"statisticsMessage"_s)->text().startsWith(u"Nothing was made yet"));
        QVERIFY(bench.find<QPushButton>(u"saveSpending"_s)->isHidden());
    }

    void withoutSpendingASentenceStandsForTheChart()
    {
        Bench bench;
        bench.answer(UsageReport { .today = QDate(2026, 11, 22) });
        QVERIFY(!bench.find<BarChart>(u"spendingChart"_s)->isVisible());
        QCOMPARE(bench.find<QLabel>(u"nothingSpent"_s)->text(), u"Nothing spent yet. Drafts are free."_s);
        bench.window.refresh();
        bench.answer(someReport());
        QVERIFY(bench.find<BarChart>(u"spendingChart"_s)->isVisible());
        QVERIFY(!bench.find<QLabel>(u"nothingSpent"_s)->isVisible());
    }

    void cardsAreEquallyHighAndLeaveOutWhatIsNone()
    {
        Bench bench;
        bench.answer(someReport());
        for (int i = 0; i < 8; ++i)
            QCOMPARE(bench.figure(i)->height(), bench.figure(0)->height());
        QCOMPARE(bench.figure(0)->height() % 4, 0);
        QCOMPARE(bench.figure(0)->detail(), QString());
        QCOMPARE(
            bench.figure(2)->detail(), u"97\u00a0of\u00a0100\u00a0icons\u00a0arrived. Failed:\u00a03."_s);
    }

    void daysAreWrittenAsTheLanguageDoes()
    {
        const QDate day(2026, 10, 26);
        const auto written = [day](const QLocale &locale) { return locale.toString(day, dayFormat(locale)); };
        QCOMPARE(written(QLocale(QLocale::German, QLocale::Germany)), u"26. Okt."_s);
        QCOMPARE(written(QLocale(QLocale::English, QLocale::UnitedStates)), u"Oct 26"_s);
        QCOMPARE(written(QLocale(QLocale::English, QLocale::UnitedKingdom)), u"26 Oct"_s);
        QVERIFY(!written(QLocale::c()).contains(u"2026"_s));
        QVERIFY(!written(QLocale(QLocale::Hebrew)).contains(u"2026"_s));
    }

    void aFailureIsSaid()
    {
        Bench bench;
        bench.answer(Error { .code = ErrorCode::DatabaseDamaged });
        QVERIFY(!bench.find<QLabel>(u"statisticsMessage"_s)->text().isEmpty());
        QVERIFY(bench.find<QPushButton>(u"refreshStatistics"_s)->isEnabled());
    }

    void theChartHasEveryDayAndEveryMonth()
    {
        Bench bench;
        bench.answer(someReport());
        const auto *chart = bench.find<BarChart>(u"spendingChart"_s);
        QCOMPARE(chart->bars().size(), 30);
        QCOMPARE(chart->bars().constLast().value, 0.1);
        QCOMPARE(chart->bars().at(27).value, 0.4);
        QCOMPARE(chart->bars().at(26).value, 0.0);
        QTest::mouseClick(bench.find<QAbstractButton>(u"spendingByMonth"_s), Qt::LeftButton);
        QCOMPARE(chart->bars().size(), 12);
        QCOMPARE(chart->bars().at(11).value, 0.5);
        QCOMPARE(chart->bars().at(10).value, 0.5);
        QVERIFY(chart->accessibleDescription().contains(u"$1.00"_s));
    }

    void theChartIsReadWithTheKeyboard()
    {
        Bench bench;
        bench.answer(someReport());
        auto *chart = bench.find<BarChart>(u"spendingChart"_s);
        QTest::keyClick(chart, Qt::Key_End);
        QCOMPARE(chart->currentBar(), 29);
        QTest::keyClick(chart, Qt::Key_Left);
        QTest::keyClick(chart, Qt::Key_Left);
        QVERIFY(bench.find<QLabel>(u"spendingBar"_s)->text().contains(u"$0.40, 30 icons"_s));
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(chart);
        QCOMPARE(interface->role(), QAccessible::Chart);
        QCOMPARE(interface->text(QAccessible::Name), u"Spending"_s);
        QCOMPARE(interface->text(QAccessible::Value), chart->bars().at(27).text);
        QTest::keyClick(chart, Qt::Key_Home);
        QTest::keyClick(chart, Qt::Key_Left);
        QCOMPARE(chart->currentBar(), 0);
    }

    void theAxisEndsAtARoundNumber()
    {
        QCOMPARE(niceTop(0), 1.0);
        QCOMPARE(niceTop(0.41), 0.5);
        QCOMPARE(niceTop(1), 1.0);
        QCOMPARE(niceTop(1.01), 2.0);
        QCOMPARE(niceTop(730), 1000.0);
    }

    void spendingIsSavedAsCsv()
    {
        const QTemporaryDir folder;
        Bench bench;
        bench.answer(someReport());
        bench.prompts.path = folder.filePath(u"spending.csv"_s);
        QTest::mouseClick(bench.find<QPushButton>(u"saveSpending"_s), Qt::LeftButton);
        QTRY_VERIFY(bench.find<QLabel>(u"statisticsMessage"_s)->isVisible());
        QFile file(bench.prompts.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("\r\n"), 4);
        bench.prompts.path = folder.filePath(u"no/such/folder.csv"_s);
        const QString before = bench.find<QLabel>(u"statisticsMessage"_s)->text();
        QTest::mouseClick(bench.find<QPushButton>(u"saveSpending"_s), Qt::LeftButton);
        QTRY_VERIFY(bench.find<QLabel>(u"statisticsMessage"_s)->text() != before);
    }

    void aNarrowWindowHasFewerCardsInARow()
    {
        Bench bench;
        bench.answer(someReport());
        QVERIFY(bench.figure(3)->y() == bench.figure(0)->y());
        bench.window.resize(520, 460);
        QTRY_VERIFY(bench.figure(2)->y() > bench.figure(0)->y());
    }

    void aWindowThatIsGoneIsNotToldAnything()
    {
        auto bench = std::make_unique<Bench>();
        QPromise<Result<UsageReport>> promise = std::move(bench->promise);
        bench.reset();
        promise.addResult(someReport());
        promise.finish();
        QCoreApplication::processEvents();
    }
};

QTEST_MAIN(TestStatisticsWindow)
#include "tst_statisticswindow.moc"
