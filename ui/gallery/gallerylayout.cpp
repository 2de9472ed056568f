#include "ui/gallery/gallerylayout.h"

#include <algorithm>

namespace Iconwright {

namespace {

constexpr int wideGapFrom = 104;
constexpr int groupGap = 8;
constexpr int lineGap = 4; // below a caption, in addition to the gap

} // namespace

void GalleryLayout::set(const QList<Group> &groups, const Measures &measures)
{
    m_measures = measures;
    m_gap = measures.zoom < wideGapFrom ? 8 : 12;
    m_columns = std::max(1, (measures.width + m_gap) / (measures.zoom + m_gap));
    m_plate = m_columns == 1 ? std::clamp(measures.width, 1, measures.zoom)
                             : (measures.width - (m_columns - 1) * m_gap) / m_columns;
    m_places.clear();
    int y = 0;
    int row = 0;
    for (const Group &group : groups) {
        const int tiles = y + (measures.headers ? headerHeight : 0);
        m_places.append({ y, tiles, row, group.count, group.folded });
        const int lines = group.folded ? 0 : (group.count + m_columns - 1) / m_columns;
        y = tiles + lines * lineHeight() + (measures.headers ? groupGap : 0);
        row += group.count;
    }
    m_height = y + measures.bottom;
}

int GalleryLayout::lineHeight() const
{
    return m_plate + m_measures.caption + m_gap + (m_measures.caption > 0 ? lineGap : 0);
}

//! What is left over is shared out a pixel at a time, so that the last column ends at the edge.
int GalleryLayout::left(int column) const
{
    if (m_columns == 1)
        return 0;
    return int(qint64(column) * (m_measures.width - m_plate) / (m_columns - 1));
}

int GalleryLayout::groupOfRow(int row) const
{
    const auto after = std::upper_bound(
        m_places.cbegin(), m_places.cend(), row, [](int r, const Place &place) { return r < place.first; });
    const int group = int(after - m_places.cbegin()) - 1;
    return group >= 0 && row < m_places.at(group).first + m_places.at(group).count ? group : -1;
}

int GalleryLayout::groupAt(int y) const
{
    const auto after = std::upper_bound(m_places.cbegin(), m_places.cend(), y,
        [](int value, const Place &place) { return value < place.top; });
    return std::max(int(after - m_places.cbegin()) - 1, m_places.isEmpty() ? -1 : 0);
}

QRect GalleryLayout::headerRect(int group) const
{
    return { 0, m_places.at(group).top, m_measures.width, m_measures.headers ? headerHeight : 0 };
}

QRect GalleryLayout::stickyRect(int group, int top) const
{
    QRect rect = headerRect(group);
    const int end = group + 1 < m_places.size() ? m_places.at(group + 1).top : m_height;
    rect.moveTop(std::clamp(top, rect.top(), std::max(rect.top(), end - rect.height())));
    return rect;
}

QRect GalleryLayout::tileRect(int row) const
{
    const int group = groupOfRow(row);
    if (group < 0 || m_places.at(group).folded)
        return {};
    const Place &place = m_places.at(group);
    const int at = row - place.first;
    return { left(at % m_columns), place.tiles + at / m_columns * lineHeight(), m_plate,
        m_plate + m_measures.caption };
}

int GalleryLayout::rowAt(QPoint point) const
{
    for (const auto &[first, end] : rowsBetween(point.y(), point.y() + 1))
        for (int row = first; row < end; ++row)
            if (tileRect(row).contains(point))
                return row;
    return -1;
}

QList<std::pair<int, int>> GalleryLayout::rowsBetween(int from, int to) const
{
    QList<std::pair<int, int>> ranges;
    for (int group = std::max(0, groupAt(from)); group < m_places.size(); ++group) {
        const Place &place = m_places.at(group);
        if (place.top >= to)
            break;
        if (place.folded)
            continue;
        const int firstLine = std::max(0, (from - place.tiles) / lineHeight());
        const int endLine = to <= place.tiles ? 0 : (to - place.tiles - 1) / lineHeight() + 1;
        const int first = std::min(place.count, firstLine * m_columns);
        const int end = int(std::min(qint64(place.count), qint64(endLine) * m_columns));
        if (first < end)
            ranges.append({ place.first + first, place.first + end });
    }
    return ranges;
}

int GalleryLayout::rowBelow(int row, int lines) const
{
    const int step = lines < 0 ? -1 : 1;
    for (int moved = 0; moved != lines; moved += step) {
        const int group = groupOfRow(row);
        if (group < 0)
            return row;
        const Place &place = m_places.at(group);
        const int column = (row - place.first) % m_columns;
        const int lastLine = (place.count - 1) / m_columns;
        const int line = (row - place.first) / m_columns + step;
        if (line >= 0 && line <= lastLine) {
            row = place.first + std::min(line * m_columns + column, place.count - 1);
            continue;
        }
        const int next = unfolded(step > 0 ? place.first + place.count : place.first - 1, step);
        if (next < 0)
            return row;
        const Place &other = m_places.at(groupOfRow(next));
        const int otherLine = step > 0 ? 0 : (other.count - 1) / m_columns;
        row = other.first + std::min(otherLine * m_columns + column, other.count - 1);
    }
    return row;
}

int GalleryLayout::unfolded(int row, int step) const
{
    for (int group = groupOfRow(row); group >= 0; group = groupOfRow(row)) {
        const Place &place = m_places.at(group);
        if (!place.folded)
            return row;
        row = step > 0 ? place.first + place.count : place.first - 1;
    }
    return -1;
}

} // namespace Iconwright
