#include "core/library/originalstore.h"
#include "tests/core/library/samplepictures.h"
#include "tests/core/library/smalldisk.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

class TestOriginalStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void preparingMakesPrivateFolders();
    void aPictureIsKeptUnderItsHash_data();
    void aPictureIsKeptUnderItsHash();
    void bytesAreOnTheDiskUnderTheirNameAfterSync();
    void theSamePictureTwiceIsKeptOnce();
    void anOriginalCutShortIsMendedByTheSamePicture();
    void whatIsNoPictureStaysInIncoming();
    void whatAnEarlierProcessLeftIsTakenUp();
    void anEmptyFileIsNotLeftBehind();
    void aFileWithBytesIsLeftBehind();
    void discardingRemovesTheFile();
    void namesStayInsideTheirFolder_data();
    void namesStayInsideTheirFolder();
    void anExistingNameIsNotOverwritten();
    void anAnswerBeyondTheLimitOverflows();
    void tooLittleRoomIsSaidBeforehand();
    void aReservationIsGivenBack();
    void aFullDiskLosesNothing();
    void aReadOnlyDiskIsSaid();
    void allOriginalsAreFound();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OriginalStore> m_store;
};

void TestOriginalStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<OriginalStore>(m_folder->path());
    QVERIFY(m_store->prepare());
}

void TestOriginalStore::preparingMakesPrivateFolders()
{
    constexpr auto expected = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    constexpr auto asUser = QFileDevice::ReadUser | QFileDevice::WriteUser | QFileDevice::ExeUser;
    for (const QString &name : { u"originals"_s, u"originals/incoming"_s })
        QCOMPARE(QFile::permissions(m_folder->filePath(name)), expected | asUser);
    QVERIFY(m_store->prepare());
    const OriginalStore blocked(m_folder->filePath(u"file"_s));
    QVERIFY(QFile(m_folder->filePath(u"file"_s)).open(QIODevice::WriteOnly));
    QCOMPARE(blocked.prepare().error().code, ErrorCode::ProfileUnusable);
}

void TestOriginalStore::aPictureIsKeptUnderItsHash_data()
{
    QTest::addColumn<QByteArray>("writer");
    QTest::addColumn<QString>("suffix");
    QTest::newRow("png") << "png"_ba << u"png"_s;
    QTest::newRow("jpeg") << "jpg"_ba << u"jpg"_s;
    QTest::newRow("webp") << "webp"_ba << u"webp"_s;
}

void TestOriginalStore::aPictureIsKeptUnderItsHash()
{
    QFETCH(QByteArray, writer);
    QFETCH(QString, suffix);
    const QByteArray bytes = pictureBytes(1, { 40, 30 }, writer.constData());
    // The name lies; the bytes decide.
    auto incoming = m_store->openIncoming(u"1-1.gif"_s, bytes.size());
    QVERIFY(incoming);
    for (qsizetype at = 0; at < bytes.size(); at += 100)
        QCOMPARE((*incoming)->write(bytes.mid(at, 100)), qMin(100, bytes.size() - at));
    QCOMPARE((*incoming)->written(), bytes.size());
    const auto committed = (*incoming)->commit();
    QVERIFY2(committed, qPrintable(committed ? QString() : committed.error().detail));
    QCOMPARE(committed->sha256, sha256(bytes));
    QCOMPARE(committed->format, suffix);
    QCOMPARE(committed->pixels, QSize(40, 30));
    QCOMPARE(committed->bytes, bytes.size());
    QCOMPARE(contentOf(m_store->path(committed->sha256, committed->format)), bytes);
    QVERIFY(m_store->incomingNames().isEmpty());
    QCOMPARE((*incoming)->commit()->sha256, committed->sha256);
}

void TestOriginalStore::bytesAreOnTheDiskUnderTheirNameAfterSync()
{
    auto incoming = m_store->openIncoming(u"7-1"_s, 10'000);
    (*incoming)->write("some bytes");
    QVERIFY((*incoming)->sync());
    QCOMPARE((*incoming)->name(), u"7-1"_s);
    QCOMPARE(contentOf(m_store->incomingPath(u"7-1"_s)), "some bytes"_ba);
}

void TestOriginalStore::theSamePictureTwiceIsKeptOnce()
{
    const IconRecord first = storedIcon(*m_store, 1);
    const IconRecord second = storedIcon(*m_store, 1);
    QCOMPARE(first.sha256, second.sha256);
    QCOMPARE(m_store->allPaths().size(), 1);
    QVERIFY(m_store->incomingNames().isEmpty());
}

void TestOriginalStore::anOriginalCutShortIsMendedByTheSamePicture()
{
    const IconRecord icon = storedIcon(*m_store, 1);
    const QString path = m_store->path(icon.sha256, icon.format);
    QVERIFY(QFile::resize(path, 10));
    QCOMPARE(storedIcon(*m_store, 1).sha256, icon.sha256);
    QCOMPARE(contentOf(path), pictureBytes(1));
}

void TestOriginalStore::whatIsNoPictureStaysInIncoming()
{
    auto incoming = m_store->openIncoming(u"1-1.png"_s, 0);
    (*incoming)->write("<html>no picture</html>");
    QCOMPARE((*incoming)->commit().error().code, ErrorCode::PictureDamaged);
    QCOMPARE((*incoming)->commit().error().code, ErrorCode::PictureDamaged);
    incoming->reset();
    QCOMPARE(m_store->incomingNames(), QStringList { u"1-1.png"_s });
    QVERIFY(m_store->allPaths().isEmpty());
}

void TestOriginalStore::whatAnEarlierProcessLeftIsTakenUp()
{
    QCOMPARE(m_store->adoptIncoming(u"9-1"_s).error().code, ErrorCode::NotFound);
    const QByteArray bytes = pictureBytes(3);
    {
        auto incoming = m_store->openIncoming(u"9-1"_s, 0);
        (*incoming)->write(bytes);
    }
    auto adopted = m_store->adoptIncoming(u"9-1"_s);
    QVERIFY(adopted);
    QCOMPARE((*adopted)->written(), bytes.size());
    const auto committed = (*adopted)->commit();
    QVERIFY(committed);
    QCOMPARE(committed->sha256, sha256(bytes));
    QVERIFY(m_store->incomingNames().isEmpty());
}

void TestOriginalStore::anEmptyFileIsNotLeftBehind()
{
    {
        const auto incoming = m_store->openIncoming(u"1-1"_s, 5000);
        QCOMPARE(m_store->incomingNames().size(), 1);
    }
    QVERIFY(m_store->incomingNames().isEmpty());
}

void TestOriginalStore::aFileWithBytesIsLeftBehind()
{
    (*m_store->openIncoming(u"1-1"_s, 0))->write("paid");
    QCOMPARE(m_store->incomingNames(), QStringList { u"1-1"_s });
}

void TestOriginalStore::discardingRemovesTheFile()
{
    auto incoming = m_store->openIncoming(u"1-1"_s, 0);
    (*incoming)->write("bytes");
    (*incoming)->discard();
    QVERIFY(m_store->incomingNames().isEmpty());
}

void TestOriginalStore::namesStayInsideTheirFolder_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("above") << u"../x"_s;
    QTest::newRow("absolute") << u"/etc/x"_s;
    QTest::newRow("backslash") << u"a\\b"_s;
    QTest::newRow("hidden") << u".x"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("long") << QString(201, u'a');
    QTest::newRow("null") << QString(u"a"_s + QChar(0));
    QTest::newRow("line") << u"a\n"_s;
    QTest::newRow("drive") << u"C:x"_s;
}

void TestOriginalStore::namesStayInsideTheirFolder()
{
    QFETCH(QString, name);
    QCOMPARE(m_store->openIncoming(name, 0).error().code, ErrorCode::FileNotWritable);
    QCOMPARE(m_store->adoptIncoming(name).error().code, ErrorCode::NotFound);
    QVERIFY(m_store->incomingPath(name).isEmpty());
    QVERIFY(m_store->path(name, u"png"_s).isEmpty());
    QVERIFY(m_store->path(QString(64, u'a'), name).isEmpty());
}

void TestOriginalStore::anExistingNameIsNotOverwritten()
{
    (*m_store->openIncoming(u"1-1"_s, 0))->write("paid");
    QCOMPARE(m_store->openIncoming(u"1-1"_s, 0).error().code, ErrorCode::FileNotWritable);
    QCOMPARE(contentOf(m_store->incomingPath(u"1-1"_s)), "paid"_ba);
}

void TestOriginalStore::anAnswerBeyondTheLimitOverflows()
{
    auto incoming = m_store->openIncoming(u"1-1"_s, 0);
    const QByteArray part(8 * 1024 * 1024, 'x');
    for (int i = 0; i < 8; ++i)
        QCOMPARE((*incoming)->write(part), part.size());
    QVERIFY(!(*incoming)->overflowed());
    QCOMPARE((*incoming)->write("x"), -1);
    QVERIFY((*incoming)->overflowed());
    QCOMPARE((*incoming)->written(), 8 * part.size());
}

void TestOriginalStore::tooLittleRoomIsSaidBeforehand()
{
    const SmallDisk disk(512);
    if (!disk.isMounted())
        QSKIP("mounting is not permitted here");
    const OriginalStore store(disk.path());
    QVERIFY(store.prepare());
    QVERIFY(store.freeBytes() > 0 && store.freeBytes() <= 512 * 1024);
    QCOMPARE(store.openIncoming(u"1-1"_s, 1024 * 1024).error().code, ErrorCode::NotEnoughDisk);
    QVERIFY(store.incomingNames().isEmpty());
    QVERIFY(store.openIncoming(u"1-1"_s, 100 * 1024));
}

void TestOriginalStore::aReservationIsGivenBack()
{
    const SmallDisk disk(1024);
    if (!disk.isMounted())
        QSKIP("mounting is not permitted here");
    const OriginalStore store(disk.path());
    QVERIFY(store.prepare());
    const qint64 before = store.freeBytes();
    auto incoming = store.openIncoming(u"1-1"_s, 600 * 1024);
    QVERIFY(before - store.freeBytes() >= 600 * 1024);
    // What is reserved can be written though another takes all the rest.
    disk.fill();
    const QByteArray bytes = pictureBytes(1);
    (*incoming)->write(bytes);
    QVERIFY((*incoming)->sync());
    disk.makeRoom();
    QVERIFY((*incoming)->commit());
    QVERIFY(before - store.freeBytes() < 64 * 1024);
}

void TestOriginalStore::aFullDiskLosesNothing()
{
    const SmallDisk disk(1024);
    if (!disk.isMounted())
        QSKIP("mounting is not permitted here");
    const OriginalStore store(disk.path());
    QVERIFY(store.prepare());
    QByteArray bytes = pictureBytes(1) + QByteArray(300'000, 'x');
    auto incoming = store.openIncoming(u"1-1"_s, 0);
    QCOMPARE((*incoming)->write(bytes.first(50'000)), 50'000);
    disk.fill();
    QCOMPARE((*incoming)->write(bytes.sliced(50'000, 100'000)), 100'000);
    QCOMPARE((*incoming)->write(bytes.sliced(150'000)), bytes.size() - 150'000);
    QCOMPARE((*incoming)->sync().error().code, ErrorCode::DiskFull);
    QCOMPARE((*incoming)->commit().error().code, ErrorCode::DiskFull);
    QVERIFY(!(*incoming)->overflowed());

    disk.makeRoom();
    const auto committed = (*incoming)->commit();
    QVERIFY2(committed, qPrintable(committed ? QString() : committed.error().detail));
    QCOMPARE(committed->sha256, sha256(bytes));
    QCOMPARE(contentOf(store.path(committed->sha256, committed->format)), bytes);
}

void TestOriginalStore::aReadOnlyDiskIsSaid()
{
    const SmallDisk disk(1024);
    if (!disk.isMounted())
        QSKIP("mounting is not permitted here");
    const OriginalStore store(disk.path());
    QVERIFY(disk.setReadOnly(true));
    QCOMPARE(store.prepare().error().code, ErrorCode::ProfileUnusable);
    QVERIFY(disk.setReadOnly(false));
    QVERIFY(store.prepare());
    QVERIFY(disk.setReadOnly(true));
    QCOMPARE(store.openIncoming(u"1-1"_s, 0).error().code, ErrorCode::FileNotWritable);
}

void TestOriginalStore::allOriginalsAreFound()
{
    QStringList expected;
    for (int i = 0; i < 5; ++i) {
        const IconRecord icon = storedIcon(*m_store, i);
        expected += m_store->path(icon.sha256, icon.format);
    }
    QVERIFY(QDir().mkdir(m_folder->filePath(u"originals/zz"_s)));
    QVERIFY(QFile(m_folder->filePath(u"originals/zz/notes.txt"_s)).open(QIODevice::WriteOnly));
    QStringList found = m_store->allPaths();
    found.sort();
    expected.sort();
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(TestOriginalStore)
#include "tst_originalstore.moc"
