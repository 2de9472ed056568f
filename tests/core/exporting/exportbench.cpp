#include "tests/core/exporting/exportbench.h"

#include <QDirIterator>
#include <QFile>
#include <QPainter>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

ExportItem ExportBench::item(const QString &category, int variation, QColor color, int edge)
{
    QImage image(edge, edge, QImage::Format_RGBA8888);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(image.rect());
    painter.end();
    ExportItem item;
    item.icon = { ++m_count };
    item.original = m_folder.filePath(u"original-%1.png"_s.arg(m_count));
    item.category = category;
    item.variation = variation;
    item.styleId = u"flat"_s;
    item.colorSchemeId = u"blue_tones"_s;
    item.sha256 = QString(64, u'a');
    item.prompt = u"A flat icon of %1"_s.arg(category);
    item.provider = u"openai"_s;
    item.model = u"gpt-image-2.5-flare"_s;
    item.createdAt = u"2026-01-02T03:04:05Z"_s;
    image.save(item.original, "PNG");
    return item;
}

QList<ExportItem> ExportBench::items(int count)
{
    QList<ExportItem> items;
    for (int i = 0; i < count; ++i)
        items << item(u"thing %1"_s.arg(i));
    return items;
}

QStringList ExportBench::files(const QString &folder)
{
    QStringList files;
    QDirIterator iterator(folder, QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
        QDirIterator::Subdirectories);
    while (iterator.hasNext())
        files << QDir(folder).relativeFilePath(iterator.next());
    files.sort();
    return files;
}

QByteArray ExportBench::bytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ExportBench::put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

Result<ExportReport> answerOf(const QFuture<Result<ExportReport>> &future)
{
    return QFuture<Result<ExportReport>>(future).result();
}

} // namespace Iconwright
