#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Iconwright {

//! A palette with the name its owner gave it.
struct NamedPalette
{
    QString name; //!< one line, at most 64 characters; may be empty
    QStringList colors; //!< lower case "#rrggbb", no color twice

    bool operator==(const NamedPalette &) const = default;
};

//! Palettes that other programs wrote: a GIMP palette (.gpl, also Inkscape's and Krita's), or JSON. In JSON a
//! palette is a list of hex colors, or an object with "name" and "colors" (or "palette"); a file may hold
//! one, a list of them, or an object with "palettes" or "color_schemes".
namespace PaletteFile {

inline constexpr qint64 maxBytes = 256 * 1024;
inline constexpr int maxColors = 256; //!< of one palette
inline constexpr int maxPalettes = 200;

//! CatalogInvalid with "file:line: what is wrong" (JSON that reads but means nothing has no line), also for
//! what is no file, too large, or holds no palette. Palettes without a name get that of the file.
[[nodiscard]] Result<QList<NamedPalette>> read(const QString &path);
//! As read(), of `bytes`; `name` stands in messages.
[[nodiscard]] Result<QList<NamedPalette>> parse(const QByteArray &bytes, const QString &name);
//! JSON that parse() reads.
[[nodiscard]] QByteArray toJson(const QList<NamedPalette> &palettes);

} // namespace PaletteFile

//! "#rrggbb" in lower case of "#RRGGBB", "RGB" and their like; empty for anything else.
[[nodiscard]] QString hexColor(const QString &text);
//! Every color in a text that somebody pasted, in order, none twice, at most PaletteFile::maxColors: hex
//! values between anything. Without # or 0x six letters are a word, not a color.
[[nodiscard]] QStringList hexColorsIn(const QString &text);

} // namespace Iconwright
