#include "ui/common/theme.h"
#include "ui/compose/suggestionsmodel.h"
#include "ui/compose/suggestionspopup.h"
#include "ui/compose/worddelegate.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

class TestSuggestionsPopup : public QObject
{
    Q_OBJECT

private:
    Catalog m_catalog;

    static QStringList words(const QAbstractItemModel &model, bool headers)
    {
        QStringList words;
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, 0).data(WordDelegate::HeaderRole).toBool() == headers)
                words.append(model.index(row, 0).data().toString());
        return words;
    }

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, Theme::Light);
        const Result<Catalog> catalog = Catalog::load({});
        QVERIFY(catalog);
        m_catalog = catalog.value();
    }

    void allSuggestionsAreThereInTheirGroups()
    {
        SuggestionsModel model(m_catalog);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.choices() >= 200);
        QCOMPARE(words(model, true).size(), m_catalog.suggestionGroups().size());
        QCOMPARE(model.rowCount(), model.choices() + int(m_catalog.suggestionGroups().size()));
        QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsEnabled));
        QVERIFY(!model.index(0).data(Qt::CheckStateRole).isValid());
        model.setTaken({ u"mail"_s });
        const int email = int(words(model, false).indexOf(u"email"_s));
        QCOMPARE(model.index(email + 1).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
    }

    void aSearchLeavesWhatFits()
    {
        SuggestionsModel model(m_catalog);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSearch(u"stationery"_s);
        QCOMPARE(words(model, false), QStringList { u"office supplies"_s });
        QCOMPARE(words(model, true), QStringList { u"Business"_s });
        QCOMPARE(model.index(1).data(WordDelegate::AsideRole).toString(), u"stationery"_s);
        model.setSearch(u"car"_s);
        QCOMPARE(model.index(model.bestChoice()).data().toString(),
            u"carpentry"_s); // not "payments", by "credit card"
        model.setSearch(u"Animals"_s);
        QVERIFY(words(model, false).contains(u"owls"_s)); // the whole group
        model.setSearch(u"qqq"_s);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.bestChoice(), -1);
    }

    void severalArePickedByKeyboard()
    {
        QWidget anchor;
        anchor.show();
        SuggestionsPopup popup(m_catalog, &anchor);
        QStringList taken;
        connect(&popup, &SuggestionsPopup::picked, this, [&](const QString &category) {
            taken.append(category);
            popup.setCategories(taken);
        });
        QSignalSpy unpicked(&popup, &SuggestionsPopup::unpicked);
        popup.openFor(anchor, 300);
        auto *search = popup.findChild<QLineEdit *>(u"searchSuggestedCategories"_s);
        QTest::keyClicks(search, u"ca"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(taken.size(), 2);
        QVERIFY(popup.isVisible());
        QVERIFY(taken.at(0) != taken.at(1));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(unpicked.size(), 1);
        QCOMPARE(unpicked.first().first().toString(), taken.at(1));
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(!popup.isVisible());
    }

    void arrowKeysPassOverNamesOfGroups()
    {
        QWidget anchor;
        anchor.show();
        SuggestionsPopup popup(m_catalog, &anchor);
        popup.openFor(anchor, 300);
        auto *search = popup.findChild<QLineEdit *>(u"searchSuggestedCategories"_s);
        const auto *list = popup.findChild<QListView *>(u"suggestedCategories"_s);
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(search, Qt::Key_Down);
            QVERIFY(list->currentIndex().isValid());
            QVERIFY(!list->currentIndex().data(WordDelegate::HeaderRole).toBool());
        }
        QVERIFY(list->currentIndex().row() > 40);
    }

    void aClickPicks()
    {
        QWidget anchor;
        anchor.show();
        SuggestionsPopup popup(m_catalog, &anchor);
        QSignalSpy picked(&popup, &SuggestionsPopup::picked);
        popup.openFor(anchor, 300);
        auto *list = popup.findChild<QListView *>(u"suggestedCategories"_s);
        const QModelIndex second = list->model()->index(2, 0);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(second).center());
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked.first().first().toString(), second.data().toString());
        QTest::mouseClick(
            list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
        QCOMPARE(picked.size(), 1);
    }
};

QTEST_MAIN(TestSuggestionsPopup)
#include "tst_suggestionspopup.moc"
