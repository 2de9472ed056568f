#include "core/exporting/targets/icontarget.h"

#include "core/exporting/targets/targetfiles.h"

#include <algorithm>

namespace Iconwright {

bool isVector(const TargetBrief &brief, qsizetype icon)
{
    return brief.vectors.value(icon, false);
}

QString backgroundName(const TargetBrief &brief)
{
    return brief.background.name(QColor::HexRgb);
}

const QList<IconTarget> &iconTargets()
{
    using Scope = IconTarget::Scope;
    static const QList<IconTarget> targets {
        { "png", Scope::Set, pngSetFiles },
        { "svg", Scope::Vectors, svgFiles },
        { "svg-sprite", Scope::Vectors, svgSpriteFiles },
        { "contact-sheet", Scope::Set, contactSheetFiles },
        { "web", Scope::App, webFiles },
        { "web-compat", Scope::App, webCompatFiles },
        { "ios", Scope::App, iosFiles },
        { "ios-all", Scope::App, iosAllFiles },
        { "watchos", Scope::App, watchosFiles },
        { "macos", Scope::App, macosFiles },
        { "android", Scope::App, androidFiles },
        { "android-drawables", Scope::Set, androidDrawableFiles },
        { "windows", Scope::App, windowsFiles },
        { "msix", Scope::App, msixFiles },
        { "hicolor", Scope::App, hicolorFiles },
        { "icon-theme", Scope::Set, iconThemeFiles },
        { "tauri", Scope::App, tauriFiles },
        { "electron", Scope::App, electronFiles },
        { "flutter", Scope::App, flutterFiles },
        { "capacitor", Scope::App, capacitorFiles },
        { "expo", Scope::App, expoFiles },
        { "extension", Scope::App, extensionFiles },
        { "qt", Scope::Set, qtFiles },
        { "tray", Scope::App, trayFiles },
    };
    return targets;
}

const IconTarget *iconTarget(const QString &id)
{
    const QList<IconTarget> &targets = iconTargets();
    const auto found = std::find_if(targets.begin(), targets.end(),
        [&id](const IconTarget &target) { return id == QLatin1String(target.id); });
    return found == targets.end() ? nullptr : &*found;
}

} // namespace Iconwright
