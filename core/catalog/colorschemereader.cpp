#include "core/catalog/colorschemereader.h"

#include "core/catalog/fieldreader.h"

#include <QColor>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostSchemes = 500;

//! Rec. 709 luma: only an order is wanted.
double lightness(const QString &hex)
{
    const QColor color(hex);
    return 0.2126 * color.redF() + 0.7152 * color.greenF() + 0.0722 * color.blueF();
}

QStringList readPalette(FieldReader &reader)
{
    static const QRegularExpression pattern(u"\\A#[0-9a-fA-F]{6}\\z"_s);
    QStringList palette = reader.texts(u"palette"_s,
        { .minCount = ColorScheme::fewestColors, .maxCount = ColorScheme::mostColors, .maxLength = 16 });
    for (qsizetype i = 0; i < palette.size(); ++i) {
        palette[i] = palette[i].toLower();
        if (!pattern.match(palette[i]).hasMatch())
            reader.fail(u"palette[%1]"_s.arg(i), u"must be a color such as #1b4fb8"_s);
    }
    std::stable_sort(palette.begin(), palette.end(),
        [](const QString &a, const QString &b) { return lightness(a) < lightness(b); });
    return palette;
}

ColorScheme readScheme(FieldReader &reader)
{
    ColorScheme scheme;
    scheme.id = reader.id(u"id"_s);
    scheme.name = reader.text(u"name"_s, 64, FieldReader::Presence::Required);
    scheme.palette = readPalette(reader);
    scheme.prompt = reader.text(u"prompt"_s, 300);
    scheme.own = reader.flag(u"own"_s);
    reader.finish();
    return scheme;
}

} // namespace

QList<ColorScheme> readColorSchemes(CatalogFile &file)
{
    FieldReader top(file);
    QList<ColorScheme> schemes;
    QSet<QString> ids;
    for (FieldReader &reader : top.objects(u"color_schemes"_s, mostSchemes)) {
        schemes << readScheme(reader);
        if (ids.contains(schemes.last().id))
            reader.fail(u"id"_s, u"is used twice: "_s + schemes.last().id);
        ids << schemes.last().id;
    }
    top.finish();
    return schemes;
}

} // namespace Iconwright
