#include "ui/library/filterchip.h"
#include "ui/library/filterlistmodel.h"
#include "ui/library/filterpopup.h"
#include "ui/library/filterrow.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

namespace {

const SearchTerm flat { TermField::Style, u"flat"_s, false };
const SearchTerm noDrafts { TermField::Draft, {}, true };

IconFacets someFacets()
{
    IconFacets facets;
    facets.colorSchemes = { { u"earth"_s, 12 }, { u"sunset"_s, 10 } };
    facets.styles = { { u"flat"_s, 22 } };
    facets.categories = { { u"tent"_s, 8 }, { u"map"_s, 7 }, { u"boat"_s, 5 }, { u"sea"_s, 2 } };
    facets.favorites = 3;
    return facets;
}

} // namespace

class TestFilterRow : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<GallerySearch> m_search;
    std::unique_ptr<FilterRow> m_row;

    QList<FilterChip *> chips(FilterChip::Kind kind) const
    {
        QList<FilterChip *> shown;
        for (FilterChip *chip : m_row->findChildren<FilterChip *>())
            if (chip->kind() == kind && !chip->isHidden())
                shown += chip;
        std::sort(shown.begin(), shown.end(), [](const auto *a, const auto *b) { return a->x() < b->x(); });
        return shown;
    }

    QStringList texts(FilterChip::Kind kind) const
    {
        QStringList texts;
        for (const FilterChip *chip : chips(kind))
            texts += chip->text();
        return texts;
    }

    [[nodiscard]] QListView *list() const { return m_row->findChild<QListView *>(u"filters"_s); }

    [[nodiscard]] QModelIndex listed(const QString &text) const
    {
        const QModelIndexList found = list()->model()->match(
            list()->model()->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly);
        return found.value(0);
    }

private Q_SLOTS:
    void init()
    {
        m_search = std::make_unique<GallerySearch>();
        SearchNames names;
        names.styles = { { u"flat"_s, u"Flat"_s }, { u"clay"_s, u"Clay"_s } };
        names.colorSchemes = { { u"sunset"_s, u"Sunset"_s }, { u"earth"_s, u"Earth"_s } };
        names.categories = { u"tent"_s, u"map"_s };
        m_search->setNames(names);
        m_row = std::make_unique<FilterRow>(*m_search);
        m_row->resize(900, 40);
        m_row->show();
        m_row->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_row.get()));
    }

    void cleanup()
    {
        m_row.reset();
        m_search.reset();
    }

    void filtersAreChipsAndAClickRemovesOne()
    {
        m_search->add(flat);
        m_search->add(noDrafts);
        QCOMPARE(texts(FilterChip::Kind::Active), (QStringList { u"Flat"_s, u"No drafts"_s }));
        QTest::mouseClick(chips(FilterChip::Kind::Active).first(), Qt::LeftButton);
        QCOMPARE(m_search->filters(), SearchTerms { noDrafts });
        QCOMPARE(texts(FilterChip::Kind::Active), QStringList { u"No drafts"_s });
    }

    void facetsAreOfferedWhileSomethingIsSearched()
    {
        m_row->setFacets(someFacets(), 22);
        QVERIFY(texts(FilterChip::Kind::Facet).isEmpty());
        m_search->add(flat);
        m_row->setFacets(someFacets(), 22);
        QCOMPARE(texts(FilterChip::Kind::Facet),
            (QStringList { u"Earth"_s, u"Sunset"_s, u"tent"_s, u"map"_s, u"boat"_s }));
        QCOMPARE(chips(FilterChip::Kind::Facet).first()->accessibleName(), u"Earth, 12 icons"_s);
    }

    void aFacetClickedIsAFilter()
    {
        m_search->add(flat);
        m_row->setFacets(someFacets(), 22);
        QTest::mouseClick(chips(FilterChip::Kind::Facet).at(1), Qt::LeftButton);
        QCOMPARE(texts(FilterChip::Kind::Active), (QStringList { u"Flat"_s, u"Sunset"_s }));
        QCOMPARE(m_search->filters().last(), SearchTerm({ TermField::ColorScheme, u"sunset"_s, false }));
        QVERIFY(!texts(FilterChip::Kind::Facet).contains(u"Earth"_s));
    }

    void whatHasNoRoomIsHiddenNotWrapped()
    {
        m_search->add(flat);
        m_search->add(noDrafts);
        m_row->setFacets(someFacets(), 22);
        const int height = m_row->minimumSizeHint().height();
        m_row->resize(260, 40);
        QCOMPARE(texts(FilterChip::Kind::Active), (QStringList { u"Flat"_s, u"No drafts"_s }));
        QVERIFY(texts(FilterChip::Kind::Facet).size() < 2);
        m_row->resize(m_row->minimumSizeHint());
        QVERIFY(texts(FilterChip::Kind::Active).isEmpty());
        QCOMPARE(m_row->minimumSizeHint().height(), height);
        QVERIFY(m_row->findChild<QPushButton *>(u"addFilter"_s)->isVisible());
        m_row->resize(900, 40);
        QCOMPARE(texts(FilterChip::Kind::Active).size(), 2);
        for (const FilterChip *chip : m_row->findChildren<FilterChip *>())
            QVERIFY(chip->isHidden() || m_row->rect().contains(chip->geometry()));
    }

    void chipsAreOneTabStopWithArrowKeysInside()
    {
        m_search->add(flat);
        m_search->add(noDrafts);
        m_row->setFacets(someFacets(), 22);
        const QList<FilterChip *> active = chips(FilterChip::Kind::Active);
        m_row->findChild<QPushButton *>(u"addFilter"_s)->setFocus();
        QTest::keyClick(m_row->focusWidget(), Qt::Key_Tab);
        QVERIFY(active.at(0)->hasFocus());
        QTest::keyClick(active.at(0), Qt::Key_Right);
        QVERIFY(active.at(1)->hasFocus());
        QTest::keyClick(active.at(1), Qt::Key_Right);
        QCOMPARE(m_row->focusWidget(), chips(FilterChip::Kind::Facet).first());
        QTest::keyClick(m_row->focusWidget(), Qt::Key_Left);
        QTest::keyClick(active.at(1), Qt::Key_Delete);
        QCOMPARE(m_search->filters(), SearchTerms { flat });
        QVERIFY(m_row->focusWidget() != nullptr && m_row->focusWidget()->isVisible());
    }

    void chipsAreListItemsThatSayHowToRemoveThem()
    {
        m_search->add(flat);
        QAccessibleInterface *chip
            = QAccessible::queryAccessibleInterface(chips(FilterChip::Kind::Active).first());
        QCOMPARE(chip->role(), QAccessible::ListItem);
        QCOMPARE(chip->parent()->role(), QAccessible::List);
        QCOMPARE(chip->text(QAccessible::Name), u"Flat"_s);
        QCOMPARE(chip->text(QAccessible::Description), u"Delete removes it."_s);
        chip->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(m_search->filters().isEmpty());
    }

    void theListChecksAndUnchecks()
    {
        m_row->setFacets(someFacets(), 22);
        QTest::mouseClick(m_row->findChild<QPushButton *>(u"addFilter"_s), Qt::LeftButton);
        QTRY_VERIFY(list()->isVisible());
        QVERIFY(m_row->findChild<QLineEdit *>(u"findFilter"_s)->hasFocus());
        const QModelIndex clay = listed(u"Clay"_s);
        QVERIFY(clay.isValid());
        list()->scrollTo(clay);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(clay).center());
        QCOMPARE(m_search->filters(), SearchTerms({ { TermField::Style, u"clay"_s, false } }));
        QCOMPARE(clay.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(clay).center());
        QVERIFY(m_search->filters().isEmpty());
        // Wherever it is clicked, the box included, it is checked or unchecked once.
        for (int x = 6; x < 60; x += 3) {
            const QRect row = list()->visualRect(clay);
            const bool before = m_search->filters().isEmpty();
            QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, { row.left() + x, row.center().y() });
            QCOMPARE(m_search->filters().isEmpty(), !before);
        }
        m_search->setText(u"style:clay"_s);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Space);
        QVERIFY(m_search->filters().isEmpty());
    }

    void theListIsFoundByTyping()
    {
        m_row->setFacets(someFacets(), 22);
        QTest::mouseClick(m_row->findChild<QPushButton *>(u"addFilter"_s), Qt::LeftButton);
        auto *field = m_row->findChild<QLineEdit *>(u"findFilter"_s);
        QTRY_VERIFY(field->isVisible());
        QTest::keyClicks(field, u"suns"_s);
        QCOMPARE(list()->model()->rowCount(), 2);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(texts(FilterChip::Kind::Active), QStringList { u"Sunset"_s });
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(m_search->filters().isEmpty());
        QTest::keyClicks(field, u"xyz"_s);
        QCOMPARE(list()->model()->rowCount(), 0);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(m_search->filters().isEmpty());
    }

    void theListsModelKeepsItsPromises()
    {
        FilterListModel model(*m_search);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFacets(someFacets());
        m_search->add(flat);
        model.setNeedle(u"fl"_s);
        m_search->clear();
        model.setNeedle({});
    }

    void newCountsDoNotMoveTheList()
    {
        FilterListModel model(*m_search);
        model.setFacets(someFacets());
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        IconFacets facets = someFacets();
        facets.styles.first().count = 3;
        model.setFacets(facets);
        QCOMPARE(reset.size(), 0);
        const QModelIndexList flatRows
            = model.match(model.index(0), Qt::DisplayRole, u"Flat"_s, 1, Qt::MatchExactly);
        QCOMPARE(flatRows.first().data(FilterListModel::CountRole).toInt(), 3);
    }

    void itMirrorsRightToLeft()
    {
        m_search->add(flat);
        m_row->setLayoutDirection(Qt::RightToLeft);
        const auto *button = m_row->findChild<QPushButton *>(u"addFilter"_s);
        QCOMPARE(button->geometry().right(), m_row->width() - 1);
        QVERIFY(chips(FilterChip::Kind::Active).first()->geometry().right() < button->x());
    }
};

QTEST_MAIN(TestFilterRow)
#include "tst_filterrow.moc"
