#include "ui/mainwindow/setexporting.h"

#include "core/exporting/exportitems.h"
#include "core/exporting/setlink.h"
#include "core/library/iconlibrary.h"
#include "core/library/iconsets.h"
#include "ui/common/units.h"
#include "ui/exporting/exportjob.h"

#include <QSet>

namespace Iconwright {

SetExporting::SetExporting(IconLibrary &library, IconSets &sets, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_sets(sets)
    , m_job(new ExportJob(this))
{
    connect(m_job, &ExportJob::ended, this, &SetExporting::finish);
}

IconSet SetExporting::setOf(const QList<IconId> &icons) const
{
    IconSet found;
    if (icons.isEmpty())
        return found;
    const QSet<IconId> wanted(icons.cbegin(), icons.cend());
    // A set that has all of them has the first.
    const Result<QList<IconSet>> sets = m_sets.setsOf({ icons.constFirst() });
    for (const IconSet &set : sets ? *sets : QList<IconSet>()) {
        const Result<QList<IconId>> members
            = set.icons == icons.size() ? m_sets.members(set.id) : Result<QList<IconId>>(QList<IconId>());
        const bool isNewer = !found.id.isValid() || set.lastExport.exportedAt > found.lastExport.exportedAt;
        if (members && isNewer && QSet<IconId>(members->cbegin(), members->cend()) == wanted)
            found = set;
    }
    return found;
}

void SetExporting::remember(SetId set, const ExportSetup &setup)
{
    const Result<void> kept = m_sets.setLastExport(set, linkOf(setup, QDateTime::currentDateTimeUtc()));
    if (!kept && kept.error().code != ErrorCode::NotFound) // removed while it was exported
        Q_EMIT failed(kept.error());
}

void SetExporting::update(SetId id)
{
    const Result<IconSet> set = m_sets.set(id);
    const Result<QList<IconId>> icons = set ? m_sets.members(id) : Result<QList<IconId>>(set.error());
    if (m_job->isRunning() || !icons)
        return;
    if (!set->lastExport.isValid() || icons->isEmpty()) {
        Q_EMIT dialogWanted(*icons);
        return;
    }
    const Result<QList<ExportItem>> items = exportItems(m_library, *icons);
    if (!items) {
        Q_EMIT failed(items.error());
        return;
    }
    m_set = *set;
    m_icons = *icons;
    m_job->startAgain(*items, set->lastExport);
}

void SetExporting::finish(const ExportOutcome &outcome)
{
    SetExport link = m_set.lastExport;
    link.exportedAt = QDateTime::currentDateTimeUtc();
    if (outcome.isWhole)
        (void)m_sets.setLastExport(m_set.id, link);
    //: %1: name of a set; %2: "3 files brought up to date."
    Q_EMIT updated(
        tr("%1: %2").arg(isolated(m_set.name), outcome.text), outcome.isWhole ? QList<IconId>() : m_icons);
}

} // namespace Iconwright
