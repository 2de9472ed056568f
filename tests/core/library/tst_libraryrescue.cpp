#include "core/library/iconlibrary.h"
#include "core/library/iconrow.h"
#include "core/library/libraryrescue.h"
#include "core/library/originalstore.h"
#include "core/library/query.h"
#include "core/library/transaction.h"
#include "tests/core/library/samplepictures.h"
#include "tests/core/library/smalldisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray rubbish = QByteArray("This was a database once. ").repeated(400);

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestLibraryRescue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aSoundLibraryIsOpenedAsItIs();
    void aNewProfileIsNoRescue();
    void aDamagedDatabaseIsKeptAsideAndTheOriginalsListedAgain();
    void journalsAreKeptAsideToo();
    void earlierOnesAreNeverOverwritten();
    void aLostDatabaseListsTheOriginalsAgain();
    void aRescueKilledBeforeItListedAnythingGoesOn();
    void aRescueKilledWhileListingGoesOn();
    void whatWasDeletedForGoodIsNotListedAgain();
    void answersOfABatchAreLeftToTheQueue();
    void halfAPictureIsNotListed();
    void answersThatHadArrivedAreListed();
    void aLaterVersionIsNotRescued();
    void aReadOnlyDiskLeavesTheDamagedDatabaseAlone();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OriginalStore> m_originals;
    QString m_path;
};

void TestLibraryRescue::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_originals = std::make_unique<OriginalStore>(m_folder->path());
    QVERIFY(m_originals->prepare());
    m_path = m_folder->filePath(u"library.sqlite"_s);
}

void TestLibraryRescue::aSoundLibraryIsOpenedAsItIs()
{
    {
        auto database = Database::open(m_path, Durability::Full);
        IconLibrary library(**database, *m_originals);
        QVERIFY(library.add(storedIcon(*m_originals, 1)));
    }
    const auto opened = LibraryRescue(m_path, *m_originals).open(Durability::Full);
    QVERIFY(opened);
    QVERIFY(!opened->rescue);
    QCOMPARE(IconLibrary(*opened->database, *m_originals).ids()->size(), 1);
}

void TestLibraryRescue::aNewProfileIsNoRescue()
{
    const auto opened = LibraryRescue(m_path, *m_originals).open(Durability::Full);
    QVERIFY(opened);
    QVERIFY(!opened->rescue);
}

void TestLibraryRescue::aDamagedDatabaseIsKeptAsideAndTheOriginalsListedAgain()
{
    const IconRecord first = storedIcon(*m_originals, 1);
    const IconRecord second = storedIcon(*m_originals, 2);
    write(m_path, rubbish);

    const auto opened = LibraryRescue(m_path, *m_originals).open(Durability::Full);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
    QVERIFY(opened->rescue);
    QCOMPARE(opened->rescue->cause.code, ErrorCode::DatabaseDamaged);
    QCOMPARE(opened->rescue->icons, 2);
    QCOMPARE(opened->rescue->unreadable, 0);
    QCOMPARE(contentOf(opened->rescue->keptAside), rubbish);
    QVERIFY(opened->rescue->keptAside.startsWith(m_path + u".damaged-"_s));

    const IconLibrary library(*opened->database, *m_originals);
    const auto ids = library.ids();
    QCOMPARE(ids->size(), 2);
    QSet<QString> hashes;
    for (const IconId id : *ids) {
        const auto icon = library.icon(id);
        QCOMPARE(icon->spec.category, u"recovered"_s);
        QCOMPARE(icon->pixels, first.pixels);
        QCOMPARE(icon->format, u"png"_s);
        QVERIFY(icon->bytes > 0 && icon->createdAt.isValid());
        QVERIFY(QFile::exists(library.originalPath(*icon)));
        hashes.insert(icon->sha256);
    }
    QCOMPARE(hashes, (QSet { first.sha256, second.sha256 }));
}

void TestLibraryRescue::journalsAreKeptAsideToo()
{
    write(m_path, rubbish);
    write(m_path + u"-wal"_s, "journal"_ba);
    const auto opened = LibraryRescue(m_path, *m_originals).open(Durability::Full);
    QVERIFY(opened && opened->rescue);
    QCOMPARE(contentOf(opened->rescue->keptAside + u"-wal"_s), "journal"_ba);
}

void TestLibraryRescue::earlierOnesAreNeverOverwritten()
{
    for (int i = 0; i < 3; ++i) {
        write(m_path, rubbish + QByteArray::number(i));
        QVERIFY(LibraryRescue(m_path, *m_originals).open(Durability::Full));
    }
    QSet<QByteArray> contents;
    const QDir folder(m_folder->path());
    const QStringList kept = folder.entryList({ u"*.damaged-*"_s }, QDir::Files);
    for (const QString &name : kept)
        contents.insert(contentOf(folder.filePath(name)));
    QCOMPARE(
        contents, (QSet { QByteArray(rubbish + "0"), QByteArray(rubbish + "1"), QByteArray(rubbish + "2") }));
}

void TestLibraryRescue::aLostDatabaseListsTheOriginalsAgain()
{
    QCOMPARE(storedIcon(*m_originals, 1).format, u"png"_s);
    const auto opened = LibraryRescue(m_path, *m_originals).open(Durability::Full);
    QVERIFY(opened && opened->rescue);
    QCOMPARE(opened->rescue->icons, 1);
    QVERIFY(opened->rescue->keptAside.isEmpty());
}

//! As the kill leaves it: the damaged file put aside, a new one with all tables and nothing in them.
void TestLibraryRescue::aRescueKilledBeforeItListedAnythingGoesOn()
{
    QCOMPARE(storedIcon(*m_originals, 1).format, u"png"_s);
    QCOMPARE(storedIcon(*m_originals, 2).format, u"png"_s);
    write(m_path + u".damaged-20260101T000000Z"_s, rubbish);
    QVERIFY(Database::open(m_path, Durability::Full));

    {
        const auto opened = LibraryRescue(m_path, *m_originals).open(Durability::Full);
        QVERIFY(opened && opened->rescue);
        QCOMPARE(opened->rescue->icons, 2);
        QCOMPARE(IconLibrary(*opened->database, *m_originals).ids()->size(), 2);
    }
    const auto again = LibraryRescue(m_path, *m_originals).open(Durability::Full);
    QVERIFY(again && !again->rescue);
    QCOMPARE(IconLibrary(*again->database, *m_originals).ids()->size(), 2);
}

//! A copy of the files while the listing has not been committed is what a kill leaves of them.
void TestLibraryRescue::aRescueKilledWhileListingGoesOn()
{
    const IconRecord icon = storedIcon(*m_originals, 1);
    const QString working = m_folder->filePath(u"working.sqlite"_s);
    {
        const auto database = Database::open(working, Durability::Full);
        const auto listing = Transaction::begin(**database);
        Query insertion(**database, iconInsertStatement());
        bindIcon(insertion, icon);
        QVERIFY(insertion.run());
        for (const QString &suffix : { u""_s, u"-wal"_s })
            QVERIFY(QFile::copy(working + suffix, m_path + suffix));
    }
    const auto opened = LibraryRescue(m_path, *m_originals).open(Durability::Full);
    QVERIFY(opened && opened->rescue);
    QCOMPARE(IconLibrary(*opened->database, *m_originals).ids()->size(), 1);
}

void TestLibraryRescue::whatWasDeletedForGoodIsNotListedAgain()
{
    {
        const auto database = Database::open(m_path, Durability::Full);
        IconLibrary library(**database, *m_originals);
        const auto id = library.add(storedIcon(*m_originals, 1));
        QVERIFY(id && library.moveToTrash({ *id }));
        QVERIFY(library.emptyTrash(QDateTime::currentDateTimeUtc().addDays(1)));
    }
    // What a crash after the rows were deleted leaves: a file too many.
    QCOMPARE(storedIcon(*m_originals, 1).format, u"png"_s);
    const auto opened = LibraryRescue(m_path, *m_originals).open(Durability::Full);
    QVERIFY(opened && !opened->rescue);
    QVERIFY(IconLibrary(*opened->database, *m_originals).ids()->isEmpty());
}

void TestLibraryRescue::answersOfABatchAreLeftToTheQueue()
{
    {
        const auto database = Database::open(m_path, Durability::Full);
        QVERIFY(execute(**database,
            u"INSERT INTO batches (id, name, state, created_at, request) VALUES ('b', 'b', 'running', 1, '{}')"_s));
        QVERIFY(execute(**database,
            u"INSERT INTO jobs (batch_id, position, state, category, spec, prompt, cache_key) "
            "VALUES ('b', 0, 'sending', 'tools', '{}', '', x'')"_s));
    }
    (*m_originals->openIncoming(u"1-1"_s, 0))->write(pictureBytes(5));
    const auto opened = LibraryRescue(m_path, *m_originals).open(Durability::Full);
    QVERIFY(opened && !opened->rescue);
    QCOMPARE(m_originals->incomingNames(), QStringList { u"1-1"_s });
}

void TestLibraryRescue::halfAPictureIsNotListed()
{
    const IconRecord icon = storedIcon(*m_originals, 1);
    const QString path = m_originals->path(icon.sha256, icon.format);
    QVERIFY(QFile::resize(path, QFile(path).size() / 2));
    write(m_path, rubbish);
    const auto opened = LibraryRescue(m_path, *m_originals).open(Durability::Full);
    QVERIFY(opened && opened->rescue);
    QCOMPARE(opened->rescue->icons, 0);
    QCOMPARE(opened->rescue->unreadable, 1);
    QVERIFY(QFile::exists(path));
}

void TestLibraryRescue::answersThatHadArrivedAreListed()
{
    (*m_originals->openIncoming(u"1-1"_s, 0))->write(pictureBytes(5));
    (*m_originals->openIncoming(u"2-1"_s, 0))->write(pictureBytes(6).chopped(20));
    write(m_path, rubbish);
    const auto opened = LibraryRescue(m_path, *m_originals).open(Durability::Full);
    QVERIFY(opened && opened->rescue);
    QCOMPARE(opened->rescue->icons, 1);
    QCOMPARE(m_originals->incomingNames(), QStringList { u"2-1"_s });
}

void TestLibraryRescue::aLaterVersionIsNotRescued()
{
    {
        const auto database = Database::open(m_path, Durability::Full);
        QVERIFY(execute(**database, u"PRAGMA user_version = 9000"_s));
    }
    QCOMPARE(
        LibraryRescue(m_path, *m_originals).open(Durability::Full).error().code, ErrorCode::DatabaseTooNew);
    QVERIFY(QFile::exists(m_path));
}

void TestLibraryRescue::aReadOnlyDiskLeavesTheDamagedDatabaseAlone()
{
    const SmallDisk disk(1024);
    if (!disk.isMounted())
        QSKIP("mounting is not permitted here");
    const QString path = disk.path() + u"/library.sqlite"_s;
    write(path, rubbish);
    QVERIFY(disk.setReadOnly(true));
    QVERIFY(!LibraryRescue(path, OriginalStore(disk.path())).open(Durability::Full));
    QCOMPARE(contentOf(path), rubbish);
}

QTEST_GUILESS_MAIN(TestLibraryRescue)
#include "tst_libraryrescue.moc"
