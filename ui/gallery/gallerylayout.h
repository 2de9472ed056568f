#pragma once

#include <QList>
#include <QRect>

#include <utility>

namespace Iconwright {

//! Where tiles and group headers lie, in pixels of the content (y = 0 is its top), left to right. Plain
//! arithmetic: it costs as much as there are groups, not icons.
class GalleryLayout
{
public:
    struct Group
    {
        int count = 0; //!< tiles
        bool folded = false;
    };
    struct Measures
    {
        int width = 0; //!< of the content
        int zoom = 92; //!< least edge of a plate
        int caption = 20; //!< height under the plate, 0 without
        int bottom = 16; //!< free space below the last row
        bool headers = true;
    };

    static constexpr int headerHeight = 32;

    void set(const QList<Group> &groups, const Measures &measures);

    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] int plateEdge() const { return m_plate; } //!< in every column but those a pixel wider
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] int groupCount() const { return int(m_places.size()); }
    //! -1 outside.
    [[nodiscard]] int groupOfRow(int row) const;
    //! Of the last group that begins at or above `y`; -1 without groups.
    [[nodiscard]] int groupAt(int y) const;
    [[nodiscard]] QRect headerRect(int group) const;
    //! As headerRect(), kept at `top` while tiles of the group are still below it.
    [[nodiscard]] QRect stickyRect(int group, int top) const;
    //! Plate and caption; empty when folded away.
    [[nodiscard]] QRect tileRect(int row) const;
    //! -1 between tiles.
    [[nodiscard]] int rowAt(QPoint point) const;
    //! Rows of lines of tiles that touch `from` <= y < `to`: first, and one after the last, in each group.
    [[nodiscard]] QList<std::pair<int, int>> rowsBetween(int from, int to) const;
    //! The row `lines` lines further down (negative: up), in the same column where there is one.
    [[nodiscard]] int rowBelow(int row, int lines) const;
    //! The nearest row at or after (`step` 1), or at or before (-1), that is not folded away; -1 if none.
    [[nodiscard]] int unfolded(int row, int step) const;

private:
    struct Place
    {
        int top = 0; //!< of the header
        int tiles = 0; //!< top of the first line
        int first = 0; //!< row
        int count = 0;
        bool folded = false;
    };

    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int left(int column) const;

    QList<Place> m_places;
    Measures m_measures;
    int m_columns = 1;
    int m_gap = 8;
    int m_plate = 92;
    int m_height = 0;
};

} // namespace Iconwright
