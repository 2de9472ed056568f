#include "core/provider/openai/picturevalue.h"

#include <QIODevice>

#include <algorithm>
#include <utility>

namespace Iconwright {

namespace {

constexpr qsizetype pieceSize = 64 * 1024;
constexpr qsizetype longestUrl = 8 * 1024;
constexpr qsizetype longestDataHeader = 200;
constexpr QByteArrayView dataScheme = "data:";

} // namespace

void PictureValue::begin(Kind kind)
{
    m_kind = kind;
    m_mode = Mode::Undecided;
    m_text.clear();
    m_base64 = {};
}

PictureValue::State PictureValue::feed(QByteArrayView text)
{
    if (m_mode == Mode::Base64)
        return decode(text);
    if (m_mode == Mode::DataHeader)
        return feedHeader(text);
    // Of the text before it is decided on, only the prefix is copied here.
    const qsizetype size
        = m_mode == Mode::Url ? text.size() : std::min(text.size(), dataScheme.size() - m_text.size());
    if (m_text.size() + size > longestUrl)
        return State::Damaged;
    m_text.append(text.first(size));
    if (m_mode == Mode::Url || m_text.size() < dataScheme.size())
        return State::Ok;
    const State decided = decide(false);
    return decided == State::Ok && size < text.size() ? feed(text.sliced(size)) : decided;
}

PictureValue::State PictureValue::end()
{
    if (m_mode == Mode::Undecided) {
        if (const State decided = decide(true); decided != State::Ok)
            return decided;
    }
    if (m_mode != Mode::Base64)
        return m_mode == Mode::DataHeader ? State::Damaged : State::Ok;
    m_decoded.resize(std::max(m_decoded.size(), Base64Stream::bound(0)));
    return write(m_base64.finish(m_decoded.data()));
}

PictureValue::State PictureValue::decide(bool isWhole)
{
    if (!isWhole && m_text == dataScheme) {
        m_mode = Mode::DataHeader;
        m_text.clear();
        return State::Ok;
    }
    m_mode = m_kind == Kind::Url ? Mode::Url : Mode::Base64;
    return m_mode == Mode::Url ? State::Ok : decode(std::exchange(m_text, {}));
}

PictureValue::State PictureValue::feedHeader(QByteArrayView text)
{
    const qsizetype comma = text.indexOf(',');
    const qsizetype size = comma < 0 ? text.size() : comma;
    if (m_text.size() + size > longestDataHeader)
        return State::Damaged;
    m_text.append(text.first(size));
    if (comma < 0)
        return State::Ok;
    if (!m_text.toLower().endsWith(";base64"))
        return State::Damaged;
    m_mode = Mode::Base64;
    return decode(text.sliced(comma + 1));
}

PictureValue::State PictureValue::decode(QByteArrayView text)
{
    State state = State::Ok;
    while (!text.isEmpty() && state == State::Ok) {
        const QByteArrayView piece = text.first(std::min(text.size(), pieceSize));
        m_decoded.resize(std::max(m_decoded.size(), Base64Stream::bound(piece.size())));
        state = write(m_base64.decode(piece, m_decoded.data()));
        text = text.sliced(piece.size());
    }
    return state;
}

PictureValue::State PictureValue::write(qsizetype size)
{
    if (size < 0)
        return State::Damaged;
    if (size > 0 && m_sink.write(m_decoded.constData(), size) != size)
        return State::SinkFull;
    m_written += size;
    return State::Ok;
}

} // namespace Iconwright
