#include "app/commands/setexport.h"

#include "app/application.h"
#include "app/arguments.h"
#include "app/commands/exporttargets.h"
#include "app/console.h"
#include "core/base/after.h"
#include "core/library/iconsets.h"

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> remember(Application &application, const QString &name, const SetExport &lastExport)
{
    const Result<IconSet> before = IconSets(*application.database()).named(name);
    if (!before || before->lastExport == lastExport)
        return before ? Result<void>() : Result<void>(before.error());
    if (const Result<void> claimed = application.claimProfile(); !claimed)
        return claimed;
    return IconSets(*application.database()).setLastExport(before->id, lastExport);
}

} // namespace

SetExport rememberedAs(const TargetOptions &options)
{
    return { .folder = options.folder,
        .targets = options.targets,
        .appName = options.appName,
        .appId = options.appId,
        .background = options.background.name(),
        .appIcon = options.appIcon,
        .sizes = options.sizes };
}

TargetOptions optionsOf(const SetExport &lastExport)
{
    TargetOptions options;
    options.folder = lastExport.folder;
    options.targets = lastExport.targets;
    options.appName = lastExport.appName;
    options.appId = lastExport.appId;
    if (const QColor background(lastExport.background); background.isValid())
        options.background = background;
    options.appIcon = lastExport.appIcon;
    if (!lastExport.sizes.isEmpty())
        options.sizes = lastExport.sizes;
    return options;
}

QFuture<int> exportSet(Application &application, const Console &console, const QString &name,
    const QList<ExportItem> &items, const TargetOptions &options)
{
    return after(
        exportForTargets(application, console, items, options), &application,
        [&application, &console, name, options](int status) {
            if (options.checkOnly || status != AllDone)
                return status;
            const Result<void> remembered = remember(application, name, rememberedAs(options));
            if (!remembered)
                console.note(u"The set does not remember this export: %1"_s.arg(
                    QString(errorCodeName(remembered.error().code))));
            return status;
        });
}

} // namespace Iconwright
