#include "core/library/searchtext.h"

#include <algorithm>
#include <array>
#include <optional>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Operator
{
    QLatin1String name;
    TermField field;
};

//! The first name of a field is the one written; the others are understood.
constexpr std::array<Operator, 13> operators { {
    { "style"_L1, TermField::Style },
    { "colors"_L1, TermField::ColorScheme },
    { "category"_L1, TermField::Category },
    { "model"_L1, TermField::Model },
    { "batch"_L1, TermField::Batch },
    { "after"_L1, TermField::After },
    { "before"_L1, TermField::Before },
    { "color"_L1, TermField::ColorScheme },
    { "scheme"_L1, TermField::ColorScheme },
    { "since"_L1, TermField::After },
    { "until"_L1, TermField::Before },
    { "colours"_L1, TermField::ColorScheme },
    { "colour"_L1, TermField::ColorScheme },
} };
constexpr int writtenOperators = 7;
constexpr auto favorite = "favorite"_L1;
constexpr auto draft = "draft"_L1;

std::optional<SearchTerm> propertyTerm(const QString &value)
{
    if (value.compare(favorite, Qt::CaseInsensitive) == 0)
        return SearchTerm { TermField::Favorite, {}, false };
    if (value.compare(draft, Qt::CaseInsensitive) == 0)
        return SearchTerm { TermField::Draft, {}, false };
    return std::nullopt;
}

std::optional<SearchTerm> dateTerm(TermField field, const QString &value)
{
    const QDate date = QDate::fromString(value, Qt::ISODate);
    if (!date.isValid())
        return std::nullopt;
    return SearchTerm { field, date.toString(Qt::ISODate), false };
}

//! The term that "name:value" stands for; none when it is a plain word.
std::optional<SearchTerm> operatorTerm(const QString &name, const QString &value)
{
    if (name.compare("is"_L1, Qt::CaseInsensitive) == 0)
        return propertyTerm(value);
    const auto known = std::find_if(operators.begin(), operators.end(),
        [&name](const Operator &o) { return name.compare(o.name, Qt::CaseInsensitive) == 0; });
    if (known == operators.end())
        return std::nullopt;
    if (known->field == TermField::After || known->field == TermField::Before)
        return dateTerm(known->field, value);
    return SearchTerm { known->field, value, false };
}

bool isOperator(const QString &name)
{
    return name.compare("is"_L1, Qt::CaseInsensitive) == 0
        || std::any_of(
            operators.begin(), operators.end(),
            [&name](const Operator &o) { return name.compare(o.name, Qt::CaseInsensitive) == 0; });
}

//! "-after:" is "before:".
SearchTerm excluded(SearchTerm term)
{
    if (term.field == TermField::After)
        term.field = TermField::Before;
    else if (term.field == TermField::Before)
        term.field = TermField::After;
    else
        term.excluded = true;
    return term;
}

//! Walks a text once from front to back.
class TermReader
{
public:
    explicit TermReader(const QString &text)
        : m_text(text)
    {
    }

    QList<PlacedTerm> read()
    {
        QList<PlacedTerm> terms;
        while (skipBlanks())
            if (auto term = next())
                terms.append(*term);
        return terms;
    }

private:
    bool skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        return m_at < m_text.size();
    }

    [[nodiscard]] bool isAt(QChar c) const { return m_at < m_text.size() && m_text[m_at] == c; }

    std::optional<PlacedTerm> next()
    {
        PlacedTerm placed;
        placed.from = m_at;
        const bool minus = isAt(u'-');
        m_at += minus ? 1 : 0;
        const QString name = operatorName();
        const qsizetype valueFrom = m_at;
        const QString value = takeValue(placed.open);
        placed.length = m_at - placed.from;
        if (value.isEmpty())
            return std::nullopt;
        auto term = name.isEmpty() ? std::nullopt : operatorTerm(name, value);
        if (!term)
            term = SearchTerm { TermField::Word,
                name.isEmpty() ? value : m_text.mid(valueFrom - name.size() - 1, name.size() + 1) + value,
                false };
        placed.term = minus ? excluded(*term) : *term;
        return placed;
    }

    //! Takes "name:" if it is one of ours.
    QString operatorName()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end].isLetter())
            ++end;
        const QString name = m_text.mid(m_at, end - m_at);
        if (end == m_text.size() || m_text[end] != u':' || !isOperator(name))
            return {};
        m_at = end + 1;
        return name;
    }

    QString takeValue(bool &open)
    {
        if (isAt(u'"'))
            return takeQuoted(open);
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace())
            ++m_at;
        return m_text.mid(from, m_at - from);
    }

    QString takeQuoted(bool &open)
    {
        QString value;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == u'"') {
                ++m_at;
                if (!isAt(u'"'))
                    return value;
            }
            value += m_text[m_at];
        }
        open = true;
        return value;
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

bool needsQuotes(const SearchTerm &term)
{
    const QString &value = term.value;
    if (value.isEmpty() || value.contains(u'"'))
        return true;
    if (std::any_of(value.begin(), value.end(), [](QChar c) { return c.isSpace(); }))
        return true;
    const bool isWord = term.field == TermField::Word;
    return isWord
        && (value.startsWith(u'-') || (value.contains(u':') && isOperator(value.section(u':', 0, 0))));
}

QString valueText(const SearchTerm &term)
{
    QString value = term.value;
    return needsQuotes(term) ? u"\"%1\""_s.arg(value.replace(u'"', u"\"\""_s)) : value;
}

//! Upper case, "_" and "-" make no difference between names.
QString folded(const QString &name)
{
    QString result = name.toCaseFolded().simplified();
    return result.replace(u'_', u' ').replace(u'-', u' ');
}

//! The ids meant by `value`: that of exactly this name, else of all names that begin so, else what the
//! catalog would make of it.
QStringList idsOf(const QList<SearchNames::Name> &names, const QString &value)
{
    const QString wanted = folded(value);
    QStringList beginnings;
    for (const SearchNames::Name &name : names) {
        if (folded(name.id) == wanted || folded(name.name) == wanted)
            return { name.id };
        if (folded(name.id).startsWith(wanted) || folded(name.name).startsWith(wanted))
            beginnings += name.id;
    }
    return beginnings.isEmpty() ? QStringList(value) : beginnings;
}

void add(ValueFilter &filter, const SearchTerm &term, const QStringList &values)
{
    (term.excluded ? filter.none : filter.any) += values;
}

void narrowByTime(IconQuery &query, const SearchTerm &term)
{
    const QDateTime day = QDate::fromString(term.value, Qt::ISODate).startOfDay();
    if (term.field == TermField::After)
        query.madeFrom = query.madeFrom.isValid() ? std::max(query.madeFrom, day) : day;
    else
        query.madeBefore = query.madeBefore.isValid() ? std::min(query.madeBefore, day) : day;
}

void narrowBy(IconQuery &query, const SearchTerm &term, const SearchNames &names)
{
    switch (term.field) {
    case TermField::Word:
        (term.excluded ? query.withoutWords : query.words) += term.value;
        break;
    case TermField::Style:
        add(query.styles, term, idsOf(names.styles, term.value));
        break;
    case TermField::ColorScheme:
        add(query.colorSchemes, term, idsOf(names.colorSchemes, term.value));
        break;
    case TermField::Category:
        add(query.categories, term, { term.value });
        break;
    case TermField::Model:
        add(query.models, term, idsOf(names.models, term.value));
        break;
    case TermField::Batch:
        add(query.batchNames, term, { term.value });
        break;
    case TermField::Favorite:
        query.favorites = term.excluded ? Which::Without : Which::Only;
        break;
    case TermField::Draft:
        query.drafts = term.excluded ? Which::Without : Which::Only;
        break;
    case TermField::After:
    case TermField::Before:
        narrowByTime(query, term);
    }
}

} // namespace

QList<PlacedTerm> placedTerms(const QString &text)
{
    return TermReader(text).read();
}

SearchTerms parseSearch(const QString &text)
{
    SearchTerms terms;
    for (const PlacedTerm &placed : placedTerms(text))
        terms += placed.term;
    return terms;
}

QString searchText(const SearchTerm &term)
{
    const QString minus = term.excluded ? u"-"_s : QString();
    switch (term.field) {
    case TermField::Word:
        return minus + valueText(term);
    case TermField::Favorite:
        return minus + "is:"_L1 + favorite;
    case TermField::Draft:
        return minus + "is:"_L1 + draft;
    default:
        break;
    }
    const auto known = std::find_if(
        operators.begin(), operators.end(), [&term](const Operator &o) { return o.field == term.field; });
    return minus + known->name + u':' + valueText(term);
}

QString searchText(const SearchTerms &terms)
{
    QStringList parts;
    for (const SearchTerm &term : terms)
        parts += searchText(term);
    return parts.join(u' ');
}

void narrow(IconQuery &query, const SearchTerms &terms, const SearchNames &names)
{
    for (const SearchTerm &term : terms)
        narrowBy(query, term, names);
}

} // namespace Iconwright
