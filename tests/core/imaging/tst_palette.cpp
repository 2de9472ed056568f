#include "core/imaging/palette.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

class TestPalette : public QObject
{
    Q_OBJECT

private:
    static QImage stripes(const QList<QColor> &colors, QSize size = { 240, 120 })
    {
        QImage image(size, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        const int width = size.width() / int(colors.size());
        for (qsizetype i = 0; i < colors.size(); ++i)
            painter.fillRect(int(i) * width, 0, width, size.height(), colors.at(i));
        return image;
    }

    static bool isNear(const QColor &a, const QColor &b)
    {
        return std::abs(a.red() - b.red()) <= 2 && std::abs(a.green() - b.green()) <= 2
            && std::abs(a.blue() - b.blue()) <= 2;
    }

private Q_SLOTS:
    void aPictureOfFewColorsHasExactlyThese()
    {
        const QList<QColor> colors { 0x0b2559, 0x1b4fb8, 0xf3734a, 0xffe9b0 };
        const QList<QColor> found = dominantColors(stripes(colors), 8);
        QCOMPARE(found.size(), colors.size());
        for (qsizetype i = 0; i < colors.size(); ++i)
            QVERIFY2(isNear(found.at(i), colors.at(i)), qPrintable(found.at(i).name()));
    }

    void theyRunFromDarkToLight()
    {
        const QList<QColor> found = dominantColors(stripes({ Qt::white, 0x3b82f6, Qt::black }), 3);
        QCOMPARE(found.size(), 3);
        QVERIFY(isNear(found.first(), Qt::black));
        QVERIFY(isNear(found.last(), Qt::white));
    }

    void neverMoreThanAsked()
    {
        QImage noise(200, 200, QImage::Format_RGB32);
        quint32 state = 1;
        for (int y = 0; y < noise.height(); ++y)
            for (int x = 0; x < noise.width(); ++x)
                noise.setPixel(x, y, 0xff000000 | ((state = state * 1664525U + 1013904223U) >> 8));
        QCOMPARE(dominantColors(noise, 5).size(), 5);
        QCOMPARE(dominantColors(noise, 5), dominantColors(noise, 5));
        QCOMPARE(dominantColors(noise, 1).size(), 1);
        QVERIFY(dominantColors(noise, 0).isEmpty());
    }

    void whatCannotBeSeenDoesNotCount()
    {
        QImage image = stripes({ 0x1b4fb8, QColor(255, 0, 0, 100) });
        const QList<QColor> found = dominantColors(image, 8);
        QCOMPARE(found.size(), 1);
        QVERIFY(isNear(found.first(), 0x1b4fb8));
        image.fill(Qt::transparent);
        QVERIFY(dominantColors(image, 8).isEmpty());
        QVERIFY(dominantColors({}, 8).isEmpty());
    }

    void colorsThatLookAlikeAreOne()
    {
        QCOMPARE(dominantColors(stripes({ 0x1b4fb8, 0x1b50b8, 0x1c4fb9 }), 8).size(), 1);
    }

    void aLineOfOnePixelIsAPicture()
    {
        QCOMPARE(dominantColors(stripes({ 0x1b4fb8, 0xffe9b0 }, { 4000, 1 }), 8).size(), 2);
    }

    void manyColorsBecomeThoseThatDifferMost()
    {
        const QList<QColor> colors { Qt::black, 0x010101, Qt::white, 0xfefefe, Qt::red, 0xfe0000 };
        const QList<QColor> found = distinctColors(colors, 3);
        QCOMPARE(found.size(), 3);
        QVERIFY(isNear(found.at(0), Qt::black));
        QVERIFY(isNear(found.at(1), Qt::red));
        QVERIFY(isNear(found.at(2), Qt::white));
    }

    void fewColorsStayExact()
    {
        const QList<QColor> found = distinctColors({ 0xffd84d, 0x1b4fb8, 0xc0394a }, 8);
        QCOMPARE(found, (QList<QColor> { 0x1b4fb8, 0xc0394a, 0xffd84d }));
        QVERIFY(distinctColors({}, 8).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPalette)
#include "tst_palette.moc"
