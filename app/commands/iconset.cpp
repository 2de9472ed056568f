#include "app/application.h"
#include "app/commands/commands.h"
#include "app/commands/exportplainly.h"
#include "app/commands/setexport.h"
#include "app/console.h"
#include "core/exporting/exportitems.h"
#include "core/exporting/setlink.h"
#include "core/library/iconlibrary.h"
#include "core/library/iconsets.h"

#include <QJsonArray>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

using Action = SetArguments::Action;

QJsonObject setObject(const IconSet &set)
{
    return {
        { u"name"_s, set.name },
        { u"icons"_s, set.icons },
        { u"created_at"_s, set.createdAt.toUTC().toString(Qt::ISODate) },
        { u"targets"_s, QJsonArray::fromStringList(set.lastExport.targets) },
        { u"folder"_s, set.lastExport.folder },
    };
}

QFuture<int> listSets(const Console &console, const IconSets &sets)
{
    const Result<QList<IconSet>> all = sets.sets();
    if (!all)
        return failed(console, all.error());
    for (const IconSet &set : *all)
        if (console.isJson())
            console.object(setObject(set));
        else
            console.line(u"%1  %2"_s.arg(set.icons, 5).arg(set.name));
    return ended(AllDone);
}

QFuture<int> showSet(const Console &console, const IconSet &set, const QList<IconRecord> &icons)
{
    QJsonArray ids;
    for (const IconRecord &icon : icons) {
        ids.append(icon.id.value);
        if (!console.isJson())
            console.line(u"%1  %2 %3"_s.arg(icon.id.value).arg(icon.spec.category).arg(icon.spec.variation));
    }
    QJsonObject object = setObject(set);
    object[u"icon_ids"_s] = ids;
    if (console.isJson())
        console.object(object);
    return ended(AllDone);
}

//! In the order of the set.
Result<QList<IconRecord>> recordsOf(const IconLibrary &library, const IconSets &sets, const IconSet &set)
{
    const Result<QList<IconId>> ids = sets.members(set.id);
    if (!ids)
        return ids.error();
    QList<IconRecord> icons;
    for (const IconId id : *ids) {
        const Result<IconRecord> icon = library.icon(id);
        if (!icon)
            return icon.error();
        icons << *icon;
    }
    return icons;
}

//! Once more as it was exported last.
QFuture<int> exportAgain(
    Application &application, const Console &console, const IconSet &set, const SetArguments &arguments)
{
    if (!set.lastExport.isValid()) {
        console.note(u"The set was never exported: iconwright export --set NAME --target ... --out ..."_s);
        return failed(console, Error { .code = ErrorCode::ExportNothing, .detail = set.name });
    }
    const Result<QList<IconId>> ids = IconSets(*application.database()).members(set.id);
    if (!ids)
        return failed(console, ids.error());
    const Result<QList<ExportItem>> items = exportItems(*application.library(), *ids);
    if (!items)
        return failed(console, items.error());
    if (set.lastExport.isPlain)
        return exportPlainly(application, console, *items, pngOptions(set.lastExport), arguments.checkOnly);
    TargetOptions options = targetOptions(set.lastExport);
    options.checkOnly = arguments.checkOnly;
    options.replaceEdited = arguments.replaceEdited;
    return exportSet(application, console, set.name, *items, options);
}

QFuture<int> look(Application &application, const Console &console, const SetArguments &arguments)
{
    if (const Result<void> opened = application.openLibrary(); !opened)
        return failed(console, opened.error());
    const bool lists = arguments.action == Action::List;
    if (!application.library())
        return lists ? ended(AllDone)
                     : failed(console, Error { .code = ErrorCode::NotFound, .detail = arguments.name });
    const IconSets sets(*application.database());
    if (lists)
        return listSets(console, sets);
    const Result<IconSet> set = sets.named(arguments.name);
    if (!set)
        return failed(console, set.error());
    if (arguments.action == Action::Export)
        return exportAgain(application, console, *set, arguments);
    const Result<QList<IconRecord>> icons = recordsOf(*application.library(), sets, *set);
    return icons ? showSet(console, *set, *icons) : failed(console, icons.error());
}

//! As given, or those of the batch, oldest first.
Result<QList<IconId>> meantIcons(const IconLibrary &library, const SetArguments &arguments)
{
    QList<IconId> icons;
    for (const qint64 id : arguments.icons)
        icons << IconId { id };
    if (arguments.batch.isEmpty())
        return icons;
    IconQuery query;
    query.batch = BatchId { arguments.batch };
    query.order = IconOrder::Oldest;
    const Result<QList<IconId>> ofBatch = library.ids(query);
    if (ofBatch && ofBatch->isEmpty())
        return Error { .code = ErrorCode::NotFound, .detail = arguments.batch };
    return ofBatch;
}

//! How many icons came or went.
Result<int> changeSet(IconSets &sets, const QList<IconId> &icons, const SetArguments &arguments)
{
    const auto none = [](const Result<void> &done) { return done ? Result<int>(0) : done.error(); };
    if (arguments.action == Action::Create) {
        const Result<SetId> id = sets.create(arguments.name, icons);
        const Result<IconSet> made = id ? sets.set(*id) : Result<IconSet>(id.error());
        return made ? Result<int>(static_cast<int>(made->icons)) : made.error();
    }
    const Result<IconSet> set = sets.named(arguments.name);
    if (!set)
        return set.error();
    switch (arguments.action) {
    case Action::Add:
        return sets.addIcons(set->id, icons);
    case Action::Remove:
        return sets.removeIcons(set->id, icons);
    case Action::Rename:
        return none(sets.rename(set->id, arguments.newName));
    default:
        return none(sets.remove(set->id));
    }
}

QFuture<int> change(Application &application, const Console &console, const SetArguments &arguments)
{
    if (const Result<void> claimed = application.claimProfile(); !claimed)
        return failed(console, claimed.error());
    const Result<QList<IconId>> icons = meantIcons(*application.library(), arguments);
    if (!icons)
        return failed(console, icons.error());
    IconSets sets(*application.database());
    const Result<int> changed = changeSet(sets, *icons, arguments);
    if (!changed)
        return failed(console, changed.error());
    if (console.isJson())
        console.object({ { u"success"_s, true }, { u"icons"_s, *changed } });
    else if (arguments.action == Action::Delete)
        console.line(u"The set is gone. All icons are still in the library."_s);
    else if (arguments.action != Action::Rename)
        console.line(u"%1 icons %2"_s.arg(*changed).arg(
            arguments.action == Action::Remove ? u"removed"_s : u"added"_s));
    return ended(AllDone);
}

} // namespace

QFuture<int> runVerb(Application &application, const Console &console, const SetArguments &arguments)
{
    const Action action = arguments.action;
    const bool looks = action == Action::List || action == Action::Show || action == Action::Export;
    return looks ? look(application, console, arguments) : change(application, console, arguments);
}

} // namespace Iconwright
