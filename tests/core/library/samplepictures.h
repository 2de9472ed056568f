#pragma once

#include "core/library/iconrecord.h"

#include <QByteArray>
#include <QSize>

namespace Iconwright {

class OriginalStore;

namespace Tests {

//! A picture of its own for each `seed`, as the bytes of a file: "png", "jpg" or "webp".
[[nodiscard]] QByteArray pictureBytes(int seed = 0, QSize size = { 64, 64 }, const char *format = "png");
//! Puts such a picture into the store. The record has everything but the id.
[[nodiscard]] IconRecord storedIcon(const OriginalStore &originals, int seed = 0);

} // namespace Tests

} // namespace Iconwright
