#pragma once

#include "core/catalog/catalog.h"
#include "core/library/searchtext.h"

namespace Iconwright {

//! What the catalog calls styles, color schemes and models, in the language of the window.
[[nodiscard]] SearchNames searchNames(const Catalog &catalog);

//! A term as a chip reads: "Flat", "Not Flat", "No drafts", "From Nov 15, 2026".
[[nodiscard]] QString termText(const SearchTerm &term, const SearchNames &names);

} // namespace Iconwright
