#include "core/library/database.h"
#include "core/library/iconlibrary.h"
#include "core/library/originalstore.h"
#include "core/library/query.h"
#include "tests/core/library/samplepictures.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

class TestIconLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anIconComesBackAsItWasAdded();
    void aMissingIconIsNotFound();
    void severalAreReadAtOnce();
    void idsAreNewestFirst();
    void queriesNarrow();
    void theNewestIconAnswersItsRequest();
    void aTrashedIconStopsAnsweringAndTheOneBeforeAnswers();
    void aRestoredIconAnswersAgain();
    void anIconWithoutItsOriginalDoesNotAnswer();
    void takesCountTheTrashToo();
    void clearingTheCacheForgetsAnswersAndThumbnailsButNoOriginal();
    void favoritesAreToldAndKept();
    void manyBecomeFavoritesAtOnceOrNoneDoes();
    void changesOfAnotherConnectionAreSeen();
    void anEmptyLibraryHasNoStatistics();
    void statisticsCountJobsAndIcons();
    void emptyingTheTrashKeepsSharedOriginals();
    void onlyWhatIsInTheTrashIsDeletedOneByOne();
    void recordsComeInOneQuery();
    void retentionMovesToTheTrashAndCanBeUndone();

private:
    IconId add(int seed);
    void run(const QString &statement);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OriginalStore> m_originals;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<IconLibrary> m_library;
};

void TestIconLibrary::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_originals = std::make_unique<OriginalStore>(m_folder->path());
    QVERIFY(m_originals->prepare());
    auto database = Database::open(m_folder->filePath(u"library.sqlite"_s), Durability::Full);
    QVERIFY2(database, qPrintable(database ? QString() : database.error().detail));
    m_database = std::move(*database);
    m_library = std::make_unique<IconLibrary>(*m_database, *m_originals);
}

void TestIconLibrary::cleanup()
{
    m_library.reset();
    m_database.reset();
}

IconId TestIconLibrary::add(int seed)
{
    const auto id = m_library->add(storedIcon(*m_originals, seed));
    return id ? *id : IconId {};
}

void TestIconLibrary::run(const QString &statement)
{
    const auto done = execute(*m_database, statement);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
}

void TestIconLibrary::anIconComesBackAsItWasAdded()
{
    const QSignalSpy added(m_library.get(), &IconLibrary::iconAdded);
    IconRecord icon = storedIcon(*m_originals, 1);
    icon.draft = true;
    const auto id = m_library->add(icon);
    QVERIFY(id);
    QCOMPARE(added.size(), 1);

    const auto read = m_library->icon(*id);
    QVERIFY(read);
    QCOMPARE(read->id, *id);
    QCOMPARE(read->spec, icon.spec);
    QCOMPARE(read->prompt, icon.prompt);
    QCOMPARE(read->batch, icon.batch);
    QCOMPARE(read->cacheKey, icon.cacheKey);
    QCOMPARE(read->sha256, icon.sha256);
    QCOMPARE(read->format, u"png"_s);
    QCOMPARE(read->pixels, QSize(64, 64));
    QCOMPARE(read->bytes, icon.bytes);
    QCOMPARE(read->costMicroUsd, icon.costMicroUsd);
    QCOMPARE(read->inputTokens, icon.inputTokens);
    QCOMPARE(read->outputTokens, icon.outputTokens);
    QCOMPARE(read->generationMs, icon.generationMs);
    QCOMPARE(read->requestId, icon.requestId);
    QCOMPARE(read->createdAt, icon.createdAt);
    QVERIFY(read->trashedAt.isNull());
    QVERIFY(read->draft && !read->favorite);
    QVERIFY(QFile::exists(m_library->originalPath(*read)));
}

void TestIconLibrary::aMissingIconIsNotFound()
{
    QCOMPARE(m_library->icon(IconId { 77 }).error().code, ErrorCode::NotFound);
    QCOMPARE(m_library->setFavorite({ IconId { 77 } }, true).error().code, ErrorCode::NotFound);
}

void TestIconLibrary::severalAreReadAtOnce()
{
    const IconId first = add(1);
    add(2);
    const IconId third = add(3);
    const auto icons = m_library->icons({ third, first, IconId { 77 } });
    QVERIFY(icons.has_value());
    QCOMPARE(icons->size(), 2);
    for (const IconRecord &icon : *icons)
        QCOMPARE(icon.spec, m_library->icon(icon.id)->spec);
    QVERIFY(m_library->icons({})->isEmpty());
}

void TestIconLibrary::idsAreNewestFirst()
{
    const IconId second = add(2);
    const IconId first = add(1);
    const IconId third = add(3);
    QCOMPARE(*m_library->ids(), (QList { third, second, first }));
}

void TestIconLibrary::queriesNarrow()
{
    const IconId a = add(1);
    const IconId b = add(2);
    IconRecord other = storedIcon(*m_originals, 3);
    other.batch = BatchId { u"batch-b"_s };
    const IconId c = *m_library->add(other);
    QVERIFY(m_library->setFavorite({ b }, true));
    QVERIFY(m_library->moveToTrash({ a }));

    QCOMPARE(*m_library->ids(), (QList { c, b }));
    QCOMPARE(*m_library->ids({ .batch = { u"batch-b"_s } }), QList { c });
    QCOMPARE(*m_library->ids({ .ids = { a, b } }), QList { b });
    QCOMPARE(*m_library->ids({ .trashed = true }), QList { a });
    QCOMPARE(*m_library->ids({ .favorites = Which::Only }), QList { b });
    QCOMPARE(*m_library->ids({ .batch = { u"batch-b"_s }, .ids = { b, c } }), QList { c });
}

void TestIconLibrary::theNewestIconAnswersItsRequest()
{
    IconRecord icon = storedIcon(*m_originals, 1);
    QCOMPARE(m_library->cached(icon.cacheKey).error().code, ErrorCode::NotFound);
    const IconId first = *m_library->add(icon);
    QCOMPARE(*m_library->cached(icon.cacheKey), first);
    icon.createdAt = icon.createdAt.addSecs(60);
    const IconId second = *m_library->add(icon);
    QCOMPARE(*m_library->cached(icon.cacheKey), second);
    QCOMPARE(m_library->cached(QByteArray("other")).error().code, ErrorCode::NotFound);
}

void TestIconLibrary::aTrashedIconStopsAnsweringAndTheOneBeforeAnswers()
{
    IconRecord icon = storedIcon(*m_originals, 1);
    const IconId first = *m_library->add(icon);
    icon.createdAt = icon.createdAt.addSecs(60);
    const IconId second = *m_library->add(icon);
    const QSignalSpy removed(m_library.get(), &IconLibrary::iconsRemoved);
    QVERIFY(m_library->moveToTrash({ second }));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(*m_library->cached(icon.cacheKey), first);
    QVERIFY(m_library->moveToTrash({ first }));
    QCOMPARE(m_library->cached(icon.cacheKey).error().code, ErrorCode::NotFound);
}

void TestIconLibrary::aRestoredIconAnswersAgain()
{
    const IconId id = add(1);
    const QByteArray key = m_library->icon(id)->cacheKey;
    QVERIFY(m_library->moveToTrash({ id }));
    QVERIFY(m_library->icon(id)->trashedAt.isValid());
    QVERIFY(m_library->restore({ id }));
    QVERIFY(m_library->icon(id)->trashedAt.isNull());
    QCOMPARE(*m_library->cached(key), id);
    QCOMPARE(*m_library->ids(), QList { id });
}

void TestIconLibrary::anIconWithoutItsOriginalDoesNotAnswer()
{
    const IconId id = add(1);
    const auto icon = m_library->icon(id);
    QVERIFY(QFile::remove(m_library->originalPath(*icon)));
    QCOMPARE(m_library->cached(icon->cacheKey).error().code, ErrorCode::NotFound);
}

void TestIconLibrary::takesCountTheTrashToo()
{
    const IconRecord icon = storedIcon(*m_originals, 1);
    QCOMPARE(*m_library->takes(icon.cacheKey), 0);
    const IconId id = *m_library->add(icon);
    QVERIFY(m_library->add(icon));
    QVERIFY(m_library->moveToTrash({ id }));
    QCOMPARE(*m_library->takes(icon.cacheKey), 2);
}

void TestIconLibrary::clearingTheCacheForgetsAnswersAndThumbnailsButNoOriginal()
{
    const IconId id = add(1);
    add(2);
    const QString thumbnail = m_folder->filePath(u"thumbnails/64/ab/x.png"_s);
    QVERIFY(QDir().mkpath(QFileInfo(thumbnail).path()));
    QVERIFY(QFile(thumbnail).open(QIODevice::WriteOnly));

    QCOMPARE(*m_library->clearCache(), 2);
    const auto icon = m_library->icon(id);
    QCOMPARE(m_library->cached(icon->cacheKey).error().code, ErrorCode::NotFound);
    QVERIFY(!QFile::exists(thumbnail));
    QVERIFY(QFile::exists(m_library->originalPath(*icon)));
    QCOMPARE(m_library->ids()->size(), 2);
    QCOMPARE(*m_library->clearCache(), 0);
}

void TestIconLibrary::favoritesAreToldAndKept()
{
    const IconId id = add(1);
    const QSignalSpy changed(m_library.get(), &IconLibrary::iconsChanged);
    QVERIFY(m_library->setFavorite({ id }, true));
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_library->icon(id)->favorite);
    QVERIFY(m_library->setFavorite({ id }, false));
    QVERIFY(!m_library->icon(id)->favorite);
}

void TestIconLibrary::manyBecomeFavoritesAtOnceOrNoneDoes()
{
    const IconId first = add(1);
    const IconId second = add(2);
    const QSignalSpy changed(m_library.get(), &IconLibrary::iconsChanged);
    QCOMPARE(m_library->setFavorite({ first, IconId { 77 } }, true).error().code, ErrorCode::NotFound);
    QVERIFY(!m_library->icon(first)->favorite);
    QCOMPARE(changed.size(), 0);
    QVERIFY(m_library->setFavorite({ first, second }, true));
    QVERIFY(m_library->icon(second)->favorite);
    QCOMPARE(changed.size(), 1);
}

void TestIconLibrary::changesOfAnotherConnectionAreSeen()
{
    auto second = Database::open(m_database->path(), Durability::Normal);
    QVERIFY(second);
    const IconLibrary reader(**second, *m_originals);
    auto third = Database::openReadOnly(m_database->path());
    QVERIFY(third);
    const IconLibrary lister(**third, *m_originals);
    const IconId id = add(1);
    QCOMPARE(*reader.ids(), QList { id });
    QCOMPARE(*lister.ids(), QList { id });
}

void TestIconLibrary::anEmptyLibraryHasNoStatistics()
{
    const auto figures = m_library->statistics();
    QVERIFY(figures);
    QCOMPARE(figures->icons, 0);
    QCOMPARE(figures->generations, 0);
    QCOMPARE(figures->successRate, 0.0);
    QCOMPARE(figures->averageSeconds, 0.0);
    QCOMPARE(figures->originalBytes, 0);
}

void TestIconLibrary::statisticsCountJobsAndIcons()
{
    const IconId a = add(1);
    IconRecord draft = storedIcon(*m_originals, 2);
    draft.draft = true;
    QVERIFY(m_library->add(draft));
    QVERIFY(m_library->add(storedIcon(*m_originals, 1)));
    QVERIFY(m_library->setFavorite({ a }, true));
    QVERIFY(m_library->moveToTrash({ IconId { 3 } }));
    run(u"INSERT INTO batches (id, name, state, created_at, ended_at, request) VALUES ('a', 'a', 'running', "
        u"0, NULL, ''), ('b', 'b', 'paused', 0, NULL, ''), "
        "('c', 'c', 'completed', 0, 0, '')"_s);
    run(u"INSERT INTO jobs (batch_id, position, state, category, spec, prompt, cache_key, cached, "
        u"generation_ms) VALUES "
        "('a', 0, 'succeeded', '', '', '', x'', 0, 8000), ('a', 1, 'succeeded', '', '', '', x'', 0, 12000), "
        "('a', 2, 'succeeded', '', '', '', x'', 1, 0), ('a', 3, 'failed', '', '', '', x'', 0, 500), "
        "('a', 4, 'unclear', '', '', '', x'', 0, 0), ('a', 5, 'cancelled', '', '', '', x'', 0, 0), "
        "('a', 6, 'queued', '', '', '', x'', 0, 0)"_s);

    const auto figures = m_library->statistics();
    QVERIFY(figures);
    QCOMPARE(figures->icons, 2);
    QCOMPARE(figures->drafts, 1);
    QCOMPARE(figures->favorites, 1);
    QCOMPARE(figures->trashed, 1);
    QCOMPARE(figures->generations, 5);
    QCOMPARE(figures->succeeded, 3);
    QCOMPARE(figures->failed, 1);
    QCOMPARE(figures->unclear, 1);
    QCOMPARE(figures->successRate, 0.6);
    QCOMPARE(figures->averageSeconds, 10.0);
    QCOMPARE(figures->activeBatches, 2);
    QCOMPARE(figures->cacheHits, 1);
    QCOMPARE(figures->cacheHitRate, 0.2);
    QCOMPARE(figures->cacheEntries, 2);
    QCOMPARE(figures->originalBytes, pictureBytes(1).size() + pictureBytes(2).size());
    QCOMPARE(figures->costMicroUsd, 3 * 13'000);
}

void TestIconLibrary::emptyingTheTrashKeepsSharedOriginals()
{
    const IconId shared = add(1);
    const IconId twin = add(1);
    const IconId alone = add(2);
    const QString sharedPath = m_library->originalPath(*m_library->icon(shared));
    const QString alonePath = m_library->originalPath(*m_library->icon(alone));
    QVERIFY(m_library->moveToTrash({ shared, alone }));
    const QDateTime trashed = m_library->icon(alone)->trashedAt;

    QCOMPARE(*m_library->emptyTrash(trashed), 0);
    const QSignalSpy deleted(m_library.get(), &IconLibrary::iconsDeleted);
    QCOMPARE(*m_library->emptyTrash(trashed.addMSecs(1)), 2);
    QCOMPARE(deleted.size(), 1);
    QVERIFY(QFile::exists(sharedPath));
    QVERIFY(!QFile::exists(alonePath));
    QCOMPARE(*m_library->ids(), QList { twin });
    QVERIFY(m_library->ids({ .trashed = true })->isEmpty());
}

void TestIconLibrary::onlyWhatIsInTheTrashIsDeletedOneByOne()
{
    const IconId kept = add(1);
    const IconId trashed = add(2);
    const IconId also = add(3);
    QVERIFY(m_library->moveToTrash({ trashed, also }));
    const QString path = m_library->originalPath(*m_library->icon(trashed));
    const QSignalSpy deleted(m_library.get(), &IconLibrary::iconsDeleted);
    QCOMPARE(*m_library->deleteTrashed({ kept, trashed }), 1);
    QCOMPARE(deleted.first().first().value<QList<IconId>>(), QList { trashed });
    QVERIFY(!QFile::exists(path));
    QCOMPARE(*m_library->ids(), QList { kept });
    QCOMPARE(*m_library->ids({ .trashed = true }), QList { also });
}

void TestIconLibrary::recordsComeInOneQuery()
{
    const IconId first = add(1);
    const IconId second = add(2);
    const auto records = m_library->icons({ second, IconId { 77 }, first });
    QVERIFY(records);
    QCOMPARE(records->size(), 2);
    for (const IconRecord &record : *records)
        QCOMPARE(record.sha256, m_library->icon(record.id)->sha256);
    QVERIFY(m_library->icons({})->isEmpty());
}

void TestIconLibrary::retentionMovesToTheTrashAndCanBeUndone()
{
    const IconId old = add(1);
    const IconId young = add(3600);
    const QDateTime now = m_library->icon(young)->createdAt;
    QVERIFY(m_library->applyRetention({}, now.addYears(10))->isEmpty());
    const RetentionPolicy oneDay { .maxAge = std::chrono::days(1), .maxBytes = {} };
    QCOMPARE(*m_library->applyRetention(oneDay, now.addDays(1)), QList { old });
    QCOMPARE(*m_library->ids(), QList { young });
    QVERIFY(m_library->restore({ old }));
    QCOMPARE(m_library->ids()->size(), 2);
}

QTEST_GUILESS_MAIN(TestIconLibrary)
#include "tst_iconlibrary.moc"
