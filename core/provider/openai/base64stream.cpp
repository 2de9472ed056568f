#include "core/provider/openai/base64stream.h"

#include "core/provider/openai/base64block.h"

#include <array>
#include <string_view>
#include <utility>

namespace Iconwright {

namespace {

constexpr quint32 invalid = 0x01000000; // no shifted value reaches this bit

using Table = std::array<quint32, 256>;

constexpr Table makeTable(int shift)
{
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    Table table {};
    for (quint32 &value : table)
        value = invalid;
    for (size_t i = 0; i < alphabet.size(); ++i)
        table[static_cast<quint8>(alphabet[i])] = static_cast<quint32>(i) << shift;
    return table;
}

// One table per place in the quantum: four loads and three ORs for three bytes.
constexpr std::array<Table, 4> tables { makeTable(18), makeTable(12), makeTable(6), makeTable(0) };

//! Decodes whole quanta until something else comes; moves both positions on.
void decodeQuanta(const quint8 *&text, const quint8 *end, char *&out)
{
    const QByteArrayView rest(reinterpret_cast<const char *>(text), end - text);
    const qsizetype inBlocks = decodeBase64Blocks(rest, out);
    text += inBlocks;
    out += inBlocks / 4 * 3;
    while (end - text >= 4) {
        const quint32 bits
            = tables[0][text[0]] | tables[1][text[1]] | tables[2][text[2]] | tables[3][text[3]];
        if (bits & invalid)
            return;
        out[0] = static_cast<char>(bits >> 16);
        out[1] = static_cast<char>(bits >> 8);
        out[2] = static_cast<char>(bits);
        text += 4;
        out += 3;
    }
}

bool isBlank(quint8 character)
{
    return character == '\n' || character == '\r' || character == ' ' || character == '\t';
}

} // namespace

qsizetype Base64Stream::decode(QByteArrayView text, char *out)
{
    const char *start = out;
    const auto *at = reinterpret_cast<const quint8 *>(text.data());
    const quint8 *end = at + text.size();
    while (!m_damaged && at < end) {
        if (m_count == 0 && !m_ended)
            decodeQuanta(at, end, out);
        if (at < end)
            m_damaged = !take(*at++, out);
    }
    return m_damaged ? -1 : out - start;
}

bool Base64Stream::take(quint8 character, char *&out)
{
    if (isBlank(character))
        return true;
    if (character == '=')
        return takePadding(out);
    const quint32 value = tables[3][character];
    if (m_ended || value == invalid)
        return false;
    m_bits = m_bits << 6 | value;
    if (++m_count < 4)
        return true;
    *out++ = static_cast<char>(m_bits >> 16);
    *out++ = static_cast<char>(m_bits >> 8);
    *out++ = static_cast<char>(m_bits);
    m_count = 0;
    return true;
}

bool Base64Stream::takePadding(char *&out)
{
    if (m_ended)
        return m_padding-- > 0;
    if (m_count < 2)
        return false;
    m_padding = 3 - m_count;
    const qsizetype written = finish(out);
    out += written;
    m_ended = true;
    return true;
}

qsizetype Base64Stream::finish(char *out)
{
    if (m_damaged || m_count == 1)
        return -1;
    const int count = std::exchange(m_count, 0);
    if (count >= 2)
        out[0] = static_cast<char>(m_bits >> (count == 2 ? 4 : 10));
    if (count == 3)
        out[1] = static_cast<char>(m_bits >> 2);
    m_bits = 0;
    return count == 0 ? 0 : count - 1;
}

} // namespace Iconwright
