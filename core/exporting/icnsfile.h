#pragma once

#include "core/exporting/iconframe.h"

#include <QList>

namespace Iconwright {

//! The edges a macOS icon is made of, in pixels.
[[nodiscard]] QList<int> icnsEdges();

//! A macOS icon: every element whose edge is among `frames`; frames of other sizes are left out. 16 and 32
//! are compressed planes with a mask, which old systems read, and PNG for retina screens; the rest is PNG.
//! Empty when nothing fits.
[[nodiscard]] QByteArray icnsFile(const QList<IconFrame> &frames);

} // namespace Iconwright
