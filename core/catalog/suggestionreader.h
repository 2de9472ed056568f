#pragma once

#include "core/catalog/catalogfile.h"
#include "core/catalog/suggestion.h"

#include <QList>

namespace Iconwright {

//! The groups of a suggestions.json. Check file.fault() before the result is used.
[[nodiscard]] QList<SuggestionGroup> readSuggestions(CatalogFile &file);

} // namespace Iconwright
