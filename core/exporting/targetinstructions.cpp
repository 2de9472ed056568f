#include "core/exporting/targetinstructions.h"

#include "core/exporting/slug.h"

#include <algorithm>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

using Steps = QList<TargetInstruction>;

TargetInstruction copy(const char *from, const char *to)
{
    return { TargetInstruction::Kind::Copy, QLatin1String(from), QLatin1String(to), {} };
}

TargetInstruction paste(const char *to, const QString &text)
{
    return { TargetInstruction::Kind::Paste, {}, QLatin1String(to), text };
}

TargetInstruction run(const QString &command)
{
    return { TargetInstruction::Kind::Run, {}, {}, command };
}

//! What a text file of the target says: it is made to be pasted.
QString textOf(const char *target, const QString &path, const TargetBrief &brief)
{
    const QList<TargetFile> files = iconTarget(QLatin1String(target))->files(brief);
    const auto found = std::find_if(
        files.begin(), files.end(), [&path](const TargetFile &file) { return file.path == path; });
    return found == files.end() ? QString() : QString::fromUtf8(found->text).trimmed();
}

Steps webSteps(const TargetBrief &brief)
{
    return { copy("web/*", "/"), paste("<head>", textOf("web", u"favicon-head.html"_s, brief)) };
}

Steps webCompatSteps(const TargetBrief &brief)
{
    return { copy("web-compat/*", "/"),
        paste("<head>", textOf("web-compat", u"favicon-head.html"_s, brief)) };
}

const QString appIconSetting = QStringLiteral("ASSETCATALOG_COMPILER_APPICON_NAME = AppIcon");

Steps iosSteps(const TargetBrief &)
{
    return { copy("ios/Assets.xcassets", "Assets.xcassets"), paste("Build Settings", appIconSetting) };
}

Steps iosAllSteps(const TargetBrief &)
{
    return { copy("ios-all/Assets.xcassets", "Assets.xcassets"), paste("Build Settings", appIconSetting) };
}

Steps watchosSteps(const TargetBrief &)
{
    return { copy("watchos/Assets.xcassets", "Assets.xcassets"), paste("Build Settings", appIconSetting) };
}

Steps macosSteps(const TargetBrief &)
{
    return { copy("macos/Assets.xcassets", "Assets.xcassets"), paste("Build Settings", appIconSetting),
        copy("macos/AppIcon.icns", "Contents/Resources"),
        paste("Info.plist", u"<key>CFBundleIconFile</key>\n<string>AppIcon</string>"_s) };
}

Steps androidSteps(const TargetBrief &)
{
    return { copy("android/res", "app/src/main/res"),
        paste("AndroidManifest.xml, <application>",
            u"android:icon=\"@mipmap/ic_launcher\"\nandroid:roundIcon=\"@mipmap/ic_launcher_round\""_s) };
}

Steps androidDrawableSteps(const TargetBrief &brief)
{
    const QString name = QString(brief.names.value(0)).replace(u'-', u'_');
    return { copy("android-drawables/res", "app/src/main/res"),
        paste("<ImageView>", u"android:src=\"@drawable/ic_%1\""_s.arg(name)) };
}

Steps windowsSteps(const TargetBrief &)
{
    return { copy("windows/app.ico", "app.ico"), paste("app.rc", u"IDI_ICON1 ICON \"app.ico\""_s) };
}

Steps msixSteps(const TargetBrief &)
{
    return { copy("msix/Assets", "Assets"),
        paste("Package.appxmanifest, <Properties>", u"<Logo>Assets\\StoreLogo.png</Logo>"_s),
        paste("Package.appxmanifest, <uap:VisualElements>",
            u"Square150x150Logo=\"Assets\\MedTile.png\"\nSquare44x44Logo=\"Assets\\AppList.png\""_s),
        paste("Package.appxmanifest, <uap:DefaultTile>",
            u"Square71x71Logo=\"Assets\\SmallTile.png\"\nWide310x150Logo=\"Assets\\WideTile.png\"\n"
            "Square310x310Logo=\"Assets\\LargeTile.png\""_s) };
}

Steps hicolorSteps(const TargetBrief &brief)
{
    return { copy("hicolor/share", "/usr/share"), paste(".desktop", u"Icon="_s + brief.appId) };
}

Steps iconThemeSteps(const TargetBrief &brief)
{
    return { copy("icon-theme/*", "~/.local/share/icons"),
        paste("C++", u"QIcon::setThemeName(\"%1\");"_s.arg(plainSlug(brief.appName, u"icons"_s))) };
}

Steps tauriSteps(const TargetBrief &)
{
    return { copy("tauri/icons", "src-tauri/icons"),
        paste("src-tauri/tauri.conf.json, \"bundle\"",
            u"\"icon\": [\n  \"icons/32x32.png\",\n  \"icons/128x128.png\",\n  \"icons/128x128@2x.png\",\n"
            "  \"icons/icon.icns\",\n  \"icons/icon.ico\"\n]"_s) };
}

Steps electronSteps(const TargetBrief &)
{
    return { copy("electron/build", "build") };
}

Steps flutterSteps(const TargetBrief &)
{
    return { copy("flutter/*", "./") };
}

Steps capacitorSteps(const TargetBrief &brief)
{
    return { copy("capacitor/assets", "assets"),
        run(u"npx @capacitor/assets generate --iconBackgroundColor '%1'"_s.arg(backgroundName(brief))) };
}

Steps expoSteps(const TargetBrief &brief)
{
    return { copy("expo/assets", "assets"), paste("app.json", textOf("expo", u"app.icons.json"_s, brief)) };
}

Steps extensionSteps(const TargetBrief &brief)
{
    return { copy("extension/icons", "icons"),
        paste("manifest.json", textOf("extension", u"manifest.icons.json"_s, brief)) };
}

Steps qtSteps(const TargetBrief &brief)
{
    return { copy("qt/*", "icons/"),
        paste("CMakeLists.txt", u"target_sources(app PRIVATE icons/icons.qrc)"_s),
        paste("C++", u"QIcon(\":/icons/32/%1.png\")"_s.arg(brief.names.value(0))) };
}

Steps traySteps(const TargetBrief &)
{
    return { copy("tray/*", "assets/") };
}

Steps svgSteps(const TargetBrief &)
{
    return { copy("svg/*", "icons/") };
}

//! Of the first that is a vector.
Steps svgSpriteSteps(const TargetBrief &brief)
{
    const QString name = brief.names.value(std::max<qsizetype>(brief.vectors.indexOf(true), 0));
    return { copy("svg-sprite/sprite.svg", "/"), copy("svg-sprite/sprite.css", "/"),
        paste("<head>", u"<link rel=\"stylesheet\" href=\"/sprite.css\">"_s),
        paste("<body>",
            u"<svg class=\"icon\" aria-hidden=\"true\"><use href=\"/sprite.svg#icon-%1\"/></svg>"_s.arg(
                name)) };
}

//! A target and its steps.
struct Row
{
    const char *target;
    Steps (*steps)(const TargetBrief &);
};

constexpr Row table[] = {
    { "svg", svgSteps },
    { "svg-sprite", svgSpriteSteps },
    { "web", webSteps },
    { "web-compat", webCompatSteps },
    { "ios", iosSteps },
    { "ios-all", iosAllSteps },
    { "watchos", watchosSteps },
    { "macos", macosSteps },
    { "android", androidSteps },
    { "android-drawables", androidDrawableSteps },
    { "windows", windowsSteps },
    { "msix", msixSteps },
    { "hicolor", hicolorSteps },
    { "icon-theme", iconThemeSteps },
    { "tauri", tauriSteps },
    { "electron", electronSteps },
    { "flutter", flutterSteps },
    { "capacitor", capacitorSteps },
    { "expo", expoSteps },
    { "extension", extensionSteps },
    { "qt", qtSteps },
    { "tray", traySteps },
};

} // namespace

QList<TargetInstruction> targetInstructions(const QString &target, const TargetBrief &brief)
{
    for (const Row &row : table)
        if (target == QLatin1String(row.target))
            return row.steps(brief);
    return {};
}

} // namespace Iconwright
