#include "ui/library/gallerysearch.h"

namespace Iconwright {

namespace {

constexpr int recentDays = 7;

//! `text` without the part of each term that `goes`. A blank at the end stays: the next word is typed there.
template <typename Predicate> QString cut(const QString &text, Predicate goes)
{
    QString rest = text;
    const QList<PlacedTerm> terms = placedTerms(text);
    for (auto term = terms.crbegin(); term != terms.crend(); ++term)
        if (goes(*term))
            rest.remove(term->from, term->length);
    if (rest == text)
        return text;
    const bool blank = text.back().isSpace();
    rest = rest.simplified();
    if (blank && !rest.isEmpty())
        rest += u' ';
    return rest;
}

} // namespace

IconQuery placeQuery(const LibraryPlace &place, const QDateTime &now)
{
    IconQuery query;
    query.batch = place.kind == LibraryPlace::Kind::Batch ? place.batch : BatchId();
    query.set = place.kind == LibraryPlace::Kind::Set ? place.set : SetId();
    query.favorites = place.kind == LibraryPlace::Kind::Favorites ? Which::Only : Which::All;
    query.trashed = place.kind == LibraryPlace::Kind::Trash;
    if (place.kind == LibraryPlace::Kind::Recent)
        query.madeFrom = now.toLocalTime().date().addDays(1 - recentDays).startOfDay();
    return query;
}

GallerySearch::GallerySearch(QObject *parent)
    : QObject(parent)
{
}

IconQuery GallerySearch::query(const QDateTime &now) const
{
    IconQuery query = placeQuery(m_place, now);
    narrow(query, terms(), m_names);
    return query;
}

QList<std::pair<SearchTerm, IconQuery>> GallerySearch::withoutEach(const QDateTime &now) const
{
    QList<std::pair<SearchTerm, IconQuery>> queries;
    const SearchTerms all = terms();
    for (const SearchTerm &term : all) {
        SearchTerms others = all;
        others.removeAll(term);
        IconQuery query = placeQuery(m_place, now);
        narrow(query, others, m_names);
        queries.append({ term, query });
    }
    return queries;
}

void GallerySearch::setNames(const SearchNames &names)
{
    m_names = names;
    Q_EMIT namesChanged();
}

void GallerySearch::setPlace(const LibraryPlace &place)
{
    if (m_place == place)
        return;
    m_place = place;
    Q_EMIT placeChanged(place);
    Q_EMIT queryChanged();
}

void GallerySearch::setTyped(const QString &text)
{
    const SearchTerms before = terms();
    if (replaceTyped(text) && terms() != before)
        Q_EMIT queryChanged();
}

bool GallerySearch::replaceTyped(const QString &text)
{
    if (m_typed == text)
        return false;
    m_typed = text;
    Q_EMIT typedChanged(text);
    return true;
}

void GallerySearch::add(const SearchTerm &term)
{
    if (term.field == TermField::Word)
        return setTyped(QStringList { m_typed.trimmed(), searchText(term) }.join(u' ').trimmed());
    if (!insert(term))
        return;
    Q_EMIT filtersChanged();
    Q_EMIT queryChanged();
}

bool GallerySearch::insert(const SearchTerm &term)
{
    if (m_filters.contains(term))
        return false;
    SearchTerm opposite = term;
    opposite.excluded = !term.excluded;
    m_filters.removeAll(opposite);
    m_filters.append(term);
    return true;
}

void GallerySearch::remove(const SearchTerm &term)
{
    const bool wasFilter = m_filters.removeAll(term) > 0;
    const bool wasTyped = replaceTyped(cut(m_typed, [&term](const PlacedTerm &p) { return p.term == term; }));
    if (wasFilter)
        Q_EMIT filtersChanged();
    if (wasFilter || wasTyped)
        Q_EMIT queryChanged();
}

void GallerySearch::takeOperators(bool all)
{
    const auto goes = [all](const PlacedTerm &placed) {
        return placed.term.field != TermField::Word && (all || !placed.open);
    };
    const SearchTerms before = terms();
    bool inserted = false;
    for (const PlacedTerm &placed : placedTerms(m_typed))
        inserted = (goes(placed) && insert(placed.term)) || inserted;
    replaceTyped(cut(m_typed, goes));
    if (inserted)
        Q_EMIT filtersChanged();
    if (terms() != before)
        Q_EMIT queryChanged();
}

bool GallerySearch::giveBackLast()
{
    if (m_filters.isEmpty())
        return false;
    const QString text = searchText(m_filters.takeLast());
    replaceTyped(m_typed.isEmpty() ? text : QString(text + u' ' + m_typed));
    Q_EMIT filtersChanged();
    return true;
}

void GallerySearch::clear()
{
    setText({});
}

void GallerySearch::setText(const QString &text)
{
    const SearchTerms before = terms();
    const bool hadFilters = !m_filters.isEmpty();
    m_filters.clear();
    for (const SearchTerm &term : parseSearch(text))
        if (term.field != TermField::Word)
            insert(term);
    replaceTyped(cut(text, [](const PlacedTerm &placed) { return placed.term.field != TermField::Word; }));
    if (hadFilters || !m_filters.isEmpty())
        Q_EMIT filtersChanged();
    if (terms() != before)
        Q_EMIT queryChanged();
}

} // namespace Iconwright
