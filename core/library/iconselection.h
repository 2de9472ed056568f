#pragma once

#include "core/base/result.h"
#include "core/library/iconlisting.h"

namespace Iconwright {

class Database;

//! The icons a query selects. Any thread, with the Database of that thread. Whatever the query holds goes to
//! SQLite as parameters, words as quoted phrases: no text of a user can be a wrong query.
[[nodiscard]] Result<IconListing> listIcons(const Database &database, const IconQuery &query);
//! The same for who asks again and again: `texts`, empty at first, are kept and only read on. Only over a
//! connection that does not write itself: a text that is rolled back would stay.
[[nodiscard]] Result<IconListing> listIcons(
    const Database &database, const IconQuery &query, QStringList &texts);
//! The ids alone, in the same order; several times quicker.
[[nodiscard]] Result<QList<IconId>> listIds(const Database &database, const IconQuery &query);
[[nodiscard]] Result<qint64> countIcons(const Database &database, const IconQuery &query);

} // namespace Iconwright
