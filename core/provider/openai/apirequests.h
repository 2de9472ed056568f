#pragma once

#include "core/provider/openai/credentials.h"

#include <QNetworkRequest>

namespace Iconwright {

//! A request without a key: no redirect followed, no cookie, no cache, no compression, no pipelining, our own
//! name.
[[nodiscard]] QNetworkRequest plainRequest(const QUrl &url);
//! The same to an endpoint of the API, with key, organization and project.
[[nodiscard]] QNetworkRequest apiRequest(const Credentials &credentials, const QString &path);
//! The same for a JSON body of `size` bytes that is never sent twice.
[[nodiscard]] QNetworkRequest apiPostRequest(
    const Credentials &credentials, const QString &path, qsizetype size);

} // namespace Iconwright
