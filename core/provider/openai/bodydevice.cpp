#include "core/provider/openai/bodydevice.h"

#include <algorithm>
#include <cstring>

namespace Iconwright {

namespace {

constexpr qint64 rawPiece = 48 * 1024; // a multiple of 3: pieces of Base64 can be joined

} // namespace

BodyDevice::BodyDevice(const RequestBody &body, QObject *parent)
    : QIODevice(parent)
    , m_body(body)
    , m_size(body.size())
    , m_piece(body.head)
{
    // Unbuffered, so that what was taken is what went out.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 BodyDevice::readData(char *data, qint64 maxSize)
{
    if (maxSize > 0 && m_used == m_piece.size() && !encodeMore())
        return -1;
    const qsizetype size = std::min<qsizetype>(maxSize, m_piece.size() - m_used);
    std::memcpy(data, m_piece.constData() + m_used, static_cast<size_t>(size));
    m_used += size;
    m_taken += size;
    return size;
}

//! False at the end, and where the picture is shorter than it was: the rest must not be made up.
bool BodyDevice::encodeMore()
{
    m_used = 0;
    if (m_tailReached) {
        m_piece.clear();
        return false;
    }
    m_piece = m_body.picture ? m_body.picture->read(rawPiece).toBase64() : QByteArray();
    if (!m_piece.isEmpty())
        return true;
    if (m_taken + m_body.tail.size() != m_size)
        return false;
    m_tailReached = true;
    m_piece = m_body.tail;
    return !m_piece.isEmpty();
}

qint64 BodyDevice::writeData(const char *, qint64)
{
    return -1;
}

} // namespace Iconwright
