#include "core/exporting/targets/targetfiles.h"

#include <QJsonArray>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

//! A file and its edge.
struct Sized
{
    const char *path;
    int edge;
};

template <qsizetype count>
QList<TargetFile> plainFiles(const Sized (&table)[count], const PictureRule &rule = Picture::plain)
{
    QList<TargetFile> files;
    for (const Sized &entry : table)
        files << pngFile(QLatin1String(entry.path), rule.at(entry.edge));
    return files;
}

constexpr int masterEdge = 1024;

constexpr Sized tauriPictures[] = { { "icons/32x32.png", 32 }, { "icons/64x64.png", 64 },
    { "icons/128x128.png", 128 }, { "icons/128x128@2x.png", 256 }, { "icons/icon.png", 512 },
    { "icons/StoreLogo.png", 50 }, { "icons/Square30x30Logo.png", 30 }, { "icons/Square44x44Logo.png", 44 },
    { "icons/Square71x71Logo.png", 71 }, { "icons/Square89x89Logo.png", 89 },
    { "icons/Square107x107Logo.png", 107 }, { "icons/Square142x142Logo.png", 142 },
    { "icons/Square150x150Logo.png", 150 }, { "icons/Square284x284Logo.png", 284 },
    { "icons/Square310x310Logo.png", 310 } };

constexpr Sized tauriIos[]
    = { { "icons/ios/AppIcon-20x20@1x.png", 20 }, { "icons/ios/AppIcon-20x20@2x.png", 40 },
          { "icons/ios/AppIcon-20x20@2x-1.png", 40 }, { "icons/ios/AppIcon-20x20@3x.png", 60 },
          { "icons/ios/AppIcon-29x29@1x.png", 29 }, { "icons/ios/AppIcon-29x29@2x.png", 58 },
          { "icons/ios/AppIcon-29x29@2x-1.png", 58 }, { "icons/ios/AppIcon-29x29@3x.png", 87 },
          { "icons/ios/AppIcon-40x40@1x.png", 40 }, { "icons/ios/AppIcon-40x40@2x.png", 80 },
          { "icons/ios/AppIcon-40x40@2x-1.png", 80 }, { "icons/ios/AppIcon-40x40@3x.png", 120 },
          { "icons/ios/AppIcon-60x60@2x.png", 120 }, { "icons/ios/AppIcon-60x60@3x.png", 180 },
          { "icons/ios/AppIcon-76x76@1x.png", 76 }, { "icons/ios/AppIcon-76x76@2x.png", 152 },
          { "icons/ios/AppIcon-83.5x83.5@2x.png", 167 }, { "icons/ios/AppIcon-512@2x.png", 1024 } };

constexpr int electronEdges[] = { 16, 24, 32, 48, 64, 128, 256, 512 };
constexpr Sized electronAppx[]
    = { { "build/appx/StoreLogo.png", 50 }, { "build/appx/Square44x44Logo.png", 44 } };

//! Capacitor insets a foreground by a sixth on each side itself: what is visible of a layer is all of it.
constexpr PictureRule capacitorForeground { .fit = PictureRule::Fit::Circle,
    .art = { 66.0 / 72, 66.0 / 72 } };
//! Nothing but the background: art of no size.
constexpr PictureRule backgroundOnly { .art = { 0, 0 }, .backing = PictureRule::Backing::Background };

//! Expo takes a layer of Android as it is.
constexpr QSizeF androidSafeZone { 66.0 / 108, 66.0 / 108 };
constexpr PictureRule expoForeground { .fit = PictureRule::Fit::Circle, .art = androidSafeZone };
constexpr PictureRule expoMonochrome {
    .fit = PictureRule::Fit::Circle, .art = androidSafeZone, .tone = PictureRule::Tone::Black
};
constexpr PictureRule iosDark { .fit = PictureRule::Fit::Plate, .art = Picture::plate.art };
constexpr PictureRule iosTinted { .fit = PictureRule::Fit::Plate,
    .art = Picture::plate.art,
    .tone = PictureRule::Tone::Gray,
    .backing = PictureRule::Backing::Black };

QString expoPicture(const char *name)
{
    return u"./assets/images/"_s + QLatin1String(name);
}

QJsonObject expoConfig(const TargetBrief &brief)
{
    QJsonObject ios { { u"light"_s, expoPicture("icon.png") },
        { u"tinted"_s, expoPicture("icon-tinted.png") } };
    QJsonObject adaptive { { u"foregroundImage"_s, expoPicture("android-icon-foreground.png") },
        { u"backgroundColor"_s, backgroundName(brief) } };
    if (brief.hasAlpha) {
        ios[u"dark"_s] = expoPicture("icon-dark.png");
        adaptive[u"monochromeImage"_s] = expoPicture("android-icon-monochrome.png");
    }
    const QJsonObject web { { u"favicon"_s, expoPicture("favicon.png") } };
    return { { u"expo"_s,
        QJsonObject { { u"icon"_s, expoPicture("icon.png") },
            { u"ios"_s, QJsonObject { { u"icon"_s, ios } } },
            { u"android"_s, QJsonObject { { u"adaptiveIcon"_s, adaptive } } }, { u"web"_s, web } } } };
}

} // namespace

QList<TargetFile> tauriFiles(const TargetBrief &brief)
{
    QList<TargetFile> files = plainFiles(tauriPictures) + plainFiles(tauriIos, Picture::plate);
    files << icoOf(u"icons/icon.ico"_s, { 32, 16, 24, 48, 64, 256 }) << icnsOf(u"icons/icon.icns"_s);
    return files + androidLauncher(u"icons/android/"_s, brief);
}

QList<TargetFile> electronFiles(const TargetBrief &)
{
    QList<TargetFile> files { pngFile(u"build/icon.png"_s, Picture::plain.at(masterEdge)),
        icnsOf(u"build/icon.icns"_s), icoOf(u"build/icon.ico"_s, windowsIconEdges()) };
    for (const int edge : electronEdges)
        files << pngFile(u"build/icons/%1x%1.png"_s.arg(edge), Picture::plain.at(edge));
    files += plainFiles(electronAppx);
    for (const QSize size : { QSize(150, 150), QSize(310, 150) })
        files << pngFile(
            u"build/appx/%1%2x%3Logo.png"_s.arg(size.width() == size.height() ? u"Square"_s : u"Wide"_s)
                .arg(size.width())
                .arg(size.height()),
            windowsTile(size));
    return files;
}

QList<TargetFile> flutterFiles(const TargetBrief &brief)
{
    QList<TargetFile> files = iosAppIconSet(u"ios/Runner/Assets.xcassets/AppIcon.appiconset/"_s)
        + macAppIconSet(u"macos/Runner/Assets.xcassets/AppIcon.appiconset/"_s)
        + androidLauncher(u"android/app/src/main/res/"_s, brief);
    files << pngFile(u"web/favicon.png"_s, Picture::plain.at(16));
    for (const int edge : { 192, 512 })
        files << pngFile(u"web/icons/Icon-%1.png"_s.arg(edge), Picture::plain.at(edge))
              << pngFile(u"web/icons/Icon-maskable-%1.png"_s.arg(edge), Picture::maskable.at(edge));
    return files << icoOf(u"windows/runner/resources/app_icon.ico"_s, windowsIconEdges());
}

QList<TargetFile> capacitorFiles(const TargetBrief &)
{
    return { pngFile(u"assets/icon-only.png"_s, Picture::plate.at(masterEdge)),
        pngFile(u"assets/icon-foreground.png"_s, capacitorForeground.at(masterEdge)),
        pngFile(u"assets/icon-background.png"_s, backgroundOnly.at(masterEdge)) };
}

QList<TargetFile> expoFiles(const TargetBrief &brief)
{
    const QString folder = u"assets/images/"_s;
    QList<TargetFile> files { pngFile(folder + u"icon.png"_s, Picture::plate.at(masterEdge)),
        pngFile(folder + u"icon-tinted.png"_s, iosTinted.at(masterEdge)),
        pngFile(folder + u"android-icon-foreground.png"_s, expoForeground.at(masterEdge)),
        pngFile(folder + u"favicon.png"_s, Picture::plain.at(48)) };
    if (brief.hasAlpha)
        files << pngFile(folder + u"icon-dark.png"_s, iosDark.at(masterEdge))
              << pngFile(folder + u"android-icon-monochrome.png"_s, expoMonochrome.at(masterEdge));
    return files << jsonFile(u"app.icons.json"_s, expoConfig(brief));
}

QList<TargetFile> extensionFiles(const TargetBrief &)
{
    QList<TargetFile> files;
    QJsonObject icons;
    for (const int edge : { 16, 32, 48, 128 }) {
        const QString path = u"icons/icon-%1.png"_s.arg(edge);
        icons[QString::number(edge)] = path;
        files << pngFile(path, Picture::plain.at(edge));
    }
    return files << jsonFile(u"manifest.icons.json"_s, { { u"icons"_s, icons } });
}

} // namespace Iconwright
