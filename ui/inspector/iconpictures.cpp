#include "ui/inspector/iconpictures.h"

#include "core/base/after.h"
#include "core/imaging/decode.h"
#include "core/imaging/resize.h"

#include <QtConcurrent/QtConcurrentRun>

#include <functional>

namespace Iconwright {

namespace {

IconPictures readPictures(
    const QString &path, const QList<int> &edges, double ratio, const std::function<bool()> &isWanted)
{
    if (!isWanted())
        return {};
    const Result<QImage> original = decodePicture(path);
    if (!original)
        return { {}, {}, original.error() };
    if (!isWanted())
        return {};
    QList<QSize> sizes;
    for (const int edge : edges)
        sizes << QSize(qRound(edge * ratio), qRound(edge * ratio));
    IconPictures result { resizedAll(*original, sizes), *original, {} };
    for (QImage &picture : result.pictures)
        picture.setDevicePixelRatio(ratio);
    return result;
}

} // namespace

void IconPictureReader::read(const QString &path, const QList<int> &edges, double ratio)
{
    const auto isWanted = [newest = m_generation, mine = ++*m_generation] { return *newest == mine; };
    after(QtConcurrent::run([=] { return readPictures(path, edges, ratio, isWanted); }), this,
        [this, isWanted](const IconPictures &pictures) {
            if (isWanted())
                Q_EMIT arrived(pictures);
        });
}

} // namespace Iconwright
