#pragma once

#include "app/arguments.h"

namespace CLI {
class App;
}

namespace Iconwright {

//! Adds --target and what belongs to it to the verb `export`; each writes into `arguments`.
void addTargetOptions(CLI::App *command, ExportArguments &arguments);

//! What cannot be meant together throws a usage error of CLI; what one option says for another is filled in.
void checkTargetOptions(const CLI::App &command, ExportArguments &arguments);

} // namespace Iconwright
