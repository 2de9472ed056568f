#include "core/provider/openai/answerscanner.h"

#include <QString>

#include <algorithm>
#include <cctype>
#include <cstring>
#include <utility>

namespace Iconwright {

namespace {

constexpr qsizetype longestKey = 32;
constexpr qsizetype byteOrderMarkSize = 3;

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

//! Of numbers, true, false and null; whether they are spelled well is for the parser of the rest.
bool isLiteral(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || byte == '-' || byte == '+'
        || byte == '.' || byte == 'E';
}

//! Length of the text before the next quote or backslash.
qsizetype plainLength(QByteArrayView bytes)
{
    const void *quote = std::memchr(bytes.data(), '"', static_cast<size_t>(bytes.size()));
    const qsizetype end = quote ? static_cast<const char *>(quote) - bytes.data() : bytes.size();
    const void *backslash = end > 0 ? std::memchr(bytes.data(), '\\', static_cast<size_t>(end)) : nullptr;
    return backslash ? static_cast<const char *>(backslash) - bytes.data() : end;
}

//! The character that an escape without its backslash stands for, in UTF-8; halves of surrogate pairs become
//! '?': they occur in nothing that is looked at here. Null for what is no escape.
QByteArray decodeEscape(const QByteArray &escape)
{
    constexpr QByteArrayView letters = "\"\\/bfnrt";
    constexpr QByteArrayView meanings = "\"\\/\b\f\n\r\t";
    if (escape.front() != 'u') {
        const qsizetype index = letters.indexOf(escape.front());
        return index < 0 ? QByteArray() : QByteArray(1, meanings[index]);
    }
    bool ok = false;
    const ushort unit = escape.mid(1).toUShort(&ok, 16);
    const bool isHex = std::all_of(escape.begin() + 1, escape.end(),
        [](char c) { return std::isxdigit(static_cast<unsigned char>(c)); });
    return ok && isHex ? QString(QChar(unit)).toUtf8() : QByteArray();
}

} // namespace

AnswerScanner::AnswerScanner(QIODevice &sink, const AnswerLimits &limits, Place place)
    : m_limits(limits)
    , m_place(place)
    , m_picture(sink)
{
    m_levels.reserve(limits.depth);
}

bool AnswerScanner::feed(QByteArrayView bytes)
{
    constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";
    const bool isFirst = m_total == 0;
    m_total += bytes.size();
    if (m_total > m_limits.total)
        fail(Fault::TooLarge);
    if (isFirst && bytes.startsWith(byteOrderMark))
        bytes = bytes.sliced(byteOrderMarkSize);
    while (!bytes.isEmpty() && m_fault == Fault::None) {
        qsizetype used = 1;
        if (m_inString)
            used = feedString(bytes);
        else
            feedStructure(bytes.front());
        bytes = bytes.sliced(used);
    }
    return m_fault == Fault::None;
}

AnswerScanner::Fault AnswerScanner::finish()
{
    if (!m_complete)
        fail(m_rest.isEmpty() ? Fault::NotJson : Fault::Truncated);
    return m_fault;
}

void AnswerScanner::feedStructure(char byte)
{
    if (isBlank(byte) || m_complete)
        return;
    keep(byte);
    if (byte == '{' || byte == '[')
        open(byte == '[');
    else if (m_levels.isEmpty())
        fail(Fault::NotJson);
    else if (byte == '}' || byte == ']')
        close(byte == ']');
    else if (byte == ',')
        separate();
    else if (byte == ':')
        m_levels.last().expectsKey = false;
    else if (byte == '"')
        beginString();
    else if (!isLiteral(byte))
        fail(Fault::NotJson);
}

qsizetype AnswerScanner::feedString(QByteArrayView bytes)
{
    if (m_inEscape) {
        feedEscape(bytes.front());
        return 1;
    }
    const qsizetype length = plainLength(bytes);
    if (length > 0)
        takeText(bytes.first(length));
    if (length == bytes.size() || m_fault != Fault::None)
        return length;
    if (bytes[length] == '"')
        endString();
    else
        m_inEscape = true;
    return length + 1;
}

void AnswerScanner::feedEscape(char byte)
{
    m_escape += byte;
    if (m_escape.front() == 'u' && m_escape.size() < 5)
        return;
    const QByteArray escape = std::exchange(m_escape, {});
    m_inEscape = false;
    const QByteArray decoded = decodeEscape(escape);
    if (decoded.isNull())
        return fail(Fault::NotJson);
    if (m_target == Target::Rest || m_target == Target::Key) {
        // The rest stays as it was spelled.
        keep('\\');
        std::for_each(escape.begin(), escape.end(), [this](char c) { keep(c); });
    }
    if (m_target == Target::Key && m_key.size() <= longestKey)
        m_key += decoded;
    else if (m_target == Target::Picture)
        takeText(decoded);
}

void AnswerScanner::open(bool isArray)
{
    if (m_levels.size() >= m_limits.depth)
        return fail(Fault::TooDeep);
    if (m_levels.isEmpty() && isArray)
        return fail(Fault::NotJson);
    m_levels << Level { .isArray = isArray, .expectsKey = !isArray };
}

void AnswerScanner::close(bool isArray)
{
    if (m_levels.takeLast().isArray != isArray)
        return fail(Fault::NotJson);
    m_complete = m_levels.isEmpty();
}

void AnswerScanner::separate()
{
    Level &level = m_levels.last();
    level.index = std::min(level.index + 1, 1'000'000);
    level.expectsKey = !level.isArray;
}

void AnswerScanner::beginString()
{
    m_inString = true;
    m_key.clear();
    m_target = m_levels.last().expectsKey ? Target::Key : valueTarget();
    if (m_target == Target::Picture)
        m_picture.begin(
            m_levels.last().key == Key::Url ? PictureValue::Kind::Url : PictureValue::Kind::Base64);
}

void AnswerScanner::endString()
{
    m_inString = false;
    keep('"');
    if (m_target == Target::Key)
        m_levels.last().key = m_key == "data" ? Key::Data
            : m_key == "b64_json"             ? Key::Base64
            : m_key == "url"                  ? Key::Url
                                              : Key::Other;
    if (m_target != Target::Picture)
        return;
    check(m_picture.end());
    if (m_levels.last().key == Key::Url)
        m_url = m_picture.url();
}

void AnswerScanner::takeText(QByteArrayView text)
{
    if (m_target == Target::Picture)
        return check(m_picture.feed(text));
    if (m_target == Target::Nothing)
        return;
    if (m_target == Target::Key && m_key.size() <= longestKey)
        m_key.append(text.first(std::min(text.size(), longestKey)));
    if (m_rest.size() + text.size() > m_limits.rest)
        return fail(Fault::TooLarge);
    m_rest.append(text);
}

AnswerScanner::Target AnswerScanner::valueTarget() const
{
    const Key key = m_levels.last().key;
    if (m_place == Place::Event) {
        const bool isPicture = m_levels.size() == 1 && key == Key::Base64 && m_picture.written() == 0;
        return isPicture ? Target::Picture : Target::Rest;
    }
    if (!isInData() || (key != Key::Base64 && key != Key::Url))
        return Target::Rest;
    // One picture was asked for, and a picture is worth more than its address.
    return m_levels[1].index == 0 && m_picture.written() == 0 ? Target::Picture : Target::Nothing;
}

bool AnswerScanner::isInData() const
{
    return m_levels.size() == 3 && !m_levels[0].isArray && m_levels[0].key == Key::Data && m_levels[1].isArray
        && !m_levels[2].isArray;
}

void AnswerScanner::keep(char byte)
{
    if (m_rest.size() >= m_limits.rest)
        return fail(Fault::TooLarge);
    m_rest += byte;
}

void AnswerScanner::fail(Fault fault)
{
    if (m_fault == Fault::None)
        m_fault = fault;
}

void AnswerScanner::check(PictureValue::State state)
{
    if (state == PictureValue::State::Damaged)
        fail(Fault::PictureDamaged);
    else if (state == PictureValue::State::SinkFull)
        fail(Fault::SinkFull);
}

} // namespace Iconwright
