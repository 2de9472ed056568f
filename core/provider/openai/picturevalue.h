#pragma once

#include "core/provider/openai/base64stream.h"

#include <QByteArray>

class QIODevice;

namespace Iconwright {

//! A string of an answer that is a picture, taken piece by piece: base64, a data: URL with base64 (decoded to
//! the sink as it comes, without ever being held), or the address of one (kept, up to 8 KiB).
class PictureValue
{
public:
    enum class Kind { Base64, Url };
    enum class State { Ok, Damaged, SinkFull };

    explicit PictureValue(QIODevice &sink)
        : m_sink(sink)
    {
    }

    //! A new string begins; what an earlier one wrote stays written.
    void begin(Kind kind);
    State feed(QByteArrayView text);
    State end();

    [[nodiscard]] qint64 written() const { return m_written; } //!< bytes of the picture in the sink
    [[nodiscard]] QByteArray url() const { return m_mode == Mode::Url ? m_text : QByteArray(); }

private:
    enum class Mode { Undecided, Base64, DataHeader, Url };

    [[nodiscard]] State decide(bool isWhole);
    [[nodiscard]] State feedHeader(QByteArrayView text);
    [[nodiscard]] State decode(QByteArrayView text);
    [[nodiscard]] State write(qsizetype size);

    QIODevice &m_sink;
    Base64Stream m_base64;
    Kind m_kind = Kind::Base64;
    Mode m_mode = Mode::Undecided;
    QByteArray m_text; //!< a prefix not yet decided on, or the address
    QByteArray m_decoded; //!< room for one piece
    qint64 m_written = 0;
};

} // namespace Iconwright
