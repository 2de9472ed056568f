#include "core/exporting/pngwriter.h"

#include <QBuffer>
#include <QColorSpace>
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

using namespace Iconwright;

namespace {

QImage noise(QSize size, quint32 seed)
{
    QRandomGenerator generator(seed);
    QImage image(size, QImage::Format_RGBA8888);
    for (int y = 0; y < size.height(); ++y)
        generator.fillRange(reinterpret_cast<quint32 *>(image.scanLine(y)), size.width());
    return image;
}

QImage drawing(QColor background, QSize size = { 257, 100 })
{
    QImage image(size, QImage::Format_RGBA8888);
    image.fill(background);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient gradient(0, 0, size.width(), size.height());
    gradient.setColorAt(0, Qt::red);
    gradient.setColorAt(1, Qt::blue);
    painter.setBrush(gradient);
    painter.drawEllipse(QRectF(QPointF(), size).adjusted(10, 10, -10, -10));
    return image;
}

QByteArray qtsOwn(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

class TestPngWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPixelComesBack_data()
    {
        QTest::addColumn<QImage>("image");
        QTest::newRow("one pixel") << noise({ 1, 1 }, 1);
        QTest::newRow("noise, odd") << noise({ 33, 17 }, 2);
        QTest::newRow("tall") << noise({ 1, 300 }, 3);
        QTest::newRow("drawing") << drawing(Qt::transparent);
        QTest::newRow("opaque drawing") << drawing(Qt::white);
    }

    void everyPixelComesBack()
    {
        QFETCH(QImage, image);
        QImage read = QImage::fromData(PngWriter().encoded(image), "PNG");
        read.setColorSpace({});
        QCOMPARE(read.convertToFormat(QImage::Format_RGBA8888), image);
    }

    void thePictureSaysItIsSrgb()
    {
        QCOMPARE(QImage::fromData(PngWriter().encoded(drawing(Qt::white))).colorSpace(),
            QColorSpace(QColorSpace::SRgb));
    }

    void anOpaquePictureHasNoAlpha()
    {
        QVERIFY(!QImage::fromData(PngWriter().encoded(drawing(Qt::white))).hasAlphaChannel());
        QVERIFY(QImage::fromData(PngWriter().encoded(drawing(Qt::transparent))).hasAlphaChannel());
    }

    void theSamePixelsAreTheSameBytes()
    {
        PngWriter writer;
        const QByteArray once = writer.encoded(drawing(Qt::transparent));
        (void)writer.encoded(noise({ 64, 64 }, 4));
        QCOMPARE(writer.encoded(drawing(Qt::transparent)), once);
        QCOMPARE(PngWriter().encoded(drawing(Qt::transparent)), once);
    }

    void filesAreAboutAsSmallAsQts()
    {
        const QImage image = drawing(Qt::transparent, { 512, 512 });
        const qsizetype ours = PngWriter().encoded(image).size();
        QVERIFY2(ours <= qtsOwn(image).size() * 1.1, qPrintable(QString::number(ours)));
    }

    void noPictureIsNoFile() { QVERIFY(PngWriter().encoded({}).isEmpty()); }
};

QTEST_GUILESS_MAIN(TestPngWriter)

#include "tst_pngwriter.moc"
