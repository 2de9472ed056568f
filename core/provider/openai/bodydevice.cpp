#include "core/provider/openai/bodydevice.h"

#include <algorithm>
#include <cstring>

namespace Iconwright {

BodyDevice::BodyDevice(const QByteArray &body, QObject *parent)
    : QIODevice(parent)
    , m_body(body)
{
    // Unbuffered, so that what was taken is what went out.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 BodyDevice::readData(char *data, qint64 maxSize)
{
    const qsizetype size = std::min<qsizetype>(maxSize, m_body.size() - m_taken);
    if (size == 0)
        return maxSize == 0 ? 0 : -1;
    std::memcpy(data, m_body.constData() + m_taken, static_cast<size_t>(size));
    m_taken += size;
    return size;
}

qint64 BodyDevice::writeData(const char *, qint64)
{
    return -1;
}

} // namespace Iconwright
