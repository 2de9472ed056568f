#include "core/imaging/resize.h"
#include "core/imaging/srgbtransfer.h"

#include <QColorSpace>
#include <QPainter>
#include <QTest>

using namespace Iconwright;

namespace {

QImage filled(QSize size, QColor color)
{
    QImage image(size, QImage::Format_RGBA8888);
    image.fill(color);
    return image;
}

QImage checkerboard(int edge)
{
    QImage image = filled({ edge, edge }, Qt::black);
    for (int y = 0; y < edge; ++y)
        for (int x = y % 2; x < edge; x += 2)
            image.setPixelColor(x, y, Qt::white);
    return image;
}

//! Left half opaque `color`, right half nothing (stored as transparent black, as most tools do).
QImage leftHalf(int edge, QColor color, int boundary)
{
    QImage image = filled({ edge, edge }, Qt::transparent);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.fillRect(0, 0, boundary, edge, color);
    return image;
}

QImage disc(int edge, QColor color)
{
    QImage image = filled({ edge, edge }, Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(image.rect().adjusted(edge / 8, edge / 8, -edge / 8, -edge / 8));
    return image;
}

} // namespace

class TestResize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyByteSurvivesTheTransfer()
    {
        for (int value = 0; value < 256; ++value)
            QCOMPARE(int(srgbFromLinear(linearFromSrgb(static_cast<quint8>(value)))), value);
    }

    void theTransferIsTheStandards_data()
    {
        QTest::addColumn<double>("light");
        QTest::addColumn<int>("value");
        QTest::newRow("black") << 0.0 << 0;
        QTest::newRow("below black") << -1.0 << 0;
        QTest::newRow("linear part: 0.001 * 12.92 * 255 = 3.29") << 0.001 << 3;
        QTest::newRow("a fifth: (1.055 * 0.2^(1/2.4) - 0.055) * 255 = 123.5") << 0.2 << 124;
        QTest::newRow("half: 187.5160") << 0.5 << 188;
        QTest::newRow("white") << 1.0 << 255;
        QTest::newRow("above white") << 7.0 << 255;
    }

    void theTransferIsTheStandards()
    {
        QFETCH(double, light);
        QTEST(int(srgbFromLinear(static_cast<float>(light))), "value");
    }

    void blackAndWhiteAverageInLinearLight_data()
    {
        QTest::addColumn<int>("edge");
        QTest::addColumn<int>("target");
        QTest::newRow("two to one") << 2 << 1;
        QTest::newRow("1024 to 16") << 1024 << 16;
        QTest::newRow("1024 to 256") << 1024 << 256;
        QTest::newRow("1024 to 100") << 1024 << 100;
    }

    void blackAndWhiteAverageInLinearLight()
    {
        QFETCH(int, edge);
        QFETCH(int, target);
        const QImage small = resized(checkerboard(edge), { target, target });
        for (int y = 0; y < target; ++y) {
            for (int x = 0; x < target; ++x) {
                const int gray = small.pixelColor(x, y).red();
                const bool inside = x > 0 && y > 0 && x < target - 1 && y < target - 1;
                QVERIFY2(qAbs(gray - 188) <= (inside ? 1 : 3), qPrintable(QString::number(gray)));
            }
        }
    }

    void aFlatColorStaysExactlyThatColor_data()
    {
        QTest::addColumn<QColor>("color");
        QTest::newRow("orange") << QColor(250, 129, 17);
        QTest::newRow("nearly black") << QColor(1, 2, 3);
        QTest::newRow("white") << QColor(Qt::white);
        QTest::newRow("half there") << QColor(10, 200, 90, 128);
        QTest::newRow("hardly there") << QColor(255, 0, 77, 1);
    }

    void aFlatColorStaysExactlyThatColor()
    {
        QFETCH(QColor, color);
        const QList<QSize> sizes { { 16, 16 }, { 48, 48 }, { 512, 512 }, { 1000, 1000 }, { 300, 300 } };
        for (const QImage &image : resizedAll(filled({ 1000, 1000 }, color), sizes))
            QCOMPARE(image, filled(image.size(), color));
        QCOMPARE(resized(filled({ 7, 7 }, color), { 90, 90 }), filled({ 90, 90 }, color));
        QCOMPARE(resized(filled({ 1023, 1023 }, color), { 33, 33 }), filled({ 33, 33 }, color));
    }

    void anOpaquePictureStaysOpaque()
    {
        QImage image = checkerboard(333);
        image.setPixelColor(0, 0, Qt::red);
        const QImage small = resized(image, { 20, 20 });
        for (int y = 0; y < 20; ++y)
            for (int x = 0; x < 20; ++x)
                QCOMPARE(small.pixelColor(x, y).alpha(), 255);
    }

    void anEdgeToNothingKeepsItsHue()
    {
        const QImage small = resized(leftHalf(100, QColor(220, 30, 60), 47), { 20, 20 });
        int partly = 0;
        for (int x = 0; x < 20; ++x) {
            const QColor color = small.pixelColor(x, 10);
            if (color.alpha() == 0)
                continue;
            partly += color.alpha() < 255;
            QCOMPARE(QColor(color.rgb()), QColor(220, 30, 60));
        }
        QVERIFY(partly > 0);
    }

    void alphaIsTheShareThatIsCovered()
    {
        // Two opaque and two clear pixels: alpha 127.5, the color untouched.
        const QImage small = resized(leftHalf(2, Qt::green, 1), { 1, 1 });
        QCOMPARE(small.pixelColor(0, 0), QColor(0, 255, 0, 128));
    }

    void nothingShinesAroundAShape()
    {
        const QImage small = resized(disc(1024, Qt::white), { 64, 64 });
        for (int x = 0; x < 64; ++x) {
            const double distance = std::hypot(x - 31.5, 5 - 31.5);
            if (distance > 24 + 2.5)
                QCOMPARE(small.pixelColor(x, 5).alpha(), 0);
        }
        QCOMPARE(small.pixelColor(0, 31).alpha(), 0);
        QCOMPARE(small.pixelColor(31, 31), QColor(Qt::white));
    }

    void halvesBothWaysAreMirrored()
    {
        const QImage image = disc(999, Qt::blue);
        const QImage small = resized(image, { 48, 48 });
        const QImage mirrored = resized(image.mirrored(true, false), { 48, 48 }).mirrored(true, false);
        for (int y = 0; y < 48; ++y)
            for (int x = 0; x < 48; ++x)
                QVERIFY(qAbs(small.pixelColor(x, y).alpha() - mirrored.pixelColor(x, y).alpha()) <= 2);
    }

    void aWidePictureIsCentered()
    {
        const QImage image = resized(filled({ 1536, 1024 }, Qt::red), { 30, 30 });
        QCOMPARE(image.size(), QSize(30, 30));
        QCOMPARE(image.pixelColor(15, 4).alpha(), 0);
        QCOMPARE(image.pixelColor(0, 5), QColor(Qt::red));
        QCOMPARE(image.pixelColor(29, 24), QColor(Qt::red));
        QCOMPARE(image.pixelColor(15, 25).alpha(), 0);
    }

    void aThinLineIsNotLost()
    {
        QCOMPARE(resized(filled({ 2000, 1 }, Qt::red), { 16, 16 }).pixelColor(8, 7), QColor(Qt::red));
        QCOMPARE(resized(filled({ 1, 2000 }, Qt::red), { 16, 16 }).pixelColor(7, 8), QColor(Qt::red));
    }

    void growingIsSmooth()
    {
        const QImage big = resized(leftHalf(4, Qt::red, 2), { 64, 64 });
        QCOMPARE(big.pixelColor(0, 32), QColor(Qt::red));
        QCOMPARE(big.pixelColor(63, 32).alpha(), 0);
        int before = 255;
        for (int x = 16; x < 48; ++x) {
            const int alpha = big.pixelColor(x, 32).alpha();
            QVERIFY(alpha <= before && before - alpha < 40);
            before = alpha;
        }
    }

    void theSameSizeIsTheSamePicture()
    {
        QImage image = disc(64, QColor(3, 200, 77));
        image.setPixelColor(0, 0, QColor(200, 100, 50, 3));
        QCOMPARE(resized(image, { 64, 64 }), image);
    }

    void allSizesAreWhatEachIsAlone()
    {
        const QImage image = disc(1024, QColor(90, 20, 160));
        const QList<QSize> sizes { { 16, 16 }, { 512, 512 }, { 100, 100 }, { 1024, 1024 } };
        const QList<QImage> together = resizedAll(image, sizes);
        QCOMPARE(together.size(), sizes.size());
        for (qsizetype i = 0; i < sizes.size(); ++i) {
            QCOMPARE(together[i].size(), sizes[i]);
            QCOMPARE(together[i].format(), QImage::Format_RGBA8888);
            const QImage alone = resized(image, sizes[i]);
            for (int x = 0; x < alone.width(); ++x) {
                const int difference = together[i].pixelColor(x, x).alpha() - alone.pixelColor(x, x).alpha();
                QVERIFY(qAbs(difference) <= 1);
            }
        }
    }

    void otherFormatsAndSpacesAreUnderstood()
    {
        QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
        image.fill(QColor(200, 100, 50, 255));
        QCOMPARE(resized(image, { 16, 16 }).pixelColor(3, 3), QColor(200, 100, 50));
        QImage wide(32, 32, QImage::Format_ARGB32);
        wide.fill(QColor(100, 100, 100));
        wide.setColorSpace(QColorSpace::SRgbLinear);
        QCOMPARE(resized(wide, { 16, 16 }).pixelColor(3, 3).red(), int(srgbFromLinear(100 / 255.0F)));
    }

    void noPictureAndNoSizeGiveNothing()
    {
        QVERIFY(resized({}, { 16, 16 }).isNull());
        QVERIFY(resized(filled({ 8, 8 }, Qt::red), {}).isNull());
    }
};

QTEST_GUILESS_MAIN(TestResize)

#include "tst_resize.moc"
