#include "core/library/database.h"
#include "core/library/iconlibrary.h"
#include "core/library/iconsets.h"
#include "core/library/originalstore.h"
#include "core/library/query.h"
#include "tests/core/library/samplepictures.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

class TestIconSets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aSetKeepsItsOrder();
    void anIconIsInASetOnce();
    void namesAreReadableAndDiffer_data();
    void namesAreReadableAndDiffer();
    void aSetIsRenamedAndRemoved();
    void membersAreReorderedAndRemoved();
    void nothingIsDoneByHalves();
    void whatIsTakenBackFromTheTrashIsInItsPlaceAgain();
    void whatIsDeletedForGoodLeavesItsSets();
    void retentionNeverTakesAMember();
    void theLastExportIsRemembered();
    void anExportThatCannotBeReadWasNever();
    void aRemovedSetIsPutBackAsItWas();
    void aSetIsListedInItsOrder();
    void otherConnectionsSeeWhatWasChanged();

private:
    IconId add(int seed);
    [[nodiscard]] QList<IconId> membersOf(SetId id) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OriginalStore> m_originals;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<IconLibrary> m_library;
    std::unique_ptr<IconSets> m_sets;
};

void TestIconSets::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_originals = std::make_unique<OriginalStore>(m_folder->path());
    QVERIFY(m_originals->prepare());
    auto database = Database::open(m_folder->filePath(u"library.sqlite"_s), Durability::Full);
    QVERIFY2(database, qPrintable(database ? QString() : database.error().detail));
    m_database = std::move(*database);
    m_library = std::make_unique<IconLibrary>(*m_database, *m_originals);
    m_sets = std::make_unique<IconSets>(*m_database);
}

void TestIconSets::cleanup()
{
    m_sets.reset();
    m_library.reset();
    m_database.reset();
}

IconId TestIconSets::add(int seed)
{
    const auto id = m_library->add(storedIcon(*m_originals, seed));
    return id ? *id : IconId {};
}

QList<IconId> TestIconSets::membersOf(SetId id) const
{
    const auto members = m_sets->members(id);
    return members ? *members : QList<IconId> { IconId { -1 } };
}

void TestIconSets::aSetKeepsItsOrder()
{
    const IconId a = add(1), b = add(2), c = add(3);
    const QSignalSpy changed(m_sets.get(), &IconSets::setsChanged);
    const auto id = m_sets->create(u"  Garden tools "_s, { c, a });
    QVERIFY(id);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(membersOf(*id), (QList { c, a }));
    const QSignalSpy members(m_sets.get(), &IconSets::membersChanged);
    QCOMPARE(*m_sets->addIcons(*id, { b }), 1);
    QCOMPARE(members.size(), 1);
    QCOMPARE(membersOf(*id), (QList { c, a, b }));
    const auto set = m_sets->named(u"garden TOOLS"_s);
    QVERIFY(set);
    QCOMPARE(set->name, u"Garden tools"_s);
    QCOMPARE(set->icons, 3);
    QCOMPARE(set->lastExport, SetExport());
}

void TestIconSets::anIconIsInASetOnce()
{
    const IconId a = add(1), b = add(2);
    const auto id = m_sets->create(u"Tools"_s, { a, a });
    QVERIFY(id);
    const QSignalSpy members(m_sets.get(), &IconSets::membersChanged);
    QCOMPARE(*m_sets->addIcons(*id, { a }), 0);
    QVERIFY(members.isEmpty());
    QCOMPARE(*m_sets->addIcons(*id, { a, b, b }), 1);
    QCOMPARE(membersOf(*id), (QList { a, b }));
}

void TestIconSets::namesAreReadableAndDiffer_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("blank") << u"  "_s << false;
    QTest::newRow("line break") << u"a\nb"_s << false;
    QTest::newRow("too long") << QString(121, u'x') << false;
    QTest::newRow("there already") << u"TOOLS"_s << false;
    QTest::newRow("longest") << QString(120, u'x') << true;
    QTest::newRow("of any language") << u"Gärten & 庭"_s << true;
    QTest::newRow("of SQL") << u"'; DROP TABLE sets; --"_s << true;
}

void TestIconSets::namesAreReadableAndDiffer()
{
    QFETCH(QString, name);
    QFETCH(bool, isTaken);
    const auto tools = m_sets->create(u"Tools"_s);
    QVERIFY(tools);
    const auto other = m_sets->create(name);
    QCOMPARE(other.has_value(), isTaken);
    QCOMPARE(m_sets->sets()->size(), isTaken ? 2 : 1);
    if (!isTaken)
        QCOMPARE(other.error().code, ErrorCode::InvalidSetting);
}

void TestIconSets::aSetIsRenamedAndRemoved()
{
    const IconId a = add(1);
    const auto tools = m_sets->create(u"Tools"_s, { a });
    const auto pens = m_sets->create(u"Pens"_s);
    QVERIFY(tools && pens);
    QVERIFY(m_sets->rename(*tools, u"TOOLS"_s));
    QCOMPARE(m_sets->set(*tools)->name, u"TOOLS"_s);
    QCOMPARE(m_sets->rename(*tools, u"pens"_s).error().code, ErrorCode::InvalidSetting);
    QVERIFY(m_sets->remove(*tools));
    QCOMPARE(m_sets->sets()->size(), 1);
    QVERIFY(m_library->icon(a));
    QCOMPARE(m_sets->remove(*tools).error().code, ErrorCode::NotFound);
    QCOMPARE(m_sets->rename(*tools, u"Other"_s).error().code, ErrorCode::NotFound);
    // Numbers are not given again: whoever still shows the old set does not show another.
    const auto later = m_sets->create(u"Tools"_s);
    QVERIFY(*tools < *later);
    QVERIFY(membersOf(*later).isEmpty());
}

void TestIconSets::membersAreReorderedAndRemoved()
{
    const IconId a = add(1), b = add(2), c = add(3);
    const auto id = m_sets->create(u"Tools"_s, { a, b, c });
    QVERIFY(id);
    QVERIFY(m_sets->reorder(*id, { c }));
    QCOMPARE(membersOf(*id), (QList { c, a, b }));
    QVERIFY(m_sets->reorder(*id, { b, a, c }));
    QCOMPARE(membersOf(*id), (QList { b, a, c }));
    QCOMPARE(*m_sets->removeIcons(*id, { a, IconId { 99 } }), 1);
    QCOMPARE(membersOf(*id), (QList { b, c }));
    QVERIFY(m_library->icon(a));
    QCOMPARE(m_sets->reorder(*id, { a }).error().code, ErrorCode::NotFound);
}

void TestIconSets::nothingIsDoneByHalves()
{
    const IconId a = add(1), b = add(2);
    const IconId unknown { 99 };
    QCOMPARE(m_sets->create(u"Tools"_s, { a, unknown }).error().code, ErrorCode::NotFound);
    QVERIFY(m_sets->sets()->isEmpty());
    const auto id = m_sets->create(u"Tools"_s, { a });
    QVERIFY(id);
    const QSignalSpy members(m_sets.get(), &IconSets::membersChanged);
    QCOMPARE(m_sets->addIcons(*id, { b, unknown }).error().code, ErrorCode::NotFound);
    QCOMPARE(membersOf(*id), QList { a });
    QVERIFY(members.isEmpty());
    QCOMPARE(m_sets->addIcons(SetId { 99 }, { a }).error().code, ErrorCode::NotFound);
    QCOMPARE(m_sets->removeIcons(SetId { 99 }, { a }).error().code, ErrorCode::NotFound);
}

void TestIconSets::whatIsTakenBackFromTheTrashIsInItsPlaceAgain()
{
    const IconId a = add(1), b = add(2), c = add(3);
    const auto id = m_sets->create(u"Tools"_s, { a, b, c });
    QVERIFY(id);
    QVERIFY(m_library->moveToTrash({ b }));
    QCOMPARE(membersOf(*id), (QList { a, c }));
    QCOMPARE(m_sets->set(*id)->icons, 2);
    QCOMPARE(m_sets->setsOf({ b })->size(), 1);
    QVERIFY(m_sets->reorder(*id, { c, a }));
    QVERIFY(m_library->restore({ b }));
    QCOMPARE(membersOf(*id), (QList { c, a, b }));
}

void TestIconSets::whatIsDeletedForGoodLeavesItsSets()
{
    const IconId a = add(1), b = add(2);
    const auto id = m_sets->create(u"Tools"_s, { a, b });
    QVERIFY(id && m_library->moveToTrash({ a }));
    QCOMPARE(*m_library->deleteTrashed({ a }), 1);
    QCOMPARE(membersOf(*id), QList { b });
    QVERIFY(m_sets->setsOf({ a })->isEmpty());
}

void TestIconSets::retentionNeverTakesAMember()
{
    const IconId a = add(1), b = add(2);
    const auto id = m_sets->create(u"Tools"_s, { a });
    QVERIFY(id);
    RetentionPolicy policy;
    policy.maxBytes = 0;
    const auto now = QDateTime::currentDateTimeUtc();
    QCOMPARE(*m_library->applyRetention(policy, now), QList { b });
    QVERIFY(m_sets->removeIcons(*id, { a }));
    QCOMPARE(*m_library->applyRetention(policy, now), QList { a });
}

void TestIconSets::theLastExportIsRemembered()
{
    const IconId a = add(1);
    const auto id = m_sets->create(u"Tools"_s, { a });
    const SetExport lastExport { .folder = u"/home/me/App & more"_s,
        .targets = { u"web"_s, u"png"_s },
        .appName = u"Pens \"& Co\""_s,
        .appId = u"org.example.Pens"_s,
        .background = u"#191a20"_s,
        .appIcon = a,
        .sizes = { 16, 512 },
        .pattern = u"{size}/{category}"_s,
        .darkBackground = u"#000000"_s,
        .isPlain = true,
        .conflict = 1,
        .exportedAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC) };
    QVERIFY(id && m_sets->setLastExport(*id, lastExport));
    QCOMPARE(m_sets->set(*id)->lastExport, lastExport);
    QVERIFY(lastExport.isValid());
    QCOMPARE(m_sets->setLastExport(SetId { 99 }, lastExport).error().code, ErrorCode::NotFound);
}

void TestIconSets::anExportThatCannotBeReadWasNever()
{
    const auto id = m_sets->create(u"Tools"_s);
    QVERIFY(id && execute(*m_database, u"UPDATE sets SET export = '[1, {'"_s));
    QVERIFY(!m_sets->set(*id)->lastExport.isValid());
}

void TestIconSets::aRemovedSetIsPutBackAsItWas()
{
    const IconId a = add(1), b = add(2), c = add(3);
    const auto id = m_sets->create(u"Tools"_s, { c, a, b });
    QVERIFY(id && m_library->moveToTrash({ a }));
    const auto whole = m_sets->whole(*id);
    QVERIFY(whole && m_sets->remove(*id) && m_sets->putBack(*whole));
    QCOMPARE(membersOf(*id), (QList { c, b }));
    QVERIFY(m_library->restore({ a }));
    QCOMPARE(membersOf(*id), (QList { c, a, b }));
    QVERIFY(m_sets->remove(*id) && m_sets->create(u"tools"_s));
    QCOMPARE(m_sets->putBack(*whole).error().code, ErrorCode::InvalidSetting);
}

void TestIconSets::aSetIsListedInItsOrder()
{
    const IconId a = add(1), b = add(2), c = add(3);
    const auto id = m_sets->create(u"Tools"_s, { c, a });
    QVERIFY(id);
    IconQuery query;
    query.set = *id;
    query.order = IconOrder::Set;
    QCOMPARE(*m_library->ids(query), (QList { c, a }));
    const auto listing = m_library->list(query);
    QVERIFY(listing);
    QCOMPARE(listing->icons.size(), 2);
    QCOMPARE(listing->icons.first().id, c);
    QCOMPARE(*m_library->count(query), 2);
    query.order = IconOrder::Oldest;
    QCOMPARE(*m_library->ids(query), (QList { a, c }));
    query.set = {};
    query.order = IconOrder::Set;
    QCOMPARE(m_library->ids(query)->size(), 3);
    QVERIFY(m_library->ids(query)->contains(b));
}

void TestIconSets::otherConnectionsSeeWhatWasChanged()
{
    const auto other = Database::openAgain(m_folder->filePath(u"library.sqlite"_s), Durability::Normal);
    QVERIFY(other);
    IconSets others(**other);
    const auto id = m_sets->create(u"Tools"_s, { add(1) });
    QVERIFY(id);
    QCOMPARE(others.members(*id)->size(), 1);
    QVERIFY(others.remove(*id));
    QVERIFY(m_sets->sets()->isEmpty());
}

QTEST_GUILESS_MAIN(TestIconSets)
#include "tst_iconsets.moc"
