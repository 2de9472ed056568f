#pragma once

#include "core/base/error.h"

#include <QNetworkReply>

namespace Iconwright {

//! What a failure below HTTP means to the user: NoNetwork, TlsFailed, ConnectionCut, Timeout,
//! UnexpectedAnswer. Pure.
[[nodiscard]] ErrorCode networkFailure(QNetworkReply::NetworkError error);

} // namespace Iconwright
