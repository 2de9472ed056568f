#include "tests/core/exporting/expectedfiles.h"

#include <QStringList>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

//! One line for a file: "path width height kind" (c clear, o opaque, O opaque with a channel, - no PNG).
const QMap<QString, const char *> tables {
    { u"web"_s, R"(
favicon.ico 0 0 -
favicon-96x96.png 96 96 c
apple-touch-icon.png 180 180 o
icon-192.png 192 192 c
icon-512.png 512 512 c
icon-maskable-192.png 192 192 o
icon-maskable-512.png 512 512 o
icon-monochrome-512.png 512 512 c
site.webmanifest 0 0 -
favicon-head.html 0 0 -
)" },
    { u"web-compat"_s, R"(
favicon.ico 0 0 -
favicon-16x16.png 16 16 c
favicon-32x32.png 32 32 c
favicon-48x48.png 48 48 c
android-chrome-36x36.png 36 36 c
android-chrome-48x48.png 48 48 c
android-chrome-72x72.png 72 72 c
android-chrome-96x96.png 96 96 c
android-chrome-144x144.png 144 144 c
android-chrome-192x192.png 192 192 c
android-chrome-256x256.png 256 256 c
android-chrome-384x384.png 384 384 c
android-chrome-512x512.png 512 512 c
android-chrome-maskable-36x36.png 36 36 o
android-chrome-maskable-48x48.png 48 48 o
android-chrome-maskable-72x72.png 72 72 o
android-chrome-maskable-96x96.png 96 96 o
android-chrome-maskable-144x144.png 144 144 o
android-chrome-maskable-192x192.png 192 192 o
android-chrome-maskable-256x256.png 256 256 o
android-chrome-maskable-384x384.png 384 384 o
android-chrome-maskable-512x512.png 512 512 o
apple-touch-icon-57x57.png 57 57 o
apple-touch-icon-60x60.png 60 60 o
apple-touch-icon-72x72.png 72 72 o
apple-touch-icon-76x76.png 76 76 o
apple-touch-icon-114x114.png 114 114 o
apple-touch-icon-120x120.png 120 120 o
apple-touch-icon-144x144.png 144 144 o
apple-touch-icon-152x152.png 152 152 o
apple-touch-icon-167x167.png 167 167 o
apple-touch-icon-180x180.png 180 180 o
apple-touch-icon-1024x1024.png 1024 1024 o
apple-touch-icon.png 180 180 o
apple-touch-icon-precomposed.png 180 180 o
mstile-70x70.png 70 70 c
mstile-144x144.png 144 144 c
mstile-150x150.png 150 150 c
mstile-310x150.png 310 150 c
mstile-310x310.png 310 310 c
browserconfig.xml 0 0 -
manifest.webmanifest 0 0 -
favicon-head.html 0 0 -
)" },
    { u"ios"_s, R"(
Assets.xcassets/Contents.json 0 0 -
Assets.xcassets/AppIcon.appiconset/Contents.json 0 0 -
Assets.xcassets/AppIcon.appiconset/App-Icon-1024x1024@1x.png 1024 1024 o
Assets.xcassets/AppIcon.appiconset/App-Icon-dark-1024x1024@1x.png 1024 1024 c
Assets.xcassets/AppIcon.appiconset/App-Icon-tinted-1024x1024@1x.png 1024 1024 o
)" },
    { u"ios-all"_s, R"(
Assets.xcassets/Contents.json 0 0 -
Assets.xcassets/AppIcon.appiconset/Contents.json 0 0 -
Assets.xcassets/AppIcon.appiconset/Icon-App-20x20@1x.png 20 20 o
Assets.xcassets/AppIcon.appiconset/Icon-App-20x20@2x.png 40 40 o
Assets.xcassets/AppIcon.appiconset/Icon-App-20x20@3x.png 60 60 o
Assets.xcassets/AppIcon.appiconset/Icon-App-29x29@1x.png 29 29 o
Assets.xcassets/AppIcon.appiconset/Icon-App-29x29@2x.png 58 58 o
Assets.xcassets/AppIcon.appiconset/Icon-App-29x29@3x.png 87 87 o
Assets.xcassets/AppIcon.appiconset/Icon-App-40x40@1x.png 40 40 o
Assets.xcassets/AppIcon.appiconset/Icon-App-40x40@2x.png 80 80 o
Assets.xcassets/AppIcon.appiconset/Icon-App-40x40@3x.png 120 120 o
Assets.xcassets/AppIcon.appiconset/Icon-App-50x50@1x.png 50 50 o
Assets.xcassets/AppIcon.appiconset/Icon-App-50x50@2x.png 100 100 o
Assets.xcassets/AppIcon.appiconset/Icon-App-57x57@1x.png 57 57 o
Assets.xcassets/AppIcon.appiconset/Icon-App-57x57@2x.png 114 114 o
Assets.xcassets/AppIcon.appiconset/Icon-App-60x60@2x.png 120 120 o
Assets.xcassets/AppIcon.appiconset/Icon-App-60x60@3x.png 180 180 o
Assets.xcassets/AppIcon.appiconset/Icon-App-72x72@1x.png 72 72 o
Assets.xcassets/AppIcon.appiconset/Icon-App-72x72@2x.png 144 144 o
Assets.xcassets/AppIcon.appiconset/Icon-App-76x76@1x.png 76 76 o
Assets.xcassets/AppIcon.appiconset/Icon-App-76x76@2x.png 152 152 o
Assets.xcassets/AppIcon.appiconset/Icon-App-83.5x83.5@2x.png 167 167 o
Assets.xcassets/AppIcon.appiconset/Icon-App-1024x1024@1x.png 1024 1024 o
)" },
    { u"watchos"_s, R"(
Assets.xcassets/Contents.json 0 0 -
Assets.xcassets/AppIcon.appiconset/Contents.json 0 0 -
Assets.xcassets/AppIcon.appiconset/App-Icon-1024x1024@1x.png 1024 1024 o
)" },
    { u"macos"_s, R"(
Assets.xcassets/Contents.json 0 0 -
Assets.xcassets/AppIcon.appiconset/Contents.json 0 0 -
Assets.xcassets/AppIcon.appiconset/app_icon_16.png 16 16 c
Assets.xcassets/AppIcon.appiconset/app_icon_32.png 32 32 c
Assets.xcassets/AppIcon.appiconset/app_icon_64.png 64 64 c
Assets.xcassets/AppIcon.appiconset/app_icon_128.png 128 128 c
Assets.xcassets/AppIcon.appiconset/app_icon_256.png 256 256 c
Assets.xcassets/AppIcon.appiconset/app_icon_512.png 512 512 c
Assets.xcassets/AppIcon.appiconset/app_icon_1024.png 1024 1024 c
AppIcon.iconset/icon_16x16.png 16 16 c
AppIcon.iconset/icon_16x16@2x.png 32 32 c
AppIcon.iconset/icon_32x32.png 32 32 c
AppIcon.iconset/icon_32x32@2x.png 64 64 c
AppIcon.iconset/icon_128x128.png 128 128 c
AppIcon.iconset/icon_128x128@2x.png 256 256 c
AppIcon.iconset/icon_256x256.png 256 256 c
AppIcon.iconset/icon_256x256@2x.png 512 512 c
AppIcon.iconset/icon_512x512.png 512 512 c
AppIcon.iconset/icon_512x512@2x.png 1024 1024 c
AppIcon.icns 0 0 -
)" },
    { u"windows"_s, "app.ico 0 0 -" },
    { u"capacitor"_s, R"(
assets/icon-only.png 1024 1024 o
assets/icon-foreground.png 1024 1024 c
assets/icon-background.png 1024 1024 o
)" },
    { u"expo"_s, R"(
assets/images/icon.png 1024 1024 o
assets/images/icon-dark.png 1024 1024 c
assets/images/icon-tinted.png 1024 1024 o
assets/images/android-icon-foreground.png 1024 1024 c
assets/images/android-icon-monochrome.png 1024 1024 c
assets/images/favicon.png 48 48 c
app.icons.json 0 0 -
)" },
    { u"extension"_s, R"(
icons/icon-16.png 16 16 c
icons/icon-32.png 32 32 c
icons/icon-48.png 48 48 c
icons/icon-128.png 128 128 c
manifest.icons.json 0 0 -
)" },
    { u"tray"_s, R"(
tray.png 32 32 c
tray@16.png 16 16 c
trayTemplate.png 16 16 c
trayTemplate@2x.png 32 32 c
)" },
    { u"electron"_s, R"(
build/icon.png 1024 1024 c
build/icon.icns 0 0 -
build/icon.ico 0 0 -
build/icons/16x16.png 16 16 c
build/icons/24x24.png 24 24 c
build/icons/32x32.png 32 32 c
build/icons/48x48.png 48 48 c
build/icons/64x64.png 64 64 c
build/icons/128x128.png 128 128 c
build/icons/256x256.png 256 256 c
build/icons/512x512.png 512 512 c
build/appx/StoreLogo.png 50 50 c
build/appx/Square44x44Logo.png 44 44 c
build/appx/Square150x150Logo.png 150 150 c
build/appx/Wide310x150Logo.png 310 150 c
)" },
    { u"tauri"_s, R"(
icons/32x32.png 32 32 c
icons/64x64.png 64 64 c
icons/128x128.png 128 128 c
icons/128x128@2x.png 256 256 c
icons/icon.png 512 512 c
icons/icon.ico 0 0 -
icons/icon.icns 0 0 -
icons/StoreLogo.png 50 50 c
icons/Square30x30Logo.png 30 30 c
icons/Square44x44Logo.png 44 44 c
icons/Square71x71Logo.png 71 71 c
icons/Square89x89Logo.png 89 89 c
icons/Square107x107Logo.png 107 107 c
icons/Square142x142Logo.png 142 142 c
icons/Square150x150Logo.png 150 150 c
icons/Square284x284Logo.png 284 284 c
icons/Square310x310Logo.png 310 310 c
icons/ios/AppIcon-20x20@1x.png 20 20 o
icons/ios/AppIcon-20x20@2x.png 40 40 o
icons/ios/AppIcon-20x20@2x-1.png 40 40 o
icons/ios/AppIcon-20x20@3x.png 60 60 o
icons/ios/AppIcon-29x29@1x.png 29 29 o
icons/ios/AppIcon-29x29@2x.png 58 58 o
icons/ios/AppIcon-29x29@2x-1.png 58 58 o
icons/ios/AppIcon-29x29@3x.png 87 87 o
icons/ios/AppIcon-40x40@1x.png 40 40 o
icons/ios/AppIcon-40x40@2x.png 80 80 o
icons/ios/AppIcon-40x40@2x-1.png 80 80 o
icons/ios/AppIcon-40x40@3x.png 120 120 o
icons/ios/AppIcon-60x60@2x.png 120 120 o
icons/ios/AppIcon-60x60@3x.png 180 180 o
icons/ios/AppIcon-76x76@1x.png 76 76 o
icons/ios/AppIcon-76x76@2x.png 152 152 o
icons/ios/AppIcon-83.5x83.5@2x.png 167 167 o
icons/ios/AppIcon-512@2x.png 1024 1024 o
)" },
    { u"msix"_s, R"(
Assets/AppList.scale-100.png 44 44 c
Assets/AppList.scale-125.png 55 55 c
Assets/AppList.scale-150.png 66 66 c
Assets/AppList.scale-200.png 88 88 c
Assets/AppList.scale-400.png 176 176 c
Assets/SmallTile.scale-100.png 71 71 c
Assets/SmallTile.scale-125.png 89 89 c
Assets/SmallTile.scale-150.png 107 107 c
Assets/SmallTile.scale-200.png 142 142 c
Assets/SmallTile.scale-400.png 284 284 c
Assets/MedTile.scale-100.png 150 150 c
Assets/MedTile.scale-125.png 188 188 c
Assets/MedTile.scale-150.png 225 225 c
Assets/MedTile.scale-200.png 300 300 c
Assets/MedTile.scale-400.png 600 600 c
Assets/WideTile.scale-100.png 310 150 c
Assets/WideTile.scale-125.png 388 188 c
Assets/WideTile.scale-150.png 465 225 c
Assets/WideTile.scale-200.png 620 300 c
Assets/WideTile.scale-400.png 1240 600 c
Assets/LargeTile.scale-100.png 310 310 c
Assets/LargeTile.scale-125.png 388 388 c
Assets/LargeTile.scale-150.png 465 465 c
Assets/LargeTile.scale-200.png 620 620 c
Assets/LargeTile.scale-400.png 1240 1240 c
Assets/SplashScreen.scale-100.png 620 300 c
Assets/SplashScreen.scale-125.png 775 375 c
Assets/SplashScreen.scale-150.png 930 450 c
Assets/SplashScreen.scale-200.png 1240 600 c
Assets/SplashScreen.scale-400.png 2480 1200 c
Assets/StoreLogo.scale-100.png 50 50 c
Assets/StoreLogo.scale-125.png 63 63 c
Assets/StoreLogo.scale-150.png 75 75 c
Assets/StoreLogo.scale-200.png 100 100 c
Assets/StoreLogo.scale-400.png 200 200 c
)" },
    { u"android"_s, "play-store-512.png 512 512 O" },
    { u"flutter"_s, R"(
macos/Runner/Assets.xcassets/AppIcon.appiconset/Contents.json 0 0 -
macos/Runner/Assets.xcassets/AppIcon.appiconset/app_icon_16.png 16 16 c
macos/Runner/Assets.xcassets/AppIcon.appiconset/app_icon_32.png 32 32 c
macos/Runner/Assets.xcassets/AppIcon.appiconset/app_icon_64.png 64 64 c
macos/Runner/Assets.xcassets/AppIcon.appiconset/app_icon_128.png 128 128 c
macos/Runner/Assets.xcassets/AppIcon.appiconset/app_icon_256.png 256 256 c
macos/Runner/Assets.xcassets/AppIcon.appiconset/app_icon_512.png 512 512 c
macos/Runner/Assets.xcassets/AppIcon.appiconset/app_icon_1024.png 1024 1024 c
web/favicon.png 16 16 c
web/icons/Icon-192.png 192 192 c
web/icons/Icon-512.png 512 512 c
web/icons/Icon-maskable-192.png 192 192 o
web/icons/Icon-maskable-512.png 512 512 o
windows/runner/resources/app_icon.ico 0 0 -
)" },
    { u"hicolor"_s, R"(
share/icons/hicolor/16x16/apps/org.example.Pens.png 16 16 c
share/icons/hicolor/16x16@2/apps/org.example.Pens.png 32 32 c
share/icons/hicolor/22x22/apps/org.example.Pens.png 22 22 c
share/icons/hicolor/22x22@2/apps/org.example.Pens.png 44 44 c
share/icons/hicolor/24x24/apps/org.example.Pens.png 24 24 c
share/icons/hicolor/24x24@2/apps/org.example.Pens.png 48 48 c
share/icons/hicolor/32x32/apps/org.example.Pens.png 32 32 c
share/icons/hicolor/32x32@2/apps/org.example.Pens.png 64 64 c
share/icons/hicolor/36x36/apps/org.example.Pens.png 36 36 c
share/icons/hicolor/36x36@2/apps/org.example.Pens.png 72 72 c
share/icons/hicolor/48x48/apps/org.example.Pens.png 48 48 c
share/icons/hicolor/48x48@2/apps/org.example.Pens.png 96 96 c
share/icons/hicolor/64x64/apps/org.example.Pens.png 64 64 c
share/icons/hicolor/64x64@2/apps/org.example.Pens.png 128 128 c
share/icons/hicolor/72x72/apps/org.example.Pens.png 72 72 c
share/icons/hicolor/72x72@2/apps/org.example.Pens.png 144 144 c
share/icons/hicolor/96x96/apps/org.example.Pens.png 96 96 c
share/icons/hicolor/96x96@2/apps/org.example.Pens.png 192 192 c
share/icons/hicolor/128x128/apps/org.example.Pens.png 128 128 c
share/icons/hicolor/128x128@2/apps/org.example.Pens.png 256 256 c
share/icons/hicolor/192x192/apps/org.example.Pens.png 192 192 c
share/icons/hicolor/192x192@2/apps/org.example.Pens.png 384 384 c
share/icons/hicolor/256x256/apps/org.example.Pens.png 256 256 c
share/icons/hicolor/256x256@2/apps/org.example.Pens.png 512 512 c
share/icons/hicolor/512x512/apps/org.example.Pens.png 512 512 c
share/icons/hicolor/512x512@2/apps/org.example.Pens.png 1024 1024 c
)" },
};

//! Below a folder of resources, "mipmap" being mdpi to xxxhdpi.
const char *androidTable = R"(
mipmap-mdpi/ic_launcher.png 48 48 c
mipmap-hdpi/ic_launcher.png 72 72 c
mipmap-xhdpi/ic_launcher.png 96 96 c
mipmap-xxhdpi/ic_launcher.png 144 144 c
mipmap-xxxhdpi/ic_launcher.png 192 192 c
mipmap-mdpi/ic_launcher_round.png 48 48 c
mipmap-hdpi/ic_launcher_round.png 72 72 c
mipmap-xhdpi/ic_launcher_round.png 96 96 c
mipmap-xxhdpi/ic_launcher_round.png 144 144 c
mipmap-xxxhdpi/ic_launcher_round.png 192 192 c
mipmap-mdpi/ic_launcher_foreground.png 108 108 c
mipmap-hdpi/ic_launcher_foreground.png 162 162 c
mipmap-xhdpi/ic_launcher_foreground.png 216 216 c
mipmap-xxhdpi/ic_launcher_foreground.png 324 324 c
mipmap-xxxhdpi/ic_launcher_foreground.png 432 432 c
mipmap-mdpi/ic_launcher_monochrome.png 108 108 c
mipmap-hdpi/ic_launcher_monochrome.png 162 162 c
mipmap-xhdpi/ic_launcher_monochrome.png 216 216 c
mipmap-xxhdpi/ic_launcher_monochrome.png 324 324 c
mipmap-xxxhdpi/ic_launcher_monochrome.png 432 432 c
mipmap-anydpi-v26/ic_launcher.xml 0 0 -
mipmap-anydpi-v26/ic_launcher_round.xml 0 0 -
values/ic_launcher_background.xml 0 0 -
)";

Expectation::Kind kindOf(const QString &letter)
{
    return letter == u"c" ? Expectation::Kind::Clear
        : letter == u"o"  ? Expectation::Kind::Opaque
        : letter == u"O"  ? Expectation::Kind::OpaqueWithChannel
                          : Expectation::Kind::Other;
}

void addTable(QMap<QString, Expectation> &files, const char *table, const QString &folder = {})
{
    for (const QString &line : QString::fromLatin1(table).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList words = line.split(u' ');
        files[folder + words[0]] = { { words[1].toInt(), words[2].toInt() }, kindOf(words[3]) };
    }
}

void addTargetSizes(QMap<QString, Expectation> &files)
{
    for (const char *family : { "", "_altform-unplated", "_altform-lightunplated" })
        for (const int size : { 16, 20, 24, 30, 32, 36, 40, 48, 60, 64, 72, 80, 96, 256 })
            files[u"Assets/AppList.targetsize-%1%2.png"_s.arg(size).arg(QLatin1String(family))]
                = { { size, size }, Expectation::Kind::Clear };
}

} // namespace

QMap<QString, Expectation> expectedFiles(const QString &target)
{
    QMap<QString, Expectation> files;
    addTable(files, tables[target]);
    if (target == u"android")
        addTable(files, androidTable, u"res/"_s);
    if (target == u"tauri")
        addTable(files, androidTable, u"icons/android/"_s);
    if (target == u"msix")
        addTargetSizes(files);
    if (target != u"flutter")
        return files;
    addTable(files, androidTable, u"android/app/src/main/res/"_s);
    const QMap<QString, Expectation> ios = expectedFiles(u"ios-all"_s);
    for (auto file = ios.begin(); file != ios.end(); ++file)
        if (file.key() != u"Assets.xcassets/Contents.json")
            files[u"ios/Runner/"_s + file.key()] = *file;
    return files;
}

QStringList expectedTargets()
{
    return tables.keys();
}

} // namespace Iconwright
