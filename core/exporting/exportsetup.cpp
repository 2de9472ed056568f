#include "core/exporting/exportsetup.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString pngId = QStringLiteral("png");
const QString usualPattern = QStringLiteral("{category}-{variation}");
constexpr int smallest = 16;
constexpr int largest = 1024;
constexpr qsizetype longestName = 64;
constexpr qsizetype mostPresets = 100;

//! In their order and once each.
QStringList knownTargets(const QStringList &ids)
{
    QStringList known;
    for (const IconTarget &target : iconTargets())
        if (ids.contains(QLatin1String(target.id)))
            known << QLatin1String(target.id);
    return known;
}

QString colorText(const QColor &color)
{
    return color.isValid() ? color.name(QColor::HexRgb) : QString();
}

QColor colorFrom(const QJsonValue &value, const QColor &fallback)
{
    const QColor color(value.toString());
    return color.isValid() && color.alpha() == 255 ? color : fallback;
}

QJsonObject presetJson(const ExportSetup &setup)
{
    QJsonArray sizes;
    for (const int size : setup.sizes)
        sizes << size;
    return { { u"targets"_s, QJsonArray::fromStringList(setup.targets) }, { u"sizes"_s, sizes },
        { u"pattern"_s, setup.pattern }, { u"background"_s, colorText(setup.background) },
        { u"dark_background"_s, colorText(setup.darkBackground) } };
}

ExportSetup setupFrom(const QJsonObject &object)
{
    ExportSetup setup;
    QStringList ids;
    for (const QJsonValue &id : object[u"targets"_s].toArray())
        ids << id.toString();
    setup.targets = knownTargets(ids);
    for (const QJsonValue &size : object[u"sizes"_s].toArray())
        if (const int edge = size.toInt(); edge >= smallest && edge <= largest)
            setup.sizes << edge;
    setup.pattern = object[u"pattern"_s].toString();
    setup.background = colorFrom(object[u"background"_s], Qt::white);
    setup.darkBackground = colorFrom(object[u"dark_background"_s], QColor());
    setup.appName = object[u"app_name"_s].toString();
    setup.appId = object[u"app_id"_s].toString();
    return setup;
}

} // namespace

bool isPlain(const ExportSetup &setup)
{
    return setup.targets == QStringList { pngId };
}

PngExportOptions pngOptions(const ExportSetup &setup)
{
    return { setup.place, setup.sizes, setup.pattern, setup.conflict };
}

TargetOptions targetOptions(const ExportSetup &setup)
{
    TargetOptions options;
    options.folder = setup.place;
    options.targets = setup.targets;
    options.appName = setup.appName;
    options.appId = setup.appId;
    options.background = setup.background;
    options.darkBackground = setup.darkBackground;
    options.appIcon = setup.appIcon;
    options.sizes = setup.sizes;
    options.pattern = setup.pattern.isEmpty() ? usualPattern : setup.pattern;
    options.replaceEdited = setup.replaceEdited;
    return options;
}

const QList<ExportPreset> &builtInPresets()
{
    static const QList<ExportPreset> presets {
        { u"web"_s, { .targets = { u"web"_s } }, true },
        { u"mobile"_s, { .targets = { u"ios"_s, u"android"_s } }, true },
        { u"desktop"_s, { .targets = { u"macos"_s, u"windows"_s, u"hicolor"_s } }, true },
    };
    return presets;
}

ExportSetup applied(const ExportPreset &preset, const ExportSetup &setup)
{
    ExportSetup result = setup;
    result.targets = preset.setup.targets;
    if (preset.isBuiltIn)
        return result;
    result.sizes = preset.setup.sizes;
    result.pattern = preset.setup.pattern;
    result.background = preset.setup.background;
    result.darkBackground = preset.setup.darkBackground;
    return result;
}

QString setupText(const ExportSetup &setup)
{
    QJsonObject object = presetJson(setup);
    object[u"app_name"_s] = setup.appName;
    object[u"app_id"_s] = setup.appId;
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ExportSetup setupFromText(const QString &text)
{
    ExportSetup setup = setupFrom(QJsonDocument::fromJson(text.toUtf8()).object());
    if (setup.targets.isEmpty())
        setup.targets << pngId;
    return setup;
}

QString presetsText(const QList<ExportPreset> &presets)
{
    QJsonArray array;
    for (const ExportPreset &preset : presets) {
        QJsonObject object = presetJson(preset.setup);
        object[u"name"_s] = preset.name;
        array << object;
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<ExportPreset> presetsFromText(const QString &text)
{
    QList<ExportPreset> presets;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &value : array) {
        const QString name = value[u"name"_s].toString().simplified().left(longestName);
        const ExportSetup setup = setupFrom(value.toObject());
        if (!name.isEmpty() && !setup.targets.isEmpty() && presets.size() < mostPresets)
            presets << ExportPreset { name, setup };
    }
    return presets;
}

} // namespace Iconwright
