#pragma once

#include "app/arguments.h"

namespace CLI {
class App;
}

namespace Iconwright {

//! What the help of the verb `set` shows.
extern const char *const setExamples;

//! The verb `set`: what is to be done, to which set, with which icons; each writes into `arguments`.
void addSetOptions(CLI::App *command, SetArguments &arguments);

//! What is missing or cannot be meant throws a usage error of CLI.
void checkSetOptions(const CLI::App &command, const SetArguments &arguments);

} // namespace Iconwright
