#pragma once

#include "core/base/result.h"
#include "core/library/iconlisting.h"

namespace Iconwright {

class Database;

//! The icons a query selects. Any thread, with the Database of that thread. Whatever the query holds goes to
//! SQLite as parameters, words as quoted phrases: no text of a user can be a wrong query.
[[nodiscard]] Result<IconListing> listIcons(const Database &database, const IconQuery &query);
//! The ids alone, in the same order; several times quicker.
[[nodiscard]] Result<QList<IconId>> listIds(const Database &database, const IconQuery &query);
[[nodiscard]] Result<qint64> countIcons(const Database &database, const IconQuery &query);

} // namespace Iconwright
