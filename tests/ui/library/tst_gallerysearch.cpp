#include "core/library/database.h"
#include "core/library/iconlibrary.h"
#include "core/library/librarysearch.h"
#include "core/library/originalstore.h"
#include "ui/library/gallerysearch.h"
#include "ui/library/termtext.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

namespace {

const SearchTerm flat { TermField::Style, u"flat"_s, false };
const SearchTerm notFlat { TermField::Style, u"flat"_s, true };
const SearchTerm favorite { TermField::Favorite, {}, false };

QDateTime noon()
{
    return QDateTime(QDate(2026, 11, 22), QTime(12, 0));
}

} // namespace

class TestGallerySearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreQueries()
    {
        using Kind = LibraryPlace::Kind;
        QCOMPARE(placeQuery({}, noon()), IconQuery());
        QCOMPARE(placeQuery({ Kind::Favorites, {} }, noon()).favorites, Which::Only);
        QCOMPARE(placeQuery({ Kind::Recent, {} }, noon()).madeFrom, QDate(2026, 11, 16).startOfDay());
        QCOMPARE(placeQuery({ Kind::Batch, { u"b"_s } }, noon()).batch, BatchId { u"b"_s });
        QVERIFY(placeQuery({ Kind::Trash, {} }, noon()).trashed);
    }

    void aSearchNarrowsItsPlace()
    {
        GallerySearch search;
        search.setPlace({ LibraryPlace::Kind::Favorites, {} });
        search.setTyped(u"boat style:clay"_s);
        search.add(flat);
        const IconQuery query = search.query(noon());
        QCOMPARE(query.favorites, Which::Only);
        QCOMPARE(query.words, QStringList { u"boat"_s });
        QCOMPARE(query.styles.any, (QStringList { u"flat"_s, u"clay"_s }));
    }

    void operatorsBecomeFiltersWordsStay()
    {
        GallerySearch search;
        QSignalSpy changed(&search, &GallerySearch::queryChanged);
        search.setTyped(u"boat style:flat -sea batch:\"Trail m"_s);
        QCOMPARE(changed.size(), 1);
        search.takeOperators(false);
        QCOMPARE(search.filters(), SearchTerms { flat });
        QCOMPARE(search.typed(), u"boat -sea batch:\"Trail m"_s);
        QCOMPARE(search.terms().size(), 4);
        search.takeOperators(true);
        QCOMPARE(search.typed(), u"boat -sea"_s);
        QCOMPARE(search.filters().last().value, u"Trail m"_s);
    }

    void theOppositeOfAFilterTakesItsPlace()
    {
        GallerySearch search;
        search.add(flat);
        search.add(favorite);
        search.add(notFlat);
        QCOMPARE(search.filters(), (SearchTerms { favorite, notFlat }));
        QSignalSpy changed(&search, &GallerySearch::queryChanged);
        search.add(notFlat);
        QCOMPARE(changed.size(), 0);
    }

    void theLastFilterGoesBackInFrontOfTheWords()
    {
        GallerySearch search;
        search.setTyped(u"boat"_s);
        search.add(favorite);
        search.add(flat);
        QSignalSpy changed(&search, &GallerySearch::queryChanged);
        QVERIFY(search.giveBackLast());
        QCOMPARE(search.typed(), u"style:flat boat"_s);
        QCOMPARE(search.filters(), SearchTerms { favorite });
        QCOMPARE(search.terms().size(), 3);
        QCOMPARE(changed.size(), 0);
        QVERIFY(search.giveBackLast());
        QVERIFY(!search.giveBackLast());
    }

    void aTermIsRemovedWhereverItIs()
    {
        GallerySearch search;
        search.setTyped(u"red boat style:clay"_s);
        search.add(flat);
        search.remove(flat);
        search.remove({ TermField::Word, u"red"_s, false });
        QCOMPARE(search.typed(), u"boat style:clay"_s);
        QVERIFY(search.filters().isEmpty());
        search.clear();
        QVERIFY(search.isEmpty());
    }

    void aSavedSearchComesBack()
    {
        GallerySearch search;
        search.setText(u"boat style:flat \"two words\" is:favorite"_s);
        QCOMPARE(search.filters(), (SearchTerms { flat, favorite }));
        QCOMPARE(search.typed(), u"boat \"two words\""_s);
    }

    void anEmptyResultKnowsWhatEachTermCosts()
    {
        QTemporaryDir folder;
        OriginalStore originals(folder.path());
        auto database = Database::open(folder.filePath(u"library.sqlite"_s), Durability::Normal);
        QVERIFY(database);
        IconLibrary library(**database, originals);
        for (const QString &category : { u"boat"_s, u"map"_s, u"tent"_s }) {
            IconRecord icon;
            icon.spec.category = category;
            icon.spec.styleId = u"flat"_s;
            icon.sha256 = category;
            icon.format = u"png"_s;
            icon.createdAt = noon();
            QVERIFY(library.add(icon));
        }
        GallerySearch search;
        search.setText(u"boat style:flat is:favorite"_s);
        QList<IconQuery> queries;
        for (const auto &[term, query] : search.withoutEach(noon()))
            queries += query;
        QCOMPARE(search.withoutEach(noon()).last().first, SearchTerm({ TermField::Word, u"boat"_s, false }));
        LibrarySearch reader(folder.filePath(u"library.sqlite"_s));
        auto counts = reader.counts(queries);
        QTRY_VERIFY(counts.isFinished());
        QCOMPARE(*counts.result(), (QList<qint64> { 0, 1, 0 }));
    }

    void chipsReadAsPeopleSpeak()
    {
        const auto catalog = Catalog::load({});
        QVERIFY(catalog);
        const SearchNames names = searchNames(*catalog);
        const auto reads
            = [&names](const QString &text) { return termText(parseSearch(text).first(), names); };
        QCOMPARE(reads(u"style:flat"_s), u"Flat"_s);
        QCOMPARE(reads(u"-style:flat"_s), u"Not Flat"_s);
        QCOMPARE(reads(u"colors:blue_tones"_s), u"Blue tones"_s);
        QCOMPARE(reads(u"is:draft"_s), u"Drafts"_s);
        QCOMPARE(reads(u"-is:draft"_s), u"No drafts"_s);
        QCOMPARE(reads(u"category:music"_s), u"music"_s);
        QVERIFY(reads(u"after:2026-11-15"_s).startsWith(u"From "_s));
    }
};

QTEST_GUILESS_MAIN(TestGallerySearch)
#include "tst_gallerysearch.moc"
