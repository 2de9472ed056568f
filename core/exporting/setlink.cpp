#include "core/exporting/setlink.h"

namespace Iconwright {

namespace {

QString nameOf(const QColor &color)
{
    return color.isValid() ? color.name(QColor::HexRgb) : QString();
}

QColor colorOf(const QString &name, const QColor &fallback = {})
{
    const QColor color(name);
    return color.isValid() ? color : fallback;
}

} // namespace

SetExport linkOf(const TargetOptions &options, const QDateTime &at)
{
    return { .folder = options.folder,
        .targets = options.targets,
        .appName = options.appName,
        .appId = options.appId,
        .background = nameOf(options.background),
        .appIcon = options.appIcon,
        .sizes = options.sizes,
        .pattern = options.pattern,
        .darkBackground = nameOf(options.darkBackground),
        .exportedAt = at.toUTC() };
}

SetExport linkOf(const ExportSetup &setup, const QDateTime &at)
{
    SetExport link = linkOf(targetOptions(setup), at);
    link.isPlain = isPlain(setup);
    if (link.isPlain)
        link.pattern = setup.pattern;
    link.conflict = int(setup.conflict);
    return link;
}

TargetOptions targetOptions(const SetExport &link)
{
    TargetOptions options;
    options.folder = link.folder;
    options.targets = link.targets;
    options.appName = link.appName;
    options.appId = link.appId;
    options.background = colorOf(link.background, options.background);
    options.darkBackground = colorOf(link.darkBackground);
    options.appIcon = link.appIcon;
    if (!link.sizes.isEmpty())
        options.sizes = link.sizes;
    options.pattern = link.pattern;
    return options;
}

PngExportOptions pngOptions(const SetExport &link)
{
    PngExportOptions options = pngOptions(setupOf(link));
    // The copies that "Rename" made the first time are there: the same again would add others each time.
    if (options.conflict == ConflictRule::Rename)
        options.conflict = ConflictRule::Replace;
    return options;
}

ExportSetup setupOf(const SetExport &link)
{
    const TargetOptions options = targetOptions(link);
    ExportSetup setup;
    setup.place = options.folder;
    setup.targets = options.targets;
    setup.sizes = options.sizes;
    setup.pattern = options.pattern;
    setup.appName = options.appName;
    setup.appId = options.appId;
    setup.appIcon = options.appIcon;
    setup.background = options.background;
    setup.darkBackground = options.darkBackground;
    const bool isRule = link.conflict >= 0 && link.conflict <= int(ConflictRule::Rename);
    setup.conflict = isRule ? ConflictRule(link.conflict) : ConflictRule::Replace;
    return setup;
}

bool isSameExport(SetExport a, const SetExport &b)
{
    a.exportedAt = b.exportedAt;
    return a == b;
}

} // namespace Iconwright
