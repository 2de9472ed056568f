#pragma once

#include "core/provider/imageprovider.h"

#include <QByteArray>

namespace Iconwright {

struct Model;

//! The body of POST /images/generations: one picture, with exactly the fields that `model` accepts. Pure.
[[nodiscard]] QByteArray encodeRequest(const ImageRequest &request, const Model &model);

} // namespace Iconwright
