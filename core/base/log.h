#pragma once

#include "core/base/result.h"

#include <QString>

namespace Iconwright {

class KnownSecrets;

//! INFO: normal operations; WARNING: limits and errors that mend themselves; ERROR: failed icons, system
//! errors.
enum class LogLevel { Info, Warning, Error };

//! Writes to `folder`/iconwright.log (three files of 2 MB in turn) from now on, Qt's own messages included.
//! Every line passes `secrets`, which must live as long as the program. FileNotWritable: nothing is logged,
//! the program goes on.
[[nodiscard]] Result<void> startLogging(const QString &folder, LogLevel level, const KnownSecrets &secrets);
//! Ends logging; lines are kept no longer. Call it before `secrets` dies.
void stopLogging();

//! One line each; line breaks become "\n". Thread safe; dropped before startLogging().
void logInfo(const QString &message);
void logWarning(const QString &message);
void logError(const QString &message);

} // namespace Iconwright
