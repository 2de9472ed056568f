#pragma once

#include <QHash>
#include <QList>

namespace Iconwright {

//! In which row each key stands. Rows that come and go are written down and applied when a key is asked for,
//! so that a change costs nothing for the keys that only move.
template <typename Key> class RowIndex
{
public:
    //! No row for `size` keys at least.
    void reset(qsizetype size)
    {
        m_places.clear();
        m_moves.clear();
        m_places.reserve(size);
    }
    //! So many changes have been written down that set() for every key anew is cheaper.
    [[nodiscard]] bool isWorn() const { return m_moves.size() > mostMoves; }

    void set(const Key &key, int row) { m_places.insert(key, { row, int(m_moves.size()) }); }
    void remove(const Key &key) { m_places.remove(key); }
    //! Keys in the new rows are told by set() afterwards.
    void inserted(int row, int count) { m_moves.append({ row, count }); }
    //! Keys in these rows are told by remove().
    void removed(int row, int count) { m_moves.append({ row + count, -count }); }

    //! -1 when there is none.
    [[nodiscard]] int rowOf(const Key &key) const
    {
        const auto place = m_places.constFind(key);
        if (place == m_places.cend())
            return -1;
        int row = place->row;
        for (int i = place->since; i < m_moves.size(); ++i)
            row += row >= m_moves.at(i).from ? m_moves.at(i).by : 0;
        return row;
    }

private:
    static constexpr int mostMoves = 500;

    struct Place
    {
        int row = 0;
        int since = 0; //!< of the moves
    };
    struct Move
    {
        int from = 0; //!< row, and all after it
        int by = 0;
    };

    QHash<Key, Place> m_places;
    QList<Move> m_moves;
};

} // namespace Iconwright
