#pragma once

#include "core/catalog/catalogfile.h"
#include "core/catalog/model.h"

#include <QList>

namespace Iconwright {

//! The models of a models.json. Check file.fault() before the result is used.
[[nodiscard]] QList<Model> readModels(CatalogFile &file);

} // namespace Iconwright
