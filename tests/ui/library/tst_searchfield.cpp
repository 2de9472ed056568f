#include "ui/library/searchfield.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QSignalSpy>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

class TestSearchField : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<GallerySearch> m_search;
    std::unique_ptr<SearchField> m_field;

    [[nodiscard]] QAbstractItemView *suggestions() const
    {
        return m_field->findChild<QCompleter *>()->popup();
    }

    [[nodiscard]] QStringList suggested() const
    {
        QStringList texts;
        const QAbstractItemModel *model = suggestions()->model();
        for (int row = 0; suggestions()->isVisible() && row < model->rowCount(); ++row)
            texts += model->index(row, 0).data().toString();
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        m_search = std::make_unique<GallerySearch>();
        SearchNames names;
        names.styles = { { u"flat"_s, u"Flat"_s }, { u"line_art"_s, u"Line art"_s } };
        names.batches = { u"Trail map"_s };
        m_search->setNames(names);
        m_field = std::make_unique<SearchField>(*m_search);
        m_field->show();
        m_field->activateWindow();
        m_field->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_field.get()));
    }

    void cleanup()
    {
        m_field.reset();
        m_search.reset();
    }

    void wordsCountAfterAMomentAndOnlyOnce()
    {
        QSignalSpy changed(m_search.get(), &GallerySearch::queryChanged);
        QTest::keyClicks(m_field.get(), u"boat"_s);
        QCOMPARE(changed.size(), 0);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(m_search->query({}).words, QStringList { u"boat"_s });
    }

    void aBlankMakesAnOperatorAChip()
    {
        QTest::keyClicks(m_field.get(), u"boat style:flat "_s);
        QCOMPARE(m_search->filters(), SearchTerms({ { TermField::Style, u"flat"_s, false } }));
        QCOMPARE(m_field->text(), u"boat "_s);
        QTest::keyClicks(m_field.get(), u"sea"_s);
        QCOMPARE(m_field->text(), u"boat sea"_s);
    }

    void aBlankInsideQuotesDoesNot()
    {
        QTest::keyClicks(m_field.get(), u"batch:\"Trail m"_s);
        QVERIFY(m_search->filters().isEmpty());
        QTest::keyClicks(m_field.get(), u"ap\" "_s);
        QCOMPARE(m_search->filters().first().value, u"Trail map"_s);
        QVERIFY(m_field->text().isEmpty());
    }

    void returnMakesAChipAndGoesOn()
    {
        QSignalSpy left(m_field.get(), &SearchField::left);
        QTest::keyClicks(m_field.get(), u"is:favorite"_s);
        QTest::keyClick(m_field.get(), Qt::Key_Return);
        QCOMPARE(m_search->filters(), SearchTerms({ { TermField::Favorite, {}, false } }));
        QVERIFY(m_field->text().isEmpty());
        QCOMPARE(left.size(), 1);
    }

    void returnSearchesAtOnce()
    {
        QTest::keyClicks(m_field.get(), u"boat"_s);
        QTest::keyClick(m_field.get(), Qt::Key_Return);
        QCOMPARE(m_search->typed(), u"boat"_s);
    }

    void backspaceAtTheStartTurnsTheLastChipBack()
    {
        QTest::keyClicks(m_field.get(), u"style:flat is:draft boat"_s);
        QTest::keyClick(m_field.get(), Qt::Key_Home);
        QTest::keyClick(m_field.get(), Qt::Key_Backspace);
        QCOMPARE(m_field->text(), u"is:draft boat"_s);
        QCOMPARE(m_field->cursorPosition(), 8);
        QCOMPARE(m_search->filters().size(), 1);
        // Now it is text, and Backspace is what it always is.
        QTest::keyClick(m_field.get(), Qt::Key_Backspace);
        QCOMPARE(m_field->text(), u"is:draf boat"_s);
        QCOMPARE(m_search->filters().size(), 1);
    }

    void operatorsAndValuesAreCompleted()
    {
        QTest::keyClicks(m_field.get(), u"boat st"_s);
        QCOMPARE(suggested(), QStringList { u"style:"_s });
        QTest::keyClick(suggestions(), Qt::Key_Down);
        QTest::keyClick(suggestions(), Qt::Key_Return);
        QCOMPARE(m_field->text(), u"boat style:"_s);
        QCOMPARE(suggested(), (QStringList { u"style:flat"_s, u"style:line_art"_s }));
        QTest::keyClick(suggestions(), Qt::Key_Down);
        QTest::keyClick(suggestions(), Qt::Key_Down);
        QTest::keyClick(suggestions(), Qt::Key_Return);
        QCOMPARE(m_search->filters(), SearchTerms({ { TermField::Style, u"line_art"_s, false } }));
        QCOMPARE(m_field->text(), u"boat "_s);
    }

    void returnTakesWhatIsTypedWhileSuggestionsAreOpen()
    {
        QTest::keyClicks(m_field.get(), u"style:fla"_s);
        QCOMPARE(suggested(), QStringList { u"style:flat"_s });
        QTest::keyClick(suggestions(), Qt::Key_Return);
        QCOMPARE(m_search->filters().size(), 1);
        QCOMPARE(m_search->query({}).styles.any, QStringList { u"flat"_s });
    }

    void escapeClosesTheSuggestionsFirst()
    {
        QTest::keyClicks(m_field.get(), u"boat st"_s);
        QVERIFY(suggestions()->isVisible());
        QTest::keyClick(suggestions(), Qt::Key_Escape);
        QVERIFY(!suggestions()->isVisible());
        QCOMPARE(m_field->text(), u"boat st"_s);
    }

    void theButtonClears()
    {
        auto *clear = m_field->findChild<QAction *>(u"clearSearch"_s);
        QVERIFY(!clear->isVisible());
        QTest::keyClicks(m_field.get(), u"boat"_s);
        QVERIFY(clear->isVisible());
        clear->trigger();
        QVERIFY(m_field->text().isEmpty() && m_search->typed().isEmpty());
        QVERIFY(!clear->isVisible());
    }

    void escapeClearsFirstTheWordsThenTheChipsThenLeaves()
    {
        QSignalSpy left(m_field.get(), &SearchField::left);
        QTest::keyClicks(m_field.get(), u"is:draft boat"_s);
        QTest::keyClick(m_field.get(), Qt::Key_Escape);
        QVERIFY(m_field->text().isEmpty());
        QCOMPARE(m_search->filters().size(), 1);
        QTest::keyClick(m_field.get(), Qt::Key_Escape);
        QVERIFY(m_search->isEmpty());
        QCOMPARE(left.size(), 0);
        QTest::keyClick(m_field.get(), Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void whatIsSetElsewhereIsShown()
    {
        m_search->setText(u"boat is:draft"_s);
        QCOMPARE(m_field->text(), u"boat"_s);
    }

    void itHasANameAndAHint()
    {
        QCOMPARE(m_field->accessibleName(), u"Search"_s);
        QVERIFY(m_field->placeholderText().contains(u"style:flat"_s));
    }
};

QTEST_MAIN(TestSearchField)
#include "tst_searchfield.moc"
