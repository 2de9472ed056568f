#include "core/catalog/jsonlines.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

QString unescaped(QByteArrayView quoted)
{
    const QJsonDocument document = QJsonDocument::fromJson('[' + quoted.toByteArray() + ']');
    return document.array().first().toString();
}

} // namespace

int JsonLines::lineOf(const QString &path)
{
    static constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");
    m_at = m_json.startsWith(byteOrderMark) ? byteOrderMark.size() : 0;
    m_line = 1;
    m_wanted = path;
    m_foundLength = -1;
    m_foundLine = 1;
    readValue(QString(), Course::OnTheWay);
    return m_foundLine;
}

JsonLines::Course JsonLines::courseOf(const QString &path) const
{
    if (!m_wanted.startsWith(path))
        return Course::Elsewhere;
    const bool complete = path.isEmpty() || path.size() == m_wanted.size();
    const bool atBorder = complete || m_wanted[path.size()] == u'.' || m_wanted[path.size()] == u'[';
    return atBorder ? Course::OnTheWay : Course::Elsewhere;
}

void JsonLines::readValue(const QString &path, Course course)
{
    const char first = peek();
    // ">=": of two members of one name the last counts, as for QJsonObject.
    if (course == Course::OnTheWay && path.size() >= m_foundLength) {
        m_foundLength = path.size();
        m_foundLine = m_line;
    }
    if (first == '{')
        readObject(path, course);
    else if (first == '[')
        readArray(path, course);
    else if (first == '"')
        readString();
    else
        readScalar();
}

void JsonLines::readObject(const QString &path, Course course)
{
    take();
    while (peek() == '"') {
        const QByteArrayView name = readString();
        QString member;
        if (course == Course::OnTheWay)
            member = path.isEmpty() ? unescaped(name) : QString(path + u'.' + unescaped(name));
        if (peek() == ':')
            take();
        readValue(member, course == Course::OnTheWay ? courseOf(member) : course);
        if (peek() == ',')
            take();
    }
    take();
}

void JsonLines::readArray(const QString &path, Course course)
{
    take();
    for (qsizetype index = 0; peek() != ']' && peek() != '\0'; ++index) {
        const QString item = course == Course::OnTheWay ? u"%1[%2]"_s.arg(path).arg(index) : QString();
        readValue(item, course == Course::OnTheWay ? courseOf(item) : course);
        if (peek() == ',')
            take();
    }
    take();
}

QByteArrayView JsonLines::readString()
{
    const qsizetype start = m_at;
    take();
    while (m_at < m_json.size() && m_json[m_at] != '"') {
        if (m_json[m_at] == '\\')
            take();
        take();
    }
    take();
    return m_json.sliced(start, m_at - start);
}

void JsonLines::readScalar()
{
    static constexpr QByteArrayView ends(",]} \t\r\n");
    take(); // even of broken text, so that the search ends
    while (m_at < m_json.size() && !ends.contains(m_json[m_at]))
        take();
}

char JsonLines::peek()
{
    static constexpr QByteArrayView blanks(" \t\r\n");
    while (m_at < m_json.size() && blanks.contains(m_json[m_at]))
        take();
    return m_at < m_json.size() ? m_json[m_at] : '\0';
}

void JsonLines::take()
{
    if (m_at >= m_json.size())
        return;
    if (m_json[m_at] == '\n')
        ++m_line;
    ++m_at;
}

} // namespace Iconwright
