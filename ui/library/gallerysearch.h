#pragma once

#include "core/library/searchtext.h"

#include <QObject>

namespace Iconwright {

//! A part of the library that has a place in the sidebar.
struct LibraryPlace
{
    enum class Kind { All, Favorites, Recent, Set, Batch, Trash };

    Kind kind = Kind::All;
    BatchId batch {}; //!< of Kind::Batch
    SetId set {}; //!< of Kind::Set

    bool operator==(const LibraryPlace &) const = default;
};

//! The icons of `place`, without any search. Recent: made on one of the last seven days.
[[nodiscard]] IconQuery placeQuery(const LibraryPlace &place, const QDateTime &now);

//! What the gallery is to show: the one truth that sidebar, search field and filter row share and change.
class GallerySearch final : public QObject
{
    Q_OBJECT

public:
    explicit GallerySearch(QObject *parent = nullptr);

    [[nodiscard]] const LibraryPlace &place() const { return m_place; }
    //! The terms that are chips, in order, each once.
    [[nodiscard]] const SearchTerms &filters() const { return m_filters; }
    //! The text in the field: words, and an operator that is still being typed.
    [[nodiscard]] const QString &typed() const { return m_typed; }
    //! The filters, and what is being typed.
    [[nodiscard]] SearchTerms terms() const { return m_filters + parseSearch(m_typed); }
    [[nodiscard]] bool isEmpty() const { return terms().isEmpty(); }
    [[nodiscard]] bool hasFilter(const SearchTerm &term) const { return m_filters.contains(term); }

    //! What to ask the library; its order is Newest.
    [[nodiscard]] IconQuery query(const QDateTime &now) const;
    //! For an empty result: each term, and the query without it.
    [[nodiscard]] QList<std::pair<SearchTerm, IconQuery>> withoutEach(const QDateTime &now) const;

    //! What ids are called; how chips read and what operators find depend on it.
    [[nodiscard]] const SearchNames &names() const { return m_names; }
    void setNames(const SearchNames &names);

    void setPlace(const LibraryPlace &place);
    void setTyped(const QString &text);
    //! A plain word goes to the field, everything else becomes a chip. The opposite of a filter takes its
    //! place.
    void add(const SearchTerm &term);
    //! From the chips or from the field, wherever it is.
    void remove(const SearchTerm &term);
    //! Makes chips of the operators in the field, but not of one in quotes that are open, unless `all`.
    void takeOperators(bool all);
    //! Turns the last chip back into text, in front of what is typed; false when there is none.
    bool giveBackLast();
    //! No filter, nothing typed; the place stays.
    void clear();
    //! Filters and words of a saved search.
    void setText(const QString &text);

Q_SIGNALS:
    //! The icons may be others: place or terms have changed.
    void queryChanged();
    void placeChanged(const Iconwright::LibraryPlace &place);
    void filtersChanged();
    void typedChanged(const QString &text);
    void namesChanged();

private:
    bool insert(const SearchTerm &term);
    bool replaceTyped(const QString &text);

    LibraryPlace m_place;
    SearchTerms m_filters;
    QString m_typed;
    SearchNames m_names;
};

} // namespace Iconwright
