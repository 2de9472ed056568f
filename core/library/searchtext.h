#pragma once

#include "core/library/iconquery.h"

#include <QString>

namespace Iconwright {

//! What a term of a search is about. As text: word, style:, colors:, category:, model:, batch:, is:favorite,
//! is:draft, after:, before:.
enum class TermField { Word, Style, ColorScheme, Category, Model, Batch, Favorite, Draft, After, Before };

//! One condition of a search.
struct SearchTerm
{
    TermField field = TermField::Word;
    QString value; //!< as typed; a date as "2026-11-15"; empty for Favorite and Draft
    bool excluded = false; //!< "-word": icons that do not fit; never for After and Before

    bool operator==(const SearchTerm &) const = default;
};

using SearchTerms = QList<SearchTerm>;

//! A term and where in the text it was read.
struct PlacedTerm
{
    SearchTerm term;
    qsizetype from = 0;
    qsizetype length = 0;
    bool open = false; //!< in quotes that are not closed yet
};

//! What a catalog calls things, so that `style:"Line art"` finds "line_art", in the user's language too.
struct SearchNames
{
    struct Name
    {
        QString id;
        QString name;
    };
    QList<Name> styles;
    QList<Name> colorSchemes;
    QList<Name> models;
    QStringList categories;
    QStringList batches; //!< names
};

//! Something that may be meant by what is being typed.
struct SearchCompletion
{
    QString text; //!< to put in the place of the last word typed: "style:", "style:flat"
    QString name; //!< what that is called: "Flat"; empty for an operator

    bool operator==(const SearchCompletion &) const = default;
};

//! Reads what a user typed. Words are separated by blanks; quotes keep them together, "" inside quotes is a
//! quote. An operator that is not known, or whose value is none (after:soon), is a plain word; one without a
//! value is nothing yet.
[[nodiscard]] QList<PlacedTerm> placedTerms(const QString &text);
[[nodiscard]] SearchTerms parseSearch(const QString &text);

//! The way back: parseSearch(searchText(terms)) == terms.
[[nodiscard]] QString searchText(const SearchTerm &term);
[[nodiscard]] QString searchText(const SearchTerms &terms);

//! Adds the conditions of `terms` to `query`. Terms of one field widen each other (style:flat style:clay),
//! those of different fields narrow. Dates are days of the local time zone: after: takes the day itself in,
//! before: does not.
void narrow(IconQuery &query, const SearchTerms &terms, const SearchNames &names);

//! What may be meant by the word that `text` ends with, at most `limit`; operators before values.
[[nodiscard]] QList<SearchCompletion> searchCompletions(
    const QString &text, const SearchNames &names, qsizetype limit);
//! Where that word begins; the end of `text` after a blank.
[[nodiscard]] qsizetype lastWordOf(const QString &text);

} // namespace Iconwright
