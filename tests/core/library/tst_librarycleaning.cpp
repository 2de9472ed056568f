#include "core/library/database.h"
#include "core/library/iconlibrary.h"
#include "core/library/librarycleaning.h"
#include "core/library/originalstore.h"
#include "tests/core/library/samplepictures.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

class TestLibraryCleaning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void retentionMovesToTheTrashAndTells();
    void retentionThatFindsNothingTellsNothing();
    void theTrashIsEmptiedAndTold();
    void theCacheIsForgotten();
    void nothingIsDoneBeforeTheCallReturns();
    void aFailureComesBack();
    void itsEndWaitsForWhatHasBegun();

private:
    [[nodiscard]] IconId add(int seed) { return *m_library->add(storedIcon(*m_originals, seed)); }

    const QDateTime m_later = QDateTime(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OriginalStore> m_originals;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<IconLibrary> m_library;
    std::unique_ptr<LibraryCleaning> m_cleaning;
};

void TestLibraryCleaning::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_originals = std::make_unique<OriginalStore>(m_folder->path());
    QVERIFY(m_originals->prepare());
    const QString path = m_folder->filePath(u"library.sqlite"_s);
    m_database = std::move(*Database::open(path, Durability::Normal));
    m_library = std::make_unique<IconLibrary>(*m_database, *m_originals);
    m_cleaning = std::make_unique<LibraryCleaning>(path);
}

void TestLibraryCleaning::cleanup()
{
    m_cleaning.reset();
    m_library.reset();
    m_database.reset();
}

void TestLibraryCleaning::retentionMovesToTheTrashAndTells()
{
    const IconId old = add(1);
    const IconId favorite = add(2);
    QVERIFY(m_library->setFavorite({ favorite }, true));
    const QSignalSpy removed(m_cleaning.get(), &LibraryCleaning::iconsRemoved);
    const auto moved = m_cleaning->applyRetention({ .maxAge = std::chrono::days(1) }, m_later);
    QTRY_VERIFY(moved.isFinished());
    QVERIFY(moved.result());
    QCOMPARE(*moved.result(), QList { old });
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().first().value<QList<IconId>>(), QList { old });
    QCOMPARE(*m_library->ids(), QList { favorite });
}

void TestLibraryCleaning::retentionThatFindsNothingTellsNothing()
{
    const IconId icon = add(1);
    const QSignalSpy removed(m_cleaning.get(), &LibraryCleaning::iconsRemoved);
    const auto moved = m_cleaning->applyRetention({}, m_later);
    QTRY_VERIFY(moved.isFinished());
    QVERIFY(moved.result() && moved.result()->isEmpty());
    QCOMPARE(removed.size(), 0);
    QCOMPARE(*m_library->ids(), QList { icon });
}

void TestLibraryCleaning::theTrashIsEmptiedAndTold()
{
    const IconId icon = add(1);
    const QString original = m_library->originalPath(*m_library->icon(icon));
    QVERIFY(m_library->moveToTrash({ icon }));
    const QSignalSpy deleted(m_cleaning.get(), &LibraryCleaning::iconsDeleted);
    const auto gone = m_cleaning->emptyTrash(m_later);
    QTRY_VERIFY(gone.isFinished());
    QCOMPARE(*gone.result(), 1);
    QCOMPARE(deleted.size(), 1);
    QCOMPARE(deleted.first().first().value<QList<IconId>>(), QList { icon });
    QVERIFY(!QFile::exists(original));
    QCOMPARE(m_library->icon(icon).error().code, ErrorCode::NotFound);
}

void TestLibraryCleaning::theCacheIsForgotten()
{
    const IconRecord icon = storedIcon(*m_originals, 1);
    QVERIFY(m_library->add(icon));
    const auto cleared = m_cleaning->clearCache();
    QTRY_VERIFY(cleared.isFinished());
    QCOMPARE(*cleared.result(), 1);
    QCOMPARE(m_library->cached(icon.cacheKey).error().code, ErrorCode::NotFound);
}

//! Results come through the event loop, so that a button can say that it works.
void TestLibraryCleaning::nothingIsDoneBeforeTheCallReturns()
{
    QVERIFY(m_library->moveToTrash({ add(1) }));
    const QSignalSpy deleted(m_cleaning.get(), &LibraryCleaning::iconsDeleted);
    const auto gone = m_cleaning->emptyTrash(m_later);
    QVERIFY(!gone.isFinished());
    QCOMPARE(deleted.size(), 0);
    QTRY_VERIFY(gone.isFinished());
}

void TestLibraryCleaning::aFailureComesBack()
{
    LibraryCleaning nowhere(m_folder->filePath(u"not/there.sqlite"_s));
    const auto cleared = nowhere.clearCache();
    QTRY_VERIFY(cleared.isFinished());
    QCOMPARE(cleared.result().error().code, ErrorCode::ProfileUnusable);
}

void TestLibraryCleaning::itsEndWaitsForWhatHasBegun()
{
    const IconId icon = add(1);
    QVERIFY(m_library->moveToTrash({ icon }));
    (void)m_cleaning->emptyTrash(m_later);
    m_cleaning.reset();
    QCOMPARE(m_library->icon(icon).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestLibraryCleaning)
#include "tst_librarycleaning.moc"
