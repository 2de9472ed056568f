#include "ui/compose/palettereading.h"

#include "core/catalog/colorscheme.h"
#include "core/imaging/decode.h"
#include "core/imaging/palette.h"

#include <QFileInfo>
#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int colorsOfPicture = 5; // as the schemes of the catalog have

QStringList namesOf(const QList<QColor> &colors)
{
    QStringList names;
    for (const QColor &color : colors)
        if (!names.contains(color.name()))
            names.append(color.name());
    return names;
}

ReadPalettes ofPicture(const QImage &picture, const QString &name)
{
    const QStringList colors = namesOf(dominantColors(picture, colorsOfPicture));
    return colors.isEmpty() ? ReadPalettes() : ReadPalettes { { name, colors } };
}

ReadPalettes ofFile(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "gpl"_L1 || suffix == "json"_L1) {
        const Result<QList<NamedPalette>> palettes = PaletteFile::read(path);
        return palettes ? *palettes : ReadPalettes();
    }
    const Result<QImage> picture = decodePicture(path);
    return picture ? ofPicture(*picture, QFileInfo(path).completeBaseName()) : ReadPalettes();
}

} // namespace

QFuture<ReadPalettes> readPalettes(const QString &path)
{
    return QtConcurrent::run([path] { return ofFile(path); });
}

QFuture<ReadPalettes> readPalettes(const QImage &picture)
{
    return QtConcurrent::run([picture] { return ofPicture(picture, {}); });
}

QStringList fewerColors(const QStringList &colors)
{
    if (colors.size() <= ColorScheme::mostColors)
        return colors;
    QList<QColor> values;
    for (const QString &color : colors)
        values.append(QColor(color));
    return namesOf(distinctColors(values, ColorScheme::mostColors));
}

} // namespace Iconwright
