#pragma once

#include <QByteArray>

namespace Iconwright::Tests {

//! A valid RGBA PNG of `edge` pixels, transparent in the corners; each `number` gives another color and other
//! bytes.
[[nodiscard]] QByteArray testPicture(int number, int edge);
//! A valid 1024x1024 RGBA PNG of about `bytes` (up to about 4 MB); each `number` gives other bytes. Cheap
//! after the first of a size. Thread safe.
[[nodiscard]] QByteArray largeTestPicture(int number, qsizetype bytes);
//! A PNG whose header claims 60000x60000 pixels; a few bytes of picture follow.
[[nodiscard]] QByteArray pictureBomb();

//! The picture of `png` as "jpeg", "webp" or "svg" (a disc of its own then); anything else leaves it as it
//! is.
[[nodiscard]] QByteArray inFormat(const QByteArray &png, const QString &format, int number);

} // namespace Iconwright::Tests
