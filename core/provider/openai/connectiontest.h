#pragma once

#include "core/base/result.h"
#include "core/provider/openai/credentials.h"
#include "core/provider/openai/transfertimes.h"

#include <QFuture>
#include <QStringList>

#include <memory>

class QNetworkAccessManager;

namespace Iconwright {

//! GET /models: costs nothing and tells whether server and key are right. The ids of the models on success,
//! as the server lists them; a key may use models that it does not list.
[[nodiscard]] QFuture<Result<QStringList>> testConnection(std::shared_ptr<QNetworkAccessManager> manager,
    const Credentials &credentials, const TransferTimes &times);

} // namespace Iconwright
