#include "core/exporting/targetlooks.h"

#include "core/exporting/targetpainter.h"
#include "core/imaging/decode.h"
#include "core/imaging/pictureform.h"

#include <algorithm>
#include <optional>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

using Form = TargetLook::Form;

constexpr const char *androidLayer = "mipmap-xxxhdpi/ic_launcher_foreground.png";
constexpr const char *androidShape = "mipmap-xxxhdpi/ic_launcher_monochrome.png";

constexpr TargetLook looks[] = {
    { "png", Form::Toolbar, false, "" },
    { "png", Form::Toolbar, true, "" },
    { "web", Form::Tab, false, "favicon.ico", 16 },
    { "web", Form::Tab, true, "favicon.ico", 16 },
    { "web", Form::Squircle, false, "apple-touch-icon.png" },
    { "web", Form::Maskable, false, "icon-maskable-512.png" },
    { "web-compat", Form::Tab, false, "favicon.ico", 16 },
    { "web-compat", Form::Tab, true, "favicon.ico", 16 },
    { "web-compat", Form::Squircle, false, "apple-touch-icon.png" },
    { "web-compat", Form::Maskable, false, "android-chrome-maskable-512x512.png" },
    { "web-compat", Form::Tile, false, "mstile-150x150.png" },
    { "ios", Form::Squircle, false, "App-Icon-1024x1024@1x.png" },
    { "ios", Form::Squircle, true, "App-Icon-dark-1024x1024@1x.png" },
    { "ios", Form::Tinted, true, "App-Icon-tinted-1024x1024@1x.png" },
    { "ios-all", Form::Squircle, false, "Icon-App-60x60@3x.png" },
    { "watchos", Form::Watch, true, "App-Icon-1024x1024@1x.png" },
    { "macos", Form::Dock, false, "app_icon_256.png" },
    { "macos", Form::Dock, true, "app_icon_256.png" },
    { "android", Form::LayerCircle, false, androidLayer },
    { "android", Form::LayerSquircle, false, androidLayer },
    { "android", Form::LayerRounded, false, androidLayer },
    { "android", Form::LayerCircle, true, androidLayer },
    { "android", Form::Themed, false, androidShape },
    { "android", Form::Themed, true, androidShape },
    { "android-drawables", Form::Toolbar, false, ".png" },
    { "android-drawables", Form::Toolbar, true, ".png" },
    { "windows", Form::Taskbar, false, "app.ico", 24 },
    { "windows", Form::Taskbar, true, "app.ico", 24 },
    { "msix", Form::Tile, false, "MedTile.scale-200.png" },
    { "msix", Form::Taskbar, false, "AppList.targetsize-32_altform-lightunplated.png" },
    { "msix", Form::Taskbar, true, "AppList.targetsize-32_altform-unplated.png" },
    { "hicolor", Form::Taskbar, false, "48x48/apps" },
    { "hicolor", Form::Taskbar, true, "48x48/apps" },
    { "icon-theme", Form::Toolbar, false, ".png" },
    { "icon-theme", Form::Toolbar, true, ".png" },
    { "tauri", Form::Taskbar, false, "icon.ico", 24 },
    { "tauri", Form::Dock, true, "icons/128x128@2x.png" },
    { "tauri", Form::Squircle, false, "AppIcon-60x60@3x.png" },
    { "tauri", Form::LayerCircle, false, androidLayer },
    { "electron", Form::Taskbar, false, "icon.ico", 24 },
    { "electron", Form::Dock, true, "256x256.png" },
    { "electron", Form::Tile, false, "Square150x150Logo.png" },
    { "flutter", Form::Squircle, false, "Icon-App-60x60@3x.png" },
    { "flutter", Form::LayerCircle, false, androidLayer },
    { "flutter", Form::Taskbar, true, "app_icon.ico", 24 },
    { "flutter", Form::Dock, false, "app_icon_256.png" },
    { "capacitor", Form::Squircle, false, "icon-only.png" },
    { "expo", Form::Squircle, false, "icon.png" },
    { "expo", Form::Squircle, true, "icon-dark.png" },
    { "expo", Form::Tinted, true, "icon-tinted.png" },
    { "expo", Form::LayerCircle, false, "android-icon-foreground.png" },
    { "expo", Form::Themed, false, "android-icon-monochrome.png" },
    { "expo", Form::Tab, false, "favicon.png" },
    { "extension", Form::Tray, false, "icon-16.png" },
    { "extension", Form::Tray, true, "icon-16.png" },
    { "qt", Form::Toolbar, false, ".png" },
    { "qt", Form::Toolbar, true, ".png" },
    { "tray", Form::Tray, false, "tray@16.png" },
    { "tray", Form::Tray, true, "tray@16.png" },
    { "tray", Form::Template, false, "trayTemplate.png" },
    { "tray", Form::Template, true, "trayTemplate.png" },
};

//! Of a target that has no looks of its own.
constexpr TargetLook plainLooks[]
    = { { "", Form::Toolbar, false, ".png" }, { "", Form::Toolbar, true, ".png" } };

QList<TargetLook> looksOf(const QString &target)
{
    QList<TargetLook> found;
    for (const TargetLook &look : looks)
        if (target == QLatin1String(look.target))
            found << look;
    return found.isEmpty() ? QList<TargetLook>(std::begin(plainLooks), std::end(plainLooks)) : found;
}

bool isFileOf(const TargetLook &look, const TargetFile &file)
{
    const QString part = QLatin1String(look.file);
    return !file.pictures.isEmpty()
        && (part.contains(u'/') ? file.path.contains(part) : file.path.endsWith(part));
}

//! Of a container the smallest frame that is large enough, as systems choose it.
std::optional<PictureRule> ruleOf(const TargetLook &look, const QList<TargetFile> &files, double ratio)
{
    const auto file = std::find_if(
        files.begin(), files.end(), [&look](const TargetFile &one) { return isFileOf(look, one); });
    if (file == files.end())
        return {};
    QList<PictureRule> rules = file->pictures;
    std::sort(
        rules.begin(), rules.end(),
        [](const PictureRule &a, const PictureRule &b) { return a.pixels.width() < b.pixels.width(); });
    const auto enough = std::find_if(rules.begin(), rules.end(),
        [&look, ratio](const PictureRule &rule) { return rule.pixels.width() >= look.edge * ratio; });
    return enough == rules.end() ? rules.constLast() : *enough;
}

//! What is drawn for a look that shows a file of `rule`.
QList<PictureRule> rulesOf(const TargetLook &look, const PictureRule &rule, int largest, double ratio)
{
    if (look.form == Form::Toolbar) {
        QList<PictureRule> rules;
        for (const int edge : toolbarEdges)
            rules << Picture::plain.at(qRound(edge * ratio));
        return rules;
    }
    const bool fits = rule.pixels.width() <= largest;
    return { fits ? rule : rule.at(rule.pixels.scaled(largest, largest, Qt::KeepAspectRatio)) };
}

} // namespace

bool hasSafeZone(Form form)
{
    switch (form) {
    case Form::LayerCircle:
    case Form::LayerSquircle:
    case Form::LayerRounded:
    case Form::Maskable:
        return true;
    default:
        return false;
    }
}

Result<QList<LookPicture>> lookPictures(
    const ExportItem &item, const TargetOptions &options, const QString &target, int largest, double ratio)
{
    const Result<QImage> master = decodePicture(item.original);
    if (!master)
        return master.error();
    TargetOptions one = options;
    one.targets = { target };
    one.appIcon = item.icon;
    one.pattern.clear();
    const Result<TargetPlan> plan = planTargets({ item }, one, !isOpaque(*master));
    if (!plan)
        return plan.error();
    QList<TargetFile> files;
    for (const PlannedTargetFile &planned : plan->files)
        files << planned.file;
    QList<LookPicture> found;
    QList<PictureRule> rules;
    QList<qsizetype> owners;
    for (const TargetLook &look : looksOf(target)) {
        const std::optional<PictureRule> shown = ruleOf(look, files, ratio);
        if (!shown && look.form != Form::Toolbar) // which shows the icon, whatever the files are
            continue;
        for (const PictureRule &rule : rulesOf(look, shown.value_or(Picture::plain), largest, ratio)) {
            rules << rule;
            owners << found.size();
        }
        found << LookPicture { look, {} };
    }
    const QList<QImage> drawn = TargetPainter(*master, options.background).painted(rules);
    for (qsizetype i = 0; i < drawn.size(); ++i)
        found[owners[i]].pictures << drawn[i];
    return found;
}

} // namespace Iconwright
