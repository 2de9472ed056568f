#pragma once

#include "core/catalog/palettefile.h"

#include <QFuture>
#include <QImage>
#include <QList>
#include <QString>

namespace Iconwright {

//! What a file or picture gave: palettes, or none where it could not be read.
using ReadPalettes = QList<NamedPalette>;

//! .gpl and .json as palette files, anything else as a picture: the colors it is made of. Read in another
//! thread.
[[nodiscard]] QFuture<ReadPalettes> readPalettes(const QString &path);
[[nodiscard]] QFuture<ReadPalettes> readPalettes(const QImage &picture);

//! At most as many as a scheme may have: those that differ most.
[[nodiscard]] QStringList fewerColors(const QStringList &colors);

} // namespace Iconwright
