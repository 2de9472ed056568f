#pragma once

#include "core/base/result.h"
#include "core/provider/openai/credentials.h"
#include "core/provider/openai/servermodel.h"
#include "core/provider/openai/transfertimes.h"

#include <QFuture>
#include <QList>

#include <memory>

class QNetworkAccessManager;

namespace Iconwright {

//! GET /models: costs nothing and tells whether server and key are right. The models on success, as the
//! server lists them.
[[nodiscard]] QFuture<Result<QList<ServerModel>>> testConnection(
    std::shared_ptr<QNetworkAccessManager> manager, const Credentials &credentials,
    const TransferTimes &times);

} // namespace Iconwright
