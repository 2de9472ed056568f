#pragma once

#include <QString>
#include <QStringList>

namespace Iconwright {

//! What a list somewhere copied gives: one category per line or between commas, semicolons, tabs; bullets and
//! numbers before the lines left out. No sentence and no widget: the words are in droppedText().
struct CategoryList
{
    QStringList taken; //!< cleaned, in order
    int known = 0; //!< there already, or twice in the list
    int tooLong = 0; //!< longer than lineLimit
    int unreadable = 0; //!< control characters, or nothing that can be seen
    int tooMany = 0; //!< above the limit of one batch

    [[nodiscard]] int dropped() const { return known + tooLong + unreadable + tooMany; }
};

//! Line breaks, commas (the Arabic and the ideographic one too), semicolons and tabs end a category.
[[nodiscard]] bool isListSeparator(QChar c);
//! `present` counts for what is known and for the limit.
[[nodiscard]] CategoryList readCategories(const QString &text, const QStringList &present);
//! The categories of `text` as they stand there, cleaned, without bullets; the first `most`.
[[nodiscard]] QStringList listedCategories(const QString &text, int most);
//! Several short entries: worth being offered as a list.
[[nodiscard]] bool looksLikeList(const QString &text);
//! "2 are there already, 1 is longer than 200 characters."; empty when nothing was dropped.
[[nodiscard]] QString droppedText(const CategoryList &list);

} // namespace Iconwright
