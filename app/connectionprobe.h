#pragma once

#include "core/base/result.h"
#include "core/provider/openai/servermodel.h"

#include <QFuture>
#include <QList>

namespace Iconwright {

class Application;

//! Asks the server whether it takes the key in force: GET /models, costs nothing. Its models on success;
//! their last days go into the settings and the catalog.
[[nodiscard]] QFuture<Result<QList<ServerModel>>> probeConnection(Application &application);

} // namespace Iconwright
