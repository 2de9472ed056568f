#include "core/catalog/palettefile.h"

#include <QColor>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int nameLimit = 64;

Error invalid(const QString &file, qsizetype line, const QString &what)
{
    const QString place = line > 0 ? u"%1:%2: "_s.arg(file).arg(line) : file + u": "_s;
    return { .code = ErrorCode::CatalogInvalid, .detail = place + what };
}

QString cleanName(const QString &text)
{
    QString name;
    for (const QChar c : text.simplified().left(nameLimit))
        if (c.isPrint())
            name += c;
    return name.trimmed();
}

void append(NamedPalette &palette, const QString &color)
{
    if (!palette.colors.contains(color))
        palette.colors.append(color);
}

//! One line "255 128 0   Orange"; empty when it is none.
QString gplColor(const QString &line)
{
    static const QRegularExpression shape(u"\\A\\s*(\\d{1,3})\\s+(\\d{1,3})\\s+(\\d{1,3})(\\s.*)?\\z"_s);
    const QRegularExpressionMatch match = shape.match(line);
    const QColor color(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return match.hasMatch() && color.isValid() ? color.name() : QString();
}

Result<QList<NamedPalette>> parseGpl(const QByteArray &bytes, const QString &file)
{
    NamedPalette palette;
    const QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QString line = lines.at(i).trimmed();
        if (line.startsWith(u"Name:"_s))
            palette.name = cleanName(line.mid(5));
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u"Name:"_s)
            || line.startsWith(u"Columns:"_s))
            continue;
        const QString color = gplColor(line);
        if (color.isEmpty())
            return invalid(file, i + 1, u"must be three numbers from 0 to 255"_s);
        append(palette, color);
        if (palette.colors.size() > PaletteFile::maxColors)
            return invalid(file, i + 1, u"more than %1 colors"_s.arg(PaletteFile::maxColors));
    }
    if (palette.colors.isEmpty())
        return invalid(file, 0, u"holds no color"_s);
    return QList { palette };
}

Result<NamedPalette> paletteOf(const QString &name, const QJsonArray &colors, const QString &file)
{
    NamedPalette palette { cleanName(name), {} };
    if (colors.size() > PaletteFile::maxColors)
        return invalid(file, 0, u"more than %1 colors"_s.arg(PaletteFile::maxColors));
    for (qsizetype i = 0; i < colors.size(); ++i) {
        const QJsonValue value = colors.at(i).isObject() ? colors.at(i)[u"hex"_s] : colors.at(i);
        const QString color = hexColor(value.toString());
        if (color.isEmpty())
            return invalid(file, 0, u"color %1 must be a value such as #1b4fb8"_s.arg(i + 1));
        append(palette, color);
    }
    if (palette.colors.isEmpty())
        return invalid(file, 0, u"a palette without colors"_s);
    return palette;
}

Result<NamedPalette> paletteOf(const QJsonValue &value, const QString &file)
{
    if (value.isArray())
        return paletteOf(QString(), value.toArray(), file);
    const QJsonObject object = value.toObject();
    for (const QString &member : { u"colors"_s, u"palette"_s })
        if (object.value(member).isArray())
            return paletteOf(object.value(u"name"_s).toString(), object.value(member).toArray(), file);
    return invalid(file, 0, u"a palette needs a list \"colors\""_s);
}

//! The palettes a document holds, whichever of the known shapes it has.
QJsonArray entriesOf(const QJsonDocument &document)
{
    if (document.isArray()) {
        const QJsonArray array = document.array();
        const bool isPlain = std::all_of(array.begin(), array.end(),
            [](const QJsonValue &v) { return v.isString() || v[u"hex"_s].isString(); });
        return isPlain ? QJsonArray { array } : array;
    }
    for (const QString &member : { u"palettes"_s, u"color_schemes"_s })
        if (document.object().value(member).isArray())
            return document.object().value(member).toArray();
    return { document.object() };
}

Result<QList<NamedPalette>> parseJson(const QByteArray &bytes, const QString &file)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    if (fault.error != QJsonParseError::NoError) {
        const qsizetype end = std::clamp<qsizetype>(fault.offset, 0, bytes.size());
        return invalid(file, bytes.first(end).count('\n') + 1, u"no valid JSON: "_s + fault.errorString());
    }
    const QJsonArray entries = entriesOf(document);
    if (entries.size() > PaletteFile::maxPalettes)
        return invalid(file, 0, u"more than %1 palettes"_s.arg(PaletteFile::maxPalettes));
    QList<NamedPalette> palettes;
    for (const QJsonValue &entry : entries) {
        const Result<NamedPalette> palette = paletteOf(entry, file);
        if (!palette)
            return palette.error();
        palettes.append(*palette);
    }
    return palettes;
}

} // namespace

Result<QList<NamedPalette>> PaletteFile::parse(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > maxBytes)
        return invalid(name, 0, u"is larger than %1 bytes"_s.arg(maxBytes));
    const QByteArray text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    if (text.trimmed().isEmpty())
        return invalid(name, 0, u"is empty"_s);
    return text.startsWith("GIMP Palette") ? parseGpl(text, name) : parseJson(text, name);
}

Result<QList<NamedPalette>> PaletteFile::read(const QString &path)
{
    const QFileInfo info(path);
    // Opening a pipe would wait for its writer.
    if (!info.isFile())
        return invalid(path, 0, u"is not a file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return invalid(path, 0, file.errorString());
    Result<QList<NamedPalette>> palettes = parse(file.read(maxBytes + 1), path);
    if (palettes)
        for (NamedPalette &palette : *palettes)
            if (palette.name.isEmpty())
                palette.name = cleanName(info.completeBaseName());
    return palettes;
}

QByteArray PaletteFile::toJson(const QList<NamedPalette> &palettes)
{
    QJsonArray entries;
    for (const NamedPalette &palette : palettes)
        entries.append(QJsonObject {
            { u"name"_s, palette.name }, { u"colors"_s, QJsonArray::fromStringList(palette.colors) } });
    return QJsonDocument(QJsonObject { { u"palettes"_s, entries } }).toJson();
}

QString hexColor(const QString &text)
{
    static const QRegularExpression shape(u"\\A#?([0-9a-f]{6}|[0-9a-f]{3})\\z"_s);
    const QRegularExpressionMatch match = shape.match(text.trimmed().toLower());
    return match.hasMatch() ? QColor(u'#' + match.captured(1)).name() : QString();
}

QStringList hexColorsIn(const QString &text)
{
    static const QRegularExpression shape(
        u"(?<![0-9a-zA-Z])(?:#|0x|(?![a-fA-F]{6}))([0-9a-fA-F]{6}|(?<=#)[0-9a-fA-F]{3})(?![0-9a-zA-Z])"_s);
    QStringList colors;
    auto match = shape.globalMatch(text.left(PaletteFile::maxBytes));
    while (match.hasNext() && colors.size() < PaletteFile::maxColors) {
        const QString color = hexColor(match.next().captured(1));
        if (!colors.contains(color))
            colors.append(color);
    }
    return colors;
}

} // namespace Iconwright
