#include "core/library/database.h"
#include "core/library/iconlibrary.h"
#include "core/library/librarysearch.h"
#include "core/library/originalstore.h"
#include "core/library/query.h"

#include <QFutureWatcher>
#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

class TestLibrarySearch : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OriginalStore> m_originals;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<IconLibrary> m_library;

    IconId add(const QString &category)
    {
        IconRecord icon;
        icon.spec.category = category;
        icon.batch = BatchId { u"b"_s };
        icon.sha256 = category;
        icon.format = u"png"_s;
        icon.createdAt = QDateTime::currentDateTimeUtc();
        const auto id = m_library->add(icon);
        return id ? *id : IconId {};
    }

    [[nodiscard]] QString path() const { return m_folder->filePath(u"library.sqlite"_s); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_originals = std::make_unique<OriginalStore>(m_folder->path());
        auto database = Database::open(path(), Durability::Normal);
        QVERIFY(database);
        m_database = std::move(*database);
        m_library = std::make_unique<IconLibrary>(*m_database, *m_originals);
    }

    void cleanup()
    {
        m_library.reset();
        m_database.reset();
    }

    void whatAnotherConnectionWroteIsFound()
    {
        LibrarySearch search(path());
        auto before = search.list({});
        QTRY_VERIFY(before.isFinished());
        QVERIFY(before.result() && before.result()->icons.isEmpty());
        const IconId id = add(u"boat"_s);
        auto after = search.list({ .words = { u"boat"_s } });
        QTRY_VERIFY(after.isFinished());
        QCOMPARE(after.result()->icons.size(), 1);
        QCOMPARE(after.result()->icons.first().id, id);
    }

    void countsComeInTheOrderOfTheirQueries()
    {
        add(u"boat"_s);
        QVERIFY(m_library->setFavorite({ add(u"map"_s) }, true));
        LibrarySearch search(path());
        auto counts = search.counts({ {}, { .favorites = Which::Only }, { .trashed = true } });
        QTRY_VERIFY(counts.isFinished());
        QCOMPARE(*counts.result(), (QList<qint64> { 2, 1, 0 }));
    }

    void batchesWithIconsAreNamedOnce()
    {
        QVERIFY(execute(*m_database,
            u"INSERT INTO batches (id, name, state, created_at, request) VALUES ('b', 'Trail map', "
            u"'completed', "
            "1, ''), ('c', 'Empty', 'completed', 2, '')"_s));
        add(u"boat"_s);
        add(u"map"_s);
        LibrarySearch search(path());
        auto names = search.batchNames();
        QTRY_VERIFY(names.isFinished());
        QCOMPARE(*names.result(), QStringList { u"Trail map"_s });
    }

    void aMissingLibraryIsAnError()
    {
        LibrarySearch search(m_folder->filePath(u"none.sqlite"_s));
        auto listing = search.list({});
        QTRY_VERIFY(listing.isFinished());
        QVERIFY(!listing.result());
        QCOMPARE(listing.result().error().code, ErrorCode::NotFound);
    }

    void aCanceledQuestionIsNotAnswered()
    {
        LibrarySearch search(path());
        QList<QFuture<Result<IconListing>>> futures;
        for (int i = 0; i < 50; ++i)
            futures += search.list({});
        for (auto &future : futures)
            future.cancel();
        auto last = search.list({});
        QTRY_VERIFY(last.isFinished());
        for (const auto &future : std::as_const(futures))
            QVERIFY(future.isFinished());
        QCOMPARE(last.resultCount(), 1);
        QCOMPARE(futures.last().resultCount(), 0);
    }

    void itEndsWithQuestionsUnderWay()
    {
        for (int i = 0; i < 20; ++i) {
            LibrarySearch search(path());
            auto unheard = search.list({});
        }
    }
};

QTEST_GUILESS_MAIN(TestLibrarySearch)
#include "tst_librarysearch.moc"
