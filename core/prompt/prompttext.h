#pragma once

#include <QString>

namespace Iconwright {

//! A user's words as one line that cannot break out of the sentence around them: line breaks and control
//! characters become blanks, invisible direction marks are dropped, typographic double quotes become straight
//! ones.
[[nodiscard]] QString promptText(const QString &words);

//! promptText() in straight double quotes, with those inside made single.
[[nodiscard]] QString quotedPromptText(const QString &words);

} // namespace Iconwright
