#pragma once

#include <QString>

namespace Iconwright {

//! What a bug report needs of this machine, a line for each fact, in English. No names of users, machines or
//! folders, no keys.
[[nodiscard]] QString systemFacts(const QString &version);

//! What is used, by whom and under which license, as rich text with links.
[[nodiscard]] QString licensesText();

} // namespace Iconwright
