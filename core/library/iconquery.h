#pragma once

#include "core/library/iconset.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace Iconwright {

//! Icons either have a property or not: which of the two are wanted.
enum class Which { All, Only, Without };

//! Name: by category, as the locale sorts; Style: by style id. Equal ones newest first. Set: as the set of
//! the query has them; newest first where it names none.
enum class IconOrder { Newest, Oldest, Name, Style, Set };

//! Values of one column. Upper and lower case of ASCII letters are the same.
struct ValueFilter
{
    QStringList any; //!< has one of these; empty: all
    QStringList none; //!< has none of these

    bool operator==(const ValueFilter &) const = default;
};

//! Which icons to list, and in which order; every member but the last narrows. A plain value; what users
//! typed may stand in any of it.
struct IconQuery
{
    BatchId batch; //!< invalid: all
    SetId set; //!< its members; invalid: all
    QList<IconId> ids; //!< empty: all
    bool trashed = false; //!< true: only the trash; false: only what is not in it
    Which favorites = Which::All;
    Which drafts = Which::All;
    //! Each must begin a word of category, elements, style, color scheme or prompt. Several words in one
    //! entry must stand side by side.
    QStringList words;
    QStringList withoutWords; //!< none of these does
    ValueFilter categories;
    ValueFilter styles; //!< ids
    ValueFilter colorSchemes; //!< ids
    ValueFilter models; //!< ids, or the beginning of one
    ValueFilter batchNames; //!< a part of the name, or the whole id
    QDateTime madeFrom; //!< at that time or later; null: always
    QDateTime madeBefore; //!< null: always
    IconOrder order = IconOrder::Newest; //!< the trash is always listed by when it was trashed, last first

    bool operator==(const IconQuery &) const = default;
};

} // namespace Iconwright
