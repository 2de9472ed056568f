#include "core/imaging/decode.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFile>
#include <QImage>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

namespace {

QImage sample(QSize size, bool transparent)
{
    QImage image(size, QImage::Format_ARGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            image.setPixel(
                x, y, qRgba(x * 5 % 256, y * 7 % 256, (x ^ y) % 256, transparent ? (x + y) % 256 : 255));
        }
    }
    return image;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 100);
    return bytes;
}

//! PNG (W3C, third edition, annex D).
quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}

QByteArray pngChunk(const QByteArray &type, const QByteArray &data)
{
    QByteArray chunk(4, '\0');
    qToBigEndian(quint32(data.size()), chunk.data());
    chunk += type + data;
    QByteArray crc(4, '\0');
    qToBigEndian(crc32(type + data), crc.data());
    return chunk + crc;
}

//! A picture of little more than a header, which claims `size` pixels.
QByteArray bomb(QSize size)
{
    QByteArray header(13, '\0');
    qToBigEndian(quint32(size.width()), header.data());
    qToBigEndian(quint32(size.height()), header.data() + 4);
    header[8] = 8;
    header[9] = 6;
    const QByteArray pixels = qCompress(QByteArray(1'000'000, '\0')).sliced(4);
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + pngChunk("IHDR", header) + pngChunk("IDAT", pixels)
        + pngChunk("IEND", {});
}

} // namespace

class TestDecode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // What decoders say of broken pictures is expected here, by the thousand.
    void initTestCase() { QLoggingCategory::setFilterRules(u"qt.gui.imageio*=false"_s); }

    void aPictureIsDecodedWhateverItsName_data();
    void aPictureIsDecodedWhateverItsName();
    void alphaIsKeptExactly();
    void halfAPictureIsDamaged_data();
    void halfAPictureIsDamaged();
    void everyCutOfAPictureIsDamaged_data();
    void everyCutOfAPictureIsDamaged();
    void aFlippedByteOfThePixelsIsDamaged();
    void whatIsNoPictureIsDamaged_data();
    void whatIsNoPictureIsDamaged();
    void aBombIsTooLarge_data();
    void aBombIsTooLarge();
    void nothingIsReadBeyondThePngHeader();
    void anEdgeBeyondTheLimitIsTooLarge();
    void sixteenBitPicturesOfFullSizeAreDecoded();
    void bytesAfterThePictureDoNotMatter_data();
    void bytesAfterThePictureDoNotMatter();
    void colorsBecomeSrgb();
    void aMissingFileCannotBeRead();

private:
    QString stored(const QByteArray &bytes, const QString &name = u"picture"_s);

    QTemporaryDir m_folder;
};

QString TestDecode::stored(const QByteArray &bytes, const QString &name)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

void TestDecode::aPictureIsDecodedWhateverItsName_data()
{
    QTest::addColumn<QByteArray>("writer");
    QTest::addColumn<QString>("format");
    QTest::newRow("png") << "png"_ba << u"png"_s;
    QTest::newRow("jpeg") << "jpg"_ba << u"jpg"_s;
    QTest::newRow("webp") << "webp"_ba << u"webp"_s;
}

void TestDecode::aPictureIsDecodedWhateverItsName()
{
    QFETCH(QByteArray, writer);
    QFETCH(QString, format);
    const QImage image = sample({ 61, 43 }, false);
    const QString path = stored(encoded(image, writer.constData()), u"picture.gif"_s);
    const auto info = inspectPicture(path);
    QVERIFY2(info, qPrintable(info ? QString() : info.error().detail));
    QCOMPARE(info->format, format);
    QCOMPARE(info->pixels, image.size());
    QVERIFY(checkPictureComplete(path));
    QVERIFY(provePicture(path));
    const auto decoded = decodePicture(path);
    QVERIFY2(decoded, qPrintable(decoded ? QString() : decoded.error().detail));
    QCOMPARE(decoded->size(), image.size());
    QCOMPARE(decoded->format(), QImage::Format_RGBA8888);
}

void TestDecode::alphaIsKeptExactly()
{
    const QImage image = sample({ 64, 64 }, true);
    const auto decoded = decodePicture(stored(encoded(image, "png")));
    QVERIFY(decoded);
    QCOMPARE(decoded->convertToFormat(QImage::Format_ARGB32), image);
}

void TestDecode::halfAPictureIsDamaged_data()
{
    aPictureIsDecodedWhateverItsName_data();
}

void TestDecode::halfAPictureIsDamaged()
{
    QFETCH(QByteArray, writer);
    const QByteArray bytes = encoded(sample({ 200, 200 }, false), writer.constData());
    const QString path = stored(bytes.first(bytes.size() / 2));
    QCOMPARE(decodePicture(path).error().code, ErrorCode::PictureDamaged);
    QCOMPARE(provePicture(path).error().code, ErrorCode::PictureDamaged);
    QCOMPARE(checkPictureComplete(path).error().code, ErrorCode::PictureDamaged);
}

void TestDecode::everyCutOfAPictureIsDamaged_data()
{
    aPictureIsDecodedWhateverItsName_data();
}

void TestDecode::everyCutOfAPictureIsDamaged()
{
    QFETCH(QByteArray, writer);
    const QByteArray bytes = encoded(sample({ 20, 20 }, false), writer.constData());
    for (qsizetype length = 1; length < bytes.size(); ++length) {
        const QString path = stored(bytes.first(length));
        const auto decoded = decodePicture(path);
        QVERIFY2(!decoded, qPrintable(u"%1 of %2 bytes"_s.arg(length).arg(bytes.size())));
        QCOMPARE(decoded.error().code, ErrorCode::PictureDamaged);
        QCOMPARE(provePicture(path).error().code, ErrorCode::PictureDamaged);
    }
}

void TestDecode::aFlippedByteOfThePixelsIsDamaged()
{
    QByteArray bytes = encoded(sample({ 200, 200 }, false), "png");
    const qsizetype middle = bytes.size() / 2;
    bytes[middle] = static_cast<char>(bytes[middle] ^ 0x55);
    const QString path = stored(bytes);
    QCOMPARE(decodePicture(path).error().code, ErrorCode::PictureDamaged);
    QCOMPARE(provePicture(path).error().code, ErrorCode::PictureDamaged);
}

void TestDecode::whatIsNoPictureIsDamaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("html") << "<html><body>502 Bad Gateway</body></html>"_ba;
    QTest::newRow("xml of another kind") << R"(<?xml version="1.0"?><plist width="9" height="9"/>)"_ba;
    QTest::newRow("svg without an end")
        << R"(<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">)"_ba;
    QTest::newRow("gif") << QByteArray("GIF89a\x01\x00\x01\x00\x00\x00\x00;", 14);
    QTest::newRow("bmp") << encoded(sample({ 9, 9 }, false), "bmp");
    QTest::newRow("ppm") << encoded(sample({ 9, 9 }, false), "ppm");
    QTest::newRow("only a signature") << QByteArray("\x89PNG\r\n\x1a\n", 8);
    QTest::newRow("jpeg without a frame") << "\xff\xd8\xff\xd9"_ba;
    QTest::newRow("jpeg of zero length segments")
        << QByteArray("\xff\xd8\xff\xe0\x00\x00\xff\xe0\x00\x00\xff\xd9", 12);
    QTest::newRow("riff of another kind") << QByteArray("RIFF\x04\x00\x00\x00WAVE", 12);
    QTest::newRow("no size") << bomb({ 0, 10 });
}

void TestDecode::whatIsNoPictureIsDamaged()
{
    QFETCH(QByteArray, bytes);
    const QString path = stored(bytes, u"picture.png"_s);
    QCOMPARE(inspectPicture(path).error().code, ErrorCode::PictureDamaged);
    QCOMPARE(decodePicture(path).error().code, ErrorCode::PictureDamaged);
    QCOMPARE(provePicture(path).error().code, ErrorCode::PictureDamaged);
}

void TestDecode::aBombIsTooLarge_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("60000x60000") << QSize(60'000, 60'000);
    QTest::newRow("long") << QSize(900'000, 1);
    QTest::newRow("beyond the pixels") << QSize(8000, 5001);
}

void TestDecode::aBombIsTooLarge()
{
    QFETCH(QSize, size);
    const QString path = stored(bomb(size));
    QCOMPARE(inspectPicture(path).error().code, ErrorCode::PictureTooLarge);
    QCOMPARE(decodePicture(path).error().code, ErrorCode::PictureTooLarge);
    QCOMPARE(provePicture(path).error().code, ErrorCode::PictureTooLarge);
}

//! libpng takes the memory that a chunk claims, here 1 GB, before it sees that the file ends.
void TestDecode::nothingIsReadBeyondThePngHeader()
{
    const QByteArray whole = encoded(sample({ 8, 9 }, true), "png");
    const QString path = stored(whole.first(33) + QByteArray("\x40\0\0\x03tEXta\0b", 11));
    const auto info = inspectPicture(path);
    QVERIFY2(info, qPrintable(info ? QString() : info.error().detail));
    QCOMPARE(info->pixels, QSize(8, 9));
    QCOMPARE(decodePicture(path).error().code, ErrorCode::PictureDamaged);
    QCOMPARE(provePicture(path).error().code, ErrorCode::PictureDamaged);
    QByteArray wrongSum = whole;
    wrongSum[30] = static_cast<char>(wrongSum[30] ^ 1);
    QCOMPARE(inspectPicture(stored(wrongSum)).error().code, ErrorCode::PictureDamaged);
}

void TestDecode::anEdgeBeyondTheLimitIsTooLarge()
{
    const QString path = stored(encoded(sample({ 65, 64 }, false), "png"));
    QCOMPARE(decodePicture(path, { .maxEdge = 64 }).error().code, ErrorCode::PictureTooLarge);
    QCOMPARE(decodePicture(path, { .maxPixels = 65 * 64 - 1 }).error().code, ErrorCode::PictureTooLarge);
    QVERIFY(decodePicture(path, { .maxEdge = 65, .maxPixels = 65 * 64 }));
    QCOMPARE(provePicture(path, { .maxEdge = 64 }).error().code, ErrorCode::PictureTooLarge);
    QVERIFY(provePicture(path, { .maxEdge = 65, .maxPixels = 65 * 64 }));
}

void TestDecode::sixteenBitPicturesOfFullSizeAreDecoded()
{
    // More than Qt's own limit of 128 MB.
    QImage image(4200, 4200, QImage::Format_RGBA64);
    image.fill(Qt::red);
    const QString path = m_folder.filePath(u"large.png"_s);
    QVERIFY(image.save(path));
    const auto decoded = decodePicture(path);
    QVERIFY2(decoded, qPrintable(decoded ? QString() : decoded.error().detail));
    QCOMPARE(decoded->pixelColor(4199, 4199), QColor(Qt::red));
}

void TestDecode::bytesAfterThePictureDoNotMatter_data()
{
    aPictureIsDecodedWhateverItsName_data();
}

void TestDecode::bytesAfterThePictureDoNotMatter()
{
    QFETCH(QByteArray, writer);
    const QByteArray bytes
        = encoded(sample({ 20, 20 }, false), writer.constData()) + "trailing \xff\xff bytes";
    const QString path = stored(bytes);
    QVERIFY(decodePicture(path));
    QVERIFY(provePicture(path));
}

void TestDecode::colorsBecomeSrgb()
{
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(QColor(200, 60, 60));
    image.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
    const auto decoded = decodePicture(stored(encoded(image, "png")));
    QVERIFY(decoded);
    QVERIFY(decoded->pixelColor(4, 4).red() > 210);
}

void TestDecode::aMissingFileCannotBeRead()
{
    QCOMPARE(inspectPicture(m_folder.filePath(u"none"_s)).error().code, ErrorCode::FileNotReadable);
    QCOMPARE(decodePicture(m_folder.path()).error().code, ErrorCode::FileNotReadable);
    QCOMPARE(provePicture(m_folder.path()).error().code, ErrorCode::FileNotReadable);
    QCOMPARE(checkPictureComplete(m_folder.filePath(u"none"_s)).error().code, ErrorCode::FileNotReadable);
}

QTEST_GUILESS_MAIN(TestDecode)
#include "tst_decode.moc"
