#include "core/library/searchtext.h"

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList &operatorTexts()
{
    static const QStringList texts { u"style:"_s, u"colors:"_s, u"category:"_s, u"model:"_s, u"batch:"_s,
        u"is:favorite"_s, u"is:draft"_s, u"after:"_s, u"before:"_s };
    return texts;
}

QList<SearchNames::Name> unnamed(const QStringList &values)
{
    QList<SearchNames::Name> names;
    for (const QString &value : values)
        names.append({ value, value });
    return names;
}

//! Collects until there are enough.
class Completions
{
public:
    Completions(const QString &minus, qsizetype limit)
        : m_minus(minus)
        , m_limit(limit)
    {
    }

    void addOperators(const QString &beginning)
    {
        for (const QString &text : operatorTexts())
            if (text.startsWith(beginning, Qt::CaseInsensitive) && text != beginning)
                add({ m_minus + text, {} });
    }

    //! Values whose name begins so come before those that only hold it.
    void addValues(TermField field, const QList<SearchNames::Name> &names, const QString &typed)
    {
        for (const bool begins : { true, false })
            for (const SearchNames::Name &name : names)
                if (fits(name, typed) && name.name.startsWith(typed, Qt::CaseInsensitive) == begins)
                    add({ m_minus + searchText(SearchTerm { field, name.id, false }), name.name });
    }

    [[nodiscard]] QList<SearchCompletion> found() const { return m_found; }

private:
    static bool fits(const SearchNames::Name &name, const QString &typed)
    {
        return name.name.contains(typed, Qt::CaseInsensitive)
            || name.id.startsWith(typed, Qt::CaseInsensitive);
    }

    void add(const SearchCompletion &completion)
    {
        if (m_found.size() < m_limit)
            m_found += completion;
    }

    QString m_minus;
    qsizetype m_limit;
    QList<SearchCompletion> m_found;
};

//! What stands behind "style:", quotes taken off.
QString typedValue(const QString &word, qsizetype colon)
{
    const QString value = word.mid(colon + 1);
    return value.startsWith(u'"') ? value.mid(1).remove(u'"') : value;
}

//! The field of "name:", by the way the parser takes.
TermField fieldOf(const QString &name)
{
    const SearchTerms terms = parseSearch(name + u":x"_s);
    return terms.isEmpty() ? TermField::Word : terms.first().field;
}

QList<SearchNames::Name> namesOf(TermField field, const SearchNames &names)
{
    switch (field) {
    case TermField::Style:
        return names.styles;
    case TermField::ColorScheme:
        return names.colorSchemes;
    case TermField::Model:
        return names.models;
    case TermField::Category:
        return unnamed(names.categories);
    case TermField::Batch:
        return unnamed(names.batches);
    default:
        return {};
    }
}

} // namespace

qsizetype lastWordOf(const QString &text)
{
    bool quoted = false;
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        // A quote opens at the beginning of a word or of a value; elsewhere it is a character.
        const bool mayOpen = i == from || text[i - 1] == u':' || text[i - 1] == u'-';
        if (text[i] == u'"' && (quoted || mayOpen))
            quoted = !quoted;
        else if (text[i].isSpace() && !quoted)
            from = i + 1;
    }
    return from;
}

QList<SearchCompletion> searchCompletions(const QString &text, const SearchNames &names, qsizetype limit)
{
    QString word = text.mid(lastWordOf(text));
    const QString minus = word.startsWith(u'-') ? u"-"_s : QString();
    word = word.mid(minus.size());
    Completions completions(minus, limit);
    const qsizetype colon = word.indexOf(u':');
    if (!word.isEmpty())
        completions.addOperators(word);
    if (colon > 0) {
        const TermField field = fieldOf(word.left(colon));
        completions.addValues(field, namesOf(field, names), typedValue(word, colon));
    }
    return completions.found();
}

} // namespace Iconwright
