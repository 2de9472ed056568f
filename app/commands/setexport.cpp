#include "app/commands/setexport.h"

#include "app/application.h"
#include "app/arguments.h"
#include "app/commands/exporttargets.h"
#include "app/console.h"
#include "core/base/after.h"
#include "core/exporting/setlink.h"
#include "core/library/iconsets.h"

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> remember(Application &application, const QString &name, const SetExport &lastExport)
{
    const Result<IconSet> before = IconSets(*application.database()).named(name);
    if (!before || isSameExport(before->lastExport, lastExport))
        return before ? Result<void>() : Result<void>(before.error());
    if (const Result<void> claimed = application.claimProfile(); !claimed)
        return claimed;
    return IconSets(*application.database()).setLastExport(before->id, lastExport);
}

} // namespace

QFuture<int> exportSet(Application &application, const Console &console, const QString &name,
    const QList<ExportItem> &items, const TargetOptions &options)
{
    return after(
        exportForTargets(application, console, items, options), &application,
        [&application, &console, name, options](int status) {
            if (options.checkOnly || status != AllDone)
                return status;
            const Result<void> remembered
                = remember(application, name, linkOf(options, QDateTime::currentDateTimeUtc()));
            if (!remembered)
                console.note(u"The set does not remember this export: %1"_s.arg(
                    QString(errorCodeName(remembered.error().code))));
            return status;
        });
}

} // namespace Iconwright
