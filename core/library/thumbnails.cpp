#include "core/library/thumbnails.h"

#include "core/imaging/decode.h"
#include "core/library/disk.h"
#include "core/library/originalstore.h"

#include <QBuffer>
#include <QDir>
#include <QImageWriter>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array diskEdges { 64, 128, 256, 512 };

//! Smooth scaling of Qt looks at few pixels when it shrinks a lot at once: halves first, the rest last.
QImage fitted(const QImage &image, int edge)
{
    if (image.width() <= edge && image.height() <= edge)
        return image;
    QImage half = image;
    while (half.width() >= 2 * edge && half.height() >= 2 * edge)
        half = half.scaled(half.size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QSize size = image.size().scaled(edge, edge, Qt::KeepAspectRatio).expandedTo({ 1, 1 });
    return half.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

//! A null image when there is none, or none that can be read.
QImage read(const QString &path)
{
    auto image = decodePicture(path, { .maxEdge = diskEdges.back() });
    return image ? std::move(*image).convertToFormat(QImage::Format_ARGB32_Premultiplied) : QImage();
}

// A thumbnail that cannot be kept is made again next time: no reason to fail.
void write(const QImage &image, const QString &path)
{
    // Into memory first: a write that fails inside libpng leaks what Qt's encoder holds.
    QBuffer bytes;
    QImageWriter writer(&bytes, "png"_ba);
    constexpr int fastest = 1;
    writer.setCompression(fastest);
    QSaveFile file(path);
    if (!bytes.open(QIODevice::WriteOnly) || !writer.write(image) || !file.open(QIODevice::WriteOnly))
        return;
    if (file.write(bytes.data()) == bytes.size())
        file.commit();
}

} // namespace

Thumbnails::Thumbnails(const QString &profileFolder, const OriginalStore &originals)
    : m_folder(QDir(profileFolder).absoluteFilePath(u"thumbnails"_s))
    , m_originals(originals)
{
}

Result<QImage> Thumbnails::load(const QString &sha256, const QString &format, int edge) const
{
    const QString original = m_originals.path(sha256, format);
    if (original.isEmpty())
        return Error { .code = ErrorCode::NotFound, .detail = u"no original: %1.%2"_s.arg(sha256, format) };
    const auto wanted = std::find_if(diskEdges.begin(), diskEdges.end(), [edge](int e) { return e >= edge; });
    for (auto larger = wanted; larger != diskEdges.end(); ++larger)
        if (const QImage kept = read(pathOf(sha256, *larger)); !kept.isNull())
            return larger == wanted ? fitted(kept, edge) : fitted(keep(kept, sha256, *wanted), edge);
    auto decoded = decodePicture(original);
    if (!decoded)
        return decoded.error();
    const QImage whole = std::move(*decoded).convertToFormat(QImage::Format_ARGB32_Premultiplied);
    return wanted == diskEdges.end() ? fitted(whole, edge) : fitted(keep(whole, sha256, *wanted), edge);
}

QImage Thumbnails::keep(const QImage &source, const QString &sha256, int diskEdge) const
{
    const QImage image = fitted(source, diskEdge);
    if (const QString path = pathOf(sha256, diskEdge);
        makePrivateFolderIn(QFileInfo(m_folder).absolutePath(), QFileInfo(path).absolutePath()))
        write(image, path);
    return image;
}

QString Thumbnails::pathOf(const QString &sha256, int diskEdge) const
{
    return u"%1/%2/%3/%4.png"_s.arg(m_folder, QString::number(diskEdge), sha256.left(2), sha256);
}

void Thumbnails::clear() const
{
    QDir(m_folder).removeRecursively();
}

} // namespace Iconwright
