#pragma once

#include "app/arguments.h"
#include "core/base/result.h"
#include "core/queue/batch.h"

namespace Iconwright {

class Catalog;
class Settings;

//! The form as the command line fills it in; what is not given is as in the settings. Fields are checked
//! later, by planBatch(); here only what is no value at all fails (InvalidSize, InvalidColor,
//! UnknownColorScheme).
[[nodiscard]] Result<BatchRequest> requestFrom(
    const GenerateArguments &arguments, const Settings &settings, const Catalog &catalog);

} // namespace Iconwright
