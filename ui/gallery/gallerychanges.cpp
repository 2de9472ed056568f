// How GalleryModel follows what happens in the library: rows that come and go.

#include "core/library/iconlibrary.h"
#include "ui/gallery/gallerymodel.h"

#include <algorithm>

namespace Iconwright {

namespace {

constexpr int mostRuns = 16; // of rows that go at once one by one

} // namespace

void GalleryModel::insertTile(int section, int row, const Tile &tile)
{
    beginInsertRows({}, row, row);
    m_tiles.insert(row, tile);
    ++m_sections[section].count;
    numberSections();
    m_rows.inserted(row, 1);
    m_jobRows.inserted(row, 1);
    if (tile.icon.isValid())
        m_rows.set(tile.icon, row);
    if (tile.job.isValid())
        m_jobRows.set(tile.job, row);
    endInsertRows();
}

void GalleryModel::removeTile(int row)
{
    removeRows({ row });
}

//! In one step: as runs of neighbors, or as a whole where there are so many runs that each costs a layout.
void GalleryModel::removeRows(QList<int> rows)
{
    std::sort(rows.begin(), rows.end());
    QList<std::pair<int, int>> runs; // first row and count
    for (const int row : std::as_const(rows))
        if (!runs.isEmpty() && runs.constLast().first + runs.constLast().second == row)
            ++runs.last().second;
        else
            runs.append({ row, 1 });
    if (runs.size() > mostRuns) {
        beginResetModel();
        eraseRows(rows);
        endResetModel();
        return;
    }
    for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
        const auto [row, count] = *run;
        beginRemoveRows({}, row, row + count - 1);
        for (int i = row; i < row + count; ++i) {
            m_places.remove(m_tiles.at(i).job);
            m_rows.remove(m_tiles.at(i).icon);
            m_jobRows.remove(m_tiles.at(i).job);
        }
        m_tiles.remove(row, count);
        m_rows.removed(row, count);
        m_jobRows.removed(row, count);
        dropRows(row, count);
        endRemoveRows();
    }
}

//! `rows` ascend.
void GalleryModel::eraseRows(const QList<int> &rows)
{
    qsizetype next = 0;
    QList<Tile> kept;
    kept.reserve(m_tiles.size() - rows.size());
    for (Section &section : m_sections) {
        const qsizetype before = kept.size();
        for (int row = section.first; row < section.first + section.count; ++row) {
            if (next == rows.size() || rows.at(next) != row) {
                kept.append(m_tiles.at(row));
                continue;
            }
            m_places.remove(m_tiles.at(row).job);
            ++next;
        }
        section.count = int(kept.size() - before);
    }
    m_tiles = kept;
    m_sections.removeIf([](const Section &section) { return section.count == 0; });
    numberSections();
    m_isIndexed = false;
}

//! Those that the query selects now.
QSet<IconId> GalleryModel::wantedOf(const QList<IconId> &icons) const
{
    IconQuery changed = m_query;
    changed.ids = icons;
    if (!m_query.ids.isEmpty())
        changed.ids.removeIf([this](IconId icon) { return !m_query.ids.contains(icon); });
    const Result<QList<IconId>> ids
        = changed.ids.isEmpty() ? Result<QList<IconId>>(QList<IconId>()) : m_library.ids(changed);
    return ids ? QSet<IconId>(ids->cbegin(), ids->cend()) : QSet<IconId>();
}

void GalleryModel::iconsChanged(const QList<IconId> &icons)
{
    ++m_changes;
    const QSet<IconId> wanted = wantedOf(icons);
    QList<int> gone; // no favorite any more, or back from the trash
    for (const IconId icon : icons) {
        m_records.remove(icon);
        const int row = rowOf(icon);
        if (row < 0 && wanted.contains(icon)) {
            reload(); // its place follows from its age
            return;
        }
        if (row >= 0 && wanted.contains(icon))
            Q_EMIT dataChanged(index(row), index(row));
        else if (row >= 0)
            gone.append(row);
    }
    if (!gone.isEmpty())
        removeRows(gone);
}

void GalleryModel::iconsRemoved(const QList<IconId> &icons)
{
    if (m_query.trashed) {
        ++m_changes;
        reload();
        return;
    }
    iconsGone(icons);
}

void GalleryModel::iconsGone(const QList<IconId> &icons)
{
    ++m_changes;
    QList<int> rows;
    for (const IconId icon : icons) {
        m_records.remove(icon);
        if (const int row = rowOf(icon); row >= 0)
            rows.append(row);
    }
    if (!rows.isEmpty())
        removeRows(rows);
}

//! Takes rows out of the sections they stand in.
void GalleryModel::dropRows(int row, int count)
{
    for (Section &section : m_sections) {
        const int first = std::max(row, section.first);
        const int end = std::min(row + count, section.first + section.count);
        section.count -= std::max(0, end - first); // still numbered as before
    }
    m_sections.removeIf([](const Section &section) { return section.count == 0; });
    numberSections();
}

void GalleryModel::numberSections()
{
    int row = 0;
    for (Section &section : m_sections) {
        section.first = row;
        row += section.count;
    }
}

} // namespace Iconwright
