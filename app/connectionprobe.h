#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QStringList>

namespace Iconwright {

class Application;

//! Asks the server whether it takes the key in force: GET /models, costs nothing. Its model ids on success.
[[nodiscard]] QFuture<Result<QStringList>> probeConnection(Application &application);

} // namespace Iconwright
