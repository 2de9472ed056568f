#include "ui/library/sidebarrows.h"

#include "ui/common/units.h"

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

QList<SidebarRow> SidebarRows::places(
    const LibraryCounts &counts, const QList<IconSet> &sets, const QList<BatchStatus> &batches)
{
    using Kind = LibraryPlace::Kind;
    QList<SidebarRow> rows {
        place(Kind::All, Glyph::Pictures, tr("All icons"), counts.all),
        place(Kind::Favorites, Glyph::HeartOutline, tr("Favorites"), counts.favorites),
        //: icons made on one of the last seven days
        place(Kind::Recent, Glyph::Clock, tr("Recent"), counts.recent),
    };
    if (!sets.isEmpty())
        rows += heading(tr("Sets"));
    for (const IconSet &one : sets)
        rows += set(one);
    if (!batches.isEmpty())
        rows += heading(tr("Batches"));
    for (const BatchStatus &status : batches)
        rows += batch(status);
    return rows;
}

SidebarRow SidebarRows::heading(const QString &title)
{
    SidebarRow row;
    row.heading = true;
    row.title = title;
    return row;
}

SidebarRow SidebarRows::set(const IconSet &set)
{
    SidebarRow row = place(LibraryPlace::Kind::Set, Glyph::Folder, set.name, set.icons);
    row.place.set = set.id;
    //: %1: name of a set of icons; %2: "12 icons"
    row.description = tr("Set %1, %2").arg(isolated(set.name), iconsText(int(set.icons)));
    return row;
}

SidebarRow SidebarRows::trash(const LibraryCounts &counts)
{
    return place(LibraryPlace::Kind::Trash, Glyph::Trash, tr("Trash"), counts.trash);
}

SidebarRow SidebarRows::place(LibraryPlace::Kind kind, Glyph glyph, const QString &title, qint64 icons)
{
    SidebarRow row;
    row.place.kind = kind;
    row.glyph = glyph;
    row.title = title;
    row.tail = icons < 0 ? QString() : countText(icons);
    //: %1: "All icons", "Favorites"; %2: "12 icons"
    row.description = icons < 0 ? title : tr("%1, %2").arg(title, iconsText(int(icons)));
    return row;
}

SidebarRow SidebarRows::batch(const BatchStatus &status)
{
    SidebarRow row;
    row.place = { LibraryPlace::Kind::Batch, status.id };
    row.glyph = batchGlyph(status);
    row.title = batchTitle(status.name);
    const bool isOver = status.state == BatchState::Completed || status.state == BatchState::Cancelled
        || status.state == BatchState::Failed;
    //: icons that are here, icons of the batch: "9/16"
    row.tail = leftToRight(tr("%1/%2").arg(countText(status.succeeded), countText(status.total)));
    row.percent = isOver ? -1 : status.progress;
    //: %1: name of a batch; %2: "running"; %3 of %4: icons
    row.description = tr("%1, %2, %3 of %4")
                          .arg(isolated(status.name), batchState(status), countText(status.succeeded),
                              countText(status.total));
    return row;
}

QString SidebarRows::batchTitle(const QString &name)
{
    const QStringList names = name.split(u", "_s);
    if (names.size() < 2)
        return name;
    //: the first category of a batch, and how many others
    return tr("%1 and %2 more").arg(isolated(names.first()), countText(names.size() - 1));
}

Glyph SidebarRows::batchGlyph(const BatchStatus &status)
{
    switch (status.state) {
    case BatchState::Queued:
        return Glyph::Clock;
    case BatchState::Running:
        return Glyph::Play;
    case BatchState::Paused:
        return Glyph::Pause;
    case BatchState::Cancelled:
        return Glyph::Stop;
    case BatchState::Failed:
        return Glyph::Failed;
    case BatchState::Completed:
        break;
    }
    if (status.unclear > 0)
        return Glyph::Question;
    return status.failed > 0 ? Glyph::Failed : Glyph::Done;
}

QString SidebarRows::batchState(const BatchStatus &status)
{
    switch (status.state) {
    case BatchState::Queued:
        return tr("waiting");
    case BatchState::Running:
        return tr("running");
    case BatchState::Paused:
        return tr("paused");
    case BatchState::Cancelled:
        return tr("cancelled");
    case BatchState::Failed:
        return tr("failed");
    case BatchState::Completed:
        break;
    }
    if (status.unclear > 0)
        return tr("%1 may have been billed").arg(countText(status.unclear));
    return status.failed > 0 ? tr("%1 failed").arg(countText(status.failed)) : tr("done");
}

} // namespace Iconwright
