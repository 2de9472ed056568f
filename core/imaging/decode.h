#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QSize>
#include <QString>

class QIODevice;

namespace Iconwright {

//! Bounds on untrusted pictures, checked from the header before anything is allocated.
struct DecodeLimits
{
    int maxEdge = 8192; //!< pixels
    qint64 maxPixels = 40'000'000; //!< 160 MB as RGBA
};

//! What a picture says it is, by its first bytes, never by its name.
struct PictureInfo
{
    QString format; //!< "png", "jpg", "webp", "svg"
    QSize pixels; //!< of an SVG: as large as it is drawn
};

//! Reads only the header. PictureDamaged, PictureTooLarge or FileNotReadable. Thread safe.
[[nodiscard]] Result<PictureInfo> inspectPicture(const QString &path, const DecodeLimits &limits = {});

//! Whether the file's own structure ends where it should: told without decoding, so says nothing of the
//! pixels. PictureDamaged or FileNotReadable. Thread safe.
[[nodiscard]] Result<void> checkPictureComplete(const QString &path);

//! Whether every pixel of the file is there, at as little cost as that can be told: no picture is made of a
//! usual PNG. Errors as of decodePicture(). Thread safe.
[[nodiscard]] Result<void> provePicture(const QString &path, const DecodeLimits &limits = {});

//! The whole picture as Format_RGBA8888 or Format_ARGB32; half a picture is PictureDamaged. Thread safe;
//! QImage only.
[[nodiscard]] Result<QImage> decodePicture(const QString &path, const DecodeLimits &limits = {});

} // namespace Iconwright
