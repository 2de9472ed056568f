#include "core/library/database.h"
#include "core/library/iconlibrary.h"
#include "core/library/originalstore.h"
#include "core/library/query.h"
#include "core/library/searchtext.h"

#include <QFile>
#include <QRegularExpression>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

//! Queries against a real library; icons are named by their category.
class TestIconSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void wordsAreFoundWhereverTheyStand_data();
    void wordsAreFoundWhereverTheyStand();
    void nothingTypedIsAWrongQuery_data();
    void nothingTypedIsAWrongQuery();
    void valuesNarrow_data();
    void valuesNarrow();
    void timesNarrow();
    void listsComeInTheirOrder();
    void theTrashComesByWhenItWasTrashed();
    void anEntryHasWhatTheRecordHas();
    void entriesFollowTheIcons();
    void whatIsEmptiedFromTheTrashIsForgotten();
    void facetsCountWhatIsListed();
    void brokenLinesEndTheList();
    void aLibraryOfVersionOneIsSearchableAfterwards();

private:
    struct Sample
    {
        QString category;
        QString style = u"flat"_s;
        QString scheme = u"sunset"_s;
        QStringList elements;
        QString prompt;
        QString batch = u"batch-a"_s;
        QString model = u"gpt-image-2.5-flare"_s;
        bool draft = false;
        int day = 1;
    };
    IconId add(const Sample &sample);
    void addSamples();
    QStringList found(const IconQuery &query);
    QStringList found(const QString &text);
    IconListing list(const IconQuery &query = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OriginalStore> m_originals;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<IconLibrary> m_library;
};

void TestIconSelection::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_originals = std::make_unique<OriginalStore>(m_folder->path());
    QVERIFY(m_originals->prepare());
    auto database = Database::open(m_folder->filePath(u"library.sqlite"_s), Durability::Normal);
    QVERIFY2(database, qPrintable(database ? QString() : database.error().detail));
    m_database = std::move(*database);
    m_library = std::make_unique<IconLibrary>(*m_database, *m_originals);
}

void TestIconSelection::cleanup()
{
    m_library.reset();
    m_database.reset();
}

IconId TestIconSelection::add(const Sample &sample)
{
    IconRecord icon;
    icon.spec.category = sample.category;
    icon.spec.styleId = sample.style;
    icon.spec.colorSchemeId = sample.scheme;
    icon.spec.elements = sample.elements;
    icon.spec.model.model = sample.model;
    icon.prompt = sample.prompt;
    icon.batch = BatchId { sample.batch };
    icon.draft = sample.draft;
    icon.sha256 = sample.category;
    icon.format = u"png"_s;
    icon.pixels = QSize(8, 8);
    icon.createdAt = QDateTime(QDate(2026, 11, sample.day), QTime(12, 0), Qt::UTC);
    const auto id = m_library->add(icon);
    return id ? *id : IconId {};
}

void TestIconSelection::addSamples()
{
    QVERIFY(execute(*m_database,
        u"INSERT INTO batches (id, name, state, created_at, request) "
        "VALUES ('batch-a', 'Trail map', 'completed', 1, ''), ('batch-b', '100% Küche', 'completed', 2, '')"_s));
    add({ .category = u"sailboat"_s, .elements = { u"mast"_s, u"red flag"_s }, .prompt = u"A calm sea"_s });
    add({ .category = u"world map"_s, .style = u"line_art"_s, .prompt = u"Continents"_s, .day = 2 });
    add({ .category = u"café"_s, .scheme = u"blue_tones"_s, .batch = u"batch-b"_s, .draft = true, .day = 3 });
    const IconId pizza = add({ .category = u"Pizza"_s,
        .style = u"clay"_s,
        .batch = u"batch-b"_s,
        .model = u"offline"_s,
        .day = 4 });
    QVERIFY(m_library->setFavorite({ pizza }, true));
}

IconListing TestIconSelection::list(const IconQuery &query)
{
    const auto listing = m_library->list(query);
    if (!listing)
        qWarning("%s", qPrintable(listing.error().detail));
    return listing ? *listing : IconListing {};
}

//! Also checks that the three ways of asking agree.
QStringList TestIconSelection::found(const IconQuery &query)
{
    const IconListing listing = list(query);
    QStringList names;
    QList<IconId> ids;
    for (const IconEntry &icon : listing.icons) {
        names += listing.text(icon.category);
        ids += icon.id;
    }
    const auto others = m_library->ids(query);
    const auto count = m_library->count(query);
    if (!others || *others != ids || !count || *count != ids.size())
        return { u"list(), ids() and count() do not agree"_s };
    return names;
}

QStringList TestIconSelection::found(const QString &text)
{
    IconQuery query;
    narrow(query, parseSearch(text), {});
    return found(query);
}

void TestIconSelection::wordsAreFoundWhereverTheyStand_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("beginning of category") << u"sail"_s << QStringList { u"sailboat"_s };
    QTest::newRow("element") << u"mast"_s << QStringList { u"sailboat"_s };
    QTest::newRow("style") << u"line"_s << QStringList { u"world map"_s };
    QTest::newRow("scheme") << u"tones"_s << QStringList { u"café"_s };
    QTest::newRow("prompt") << u"continents"_s << QStringList { u"world map"_s };
    QTest::newRow("without accent") << u"CAFE"_s << QStringList { u"café"_s };
    QTest::newRow("all words") << u"calm flag"_s << QStringList { u"sailboat"_s };
    QTest::newRow("not all words") << u"calm pizza"_s << QStringList {};
    QTest::newRow("side by side") << u"\"red flag\""_s << QStringList { u"sailboat"_s };
    QTest::newRow("not side by side") << u"\"flag red\""_s << QStringList {};
    QTest::newRow("inside a word") << u"boat"_s << QStringList {};
    QTest::newRow("without") << u"-sail -pizza"_s << QStringList { u"café"_s, u"world map"_s };
    QTest::newRow("with and without") << u"sunset -pizza -calm"_s << QStringList { u"world map"_s };
}

void TestIconSelection::wordsAreFoundWhereverTheyStand()
{
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    addSamples();
    QCOMPARE(found(text), names);
}

void TestIconSelection::nothingTypedIsAWrongQuery_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
        { u"\""_s, u"\"\"\""_s, u"*"_s, u"sail*"_s, u"AND"_s, u"OR NOT"_s, u"NEAR(a b)"_s, u"prompt:x"_s,
            u"{prompt}:x"_s, u"^sail"_s, u"-"_s, u"- -"_s, u"a\"b"_s, u"'"_s, u"');DROP TABLE icons;--"_s,
            u"%"_s, u"_"_s, u"+"_s, u"(("_s, u"\\"_s, u"?"_s, u"batch:%"_s, u"batch:_"_s, u"model:%"_s,
            u"category:'"_s, u"style:[1]"_s, u"a b"_s, u"\U0001F600"_s, u"-*"_s })
        QTest::newRow(qPrintable(text)) << text;
    QTest::newRow("nul") << u"sa\0il"_s;
    QTest::newRow("half a surrogate") << QString(QChar(0xd83d));
    QTest::newRow("long") << QString(100'000, u'a');
}

void TestIconSelection::nothingTypedIsAWrongQuery()
{
    QFETCH(QString, text);
    addSamples();
    for (const QString &typed : QStringList { text, u'-' + text, u"sail "_s + text }) {
        IconQuery query;
        narrow(query, parseSearch(typed), {});
        const auto listing = m_library->list(query);
        QVERIFY2(listing, qPrintable(listing ? QString() : listing.error().detail));
    }
    // As words, past the parser, too.
    QVERIFY(m_library->list({ .words = { text }, .withoutWords = { text } }));
    QCOMPARE(list().icons.size(), 4);
}

void TestIconSelection::valuesNarrow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("style") << u"style:flat"_s << QStringList { u"café"_s, u"sailboat"_s };
    QTest::newRow("two styles") << u"style:clay style:line_art"_s
                                << QStringList { u"Pizza"_s, u"world map"_s };
    QTest::newRow("not a style") << u"-style:flat"_s << QStringList { u"Pizza"_s, u"world map"_s };
    QTest::newRow("scheme") << u"colors:BLUE_TONES"_s << QStringList { u"café"_s };
    QTest::newRow("category") << u"category:pizza"_s << QStringList { u"Pizza"_s };
    QTest::newRow("whole category only") << u"category:sail"_s << QStringList {};
    QTest::newRow("model") << u"model:gpt-image-2.5"_s
                           << QStringList { u"café"_s, u"world map"_s, u"sailboat"_s };
    QTest::newRow("batch") << u"batch:trail"_s << QStringList { u"world map"_s, u"sailboat"_s };
    QTest::newRow("batch with a percent sign") << u"batch:%"_s << QStringList { u"Pizza"_s, u"café"_s };
    QTest::newRow("batch id") << u"batch:batch-b"_s << QStringList { u"Pizza"_s, u"café"_s };
    QTest::newRow("not a batch") << u"-batch:Küche"_s << QStringList { u"world map"_s, u"sailboat"_s };
    QTest::newRow("favorite") << u"is:favorite"_s << QStringList { u"Pizza"_s };
    QTest::newRow("no favorite") << u"-is:favorite style:clay"_s << QStringList {};
    QTest::newRow("draft") << u"is:draft"_s << QStringList { u"café"_s };
    QTest::newRow("no draft") << u"-is:draft sunset flat"_s << QStringList { u"sailboat"_s };
    QTest::newRow("nothing such") << u"style:baroque"_s << QStringList {};
}

void TestIconSelection::valuesNarrow()
{
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    addSamples();
    QCOMPARE(found(text), names);
}

void TestIconSelection::timesNarrow()
{
    addSamples();
    const QDateTime from(QDate(2026, 11, 2), QTime(12, 0), Qt::UTC);
    QCOMPARE(found(IconQuery { .madeFrom = from }), (QStringList { u"Pizza"_s, u"café"_s, u"world map"_s }));
    QCOMPARE(found(IconQuery { .madeBefore = from }), QStringList { u"sailboat"_s });
    QCOMPARE(found(IconQuery { .madeFrom = from, .madeBefore = from.addMSecs(1) }),
        QStringList { u"world map"_s });
}

void TestIconSelection::listsComeInTheirOrder()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); // as tests run in "C"
    add({ .category = u"b10"_s, .style = u"x"_s, .day = 3 });
    add({ .category = u"B9"_s, .style = u"a"_s, .day = 1 });
    add({ .category = u"a"_s, .style = u"x"_s, .day = 2 });
    add({ .category = u"a"_s, .style = u"a"_s, .day = 2 });
    const QStringList newest { u"b10"_s, u"a"_s, u"a"_s, u"B9"_s };
    QCOMPARE(found(IconQuery {}), newest);
    QCOMPARE(found(IconQuery { .order = IconOrder::Oldest }), QStringList(newest.rbegin(), newest.rend()));
    const IconListing byName = list({ .order = IconOrder::Name });
    QCOMPARE(
        found(IconQuery { .order = IconOrder::Name }), (QStringList { u"a"_s, u"a"_s, u"B9"_s, u"b10"_s }));
    QVERIFY(byName.icons[1].id < byName.icons[0].id);
    QCOMPARE(
        found(IconQuery { .order = IconOrder::Style }), (QStringList { u"a"_s, u"B9"_s, u"b10"_s, u"a"_s }));
}

void TestIconSelection::theTrashComesByWhenItWasTrashed()
{
    const IconId a = add({ .category = u"a"_s, .day = 1 });
    const IconId b = add({ .category = u"b"_s, .day = 2 });
    QVERIFY(m_library->moveToTrash({ a, b }));
    QVERIFY(
        execute(*m_database, u"UPDATE icons SET trashed_at = trashed_at + 5 WHERE id = %1"_s.arg(a.value)));
    for (const IconOrder order : { IconOrder::Newest, IconOrder::Oldest, IconOrder::Name, IconOrder::Style })
        QCOMPARE(found(IconQuery { .trashed = true, .order = order }), (QStringList { u"a"_s, u"b"_s }));
}

void TestIconSelection::anEntryHasWhatTheRecordHas()
{
    const IconId id = add({ .category = u"a"_s, .style = u"s"_s, .scheme = u"c"_s, .draft = true });
    QVERIFY(m_library->setFavorite({ id }, true));
    const auto record = m_library->icon(id);
    QVERIFY(record);
    QCOMPARE(record->spec.elements, QStringList());
    const IconListing listing = list();
    QCOMPARE(listing.icons.size(), 1);
    const IconEntry &entry = listing.icons.first();
    QCOMPARE(entry.id, id);
    QCOMPARE(entry.createdAtMs, record->createdAt.toMSecsSinceEpoch());
    QCOMPARE(listing.text(entry.batch), record->batch.value);
    QCOMPARE(listing.text(entry.category), u"a"_s);
    QCOMPARE(listing.text(entry.style), u"s"_s);
    QCOMPARE(listing.text(entry.colorScheme), u"c"_s);
    QCOMPARE(listing.text(entry.model), record->spec.model.model);
    QCOMPARE(entry.variation, record->spec.variation);
    QVERIFY(entry.favorite && entry.draft);
    QCOMPARE(listing.text(0), QString());
    QCOMPARE(listing.text(99), QString());
}

void TestIconSelection::entriesFollowTheIcons()
{
    const IconId id = add({ .category = u"a"_s });
    QVERIFY(m_library->setFavorite({ id }, true));
    QVERIFY(list().icons.first().favorite);
    QVERIFY(m_library->moveToTrash({ id }));
    QCOMPARE(found(IconQuery {}), QStringList());
    QVERIFY(m_library->restore({ id }));
    QCOMPARE(found(IconQuery { .favorites = Which::Only }), QStringList { u"a"_s });
    QVERIFY(execute(*m_database, u"UPDATE icons SET category = 'renamed', draft = 1"_s));
    QCOMPARE(found(IconQuery { .drafts = Which::Only }), QStringList { u"renamed"_s });
}

void TestIconSelection::whatIsEmptiedFromTheTrashIsForgotten()
{
    const IconId id = add({ .category = u"sailboat"_s });
    add({ .category = u"sailor"_s });
    QVERIFY(m_library->moveToTrash({ id }));
    QCOMPARE(*m_library->emptyTrash(QDateTime::currentDateTimeUtc().addDays(1)), 1);
    QCOMPARE(found(u"sail"_s), QStringList { u"sailor"_s });
    // The index of words agrees with what it is made of.
    QVERIFY(
        execute(*m_database, u"INSERT INTO icon_words (icon_words, rank) VALUES ('integrity-check', 1)"_s));
}

void TestIconSelection::facetsCountWhatIsListed()
{
    addSamples();
    add({ .category = u"Pizza"_s, .style = u"clay"_s });
    const IconFacets facets = facetsOf(list());
    QCOMPARE(facets.styles, (QList<Facet> { { u"clay"_s, 2 }, { u"flat"_s, 2 }, { u"line_art"_s, 1 } }));
    QCOMPARE(facets.colorSchemes, (QList<Facet> { { u"sunset"_s, 4 }, { u"blue_tones"_s, 1 } }));
    QCOMPARE(facets.categories.first(), (Facet { u"Pizza"_s, 2 }));
    QCOMPARE(facets.batches, (QList<Facet> { { u"batch-a"_s, 3 }, { u"batch-b"_s, 2 } }));
    QCOMPARE(facets.favorites, 1);
    QCOMPARE(facets.drafts, 1);
    QVERIFY(facetsOf({}).styles.isEmpty());
}

void TestIconSelection::brokenLinesEndTheList()
{
    QCOMPARE(entriesFromLines({}).size(), 0);
    QCOMPARE(entriesFromLines("1 2 3 4 5 6 7 8 3,2 2 3 4 5 6 7 8 0").size(), 2);
    QCOMPARE(entriesFromLines("1 2 3 4 5 6 7 8 3,2 2 3").size(), 1);
    QCOMPARE(entriesFromLines("1 2 3 4 5 6 7 8 3,x").size(), 1);
}

void TestIconSelection::aLibraryOfVersionOneIsSearchableAfterwards()
{
    const QString path = m_folder->filePath(u"old.sqlite"_s);
    {
        QSqlDatabase old = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        old.setDatabaseName(path);
        QVERIFY(old.open());
        QFile schema(u":/library/schema-1.sql"_s);
        QVERIFY(schema.open(QIODevice::ReadOnly));
        QSqlQuery query(old);
        for (const QString &statement :
            QString::fromUtf8(schema.readAll()).remove(QRegularExpression(u"--[^\n]*"_s)).split(u';'))
            if (!statement.trimmed().isEmpty())
                QVERIFY2(query.exec(statement), qPrintable(statement));
        QVERIFY(query.exec(
            u"INSERT INTO icons (sha256, format, width, height, bytes, batch_id, category, style_id, "
            "color_scheme_id, variation, spec, prompt, cache_key, provider, model, created_at, "
            "favorite) VALUES ('x', 'png', 1, 1, 1, 'b', 'old boat', 'flat', 'sunset', 2, "
            "'{\"elements\":[\"oar\",\"anchor\"]}', 'Quiet', x'00', 'openai', 'm', 5, 1)"_s));
        QVERIFY(query.exec(u"PRAGMA user_version = 1"_s));
        query.clear();
        old.close();
    }
    QSqlDatabase::removeDatabase(u"old"_s);
    auto database = Database::open(path, Durability::Normal);
    QVERIFY2(database, qPrintable(database ? QString() : database.error().detail));
    IconLibrary library(**database, *m_originals);
    for (const QString &word : { u"boat"_s, u"anchor"_s, u"quiet"_s, u"sunset"_s })
        QCOMPARE(*library.count({ .words = { word } }), 1);
    const auto listing = library.list({ .favorites = Which::Only, .styles = { .any = { u"flat"_s } } });
    QVERIFY(listing);
    QCOMPARE(listing->icons.size(), 1);
    QCOMPARE(listing->text(listing->icons.first().category), u"old boat"_s);
    QCOMPARE(listing->icons.first().variation, 2);
}

QTEST_GUILESS_MAIN(TestIconSelection)
#include "tst_iconselection.moc"
