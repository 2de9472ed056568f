#include "core/library/originalstore.h"
#include "core/library/thumbnailloader.h"
#include "core/library/thumbnails.h"
#include "tests/core/library/samplepictures.h"
#include "tests/core/library/smalldisk.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

class TestThumbnails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aThumbnailFitsItsEdge_data();
    void aThumbnailFitsItsEdge();
    void colorsAreKeptAndPremultiplied();
    void aKeptThumbnailNeedsNoOriginal();
    void smallerOnesComeFromLargerOnes();
    void aDamagedThumbnailIsMadeAgain();
    void aMissingOriginalIsAnError();
    void aFullDiskStillShowsThem();
    void clearingRemovesEveryFile();

    void visibleOnesComeFirst();
    void whatIsNoLongerWantedIsNotLoaded();
    void anotherEdgeLoadsAgainAndShowsTheOldOneMeanwhile();
    void theCacheIsBounded();
    void aFailureIsToldOnce();
    void aLoaderCanGoWhileItLoads();

private:
    [[nodiscard]] ThumbnailLoader::Wanted stored(int seed, QSize size = { 256, 256 });
    [[nodiscard]] QStringList files() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OriginalStore> m_originals;
    std::unique_ptr<Thumbnails> m_thumbnails;
};

void TestThumbnails::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_originals = std::make_unique<OriginalStore>(m_folder->path());
    QVERIFY(m_originals->prepare());
    m_thumbnails = std::make_unique<Thumbnails>(m_folder->path(), *m_originals);
}

ThumbnailLoader::Wanted TestThumbnails::stored(int seed, QSize size)
{
    auto incoming = m_originals->openIncoming(u"sample-%1"_s.arg(seed), 0);
    (*incoming)->write(pictureBytes(seed, size));
    const auto committed = (*incoming)->commit();
    return { IconId { seed + 1 }, committed->sha256, committed->format };
}

QStringList TestThumbnails::files() const
{
    QStringList found;
    QDirIterator files(m_folder->filePath(u"thumbnails"_s), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        found += files.next();
    return found;
}

void TestThumbnails::aThumbnailFitsItsEdge_data()
{
    QTest::addColumn<QSize>("original");
    QTest::addColumn<int>("edge");
    QTest::addColumn<QSize>("expected");
    QTest::newRow("exact") << QSize(1024, 1024) << 256 << QSize(256, 256);
    QTest::newRow("between") << QSize(1024, 1024) << 100 << QSize(100, 100);
    QTest::newRow("wide") << QSize(1000, 500) << 128 << QSize(128, 64);
    QTest::newRow("tall") << QSize(100, 1000) << 64 << QSize(6, 64);
    QTest::newRow("thread") << QSize(1, 2000) << 64 << QSize(1, 64);
    QTest::newRow("small") << QSize(40, 40) << 64 << QSize(40, 40);
    QTest::newRow("beyond the disk's") << QSize(1024, 1024) << 700 << QSize(700, 700);
}

void TestThumbnails::aThumbnailFitsItsEdge()
{
    QFETCH(QSize, original);
    QFETCH(int, edge);
    QFETCH(QSize, expected);
    const auto wanted = stored(1, original);
    for (int time = 0; time < 2; ++time) {
        const auto image = m_thumbnails->load(wanted.sha256, wanted.format, edge);
        QVERIFY2(image, qPrintable(image ? QString() : image.error().detail));
        QCOMPARE(image->size(), expected);
        QCOMPARE(image->format(), QImage::Format_ARGB32_Premultiplied);
    }
}

void TestThumbnails::colorsAreKeptAndPremultiplied()
{
    const auto wanted = stored(1, { 1024, 1024 });
    const QColor drawn = QImage::fromData(pictureBytes(1, { 1024, 1024 })).pixelColor(512, 512);
    const auto image = m_thumbnails->load(wanted.sha256, wanted.format, 64);
    QCOMPARE(image->pixelColor(32, 32), drawn);
    // Half of its width and half of its height are clear.
    QVERIFY(qAbs(qAlpha(image->pixel(0, 0)) - 64) <= 2);
    for (int x = 0; x < 64; ++x) {
        const QRgb pixel = reinterpret_cast<const QRgb *>(image->constScanLine(32))[x];
        QVERIFY(
            qRed(pixel) <= qAlpha(pixel) && qGreen(pixel) <= qAlpha(pixel) && qBlue(pixel) <= qAlpha(pixel));
    }
}

void TestThumbnails::aKeptThumbnailNeedsNoOriginal()
{
    const auto wanted = stored(1);
    QVERIFY(m_thumbnails->load(wanted.sha256, wanted.format, 128));
    QCOMPARE(files().size(), 1);
    QVERIFY(QFile::remove(m_originals->path(wanted.sha256, wanted.format)));
    QVERIFY(m_thumbnails->load(wanted.sha256, wanted.format, 128));
}

void TestThumbnails::smallerOnesComeFromLargerOnes()
{
    const auto wanted = stored(1, { 1024, 1024 });
    QVERIFY(m_thumbnails->load(wanted.sha256, wanted.format, 512));
    QVERIFY(QFile::remove(m_originals->path(wanted.sha256, wanted.format)));
    QCOMPARE(m_thumbnails->load(wanted.sha256, wanted.format, 64)->size(), QSize(64, 64));
    QCOMPARE(files().size(), 2);
}

void TestThumbnails::aDamagedThumbnailIsMadeAgain()
{
    const auto wanted = stored(1);
    const QImage sound = *m_thumbnails->load(wanted.sha256, wanted.format, 128);
    const QString path = files().first();
    const qint64 size = QFileInfo(path).size();
    QVERIFY(QFile::resize(path, size / 2));
    QCOMPARE(*m_thumbnails->load(wanted.sha256, wanted.format, 128), sound);
    QCOMPARE(QFileInfo(path).size(), size);
}

void TestThumbnails::aMissingOriginalIsAnError()
{
    QCOMPARE(m_thumbnails->load(QString(64, u'a'), u"png"_s, 64).error().code, ErrorCode::FileNotReadable);
    QCOMPARE(m_thumbnails->load(u"../../etc"_s, u"png"_s, 64).error().code, ErrorCode::NotFound);
}

void TestThumbnails::aFullDiskStillShowsThem()
{
    const SmallDisk disk(256);
    if (!disk.isMounted())
        QSKIP("mounting is not permitted here");
    const auto wanted = stored(1);
    disk.fill();
    const Thumbnails onDisk(disk.path(), *m_originals);
    QCOMPARE(onDisk.load(wanted.sha256, wanted.format, 128)->size(), QSize(128, 128));
}

void TestThumbnails::clearingRemovesEveryFile()
{
    const auto wanted = stored(1);
    QVERIFY(m_thumbnails->load(wanted.sha256, wanted.format, 64));
    m_thumbnails->clear();
    QVERIFY(files().isEmpty());
    QVERIFY(m_thumbnails->load(wanted.sha256, wanted.format, 64));
}

void TestThumbnails::visibleOnesComeFirst()
{
    QList<ThumbnailLoader::Wanted> visible;
    QList<ThumbnailLoader::Wanted> nearby;
    for (int i = 0; i < 6; ++i)
        (i < 3 ? nearby : visible) += stored(i);
    ThumbnailLoader loader(*m_thumbnails);
    QSignalSpy ready(&loader, &ThumbnailLoader::ready);
    loader.setWanted(visible, nearby, 64);
    QTRY_COMPARE(ready.size(), 6);
    // Two work at once, so neighbors may change places; the near ones start when a visible one has ended.
    const auto first = ready.at(0).at(0).value<IconId>();
    QVERIFY(first == visible[0].id || first == visible[1].id);
    const auto last = ready.at(5).at(0).value<IconId>();
    QVERIFY(last == nearby[1].id || last == nearby[2].id);
    for (const auto &wanted : visible + nearby)
        QCOMPARE(loader.image(wanted.id).size(), QSize(64, 64));
    QVERIFY(loader.image(IconId { 99 }).isNull());
}

void TestThumbnails::whatIsNoLongerWantedIsNotLoaded()
{
    QList<ThumbnailLoader::Wanted> all;
    for (int i = 0; i < 20; ++i)
        all += stored(i);
    ThumbnailLoader loader(*m_thumbnails);
    QSignalSpy ready(&loader, &ThumbnailLoader::ready);
    loader.setWanted(all, {}, 64);
    loader.setWanted({ all.last() }, {}, 64);
    QTRY_VERIFY(!loader.image(all.last().id).isNull());
    // The two that had started may come; the other seventeen must not.
    loader.setWanted({ all.last() }, {}, 64);
    QVERIFY(ready.size() <= 3);
    QVERIFY(loader.image(all.at(10).id).isNull());
}

void TestThumbnails::anotherEdgeLoadsAgainAndShowsTheOldOneMeanwhile()
{
    const auto wanted = stored(1);
    ThumbnailLoader loader(*m_thumbnails);
    loader.setWanted({ wanted }, {}, 64);
    QTRY_COMPARE(loader.image(wanted.id).size(), QSize(64, 64));
    loader.setWanted({ wanted }, {}, 128);
    QCOMPARE(loader.image(wanted.id).size(), QSize(64, 64));
    QTRY_COMPARE(loader.image(wanted.id).size(), QSize(128, 128));
}

void TestThumbnails::theCacheIsBounded()
{
    QList<ThumbnailLoader::Wanted> all;
    for (int i = 0; i < 10; ++i)
        all += stored(i);
    ThumbnailLoader loader(*m_thumbnails);
    loader.setCacheLimit(4 * 64 * 64 * 4);
    QSignalSpy ready(&loader, &ThumbnailLoader::ready);
    loader.setWanted(all, {}, 64);
    QTRY_COMPARE(ready.size(), 4);
    loader.setWanted(all.last(4), {}, 64);
    QTRY_COMPARE(ready.size(), 8);
    int held = 0;
    for (const auto &wanted : std::as_const(all))
        held += loader.image(wanted.id).isNull() ? 0 : 1;
    QCOMPARE(held, 4);
}

void TestThumbnails::aFailureIsToldOnce()
{
    const ThumbnailLoader::Wanted missing { IconId { 5 }, QString(64, u'a'), u"png"_s };
    const auto present = stored(1);
    ThumbnailLoader loader(*m_thumbnails);
    QSignalSpy failed(&loader, &ThumbnailLoader::failed);
    QSignalSpy ready(&loader, &ThumbnailLoader::ready);
    loader.setWanted({ missing }, {}, 64);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(1).value<Error>().code, ErrorCode::FileNotReadable);
    loader.setWanted({ missing, present }, {}, 64);
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(failed.size(), 1);
}

void TestThumbnails::aLoaderCanGoWhileItLoads()
{
    const QList all { stored(1, { 1024, 1024 }), stored(2, { 1024, 1024 }) };
    auto loader = std::make_unique<ThumbnailLoader>(*m_thumbnails);
    loader->setWanted(all, {}, 256);
    loader.reset();
    QCoreApplication::processEvents();
    QCOMPARE(files().size(), 2);
}

QTEST_GUILESS_MAIN(TestThumbnails)
#include "tst_thumbnails.moc"
