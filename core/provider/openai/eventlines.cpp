#include "core/provider/openai/eventlines.h"

#include <algorithm>

namespace Iconwright {

namespace {

constexpr qsizetype longestField = 16;
constexpr qsizetype longestName = 128;
constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";

//! Adds as much as fits.
void append(QByteArray &text, QByteArrayView piece, qsizetype limit)
{
    text.append(piece.first(std::clamp<qsizetype>(limit - text.size(), 0, piece.size())));
}

qsizetype lineLength(QByteArrayView bytes)
{
    const auto end = std::find_if(bytes.begin(), bytes.end(), [](char c) { return c == '\n' || c == '\r'; });
    return end - bytes.begin();
}

} // namespace

void EventLines::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (m_wasReturn && bytes.front() == '\n')
            bytes = bytes.sliced(1);
        m_wasReturn = false;
        const qsizetype length = lineLength(bytes);
        takePlain(bytes.first(length));
        if (length == bytes.size())
            return;
        m_wasReturn = bytes[length] == '\r';
        endLine();
        bytes = bytes.sliced(length + 1);
    }
}

void EventLines::finish()
{
    if (m_part != Part::Field || !m_field.isEmpty())
        endLine();
    endEvent();
}

//! Text without an end of line.
void EventLines::takePlain(QByteArrayView text)
{
    if (m_part == Part::Field) {
        const qsizetype colon = text.indexOf(':');
        append(m_field, colon < 0 ? text : text.first(colon), longestField);
        if (colon < 0)
            return;
        text = text.sliced(colon + 1);
        beginValue();
    }
    if (text.isEmpty())
        return;
    if (m_part == Part::Blank && text.front() == ' ')
        text = text.sliced(1);
    m_part = Part::Value;
    if (m_field == "data" && !text.isEmpty())
        m_receiver.takeData(text);
    else if (m_field == "event")
        append(m_name, text, longestName);
}

void EventLines::beginValue()
{
    m_part = Part::Blank;
    if (m_isFirst && m_field.startsWith(byteOrderMark))
        m_field.remove(0, byteOrderMark.size());
    if (m_field == "event")
        m_name.clear();
    if (m_field == "data" && m_hasData)
        m_receiver.takeData("\n");
    m_hasData = m_hasData || m_field == "data";
}

void EventLines::endLine()
{
    const bool isEmpty = m_part == Part::Field && m_field.isEmpty();
    if (m_part == Part::Field && !isEmpty)
        beginValue(); // a field without a colon has an empty value
    if (m_field == "event")
        m_receiver.takeName(m_name);
    m_part = Part::Field;
    m_field.clear();
    m_isFirst = false;
    if (isEmpty)
        endEvent();
}

void EventLines::endEvent()
{
    if (m_hasData)
        m_receiver.takeEnd();
    else
        m_receiver.takeName({});
    m_hasData = false;
    m_name.clear();
}

} // namespace Iconwright
