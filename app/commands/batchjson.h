#pragma once

#include "core/queue/batch.h"

#include <QJsonObject>

namespace Iconwright {

class IconLibrary;

//! The guide's answer for one icon that has ended.
[[nodiscard]] QJsonObject jobObject(const JobStatus &job, const IconLibrary &library);
//! The guide's batch status.
[[nodiscard]] QJsonObject batchObject(const BatchStatus &batch);
//! "completed, 4 of 4" and what else a person wants to know.
[[nodiscard]] QString batchLine(const BatchStatus &batch);
//! The original of a job's icon; empty while there is none.
[[nodiscard]] QString pathOf(const JobStatus &job, const IconLibrary &library);

} // namespace Iconwright
