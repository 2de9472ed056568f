#include "ui/gallery/gallerymodel.h"

#include "core/library/iconlibrary.h"

#include <QLocale>

#include <algorithm>

namespace Iconwright {

namespace {

constexpr int keptRecords = 10'000; // more than a large screen shows of the smallest tiles
} // namespace

GalleryModel::GalleryModel(IconLibrary &library, QObject *parent)
    : QAbstractListModel(parent)
    , m_library(library)
    , m_records(keptRecords)
{
    connect(&library, &IconLibrary::iconAdded, this, &GalleryModel::addIcon);
    connect(&library, &IconLibrary::iconsChanged, this, &GalleryModel::iconsChanged);
    connect(&library, &IconLibrary::iconsRemoved, this, &GalleryModel::iconsRemoved);
    connect(&library, &IconLibrary::iconsDeleted, this, &GalleryModel::iconsGone);
    reload();
}

void GalleryModel::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    reload();
}

void GalleryModel::setQuery(const IconQuery &query)
{
    m_query = query;
    reload();
}

//! What is not made yet is no answer to a search, no favorite and not in the trash.
bool GalleryModel::belongs(const JobStatus &job) const
{
    IconQuery plain;
    plain.order = m_query.order;
    plain.batch = m_query.batch;
    return m_query == plain && (!plain.batch.isValid() || plain.batch == job.batch);
}

bool GalleryModel::belongs(IconId icon) const
{
    IconQuery plain;
    plain.order = m_query.order;
    if (m_query == plain)
        return true;
    if (!m_query.ids.isEmpty() && !m_query.ids.contains(icon))
        return false;
    IconQuery one = m_query;
    one.ids = { icon };
    const Result<qint64> count = m_library.count(one);
    return count && count.value() > 0;
}

GalleryModel::Section GalleryModel::sectionFor(
    const QString &batch, const QString &category, const QString &style, const QDateTime &made) const
{
    switch (m_grouping) {
    case Grouping::None:
        break;
    case Grouping::Batch:
        return { .key = batch, .words = { category } };
    case Grouping::Day:
        return { .key = QString::number(made.date().toJulianDay()), .day = made.date() };
    case Grouping::Category:
        return { .key = category, .words = { category } };
    case Grouping::Style:
        return { .key = style, .words = { style } };
    }
    return {};
}

GalleryModel::Section GalleryModel::sectionFor(const JobStatus &job) const
{
    return sectionFor(job.batch.value, job.spec.category, job.spec.styleId, QDateTime::currentDateTime());
}

void GalleryModel::countRows(int row, int change)
{
    const auto after = std::upper_bound(m_sections.begin(), m_sections.end(), row,
        [](int r, const Section &section) { return r < section.first; });
    const auto section = after - 1;
    section->count += change;
    if (section->count == 0)
        m_sections.erase(section);
    numberSections();
}

void GalleryModel::numberSections()
{
    int row = 0;
    for (Section &section : m_sections) {
        section.first = row;
        row += section.count;
    }
    m_rows.clear();
}

void GalleryModel::setJob(const JobStatus &job)
{
    const int row = rowOf(job.id);
    if (job.state == JobState::Succeeded) {
        settle(job);
    } else if (job.state == JobState::Cancelled) {
        dismiss(job.id);
    } else if (row >= 0) {
        m_tiles[row].icon = {};
        m_jobs.insert(job.id, job);
        Q_EMIT dataChanged(index(row), index(row));
    } else if (m_jobs.insert(job.id, job); belongs(job)) {
        const int section = sectionIndex(sectionFor(job));
        const int place = rowForNew(job, m_sections.at(section));
        m_places.insert(job.id, { job.batch, job.position });
        insertTile(section, place, { job.id, {} });
    }
}

void GalleryModel::settle(const JobStatus &job)
{
    if (!m_jobs.contains(job.id)) {
        addIcon(job.icon);
        return;
    }
    // Answered by the library, or told of by the library first: the older tile gives way.
    if (const int older = rowOf(job.icon); older >= 0)
        removeTile(older);
    const int row = rowOf(job.id);
    m_jobs.remove(job.id);
    if (row < 0) {
        addIcon(job.icon);
        return;
    }
    m_tiles[row].icon = job.icon;
    m_rows.clear();
    Q_EMIT dataChanged(index(row), index(row));
}

void GalleryModel::addIcon(IconId icon)
{
    if (!icon.isValid() || rowOf(icon) >= 0 || !belongs(icon))
        return;
    const Result<IconRecord> record = m_library.icon(icon);
    if (!record)
        return;
    const int section = sectionIndex(sectionFor(
        record->batch.value, record->spec.category, record->spec.styleId, record->createdAt.toLocalTime()));
    int row = m_sections.at(section).first;
    while (row < m_sections.at(section).first + m_sections.at(section).count && m_tiles.at(row).job.isValid())
        ++row;
    insertTile(section, row, { {}, icon });
}

void GalleryModel::dismiss(JobId job)
{
    const int row = rowOf(job);
    if (m_jobs.remove(job) && row >= 0)
        removeTile(row);
}

QModelIndex GalleryModel::indexOf(IconId icon) const
{
    const int row = rowOf(icon);
    return row < 0 ? QModelIndex() : index(row);
}

int GalleryModel::iconCount() const
{
    // Tiles of jobs that are no icon yet are few; icons may be many.
    return int(m_tiles.size()
        - std::count_if(m_jobs.keyBegin(), m_jobs.keyEnd(), [this](JobId job) { return rowOf(job) >= 0; }));
}

IconRecord GalleryModel::record(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return record(m_tiles.at(index.row()).icon);
}

IconRecord GalleryModel::record(IconId id) const
{
    if (const IconRecord *known = m_records.object(id))
        return *known;
    const Result<IconRecord> found = id.isValid() ? m_library.icon(id) : Result<IconRecord>(IconRecord());
    if (!found)
        return {};
    m_records.insert(id, new IconRecord(found.value()));
    return found.value();
}

void GalleryModel::readRows(int first, int end) const
{
    QList<IconId> unknown;
    for (int row = first; row < end; ++row)
        if (const IconId id = m_tiles.at(row).icon; id.isValid() && !m_records.contains(id))
            unknown += id;
    if (unknown.isEmpty())
        return;
    const Result<QList<IconRecord>> records = m_library.icons(unknown);
    for (const IconRecord &record : records ? *records : QList<IconRecord>())
        m_records.insert(record.id, new IconRecord(record));
}

JobStatus GalleryModel::job(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? m_jobs.value(m_tiles.at(index.row()).job)
                                                             : JobStatus();
}

int GalleryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tiles.size());
}

int GalleryModel::rowOf(JobId job) const
{
    if (m_rows.isEmpty())
        indexRows();
    return m_jobRows.value(job, -1);
}

int GalleryModel::rowOf(IconId icon) const
{
    if (m_rows.isEmpty())
        indexRows();
    return m_rows.value(icon, -1);
}

void GalleryModel::indexRows() const
{
    m_jobRows.clear();
    m_rows.reserve(m_tiles.size() + 1);
    m_rows.insert({}, -1); // never empty while it is up to date
    for (int row = 0; row < m_tiles.size(); ++row) {
        const Tile &tile = m_tiles.at(row);
        if (tile.icon.isValid())
            m_rows.insert(tile.icon, row);
        if (tile.job.isValid())
            m_jobRows.insert(tile.job, row);
    }
}

int GalleryModel::rowForNew(const JobStatus &job, const Section &section) const
{
    int row = section.first;
    for (int i = row; i < section.first + section.count && m_tiles.at(i).job.isValid(); ++i) {
        const auto [batch, position] = m_places.value(m_tiles.at(i).job);
        if (batch == job.batch && position < job.position)
            row = i + 1;
        else if (batch == job.batch)
            return i;
    }
    return row;
}

void GalleryModel::insertTile(int section, int row, const Tile &tile)
{
    beginInsertRows({}, row, row);
    m_tiles.insert(row, tile);
    ++m_sections[section].count;
    numberSections();
    endInsertRows();
}

void GalleryModel::removeTile(int row)
{
    beginRemoveRows({}, row, row);
    m_places.remove(m_tiles.at(row).job);
    m_tiles.removeAt(row);
    countRows(row, -1);
    endRemoveRows();
}

void GalleryModel::iconsChanged(const QList<IconId> &icons)
{
    for (const IconId icon : icons) {
        m_records.remove(icon);
        const int row = rowOf(icon);
        const bool isWanted
            = belongs(icon) && (row >= 0 || m_query.trashed || !record(icon).trashedAt.isValid());
        if (row >= 0 && isWanted) {
            Q_EMIT dataChanged(index(row), index(row));
        } else if (row >= 0) {
            removeTile(row); // no favorite any more, or back from the trash
        } else if (isWanted) {
            reload(); // its place follows from its age
            return;
        }
    }
}

void GalleryModel::iconsRemoved(const QList<IconId> &icons)
{
    if (m_query.trashed) {
        reload();
        return;
    }
    iconsGone(icons);
}

void GalleryModel::iconsGone(const QList<IconId> &icons)
{
    for (const IconId icon : icons) {
        m_records.remove(icon);
        if (const int row = rowOf(icon); row >= 0)
            removeTile(row);
    }
}

} // namespace Iconwright
