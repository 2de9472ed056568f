#include "core/exporting/targets/targetfiles.h"

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

//! How many quarters of a pixel a density-independent pixel has.
struct Density
{
    const char *name;
    int quarters;
};

constexpr Density densities[]
    = { { "mdpi", 4 }, { "hdpi", 6 }, { "xhdpi", 8 }, { "xxhdpi", 12 }, { "xxxhdpi", 16 } };
constexpr int legacyDp = 48;
constexpr int layerDp = 108;
constexpr int drawableDp = 24;
constexpr int playEdge = 512;

//! The logo within 66 of the 108 of a layer: no mask of a launcher cuts it.
constexpr QSizeF safeZone { 66.0 / 108, 66.0 / 108 };
//! What launchers without layers show: the 72 that masks leave of a layer.
constexpr QSizeF safeZoneOfDisc { 66.0 / 72, 66.0 / 72 };

constexpr PictureRule foreground { .fit = PictureRule::Fit::Circle, .art = safeZone };
constexpr PictureRule monochrome {
    .fit = PictureRule::Fit::Circle, .art = safeZone, .tone = PictureRule::Tone::Black
};
constexpr PictureRule disc { .fit = PictureRule::Fit::Circle,
    .art = safeZoneOfDisc,
    .backing = PictureRule::Backing::Background,
    .shape = PictureRule::Shape::Disc };

//! One picture that is there in every density.
struct Drawable
{
    const char *name;
    int dp;
    PictureRule rule;
    bool needsAlpha;
};

constexpr Drawable launcher[] = {
    { "ic_launcher", legacyDp, Picture::plain, false },
    { "ic_launcher_round", legacyDp, disc, false },
    { "ic_launcher_foreground", layerDp, foreground, false },
    { "ic_launcher_monochrome", layerDp, monochrome, true },
};

const QString xmlHead = QStringLiteral("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");

QString adaptiveIcon(bool hasMonochrome)
{
    QString xml = xmlHead
        + u"<adaptive-icon xmlns:android=\"http://schemas.android.com/apk/res/android\">\n"
          "  <background android:drawable=\"@color/ic_launcher_background\"/>\n"
          "  <foreground android:drawable=\"@mipmap/ic_launcher_foreground\"/>\n"_s;
    if (hasMonochrome)
        xml += u"  <monochrome android:drawable=\"@mipmap/ic_launcher_monochrome\"/>\n"_s;
    return xml + u"</adaptive-icon>\n"_s;
}

TargetFile backgroundResource(const QString &folder, const QColor &color)
{
    return textFile(folder + u"/ic_launcher_background.xml"_s,
        xmlHead + u"<resources>\n  <color name=\"ic_launcher_background\">"_s + color.name(QColor::HexRgb)
            + u"</color>\n</resources>\n"_s);
}

//! No name of Java, and never a digit first.
QString resourceName(const QString &name)
{
    return u"ic_"_s + QString(name).replace(u'-', u'_');
}

} // namespace

QList<TargetFile> androidLauncher(const QString &folder, const TargetBrief &brief)
{
    QList<TargetFile> files;
    for (const Drawable &drawable : launcher) {
        if (drawable.needsAlpha && !brief.hasAlpha)
            continue;
        for (const Density &density : densities)
            files << pngFile(
                folder + u"mipmap-%1/%2.png"_s.arg(QLatin1String(density.name), QLatin1String(drawable.name)),
                drawable.rule.at(drawable.dp * density.quarters / 4));
    }
    for (const char *name : { "ic_launcher", "ic_launcher_round" })
        files << textFile(
            folder + u"mipmap-anydpi-v26/%1.xml"_s.arg(QLatin1String(name)), adaptiveIcon(brief.hasAlpha));
    files << backgroundResource(folder + u"values"_s, brief.background);
    if (brief.darkBackground.isValid())
        files << backgroundResource(folder + u"values-night"_s, brief.darkBackground);
    return files;
}

QList<TargetFile> androidFiles(const TargetBrief &brief)
{
    PictureRule listing = Picture::plate.at(playEdge);
    listing.alphaChannel = true; // Google asks for a 32-bit PNG, and for a full square
    return androidLauncher(u"res/"_s, brief) << pngFile(u"play-store-512.png"_s, listing);
}

QList<TargetFile> androidDrawableFiles(const TargetBrief &brief)
{
    QList<TargetFile> files;
    for (qsizetype icon = 0; icon < brief.names.size(); ++icon)
        for (const Density &density : densities)
            files << pngFile(
                u"res/drawable-%1/%2.png"_s.arg(QLatin1String(density.name), resourceName(brief.names[icon])),
                Picture::plain.at(drawableDp * density.quarters / 4), icon);
    return files;
}

} // namespace Iconwright
