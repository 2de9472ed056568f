#include "core/provider/offline/glyphmatcher.h"

#include <QSet>

#include <algorithm>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype maxWords = 12; // a category may have 500 characters; its head says what it is
constexpr qsizetype similarStem = 5;

const QSet<QString> &fillerWords()
{
    static const QSet<QString> words { u"a"_s, u"an"_s, u"and"_s, u"the"_s, u"of"_s, u"for"_s, u"with"_s,
        u"in"_s, u"on"_s, u"to"_s, u"my"_s, u"icon"_s, u"icons"_s, u"related"_s, u"stuff"_s, u"things"_s,
        u"items"_s, u"set"_s, u"new"_s, u"old"_s, u"small"_s, u"big"_s, u"modern"_s, u"cute"_s, u"simple"_s };
    return words;
}

//! Lower case, without accents, everything that is no letter or digit taken as a gap.
QStringList wordsOf(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower())
        if (c.isLetterOrNumber())
            plain += c;
        else if (c.category() != QChar::Mark_NonSpacing && c != u'\'')
            plain += u' ';
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    QStringList telling;
    std::copy_if(words.begin(), words.end(), std::back_inserter(telling),
        [](const QString &word) { return !fillerWords().contains(word); });
    return (telling.isEmpty() ? words : telling).mid(0, maxWords);
}

//! The singular and the plural a word may have; the word itself first.
QStringList formsOf(const QString &word)
{
    QStringList forms { word };
    if (word.endsWith(u"ies"_s) && word.size() > 4)
        forms << word.chopped(3) + u'y';
    if (word.endsWith(u"es"_s) && word.size() > 3)
        forms << word.chopped(2);
    if (word.endsWith(u's') && word.size() > 2)
        forms << word.chopped(1);
    if (word.endsWith(u"ing"_s) && word.size() > 5)
        forms << word.chopped(3) << word.chopped(3) + u'e';
    if (!word.endsWith(u's'))
        forms << word + u's';
    if (word.endsWith(u'y'))
        forms << word.chopped(1) + u"ies"_s;
    return forms;
}

QStringList phraseForms(const QStringList &words)
{
    const QString head = words.mid(0, words.size() - 1).join(u' ');
    QStringList forms;
    for (const QString &last : formsOf(words.last()))
        forms << (head.isEmpty() ? last : head + u' ' + last);
    return forms;
}

void append(QStringList &list, const QStringList &more)
{
    for (const QString &item : more)
        if (!list.contains(item))
            list << item;
}

qsizetype commonPrefix(const QString &a, const QString &b)
{
    const auto [end, other] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    Q_UNUSED(other)
    return end - a.begin();
}

} // namespace

GlyphMatcher::GlyphMatcher(std::shared_ptr<const GlyphIndex> index, SubjectTable subjects, Catalog catalog)
    : m_index(std::move(index))
    , m_subjects(std::move(subjects))
    , m_catalog(std::move(catalog))
    , m_tableWords(m_subjects.words())
{
    m_tableWords.sort();
}

QStringList GlyphMatcher::match(const QString &category, const QStringList &elements) const
{
    QStringList glyphs;
    for (const QString &element : elements)
        append(glyphs, matchPhrase(element).mid(0, 1));
    append(glyphs, matchPhrase(category));
    return glyphs;
}

QStringList GlyphMatcher::matchPhrase(const QString &phrase) const
{
    const QStringList words = wordsOf(phrase);
    if (words.isEmpty())
        return {};
    // As it is spelled: the table has "windows and curtains", words have no "and".
    const QStringList spellings = QStringList(phrase.simplified().toLower()) + phraseForms(words);
    for (const QString &spelling : spellings)
        if (const QStringList glyphs = known(m_subjects.glyphs(spelling)); !glyphs.isEmpty())
            return glyphs;
    QStringList glyphs = fromSuggestion(phrase);
    if (glyphs.isEmpty())
        glyphs = fromTable(words);
    if (glyphs.isEmpty())
        glyphs = fromGlyphNames(words);
    if (glyphs.isEmpty())
        glyphs = fromSimilarWords(words);
    return glyphs;
}

//! The longest run of words the table knows; of equally long ones the last, as the head of an English phrase
//! is last.
QStringList GlyphMatcher::fromTable(const QStringList &words) const
{
    for (qsizetype length = words.size(); length > 0; --length) {
        for (qsizetype start = words.size() - length; start >= 0; --start) {
            for (const QString &form : phraseForms(words.mid(start, length)))
                if (const QStringList glyphs = known(m_subjects.glyphs(form)); !glyphs.isEmpty())
                    return glyphs;
        }
    }
    return {};
}

QStringList GlyphMatcher::fromSuggestion(const QString &phrase) const
{
    const Suggestion *suggestion = m_catalog.suggestion(phrase);
    if (!suggestion)
        return {};
    const QStringList names = QStringList { suggestion->name } + suggestion->synonyms;
    for (const QString &name : names) {
        const QStringList words = wordsOf(name);
        if (words.isEmpty())
            continue;
        if (const QStringList glyphs = known(m_subjects.glyphs(words.join(u' '))); !glyphs.isEmpty())
            return glyphs;
    }
    QStringList glyphs;
    for (const QString &element : suggestion->elements) {
        const QStringList words = wordsOf(element);
        append(glyphs, words.isEmpty() ? QStringList() : fromTable(words).mid(0, 1));
    }
    return glyphs;
}

QStringList GlyphMatcher::fromGlyphNames(const QStringList &words) const
{
    for (auto word = words.rbegin(); word != words.rend(); ++word) {
        for (const QString &form : formsOf(*word))
            if (const QStringList glyphs = m_index->withWord(form).mid(0, 3); !glyphs.isEmpty())
                return glyphs;
    }
    return {};
}

//! Words of one stem: "photographic" finds "photography".
QStringList GlyphMatcher::fromSimilarWords(const QStringList &words) const
{
    qsizetype best = similarStem;
    QStringList glyphs;
    for (const QString &word : words) {
        for (const QString &candidate : m_tableWords) {
            const qsizetype length = commonPrefix(word, candidate);
            if (length <= best || length * 3 < word.size() * 2 || length * 2 < candidate.size())
                continue;
            best = length;
            glyphs = known(m_subjects.glyphs(candidate));
        }
    }
    return glyphs;
}

QStringList GlyphMatcher::known(const QStringList &glyphs) const
{
    QStringList list;
    std::copy_if(glyphs.begin(), glyphs.end(), std::back_inserter(list),
        [this](const QString &glyph) { return m_index->contains(glyph); });
    return list;
}

} // namespace Iconwright
