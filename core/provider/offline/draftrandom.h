#pragma once

#include <QByteArray>

namespace Iconwright {

//! Numbers that look random and are the same on every machine for the same seed (splitmix64).
class DraftRandom
{
public:
    explicit DraftRandom(quint64 seed)
        : m_state(seed)
    {
    }
    //! Seeded by the first eight bytes of the SHA-256 of `text`.
    [[nodiscard]] static DraftRandom of(const QByteArray &text);

    [[nodiscard]] quint64 next();
    [[nodiscard]] double real(double from, double to); //!< from <= x < to
    [[nodiscard]] int integer(int below); //!< 0 <= x < below; below > 0

private:
    quint64 m_state;
};

} // namespace Iconwright
