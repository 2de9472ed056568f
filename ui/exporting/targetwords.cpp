#include "ui/exporting/targetwords.h"

#include <QCoreApplication>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Uses { NoField = 0, AppName = 1, AppId = 2, Ground = 4, DarkGround = 8 };

struct Row
{
    const char *id;
    TargetGroup group;
    Glyph sign;
    const char *name;
    const char *summary;
    const char *keywords;
    int uses;
};

using enum TargetGroup;

constexpr Row table[] = {
    { "png", EveryIcon, Glyph::Pictures, QT_TRANSLATE_NOOP("targetwords", "PNG sizes"),
        QT_TRANSLATE_NOOP("targetwords", "Each icon in each size, drawn from its original."), "bitmap raster",
        NoField },
    { "svg", EveryIcon, Glyph::Pictures, QT_TRANSLATE_NOOP("targetwords", "SVG files"),
        QT_TRANSLATE_NOOP("targetwords", "Each icon that is a vector as its own SVG, without scripts."),
        "vector scalable", NoField },
    { "svg-sprite", EveryIcon, Glyph::Web, QT_TRANSLATE_NOOP("targetwords", "SVG sprite"),
        QT_TRANSLATE_NOOP("targetwords",
            "All vectors as symbols of one file, with style sheet, preview page and TypeScript names."),
        "vector scalable symbol use css html", AppName },
    { "contact-sheet", EveryIcon, Glyph::Pictures, QT_TRANSLATE_NOOP("targetwords", "Contact sheet"),
        QT_TRANSLATE_NOOP("targetwords", "Every icon with its name on pages to show and print: PNG and PDF."),
        "overview pdf print handoff", AppName },
    { "android-drawables", EveryIcon, Glyph::Android, QT_TRANSLATE_NOOP("targetwords", "Android drawables"),
        QT_TRANSLATE_NOOP(
            "targetwords", "Each icon at 24 dp for every density, below res, with names Android takes."),
        "res drawable dp density", NoField },
    { "icon-theme", EveryIcon, Glyph::Linux, QT_TRANSLATE_NOOP("targetwords", "Linux icon theme"),
        QT_TRANSLATE_NOOP("targetwords", "A whole theme with index.theme, also for screens of 200 %."),
        "freedesktop gtk gnome kde", AppName },
    { "qt", EveryIcon, Glyph::Pictures, QT_TRANSLATE_NOOP("targetwords", "Qt resources"),
        QT_TRANSLATE_NOOP("targetwords", "Sizes for toolbars and menus, with a .qrc file that lists them."),
        "qrc rcc c++", NoField },
    { "web", Web, Glyph::Web, QT_TRANSLATE_NOOP("targetwords", "Favicon and web app"),
        QT_TRANSLATE_NOOP("targetwords",
            "favicon.ico, touch icon, maskable icons and a manifest: what browsers ask for today."),
        "favicon pwa html browser site", AppName | Ground | DarkGround },
    { "web-compat", Web, Glyph::Web, QT_TRANSLATE_NOOP("targetwords", "Favicon, every old size"),
        QT_TRANSLATE_NOOP("targetwords", "All sizes that browsers and Windows tiles ever asked for."),
        "favicon pwa html browser site", AppName | Ground | DarkGround },
    { "extension", Web, Glyph::Web, QT_TRANSLATE_NOOP("targetwords", "Browser extension"),
        QT_TRANSLATE_NOOP("targetwords", "16, 32, 48 and 128 pixels, and the lines for manifest.json."),
        "chrome firefox addon plugin", NoField },
    { "ios", Apple, Glyph::Apple, QT_TRANSLATE_NOOP("targetwords", "iOS and iPadOS"),
        QT_TRANSLATE_NOOP(
            "targetwords", "An AppIcon.appiconset with dark and tinted, for Xcode 14 and later."),
        "apple iphone ipad xcode asset catalog", Ground },
    { "ios-all", Apple, Glyph::Apple, QT_TRANSLATE_NOOP("targetwords", "iOS, every size"),
        QT_TRANSLATE_NOOP("targetwords", "An AppIcon.appiconset with all sizes, for older Xcode."),
        "apple iphone ipad xcode asset catalog", Ground },
    { "watchos", Apple, Glyph::Apple, QT_TRANSLATE_NOOP("targetwords", "watchOS"),
        QT_TRANSLATE_NOOP("targetwords", "An AppIcon.appiconset for the watch."), "apple watch xcode",
        Ground },
    { "macos", Apple, Glyph::Apple, QT_TRANSLATE_NOOP("targetwords", "macOS"),
        QT_TRANSLATE_NOOP("targetwords", "AppIcon.icns, an iconset and an AppIcon.appiconset."),
        "apple mac icns dock", NoField },
    { "android", Android, Glyph::Android, QT_TRANSLATE_NOOP("targetwords", "Android app"),
        QT_TRANSLATE_NOOP("targetwords",
            "Adaptive, round and themed launcher icons for every density, and the picture for Google Play."),
        "google play launcher mipmap adaptive", Ground | DarkGround },
    { "windows", Windows, Glyph::Windows, QT_TRANSLATE_NOOP("targetwords", "Windows .ico"),
        QT_TRANSLATE_NOOP("targetwords", "One app.ico with a frame for every scale factor."),
        "microsoft exe taskbar", NoField },
    { "msix", Windows, Glyph::Windows, QT_TRANSLATE_NOOP("targetwords", "Windows Store (MSIX)"),
        QT_TRANSLATE_NOOP("targetwords", "Tiles, splash screen and taskbar icons for a packaged app."),
        "microsoft appx uwp tile", NoField },
    { "hicolor", Linux, Glyph::Linux, QT_TRANSLATE_NOOP("targetwords", "Linux app"),
        QT_TRANSLATE_NOOP("targetwords", "The icon of a program in the hicolor theme, below share/icons."),
        "freedesktop gtk gnome kde flatpak", AppId },
    { "tray", Frameworks, Glyph::TrayUp, QT_TRANSLATE_NOOP("targetwords", "Tray and menu bar"),
        QT_TRANSLATE_NOOP(
            "targetwords", "Small icons for the tray, and templates for the menu bar of macOS."),
        "notification status area template", NoField },
    { "tauri", Frameworks, Glyph::AddToSet, QT_TRANSLATE_NOOP("targetwords", "Tauri"),
        QT_TRANSLATE_NOOP("targetwords", "What the command tauri icon makes, for all systems."),
        "rust desktop mobile framework", Ground },
    { "electron", Frameworks, Glyph::AddToSet, QT_TRANSLATE_NOOP("targetwords", "Electron"),
        QT_TRANSLATE_NOOP("targetwords", "The build folder that electron-builder takes icons from."),
        "desktop framework javascript", NoField },
    { "flutter", Frameworks, Glyph::AddToSet, QT_TRANSLATE_NOOP("targetwords", "Flutter"),
        QT_TRANSLATE_NOOP("targetwords", "Icons for all its platforms, in the folders of a Flutter project."),
        "dart mobile framework", Ground | DarkGround },
    { "capacitor", Frameworks, Glyph::AddToSet, QT_TRANSLATE_NOOP("targetwords", "Capacitor"),
        QT_TRANSLATE_NOOP("targetwords", "The sources that @capacitor/assets makes all else of."),
        "ionic mobile framework", Ground },
    { "expo", Frameworks, Glyph::AddToSet, QT_TRANSLATE_NOOP("targetwords", "Expo"),
        QT_TRANSLATE_NOOP("targetwords", "Pictures and the lines for app.json."),
        "react native mobile framework", Ground },
};

QString translated(const char *text)
{
    return QCoreApplication::translate("targetwords", text);
}

} // namespace

TargetWords targetWords(const QString &target)
{
    for (const Row &row : table)
        if (target == QLatin1String(row.id))
            return { row.group, row.sign, translated(row.name), translated(row.summary),
                QLatin1String(row.keywords), (row.uses & AppName) != 0, (row.uses & AppId) != 0,
                (row.uses & Ground) != 0, (row.uses & DarkGround) != 0 };
    const IconTarget *known = iconTarget(target);
    const bool isApp = known && known->scope == IconTarget::Scope::App;
    return { isApp ? Frameworks : EveryIcon, Glyph::Picture, target, {}, {}, true, false, isApp };
}

QString groupText(TargetGroup group)
{
    switch (group) {
    case EveryIcon:
        return translated(QT_TRANSLATE_NOOP("targetwords", "Every icon"));
    case Web:
        return translated(QT_TRANSLATE_NOOP("targetwords", "Web"));
    case Apple:
        return u"Apple"_s;
    case Android:
        return u"Android"_s;
    case Windows:
        return u"Windows"_s;
    case Linux:
        return u"Linux"_s;
    case Frameworks:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("targetwords", "More for apps"));
}

QString lookText(const TargetLook &look)
{
    using Form = TargetLook::Form;
    const auto shade
        = [&look](const char *light, const char *dark) { return translated(look.dark ? dark : light); };
    switch (look.form) {
    case Form::Squircle:
        return shade(QT_TRANSLATE_NOOP("targetwords", "Home screen"),
            QT_TRANSLATE_NOOP("targetwords", "Home screen, dark"));
    case Form::Tinted:
        return translated(QT_TRANSLATE_NOOP("targetwords", "Tinted"));
    case Form::Watch:
        return translated(QT_TRANSLATE_NOOP("targetwords", "Watch"));
    case Form::LayerCircle:
        return shade(
            QT_TRANSLATE_NOOP("targetwords", "Circle"), QT_TRANSLATE_NOOP("targetwords", "Circle, dark"));
    case Form::LayerSquircle:
        return translated(QT_TRANSLATE_NOOP("targetwords", "Squircle"));
    case Form::LayerRounded:
        return translated(QT_TRANSLATE_NOOP("targetwords", "Rounded square"));
    case Form::Themed:
        return shade(
            QT_TRANSLATE_NOOP("targetwords", "Themed"), QT_TRANSLATE_NOOP("targetwords", "Themed, dark"));
    case Form::Maskable:
        return translated(QT_TRANSLATE_NOOP("targetwords", "Maskable"));
    case Form::Tab:
        return shade(QT_TRANSLATE_NOOP("targetwords", "Browser tab"),
            QT_TRANSLATE_NOOP("targetwords", "Browser tab, dark"));
    case Form::Taskbar:
        return shade(
            QT_TRANSLATE_NOOP("targetwords", "Taskbar"), QT_TRANSLATE_NOOP("targetwords", "Taskbar, dark"));
    case Form::Tile:
        return translated(QT_TRANSLATE_NOOP("targetwords", "Tile"));
    case Form::Dock:
        return shade(
            QT_TRANSLATE_NOOP("targetwords", "Dock"), QT_TRANSLATE_NOOP("targetwords", "Dock, dark"));
    case Form::Tray:
        return shade(
            QT_TRANSLATE_NOOP("targetwords", "Panel"), QT_TRANSLATE_NOOP("targetwords", "Panel, dark"));
    case Form::Template:
        return shade(
            QT_TRANSLATE_NOOP("targetwords", "Menu bar"), QT_TRANSLATE_NOOP("targetwords", "Menu bar, dark"));
    case Form::Toolbar:
        break;
    }
    return shade(
        QT_TRANSLATE_NOOP("targetwords", "True sizes"), QT_TRANSLATE_NOOP("targetwords", "True sizes, dark"));
}

QString builtInPresetText(const QString &id)
{
    if (id == u"web")
        return translated(QT_TRANSLATE_NOOP("targetwords", "Web"));
    if (id == u"mobile")
        return translated(QT_TRANSLATE_NOOP("targetwords", "iOS and Android"));
    return translated(QT_TRANSLATE_NOOP("targetwords", "Desktop"));
}

} // namespace Iconwright
