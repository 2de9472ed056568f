#pragma once

#include "core/base/error.h"

#include <QString>

namespace Iconwright {

//! What a user is told of `error`: one to three plain sentences, what happened and what to do, ending with a
//! period. In the language of the installed translators; English where none is (the command line installs
//! none). Empty for ErrorCode::None. Never contains technical detail beyond what the user typed or must look
//! up.
[[nodiscard]] QString errorText(const Error &error);

} // namespace Iconwright
