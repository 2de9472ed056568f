#include "tests/core/library/samplepictures.h"

#include "core/library/originalstore.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QPainter>

namespace Iconwright::Tests {

using namespace Qt::Literals::StringLiterals;

QByteArray pictureBytes(int seed, QSize size, const char *format)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.fillRect(
        image.rect().adjusted(8, 8, -8, -8), QColor::fromHsv(seed * 37 % 360, 200, 50 + seed % 200));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

IconRecord storedIcon(const OriginalStore &originals, int seed)
{
    auto incoming = originals.openIncoming(u"sample-%1"_s.arg(seed), 0);
    Q_ASSERT(incoming);
    (*incoming)->write(pictureBytes(seed));
    const auto committed = (*incoming)->commit();
    Q_ASSERT(committed);
    IconRecord icon;
    icon.spec.category = u"category %1"_s.arg(seed);
    icon.spec.elements = { u"pen"_s, u"stapler"_s };
    icon.spec.styleId = u"flat"_s;
    icon.spec.colorSchemeId = u"blue_tones"_s;
    icon.spec.model.model = u"gpt-image-2.5-flare"_s;
    icon.spec.model.size = QSize(1024, 1024);
    icon.prompt = u"A prompt with ' and \" and \u05d0"_s;
    icon.batch = BatchId { u"batch-a"_s };
    icon.cacheKey = QCryptographicHash::hash(QByteArray::number(seed), QCryptographicHash::Sha256);
    icon.sha256 = committed->sha256;
    icon.format = committed->format;
    icon.pixels = committed->pixels;
    icon.bytes = committed->bytes;
    icon.costMicroUsd = 13'000;
    icon.inputTokens = 50;
    icon.outputTokens = 400;
    icon.generationMs = 9'000;
    icon.requestId = u"req_1"_s;
    icon.createdAt = QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC).addSecs(seed);
    return icon;
}

} // namespace Iconwright::Tests
