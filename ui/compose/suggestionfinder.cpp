#include "ui/compose/suggestionfinder.h"

#include "core/queue/requesttext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

//! What a form without categories begins with, as far as the catalog has it.
const QStringList beginnings { u"weather"_s, u"travel"_s, u"kitchen"_s, u"music"_s, u"electronics"_s,
    u"office supplies"_s, u"animals"_s, u"sports"_s };

constexpr int inWord = 3;

bool startsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

//! 0 at the start, 1 at the start of a word, 3 inside one, -1 nowhere.
int fitOfText(const QString &text, const QString &typed)
{
    qsizetype at = text.indexOf(typed, 0, Qt::CaseInsensitive);
    if (at <= 0)
        return int(at);
    while (at > 0 && !startsWord(text, at))
        at = text.indexOf(typed, at + 1, Qt::CaseInsensitive);
    return at > 0 ? 1 : inWord;
}

QSet<QString> keysOf(const Catalog &catalog, const QStringList &categories)
{
    QSet<QString> keys;
    for (const QString &category : categories) {
        keys.insert(foldedKey(cleanLine(category)));
        if (const Suggestion *known = catalog.suggestion(category))
            keys.insert(foldedKey(known->name));
    }
    return keys;
}

//! Suggestions of one group, beginning behind one of them.
class Neighbors
{
public:
    Neighbors(const SuggestionGroup &group, qsizetype place)
        : m_group(group)
        , m_place(place)
    {
    }

    //! The next that is not in `keys`; empty when the round is done.
    QString next(const QSet<QString> &keys)
    {
        while (++m_step < m_group.suggestions.size()) {
            const QString &name
                = m_group.suggestions.at((m_place + m_step) % m_group.suggestions.size()).name;
            if (!keys.contains(foldedKey(name)))
                return name;
        }
        return {};
    }

    [[nodiscard]] const SuggestionGroup &group() const { return m_group; }

private:
    const SuggestionGroup &m_group;
    qsizetype m_place;
    qsizetype m_step = 0;
};

//! One for each group that has one of `categories`, the group of the last category first.
QList<Neighbors> neighborsOf(const Catalog &catalog, const QStringList &categories)
{
    QList<Neighbors> all;
    for (auto category = categories.crbegin(); category != categories.crend(); ++category) {
        const Suggestion *known = catalog.suggestion(*category);
        for (const SuggestionGroup &group : catalog.suggestionGroups())
            for (qsizetype i = 0; known != nullptr && i < group.suggestions.size(); ++i)
                if (&group.suggestions.at(i) == known
                    && std::none_of(all.cbegin(), all.cend(),
                        [&group](const Neighbors &other) { return &other.group() == &group; }))
                    all.append(Neighbors(group, i));
    }
    return all;
}

} // namespace

QString catalogWord(const QString &name)
{
    return QCoreApplication::translate("catalog", name.toUtf8().constData());
}

int fitOf(const Suggestion &suggestion, const QString &typed, QString *through)
{
    const int fit = fitOfText(suggestion.name, typed);
    if (fit == 0 || fit == 1)
        return fit;
    for (const QString &word : QStringList { catalogWord(suggestion.name) } + suggestion.synonyms) {
        const int other = word == suggestion.name ? -1 : fitOfText(word, typed);
        if (other != 0 && other != 1)
            continue;
        if (through != nullptr)
            *through = word;
        return 2;
    }
    return fit;
}

QList<FoundSuggestion> completionsOf(
    const Catalog &catalog, const QString &typed, const QStringList &taken, int most)
{
    const QString word = typed.simplified();
    if (word.isEmpty())
        return {};
    const QSet<QString> keys = keysOf(catalog, taken);
    QList<QList<FoundSuggestion>> byFit(inWord + 1);
    for (const SuggestionGroup &group : catalog.suggestionGroups())
        for (const Suggestion &suggestion : group.suggestions) {
            FoundSuggestion found { .name = suggestion.name, .through = {} };
            const int fit = fitOf(suggestion, word, &found.through);
            if (fit >= 0 && !keys.contains(foldedKey(suggestion.name)))
                byFit[fit].append(found);
        }
    QList<FoundSuggestion> result;
    for (const QList<FoundSuggestion> &found : byFit)
        result += found;
    return result.mid(0, most);
}

QStringList relatedTo(const Catalog &catalog, const QStringList &categories, int most)
{
    QSet<QString> keys = keysOf(catalog, categories);
    QStringList result;
    const auto take = [&](const QString &name) {
        if (name.isEmpty() || keys.contains(foldedKey(name)) || result.size() >= most)
            return;
        keys.insert(foldedKey(name));
        result.append(name);
    };
    QList<Neighbors> neighbors = neighborsOf(catalog, categories);
    for (qsizetype before = -1; before != result.size() && result.size() < most;) {
        before = result.size();
        for (Neighbors &group : neighbors)
            take(group.next(keys));
    }
    for (const QString &name : beginnings)
        if (const Suggestion *known = catalog.suggestion(name))
            take(known->name);
    for (const SuggestionGroup &group : catalog.suggestionGroups())
        for (const Suggestion &suggestion : group.suggestions)
            take(suggestion.name);
    return result;
}

} // namespace Iconwright
