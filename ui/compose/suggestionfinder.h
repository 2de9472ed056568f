#pragma once

#include "core/catalog/catalog.h"

namespace Iconwright {

//! A suggestion that fits what was typed.
struct FoundSuggestion
{
    QString name; //!< the category, as the catalog has it
    QString through; //!< the synonym or translated name that fits; empty when the name itself does
};

//! The name of a suggestion or of a group in the language of the window.
[[nodiscard]] QString catalogWord(const QString &name);
//! Where `typed` is found in a suggestion: 0 at the start of its name, 1 at the start of a word of it, 2 at
//! the start of another word for it, 3 inside a word; -1 nowhere. Case is folded.
[[nodiscard]] int fitOf(const Suggestion &suggestion, const QString &typed, QString *through = nullptr);
//! Best first, then in the order of the catalog; without those in `taken`.
[[nodiscard]] QList<FoundSuggestion> completionsOf(
    const Catalog &catalog, const QString &typed, const QStringList &taken, int most);
//! What goes with `categories`: neighbors in their groups, those of the last category first, one of each
//! group in turn; usual beginnings for an empty form. Without the categories themselves.
[[nodiscard]] QStringList relatedTo(const Catalog &catalog, const QStringList &categories, int most);

} // namespace Iconwright
