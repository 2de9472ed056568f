#pragma once

#include <QByteArrayView>
#include <QLatin1String>

namespace Iconwright {

//! The formats that are accepted as pictures.
enum class PictureFormat { Unknown, Png, Jpeg, WebP, Svg };

//! How many bytes pictureFormat() needs to see.
inline constexpr int pictureSignatureBytes = 12;

//! By the first bytes; text that begins as XML counts as Svg, which svgcheck.h then has to prove.
[[nodiscard]] PictureFormat pictureFormat(QByteArrayView start);
//! The suffix of its files: "png", "jpg", "webp", "svg"; empty for Unknown.
[[nodiscard]] QLatin1String pictureSuffix(PictureFormat format);
//! Whether a picture's own structure ends within `bytes`: a file cut short is not complete, though decoders
//! fill the rest with gray and call it a success. Says nothing of the pixels. An Svg ends with
//! its root.
[[nodiscard]] bool isCompletePicture(QByteArrayView bytes, PictureFormat format);

} // namespace Iconwright
