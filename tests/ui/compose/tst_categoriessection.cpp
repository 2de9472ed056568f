#include "core/catalog/catalog.h"
#include "ui/common/theme.h"
#include "ui/compose/categoriessection.h"
#include "ui/compose/pastepopup.h"
#include "ui/compose/suggestionchip.h"
#include "ui/compose/suggestionrow.h"
#include "ui/compose/suggestionspopup.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

class TestCategoriesSection : public QObject
{
    Q_OBJECT

private:
    Catalog m_catalog;

    template <typename Widget> static Widget *find(QWidget &parent, const char *name)
    {
        return parent.findChild<Widget *>(QLatin1StringView(name));
    }

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, Theme::Light);
        const Result<Catalog> catalog = Catalog::load({});
        QVERIFY(catalog);
        m_catalog = catalog.value();
    }

    void theNumberIsBesideTheName()
    {
        CategoriesSection section(m_catalog);
        QCOMPARE(find<QLabel>(section, "categoriesCount")->text(), u"0"_s);
        QCOMPARE(section.editor().placeholderText(), u"What should the icons show?"_s);
        section.setChips({ u"tea"_s, u"cars"_s });
        QCOMPARE(find<QLabel>(section, "categoriesCount")->text(), u"2"_s);
        QCOMPARE(section.editor().placeholderText(), u"Add another\u2026"_s);
        section.clear();
        QVERIFY(section.texts().isEmpty());
    }

    void everyControlIsNamed()
    {
        CategoriesSection section(m_catalog);
        for (const QToolButton *button : section.findChildren<QToolButton *>()) {
            QVERIFY(!button->accessibleName().isEmpty());
            QVERIFY(!button->toolTip().isEmpty());
        }
        QCOMPARE(section.editor().accessibleName(), u"Categories"_s);
        for (const SuggestionChip *chip : section.findChildren<SuggestionChip *>())
            QCOMPARE(chip->accessibleName(), chip->text());
    }

    void whatWasLeftOutIsSaidBelowTheField()
    {
        CategoriesSection section(m_catalog);
        section.setChips({ u"tea"_s });
        const auto *dropped = find<QLabel>(section, "categoriesDropped");
        QVERIFY(dropped->isHidden());
        QTest::keyClicks(&section.editor(), u"Tea,"_s);
        QCOMPARE(dropped->text(), u"Left out: 1 is there already."_s);
        QVERIFY(!dropped->isHidden());
        QTest::keyClicks(&section.editor(), u"c"_s);
        QVERIFY(dropped->isHidden());
    }

    void aSuggestionIsReplacedWhereItWas()
    {
        CategoriesSection section(m_catalog);
        section.show();
        auto *row = section.findChild<SuggestionRow *>();
        const QStringList before = row->suggestions();
        QCOMPARE(before, (QStringList { u"weather"_s, u"travel"_s, u"kitchen"_s }));
        QTest::mouseClick(find<SuggestionChip>(section, "suggestion-2"), Qt::LeftButton);
        QCOMPARE(section.chips(), QStringList { u"travel"_s });
        const QStringList after = row->suggestions();
        QCOMPARE(after.at(0), before.at(0));
        QCOMPARE(after.at(2), before.at(2));
        QCOMPARE(after.at(1), u"vacation"_s); // of the same group
    }

    void anotherOrderLeavesTheSuggestions()
    {
        CategoriesSection section(m_catalog);
        section.show();
        section.setChips({ u"electronics"_s, u"travel"_s });
        const auto *row = section.findChild<SuggestionRow *>();
        const QStringList before = row->suggestions();
        section.setChips({ u"travel"_s, u"electronics"_s });
        QCOMPARE(row->suggestions(), before);
    }

    void suggestionsAreOneTabStopWithArrowKeys()
    {
        CategoriesSection section(m_catalog);
        section.show();
        section.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&section));
        auto *first = find<SuggestionChip>(section, "suggestion-1");
        auto *second = find<SuggestionChip>(section, "suggestion-2");
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Right);
        QVERIFY(second->hasFocus());
        QCOMPARE(first->focusPolicy(), Qt::NoFocus);
        const QString name = second->text();
        QTest::keyClick(second, Qt::Key_Return);
        QCOMPARE(section.chips(), QStringList { name });
        QVERIFY(second->hasFocus());
        QTest::keyClick(second, Qt::Key_Space);
        QCOMPARE(section.chips().size(), 2);
    }

    void theSuggestionPopUpChecksWhatIsThere()
    {
        CategoriesSection section(m_catalog);
        section.show();
        section.setChips({ u"mail"_s });
        QTest::mouseClick(find<QToolButton>(section, "suggestCategories"), Qt::LeftButton);
        auto *popup = section.findChild<SuggestionsPopup *>();
        QVERIFY(popup && popup->isVisible());
        auto *search = find<QLineEdit>(*popup, "searchSuggestedCategories");
        QTest::keyClicks(search, u"email"_s);
        QTest::keyClick(search, Qt::Key_Return); // "mail" is its chip
        QVERIFY(section.chips().isEmpty());
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(section.chips(), QStringList { u"email"_s });
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(!popup->isVisible());
    }

    void aListIsLookedAtBeforeItIsAdded()
    {
        CategoriesSection section(m_catalog);
        section.show();
        section.setChips({ u"tea"_s });
        QApplication::clipboard()->setText(u"Tea, pens, maps, "_s + QString(250, u'x'));
        QTest::mouseClick(find<QToolButton>(section, "pasteCategories"), Qt::LeftButton);
        auto *popup = section.findChild<PastePopup *>();
        QVERIFY(popup && popup->isVisible());
        auto *text = find<QPlainTextEdit>(*popup, "listText");
        QVERIFY(text->toPlainText().startsWith(u"Tea\npens\nmaps\n"_s));
        auto *add = find<QPushButton>(*popup, "addList");
        QCOMPARE(add->text(), u"Add 2 categories"_s);
        QCOMPARE(find<QLabel>(*popup, "listDropped")->text(),
            u"Left out: 1 is there already, 1 is longer than 200 characters."_s);
        QTest::keyClicks(text, u"cups"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(add->text(), u"Add 3 categories"_s);
        QTest::mouseClick(add, Qt::LeftButton);
        QVERIFY(!popup->isVisible());
        QCOMPARE(section.chips(), (QStringList { u"tea"_s, u"cups"_s, u"pens"_s, u"maps"_s }));
    }

    void whatIsNoListIsNotTakenFromTheClipboard()
    {
        CategoriesSection section(m_catalog);
        section.show();
        QApplication::clipboard()->setText(u"sk-secret"_s);
        QTest::mouseClick(find<QToolButton>(section, "pasteCategories"), Qt::LeftButton);
        auto *popup = section.findChild<PastePopup *>();
        auto *text = find<QPlainTextEdit>(*popup, "listText");
        QVERIFY(text->toPlainText().isEmpty());
        QVERIFY(!find<QPushButton>(*popup, "addList")->isEnabled());
        QTest::keyClicks(text, u"pens"_s);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(section.chips(), QStringList { u"pens"_s });
    }
};

QTEST_MAIN(TestCategoriesSection)
#include "tst_categoriessection.moc"
