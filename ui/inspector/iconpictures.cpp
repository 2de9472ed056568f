#include "ui/inspector/iconpictures.h"

#include "core/base/after.h"
#include "core/imaging/decode.h"
#include "core/imaging/resize.h"

#include <QtConcurrent/QtConcurrentRun>

namespace Iconwright {

namespace {

IconPictures readPictures(const QString &path, const QList<int> &edges, double ratio)
{
    const Result<QImage> original = decodePicture(path);
    if (!original)
        return { {}, original.error() };
    QList<QSize> sizes;
    for (const int edge : edges)
        sizes << QSize(qRound(edge * ratio), qRound(edge * ratio));
    IconPictures result { resizedAll(*original, sizes), {} };
    for (QImage &picture : result.pictures)
        picture.setDevicePixelRatio(ratio);
    return result;
}

} // namespace

void IconPictureReader::read(const QString &path, const QList<int> &edges, double ratio)
{
    const quint64 generation = ++m_generation;
    after(QtConcurrent::run([path, edges, ratio] { return readPictures(path, edges, ratio); }), this,
        [this, generation](const IconPictures &pictures) {
            if (generation == m_generation)
                Q_EMIT arrived(pictures);
        });
}

} // namespace Iconwright
