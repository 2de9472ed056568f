#include "tests/support/testpicture.h"

#include <QBuffer>
#include <QImage>
#include <QMutex>
#include <QPainter>
#include <QRandomGenerator>
#include <QtEndian>

#include <array>
#include <map>

namespace Iconwright::Tests {

namespace {

constexpr int endChunkSize = 12;
constexpr int largeEdge = 1024;

quint32 crc32(QByteArrayView bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}

QByteArray bigEndian(quint32 value)
{
    std::array<char, 4> bytes {};
    qToBigEndian(value, bytes.data());
    return QByteArray(bytes.data(), bytes.size());
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    const QByteArray body = type + data;
    return bigEndian(static_cast<quint32>(data.size())) + body + bigEndian(crc32(body));
}

QByteArray encoded(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray largeBase(qsizetype bytes)
{
    QImage image(largeEdge, largeEdge, QImage::Format_RGBA8888);
    image.fill(QColor(40, 90, 200));
    QRandomGenerator random(1);
    const auto noise = std::min<qsizetype>(bytes, image.sizeInBytes()) / qsizetype(sizeof(quint32));
    random.fillRange(reinterpret_cast<quint32 *>(image.bits()), noise);
    return encoded(image);
}

} // namespace

QByteArray testPicture(int number, int edge)
{
    QImage image(edge, edge, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromHsv(number * 47 % 360, 120 + number * 13 % 130, 200));
    painter.drawEllipse(image.rect().adjusted(edge / 8, edge / 8, -edge / 8, -edge / 8));
    painter.end();
    image.setText(QStringLiteral("number"), QString::number(number));
    return encoded(image);
}

QByteArray largeTestPicture(int number, qsizetype bytes)
{
    static QMutex mutex;
    static std::map<qsizetype, QByteArray> bases;
    const QMutexLocker lock(&mutex);
    QByteArray &base = bases[bytes];
    if (base.isEmpty())
        base = largeBase(bytes);
    QByteArray picture = base;
    picture.insert(
        picture.size() - endChunkSize, chunk("tEXt", QByteArray("number\0", 7) + QByteArray::number(number)));
    return picture;
}

QByteArray pictureBomb()
{
    const QByteArray header = bigEndian(60000) + bigEndian(60000) + QByteArray("\x08\x06\x00\x00\x00", 5);
    return QByteArray("\x89PNG\r\n\x1a\n") + chunk("IHDR", header)
        + chunk("IDAT", qCompress(QByteArray(100000, '\0'), 9).mid(4)) + chunk("IEND", {});
}

QByteArray inFormat(const QByteArray &png, const QString &format, int number)
{
    if (format == QStringLiteral("svg"))
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\"><circle cx=\"12\" cy=\"12\" "
               "r=\"11\" "
               "fill=\"#"
            + QByteArray::number(number % 0xffffff, 16).rightJustified(6, '0') + "\"/></svg>";
    if (format != QStringLiteral("jpeg") && format != QStringLiteral("webp"))
        return png;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImage::fromData(png).save(&buffer, format.toLatin1().constData());
    return bytes;
}

} // namespace Iconwright::Tests
