#include "core/exporting/targets/targetfiles.h"

#include <QJsonArray>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString catalog = QStringLiteral("Assets.xcassets/");

QJsonObject catalogInfo()
{
    return { { u"author"_s, u"xcode"_s }, { u"version"_s, 1 } };
}

TargetFile catalogContents()
{
    return jsonFile(catalog + u"Contents.json"_s, { { u"info"_s, catalogInfo() } });
}

TargetFile setContents(const QString &folder, const QJsonArray &images)
{
    return jsonFile(folder + u"Contents.json"_s, { { u"images"_s, images }, { u"info"_s, catalogInfo() } });
}

//! One appearance of the icon of a single size.
struct Appearance
{
    const char *name; //!< of the luminosity; empty: any
    const char *file;
    PictureRule rule;
    bool needsAlpha;
};

constexpr QSizeF plateArt = Picture::plate.art;
constexpr Appearance appearances[] = {
    { "", "App-Icon-1024x1024@1x.png", Picture::plate, false },
    // The system puts its own dark background below.
    { "dark", "App-Icon-dark-1024x1024@1x.png", { .fit = PictureRule::Fit::Plate, .art = plateArt }, true },
    { "tinted", "App-Icon-tinted-1024x1024@1x.png",
        { .fit = PictureRule::Fit::Plate,
            .art = plateArt,
            .tone = PictureRule::Tone::Gray,
            .backing = PictureRule::Backing::Black },
        false },
};

constexpr int storeEdge = 1024;

QJsonObject universalImage(const char *file, const char *platform)
{
    return { { u"filename"_s, QLatin1String(file) }, { u"idiom"_s, u"universal"_s },
        { u"platform"_s, QLatin1String(platform) }, { u"size"_s, u"1024x1024"_s } };
}

//! One entry of the list of all sizes; sizes in tenths of points.
struct PointSize
{
    const char *idiom;
    int tenths;
    int scale;
};

constexpr PointSize iosSizes[] = {
    { "iphone", 200, 2 },
    { "iphone", 200, 3 },
    { "iphone", 290, 1 },
    { "iphone", 290, 2 },
    { "iphone", 290, 3 },
    { "iphone", 400, 2 },
    { "iphone", 400, 3 },
    { "iphone", 570, 1 },
    { "iphone", 570, 2 },
    { "iphone", 600, 2 },
    { "iphone", 600, 3 },
    { "ipad", 200, 1 },
    { "ipad", 200, 2 },
    { "ipad", 290, 1 },
    { "ipad", 290, 2 },
    { "ipad", 400, 1 },
    { "ipad", 400, 2 },
    { "ipad", 500, 1 },
    { "ipad", 500, 2 },
    { "ipad", 720, 1 },
    { "ipad", 720, 2 },
    { "ipad", 760, 1 },
    { "ipad", 760, 2 },
    { "ipad", 835, 2 },
    { "ios-marketing", 10240, 1 },
};

QString points(int tenths)
{
    return QString::number(tenths / 10.0) + u'x' + QString::number(tenths / 10.0);
}

constexpr int macPoints[] = { 16, 32, 128, 256, 512 };

} // namespace

QList<TargetFile> iosFiles(const TargetBrief &brief)
{
    const QString folder = catalog + u"AppIcon.appiconset/"_s;
    QList<TargetFile> files { catalogContents() };
    QJsonArray images;
    for (const Appearance &appearance : appearances) {
        if (appearance.needsAlpha && !brief.hasAlpha)
            continue;
        files << pngFile(folder + QLatin1String(appearance.file), appearance.rule.at(storeEdge));
        QJsonObject image = universalImage(appearance.file, "ios");
        if (*appearance.name != '\0')
            image[u"appearances"_s] = QJsonArray { QJsonObject {
                { u"appearance"_s, u"luminosity"_s }, { u"value"_s, QLatin1String(appearance.name) } } };
        images << image;
    }
    return files << setContents(folder, images);
}

QList<TargetFile> watchosFiles(const TargetBrief &)
{
    const QString folder = catalog + u"AppIcon.appiconset/"_s;
    const char *file = "App-Icon-1024x1024@1x.png";
    return { catalogContents(), pngFile(folder + QLatin1String(file), Picture::plate.at(storeEdge)),
        setContents(folder, { universalImage(file, "watchos") }) };
}

QList<TargetFile> iosAllFiles(const TargetBrief &)
{
    return QList<TargetFile> { catalogContents() } + iosAppIconSet(catalog + u"AppIcon.appiconset/"_s);
}

QList<TargetFile> iosAppIconSet(const QString &folder)
{
    QList<TargetFile> files;
    QStringList known;
    QJsonArray images;
    for (const PointSize &size : iosSizes) {
        const QString name = u"Icon-App-%1@%2x.png"_s.arg(points(size.tenths)).arg(size.scale);
        images << QJsonObject { { u"filename"_s, name }, { u"idiom"_s, QLatin1String(size.idiom) },
            { u"scale"_s, u"%1x"_s.arg(size.scale) }, { u"size"_s, points(size.tenths) } };
        if (known.contains(name))
            continue;
        known << name;
        files << pngFile(folder + name, Picture::plate.at(size.tenths * size.scale / 10));
    }
    return files << setContents(folder, images);
}

QList<TargetFile> macAppIconSet(const QString &folder)
{
    QList<TargetFile> files;
    for (const int edge : { 16, 32, 64, 128, 256, 512, 1024 })
        files << pngFile(folder + u"app_icon_%1.png"_s.arg(edge), Picture::plain.at(edge));
    QJsonArray images;
    for (const int edge : macPoints)
        for (const int scale : { 1, 2 })
            images << QJsonObject { { u"filename"_s, u"app_icon_%1.png"_s.arg(edge * scale) },
                { u"idiom"_s, u"mac"_s }, { u"scale"_s, u"%1x"_s.arg(scale) },
                { u"size"_s, u"%1x%1"_s.arg(edge) } };
    return files << setContents(folder, images);
}

QList<TargetFile> macosFiles(const TargetBrief &)
{
    QList<TargetFile> files = macAppIconSet(catalog + u"AppIcon.appiconset/"_s);
    files << catalogContents();
    for (const int edge : macPoints) {
        const QString name = u"AppIcon.iconset/icon_%1x%1"_s.arg(edge);
        files << pngFile(name + u".png"_s, Picture::plain.at(edge))
              << pngFile(name + u"@2x.png"_s, Picture::plain.at(2 * edge));
    }
    return files << icnsOf(u"AppIcon.icns"_s);
}

} // namespace Iconwright
