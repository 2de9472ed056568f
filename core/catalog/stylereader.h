#pragma once

#include "core/catalog/catalogfile.h"
#include "core/catalog/style.h"

#include <QList>

namespace Iconwright {

//! The styles of a styles.json. Check file.fault() before the result is used.
[[nodiscard]] QList<Style> readStyles(CatalogFile &file);

} // namespace Iconwright
