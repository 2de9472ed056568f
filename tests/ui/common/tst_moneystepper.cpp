#include "ui/common/moneystepper.h"

#include <QLineEdit>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

class MoneyStepperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountsAreReadAsPeopleTypeThem_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("cents");
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        const QLocale german(QLocale::German, QLocale::Germany);
        QTest::newRow("plain") << english << u"5"_s << 500;
        QTest::newRow("cents") << english << u"0.25"_s << 25;
        QTest::newRow("with its sign") << english << u"$12.50"_s << 1250;
        QTest::newRow("thousands") << english << u"1,234.5"_s << 123'450;
        QTest::newRow("German") << german << u"1.234,5"_s << 123'450;
        QTest::newRow("German, sign behind") << german << u"12,50 $"_s << 1250;
        QTest::newRow("too much") << english << u"99999999"_s << 10'000'000;
    }

    void amountsAreReadAsPeopleTypeThem()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, typed);
        QFETCH(int, cents);
        QLocale::setDefault(locale);
        MoneyStepper stepper;
        stepper.setLocale(locale);
        stepper.setRange(0, 10'000'000);
        auto *edit = stepper.findChild<QLineEdit *>();
        edit->selectAll();
        QTest::keyClicks(edit, typed);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(stepper.value(), cents);
        QVERIFY2(stepper.text().contains(u'$'), qPrintable(stepper.text()));
    }

    void wordsChangeNothing()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        MoneyStepper stepper;
        stepper.setRange(0, 1000);
        stepper.setValue(700);
        auto *edit = stepper.findChild<QLineEdit *>();
        edit->selectAll();
        QTest::keyClicks(edit, u"much"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(stepper.value(), 700);
    }

    void theButtonsTakeADollarEach()
    {
        MoneyStepper stepper;
        stepper.setRange(0, 1000);
        stepper.stepBy(2);
        QCOMPARE(stepper.value(), 200);
    }
};

QTEST_MAIN(MoneyStepperTest)
#include "tst_moneystepper.moc"
