#pragma once

#include "core/library/iconrecord.h"

namespace Iconwright {

class Query;

//! The columns of an IconRecord in the table icons, in the order that bindIcon() and iconFromRow() use; `id`
//! first.
[[nodiscard]] QString iconColumns();
//! INSERT of every column but `id`, one placeholder each.
[[nodiscard]] QString iconInsertStatement();
void bindIcon(Query &query, const IconRecord &icon);
//! The current row of a SELECT of iconColumns().
[[nodiscard]] IconRecord iconFromRow(const Query &query);

} // namespace Iconwright
