#pragma once

#include <QByteArrayView>

namespace Iconwright {

//! Decodes base64 (RFC 4648 section 4) that comes in pieces. Line breaks and blanks are skipped, padding may
//! be missing; everything else that is no base64 is damage.
class Base64Stream
{
public:
    //! How many bytes decode() may write at most for so many characters.
    [[nodiscard]] static constexpr qsizetype bound(qsizetype characters) { return characters / 4 * 3 + 32; }

    //! Decodes all of `text` to `out`, which holds at least bound(text.size()) bytes. Returns the bytes
    //! written, -1 at the first damage; then the stream is damaged for good.
    [[nodiscard]] qsizetype decode(QByteArrayView text, char *out);
    //! After the last piece: the bytes of an unpadded end (at most 2) to `out`; -1 where the text cannot end
    //! here.
    [[nodiscard]] qsizetype finish(char *out);

private:
    [[nodiscard]] bool take(quint8 character, char *&out);
    [[nodiscard]] bool takePadding(char *&out);

    quint32 m_bits = 0; //!< of the quantum under way
    int m_count = 0; //!< its characters, 0 to 3
    int m_padding = 0; //!< '=' that must still follow
    bool m_ended = false; //!< padding was seen
    bool m_damaged = false;
};

} // namespace Iconwright
