#pragma once

#include "core/base/result.h"

namespace Iconwright {

class Database;

//! The version that schema-1.sql to schema-N.sql lead to.
[[nodiscard]] int currentSchemaVersion();
//! PRAGMA user_version: 0 for a new file.
[[nodiscard]] Result<int> schemaVersion(const Database &database);
//! Runs what is missing in one transaction: all or nothing. DatabaseTooNew without touching anything.
[[nodiscard]] Result<void> migrate(const Database &database);

} // namespace Iconwright
