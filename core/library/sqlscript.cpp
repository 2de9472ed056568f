#include "core/library/sqlscript.h"

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Walks a script once from front to back.
class Splitter
{
public:
    explicit Splitter(const QString &script)
        : m_script(script)
    {
    }

    QStringList split()
    {
        while (m_at < m_script.size())
            step();
        endStatement();
        return m_statements;
    }

private:
    void step()
    {
        const QStringView rest = QStringView(m_script).mid(m_at);
        if (rest.startsWith("--"_L1)) {
            skipComment(rest.indexOf(u'\n'), 0);
        } else if (rest.startsWith("/*"_L1)) {
            skipComment(rest.indexOf("*/"_L1), 2);
        } else if (QStringView(u"'\"`").contains(rest.front())) {
            takeQuoted(rest);
        } else if (rest.front().isLetter() || rest.front() == u'_') {
            takeWord(rest);
        } else if (rest.front() == u';' && m_depth == 0) {
            ++m_at;
            endStatement();
        } else {
            take(1);
        }
    }

    void take(qsizetype length)
    {
        m_statement += QStringView(m_script).mid(m_at, length);
        m_at += length;
    }

    void skipComment(qsizetype end, qsizetype endLength)
    {
        m_at = end < 0 ? m_script.size() : m_at + end + endLength;
        m_statement += u' ';
    }

    // A doubled quote inside reads as two quoted texts side by side, which is the same to us.
    void takeQuoted(QStringView rest)
    {
        const qsizetype end = rest.indexOf(rest.front(), 1);
        take(end < 0 ? rest.size() : end + 1);
    }

    void takeWord(QStringView rest)
    {
        qsizetype length = 0;
        while (length < rest.size() && (rest[length].isLetterOrNumber() || rest[length] == u'_'))
            ++length;
        countBlock(rest.first(length).toString().toUpper());
        take(length);
    }

    // Only a trigger's BEGIN opens a block: "BEGIN;" alone is a transaction.
    void countBlock(const QString &word)
    {
        m_inTrigger = m_inTrigger
            || (word == "TRIGGER"_L1 && m_statement.trimmed().startsWith("CREATE"_L1, Qt::CaseInsensitive));
        if (!m_inTrigger)
            return;
        if (word == "BEGIN"_L1 || word == "CASE"_L1)
            ++m_depth;
        else if (word == "END"_L1)
            --m_depth;
    }

    void endStatement()
    {
        if (const QString statement = m_statement.trimmed(); !statement.isEmpty())
            m_statements += statement;
        m_statement.clear();
        m_depth = 0;
        m_inTrigger = false;
    }

    const QString &m_script;
    qsizetype m_at = 0;
    QString m_statement;
    QStringList m_statements;
    int m_depth = 0;
    bool m_inTrigger = false;
};

} // namespace

QStringList statementsOf(const QString &script)
{
    return Splitter(script).split();
}

} // namespace Iconwright
