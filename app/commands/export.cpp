#include "app/application.h"
#include "app/commands/commands.h"
#include "app/commands/exportplainly.h"
#include "app/commands/exporttargets.h"
#include "app/commands/setexport.h"
#include "app/console.h"
#include "core/exporting/exportitems.h"
#include "core/library/iconlibrary.h"
#include "core/library/iconsets.h"
#include "core/queue/batchreader.h"

#include <algorithm>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

//! The icons asked for, oldest first, so that names with numbers stay when new icons come.
Result<QList<IconId>> chosen(const IconLibrary &library, const ExportArguments &arguments)
{
    IconQuery query;
    query.batch = BatchId { arguments.batch };
    for (const qint64 id : arguments.icons)
        query.ids << IconId { id };
    Result<QList<IconId>> ids = library.ids(query);
    if (!ids)
        return ids;
    for (const IconId id : query.ids)
        if (!ids->contains(id))
            return Error { .code = ErrorCode::NotFound, .detail = QString::number(id.value) };
    std::reverse(ids->begin(), ids->end());
    return ids;
}

//! As chosen(), or the icons of the set in its order.
Result<QList<IconId>> chosen(Application &application, const ExportArguments &arguments)
{
    if (arguments.set.isEmpty())
        return chosen(*application.library(), arguments);
    const IconSets sets(*application.database());
    const Result<IconSet> set = sets.named(arguments.set);
    return set ? sets.members(set->id) : Result<QList<IconId>>(set.error());
}

//! A batch off the list still names the icons it made.
Result<void> checkBatch(Application &application, const QString &id)
{
    if (id.isEmpty())
        return {};
    const Error unknown { .code = ErrorCode::NotFound, .detail = id };
    if (!application.library())
        return unknown;
    IconQuery query;
    query.batch = BatchId { id };
    const Result<QList<IconId>> icons = application.library()->ids(query);
    if (!icons || !icons->isEmpty())
        return icons ? Result<void>() : Result<void>(icons.error());
    const Result<BatchStatus> batch = BatchReader(*application.database()).status(query.batch);
    return batch ? Result<void>() : Result<void>(batch.error());
}

} // namespace

QFuture<int> runVerb(Application &application, const Console &console, const ExportArguments &arguments)
{
    if (const Result<void> opened = application.openLibrary(); !opened)
        return failed(console, opened.error());
    if (const Result<void> known = checkBatch(application, arguments.batch); !known)
        return failed(console, known.error());
    if (!application.library())
        return failed(console, Error { .code = ErrorCode::ExportNothing });
    const Result<QList<IconId>> ids = chosen(application, arguments);
    if (!ids)
        return failed(console, ids.error());
    const Result<QList<ExportItem>> items = exportItems(*application.library(), *ids);
    if (!items)
        return failed(console, items.error());
    if (!arguments.targets.targets.isEmpty() && !arguments.set.isEmpty())
        return exportSet(application, console, arguments.set, *items, arguments.targets);
    if (!arguments.targets.targets.isEmpty())
        return exportForTargets(application, console, *items, arguments.targets);
    return exportPlainly(application, console, *items, arguments.options, false);
}

} // namespace Iconwright
