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
    if (grouping == m_wantedGrouping)
        return;
    m_wantedGrouping = grouping;
    reload();
}

void GalleryModel::setQuery(const IconQuery &query)
{
    if (query == m_query)
        return;
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
    Section section
        = sectionFor(job.batch.value, job.spec.category, job.spec.styleId, QDateTime::currentDateTime());
    section.style = job.spec.styleId;
    section.colorScheme = job.spec.colorSchemeId;
    return section;
}

void GalleryModel::setJob(const JobStatus &job)
{
    const int row = rowOf(job.id);
    if (job.state != JobState::Sending && job.state != JobState::Received)
        m_partials.remove(job.id);
    if (job.state == JobState::Succeeded) {
        settle(job);
    } else if (job.state == JobState::Cancelled) {
        dismiss(job.id);
    } else if (row >= 0) {
        m_rows.remove(std::exchange(m_tiles[row].icon, {}));
        m_jobs.insert(job.id, job);
        Q_EMIT dataChanged(index(row), index(row));
    } else if (m_jobs.insert(job.id, job); belongs(job)) {
        const int section = sectionIndex(sectionFor(job));
        const int place = rowForNew(job, m_sections.at(section));
        m_places.insert(job.id, { job.batch, job.position });
        insertTile(section, place, { job.id, {}, 0 });
    }
}

void GalleryModel::setPartial(JobId job, const QImage &picture)
{
    const auto known = m_jobs.constFind(job);
    if (known == m_jobs.cend() || known->state != JobState::Sending)
        return;
    m_partials.insert(job, picture);
    if (const int row = rowOf(job); row >= 0)
        Q_EMIT dataChanged(index(row), index(row), { PartialRole });
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
    m_rows.set(job.icon, row);
    Q_EMIT dataChanged(index(row), index(row));
}

void GalleryModel::addIcon(IconId icon)
{
    ++m_changes;
    if (!icon.isValid() || rowOf(icon) >= 0 || !belongs(icon))
        return;
    const Result<IconRecord> record = m_library.icon(icon);
    if (!record)
        return;
    Section wanted = sectionFor(
        record->batch.value, record->spec.category, record->spec.styleId, record->createdAt.toLocalTime());
    wanted.style = record->spec.styleId;
    wanted.colorScheme = record->spec.colorSchemeId;
    const int section = sectionIndex(wanted);
    int row = m_sections.at(section).first;
    while (row < m_sections.at(section).first + m_sections.at(section).count && m_tiles.at(row).job.isValid())
        ++row;
    insertTile(section, row, { {}, icon, 0 });
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

void GalleryModel::prefetch(const QList<std::pair<int, int>> &rows) const
{
    QList<IconId> unknown;
    for (const auto &[first, end] : rows)
        for (int row = first; row < end && unknown.size() < keptRecords; ++row)
            if (const IconId icon = m_tiles.at(row).icon; icon.isValid() && !m_records.contains(icon))
                unknown.append(icon);
    const Result<QList<IconRecord>> found
        = unknown.isEmpty() ? Result<QList<IconRecord>>(QList<IconRecord>()) : m_library.icons(unknown);
    for (const IconRecord &icon : found ? *found : QList<IconRecord>())
        m_records.insert(icon.id, new IconRecord(icon));
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
    indexRows();
    return m_jobRows.rowOf(job);
}

int GalleryModel::rowOf(IconId icon) const
{
    indexRows();
    return m_rows.rowOf(icon);
}

void GalleryModel::indexRows() const
{
    if (m_isIndexed && !m_rows.isWorn())
        return;
    m_isIndexed = true;
    m_rows.reset(m_tiles.size());
    m_jobRows.reset(m_jobs.size());
    for (int row = 0; row < m_tiles.size(); ++row) {
        const Tile &tile = m_tiles.at(row);
        if (tile.icon.isValid())
            m_rows.set(tile.icon, row);
        if (tile.job.isValid())
            m_jobRows.set(tile.job, row);
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

int GalleryModel::find(const QString &text, int row) const
{
    const auto begins = [&text](const QString &name) { return name.startsWith(text, Qt::CaseInsensitive); };
    QList<bool> keys;
    keys.reserve(m_texts.size());
    for (const QString &name : m_texts)
        keys.append(begins(name));
    const int rows = rowCount();
    for (int step = 1; step <= rows; ++step) {
        const int at = (row + step) % rows;
        const int key = m_tiles.at(at).name;
        if (key > 0 ? keys.value(key) : begins(index(at).data().toString()))
            return at;
    }
    return -1;
}

} // namespace Iconwright
