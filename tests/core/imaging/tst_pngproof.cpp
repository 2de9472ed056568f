#include "core/imaging/pngproof.h"

#include "tests/support/testpicture.h"

#include <QBuffer>
#include <QImage>
#include <QLoggingCategory>
#include <QTest>
#include <QtEndian>

#include <libdeflate.h>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int edge = 128; // as raw bytes more than the largest window of zlib

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(quint32(data.size()), bytes.data());
    bytes += type + data;
    QByteArray sum(4, '\0');
    qToBigEndian(libdeflate_crc32(0, bytes.constData() + 4, size_t(bytes.size()) - 4), sum.data());
    return bytes + sum;
}

QByteArray header(char depth = 8, char color = 6, char interlace = 0)
{
    QByteArray data(13, '\0');
    qToBigEndian(quint32(edge), data.data());
    qToBigEndian(quint32(edge), data.data() + 4);
    data[8] = depth;
    data[9] = color;
    data[12] = interlace;
    return chunk("IHDR", data);
}

QByteArray rows(char filter = 0)
{
    QByteArray pixels;
    for (int y = 0; y < edge; ++y)
        pixels += filter + QByteArray(4 * edge, static_cast<char>(y));
    return pixels;
}

QByteArray packed(const QByteArray &pixels)
{
    return qCompress(pixels).sliced(4);
}

QByteArray png(const QByteArray &chunks)
{
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunks + chunk("IEND", {});
}

QByteArray written(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

bool isDecoded(const QByteArray &bytes)
{
    QImage image;
    return image.loadFromData(bytes, "PNG");
}

} // namespace

class TestPngProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"qt.gui.imageio*=false"_s); }

    void usualPicturesAreProved_data();
    void usualPicturesAreProved();
    void unusualAndDamagedOnesAreNot_data();
    void unusualAndDamagedOnesAreNot();
    void whatIsProvedIsDecoded();
};

void TestPngProof::usualPicturesAreProved_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const auto format : { QImage::Format_RGBA8888, QImage::Format_RGB888, QImage::Format_Grayscale8,
             QImage::Format_Grayscale16, QImage::Format_RGBA64 }) {
        QImage image(300, 200, format);
        image.fill(Qt::gray);
        QTest::addRow("format %d", format) << written(image);
    }
    const QByteArray data = packed(rows());
    QTest::newRow("of a server") << largeTestPicture(1, 100'000);
    QTest::newRow("plain") << png(header() + chunk("IDAT", data));
    QTest::newRow("many pieces") << png(
        header() + chunk("IDAT", data.first(7)) + chunk("IDAT", {}) + chunk("IDAT", data.sliced(7)));
    QTest::newRow("unknown chunks") << png(
        header() + chunk("caBX", "claim") + chunk("IDAT", data) + chunk("abCd", "more"));
    QTest::newRow("bytes behind it") << png(header() + chunk("IDAT", data)) + "rest";
}

void TestPngProof::usualPicturesAreProved()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(isDecoded(bytes));
    QVERIFY(isProvedPng(bytes));
}

void TestPngProof::unusualAndDamagedOnesAreNot_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray data = packed(rows());
    QByteArray wrongSum = data;
    wrongSum.back() = static_cast<char>(wrongSum.back() ^ 1);
    QByteArray wrongChunk = chunk("IDAT", data);
    wrongChunk.back() = static_cast<char>(wrongChunk.back() ^ 1);
    QByteArray smallWindow = data;
    smallWindow.replace(0, 2, QByteArray("\x18\x19", 2));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("another format") << "GIF89a"_ba;
    QTest::newRow("only a signature") << QByteArray("\x89PNG\r\n\x1a\n", 8);
    QTest::newRow("no data") << png(header());
    QTest::newRow("no header") << png(chunk("IDAT", data));
    QTest::newRow("no end") << png(header() + chunk("IDAT", data)).chopped(12);
    QTest::newRow("sum of the pixels") << png(header() + chunk("IDAT", wrongSum));
    QTest::newRow("sum of a chunk") << png(header() + wrongChunk);
    QTest::newRow("a row too few") << png(header() + chunk("IDAT", packed(rows().chopped(1))));
    QTest::newRow("a row too many") << png(header() + chunk("IDAT", packed(rows() + '\0')));
    QTest::newRow("bytes behind the pixels") << png(header() + chunk("IDAT", data + "rest"));
    QTest::newRow("no such filter") << png(header() + chunk("IDAT", packed(rows(5))));
    QTest::newRow("a small window") << png(header() + chunk("IDAT", smallWindow));
    QTest::newRow("interlaced") << png(header(8, 6, 1) + chunk("IDAT", data));
    QTest::newRow("a depth that does not exist") << png(header(32, 0) + chunk("IDAT", data));
    QTest::newRow("a color type that does not exist") << png(header(8, 7) + chunk("IDAT", data));
    QTest::newRow("a palette") << png(header(8, 6) + chunk("PLTE", "rgb") + chunk("IDAT", data));
    QTest::newRow("data in two places")
        << png(header() + chunk("IDAT", data.first(9)) + chunk("tEXt", "a") + chunk("IDAT", data.sliced(9)));
}

void TestPngProof::unusualAndDamagedOnesAreNot()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!isProvedPng(bytes));
}

//! The proof may refuse what decoders take, never the other way round.
void TestPngProof::whatIsProvedIsDecoded()
{
    const QByteArray whole = png(header() + chunk("tEXt", "a\0b"_ba) + chunk("IDAT", packed(rows())));
    for (qsizetype i = 0; i < whole.size(); ++i) {
        for (const int bit : { 1, 0x20, 0x80 }) {
            QByteArray changed = whole;
            changed[i] = static_cast<char>(changed[i] ^ bit);
            QVERIFY2(!isProvedPng(changed) || isDecoded(changed), qPrintable(QString::number(i)));
        }
    }
}

QTEST_GUILESS_MAIN(TestPngProof)
#include "tst_pngproof.moc"
