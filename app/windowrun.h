#pragma once

#include <QString>

namespace Iconwright {

//! Opens the window on a profile and stays until it is closed. Returns the exit status.
[[nodiscard]] int runWindow(int &argc, char **argv, const QString &profileFolder);

} // namespace Iconwright
