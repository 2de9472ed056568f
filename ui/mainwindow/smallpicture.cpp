#include "ui/mainwindow/smallpicture.h"

#include "core/imaging/decode.h"

#include <QtConcurrent/QtConcurrentRun>

namespace Iconwright {

namespace {

constexpr int edge = 256; // pixels: 64 at four times the density

} // namespace

QFuture<QImage> readSmallPicture(const QString &path)
{
    return QtConcurrent::run([path] {
        const auto picture = decodePicture(path);
        return picture ? picture->scaled(edge, edge, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                       : QImage();
    });
}

} // namespace Iconwright
