#pragma once

#include <QByteArray>
#include <QString>

namespace Iconwright {

//! The first 500 characters of what a server said, on one line, for Error::detail: without `key`, without
//! anything that looks like a key, and without what OpenAI quotes of a refused one ("Incorrect API key
//! provided: ab***yz").
[[nodiscard]] QString excerpt(QByteArrayView text, const QByteArray &key);

} // namespace Iconwright
