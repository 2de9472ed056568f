#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace Iconwright {

class Database;

//! Puts the icon of row `id` into the index of words; whoever inserts into icons calls it, in the same
//! transaction.
[[nodiscard]] Result<void> indexWords(const Database &database, qint64 id);
//! Takes icons out again; call it before they are deleted. `ids` is a list as JSON writes it.
[[nodiscard]] Result<void> forgetWords(const Database &database, const QString &ids);

//! For MATCH on icon_words: icons in which each of `words` begins a word, or any of them. What users typed is
//! quoted, so nothing in it is an operator. Empty when no entry has a letter or a digit.
[[nodiscard]] QString matchAll(const QStringList &words);
[[nodiscard]] QString matchAny(const QStringList &words);

} // namespace Iconwright
