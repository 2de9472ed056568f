#include "core/exporting/icnsfile.h"
#include "core/exporting/icofile.h"
#include "core/exporting/pngwriter.h"
#include "core/imaging/pictureform.h"
#include "core/imaging/pngpixels.h"
#include "tests/core/exporting/exportbench.h"
#include "tests/core/exporting/foreignprogram.h"

#include <QBuffer>
#include <QColorSpace>
#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

namespace {

//! Every channel different, noise, runs, half and wholly transparent pixels: nothing that a wrong order of
//! bytes or a wrong count of a run would leave as it was.
QImage difficult(int edge)
{
    QRandomGenerator random(7);
    QImage image(edge, edge, QImage::Format_RGBA8888);
    for (int y = 0; y < edge; ++y) {
        for (int x = 0; x < edge; ++x) {
            QColor color(200, 120, 40, 255);
            if (y % 3 == 0)
                color.setRgb(random.bounded(256), random.bounded(256), random.bounded(256), 255);
            if (x < edge / 4)
                color.setAlpha(0);
            else if (x > edge / 2)
                color.setAlpha(128);
            image.setPixelColor(x, y, color);
        }
    }
    return image;
}

IconFrame frame(int edge)
{
    return { difficult(edge), PngWriter().encoded(difficult(edge)) };
}

QList<IconFrame> frames(const QList<int> &edges)
{
    QList<IconFrame> list;
    for (const int edge : edges)
        list << frame(edge);
    return list;
}

//! Where they can be seen, the same to the bit.
bool looksTheSame(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return false;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QColor one = a.pixelColor(x, y);
            const QColor other = b.pixelColor(x, y);
            if (one.alpha() != other.alpha() || (one.alpha() > 0 && one != other))
                return false;
        }
    return true;
}

quint32 number(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

QByteArrayList elementTypes(const QByteArray &icns)
{
    QByteArrayList types;
    for (qsizetype at = 8; at < icns.size(); at += qFromBigEndian<quint32>(icns.constData() + at + 4))
        types << icns.mid(at, 4);
    return types;
}

} // namespace

class TestIconContainers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void icoHeadersAreToTheByte()
    {
        const QByteArray ico = icoFile(frames({ 48, 256 }));
        QCOMPARE(ico.left(6).toHex(), QByteArray("000001000200"));
        QCOMPARE(ico.mid(6, 8).toHex(), QByteArray("3030000001002000"));
        QCOMPARE(ico.mid(22, 8).toHex(), QByteArray("0000000001002000"));
        const quint32 bitmapBytes = 40 + 48 * 48 * 4 + 48 * 8;
        QCOMPARE(number(ico, 14), bitmapBytes);
        QCOMPARE(number(ico, 18), 38U);
        QCOMPARE(number(ico, 34), 38U + bitmapBytes);
        QCOMPARE(number(ico, 38), 40U);
        QCOMPARE(number(ico, 42), 48U);
        QCOMPARE(number(ico, 46), 96U);
        QCOMPARE(ico.mid(38 + bitmapBytes, 8), QByteArray("\x89PNG\r\n\x1a\n"));
        QCOMPARE(ico.size(), qsizetype(38 + bitmapBytes + frame(256).png.size()));
    }

    void icotoolReadsEveryFrame()
    {
        ExportBench bench;
        const QList<int> edges { 48, 32, 16, 20, 24, 30, 36, 40, 60, 64, 72, 80, 96, 256 };
        ExportBench::put(bench.target(u"a.ico"_s), icoFile(frames(edges)));
        const Verdict list = verdictOf(u"icotool"_s, { u"-l"_s, bench.target(u"a.ico"_s) });
        QCOMPARE(list.status, 0);
        const QByteArrayList lines = list.text.trimmed().split('\n');
        QCOMPARE(lines.size(), edges.size());
        for (qsizetype i = 0; i < edges.size(); ++i) {
            const QString size = u"--width=%1 --height=%1 --bit-depth=32"_s.arg(edges[i]);
            QVERIFY2(lines[i].contains(size.toLatin1()), lines[i].constData());
        }
        QVERIFY(QDir().mkpath(bench.target(u"out"_s)));
        QCOMPARE(
            verdictOf(u"icotool"_s, { u"-x"_s, u"-o"_s, bench.target(u"out"_s), bench.target(u"a.ico"_s) })
                .status,
            0);
        const QStringList files = ExportBench::files(bench.target(u"out"_s));
        QCOMPARE(files.size(), edges.size());
        for (const QString &file : files) {
            const QImage image(bench.target(u"out/"_s + file));
            QVERIFY2(looksTheSame(image, difficult(image.width())), qPrintable(file));
        }
    }

    void imageMagickReadsTheIco()
    {
        ExportBench bench;
        ExportBench::put(bench.target(u"a.ico"_s), icoFile(frames({ 48, 32, 16, 256 })));
        const Verdict seen
            = verdictOf(u"identify"_s, { u"-format"_s, u"%wx%h "_s, bench.target(u"a.ico"_s) });
        QCOMPARE(seen.text.trimmed(), QByteArray("48x48 32x32 16x16 256x256"));
        QCOMPARE(
            verdictOf(u"convert"_s, { bench.target(u"a.ico"_s) + u"[1]"_s, bench.target(u"b.png"_s) }).status,
            0);
        QVERIFY(looksTheSame(QImage(bench.target(u"b.png"_s)), difficult(32)));
    }

    void theMaskOfABitmapHidesWhatIsTransparent()
    {
        QImage image(2, 2, QImage::Format_RGBA8888);
        image.fill(Qt::red);
        image.setPixelColor(1, 0, Qt::transparent);
        const QByteArray ico = icoFile({ { image, {} } });
        QCOMPARE(ico.right(8).toHex(), QByteArray("0000000040000000"));
    }

    void whatIsNoFrameMakesNoIco()
    {
        QVERIFY(icoFile({}).isEmpty());
        QVERIFY(icoFile({ IconFrame() }).isEmpty());
        QVERIFY(icoFile({ frame(16), frame(257) }).isEmpty());
    }

    void icnsHasEveryElementAndItsLength()
    {
        const QByteArray icns = icnsFile(frames(icnsEdges()));
        QCOMPARE(icnsEdges(), (QList<int> { 16, 32, 64, 128, 256, 512, 1024 }));
        QCOMPARE(icns.left(4), QByteArray("icns"));
        QCOMPARE(qFromBigEndian<quint32>(icns.constData() + 4), quint32(icns.size()));
        QCOMPARE(elementTypes(icns),
            (QByteArrayList { "is32", "s8mk", "ic11", "il32", "l8mk", "ic12", "ic07", "ic13", "ic08", "ic14",
                "ic09", "ic10" }));
    }

    void icns2pngReadsWhatItKnows()
    {
        ExportBench bench;
        ExportBench::put(bench.target(u"a.icns"_s), icnsFile(frames(icnsEdges())));
        QVERIFY(QDir().mkpath(bench.target(u"out"_s)));
        const Verdict read = verdictOf(
            u"icns2png"_s, { u"-x"_s, u"-o"_s, bench.target(u"out"_s), bench.target(u"a.icns"_s) });
        QCOMPARE(read.status, 0);
        for (const int edge : { 16, 32, 256, 512, 1024 }) {
            const QImage image(bench.target(u"out/a_%1x%1x32.png"_s.arg(edge)));
            QVERIFY2(looksTheSame(image, difficult(edge)), read.text.constData());
        }
    }

    void longRunsAndLongNoiseComeBack()
    {
        ExportBench bench;
        QImage plain(32, 32, QImage::Format_RGBA8888);
        plain.fill(QColor(1, 2, 3));
        QImage noise(32, 32, QImage::Format_RGBA8888);
        QRandomGenerator random(3);
        for (int i = 0; i < 1024; ++i)
            noise.setPixelColor(i % 32, i / 32, QColor::fromRgb(random.bounded(0xffffff)));
        QVERIFY(QDir().mkpath(bench.target(u"out"_s)));
        for (const QImage &image : { plain, noise }) {
            ExportBench::put(bench.target(u"a.icns"_s), icnsFile({ { image, PngWriter().encoded(image) } }));
            const Verdict read = verdictOf(
                u"icns2png"_s, { u"-x"_s, u"-o"_s, bench.target(u"out"_s), bench.target(u"a.icns"_s) });
            QCOMPARE(read.status, 0);
            QVERIFY2(
                looksTheSame(QImage(bench.target(u"out/a_32x32x32.png"_s)), image), read.text.constData());
        }
    }

    void whatFitsNoElementMakesNoIcns()
    {
        QVERIFY(icnsFile({}).isEmpty());
        QVERIFY(icnsFile({ frame(17) }).isEmpty());
    }

    void aMasterIsReducedToItsPixels()
    {
        ExportBench bench;
        QImage image = difficult(40);
        image.setText(u"prompt"_s, u"secret words"_s);
        QVERIFY(image.save(bench.target(u"a.png"_s)));
        const QByteArray file = ExportBench::bytes(bench.target(u"a.png"_s));
        QVERIFY(file.contains("secret"));
        const QByteArray pixels = pngPixelsOnly(file);
        QVERIFY(!pixels.isEmpty() && !pixels.contains("secret") && pixels.contains("sRGB"));
        QVERIFY(looksTheSame(QImage::fromData(pixels), image));
        ExportBench::put(bench.target(u"b.png"_s), pixels);
        QCOMPARE(verdictOf(u"identify"_s, { u"-regard-warnings"_s, bench.target(u"b.png"_s) }).status, 0);
        QCOMPARE(pngPixelsOnly(pixels), pixels);
    }

    void otherMastersAreEncodedAnew_data()
    {
        QTest::addColumn<QByteArray>("file");
        const auto png = [](const QImage &image) {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            image.save(&buffer, "PNG");
            return bytes;
        };
        QTest::newRow("RGB") << png(difficult(8).convertToFormat(QImage::Format_RGB32));
        QTest::newRow("palette") << png(difficult(8).convertToFormat(QImage::Format_Indexed8));
        QTest::newRow("16 bits") << png(difficult(8).convertToFormat(QImage::Format_RGBA64));
        QImage wide = difficult(8);
        wide.setColorSpace(QColorSpace::DisplayP3);
        QTest::newRow("other colors") << png(wide);
        QTest::newRow("cut off") << png(difficult(8)).chopped(6);
        QTest::newRow("no length") << png(difficult(8)).left(40) + QByteArray(40, '\xff');
        QTest::newRow("no picture") << QByteArray("text");
        QTest::newRow("nothing") << QByteArray();
    }

    void otherMastersAreEncodedAnew()
    {
        QFETCH(QByteArray, file);
        QVERIFY(pngPixelsOnly(file).isEmpty());
    }

    void formsOfAPicture()
    {
        const QImage image = difficult(32);
        QVERIFY(!isOpaque(image));
        const QImage flat = flattened(image, Qt::green);
        QVERIFY(isOpaque(flat));
        QCOMPARE(flat.pixelColor(0, 1), QColor(Qt::green));
        QCOMPARE(flat.pixelColor(10, 1), QColor(200, 120, 40));
        QCOMPARE(flat.pixelColor(20, 1), QColor(100, 187, 20));
        const QColor gray = grayscale(image).pixelColor(10, 1);
        QCOMPARE(gray.red(), gray.blue());
        QVERIFY(gray.red() > 120 && gray.red() < 150);
        QCOMPARE(silhouette(image, Qt::white).pixelColor(20, 1), QColor(255, 255, 255, 128));
        const QImage disc = discOf(flat);
        QCOMPARE(disc.pixelColor(0, 0).alpha(), 0);
        QVERIFY(disc.pixelColor(16, 0).alpha() > 245);
        QVERIFY(std::abs(visibleRadius(flat) - 16 * std::sqrt(2.0)) < 1e-9);
        QVERIFY(visibleRadius(disc) < 17.5);
        QCOMPARE(visibleRect(image), QRect(8, 0, 24, 32));
        QVERIFY(visibleRect(framed(QImage(), { 4, 4 })).isEmpty());
        QCOMPARE(visibleRadius(framed(flat, { 64, 64 })), visibleRadius(flat));
    }
};

QTEST_GUILESS_MAIN(TestIconContainers)

#include "tst_iconcontainers.moc"
