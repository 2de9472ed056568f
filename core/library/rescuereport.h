#pragma once

#include "core/base/error.h"

#include <QString>

namespace Iconwright {

//! What was done about a library that could not be read.
struct RescueReport
{
    QString keptAside; //!< where the damaged database lies now; empty: there was none
    Error cause; //!< why it was given up
    int icons = 0; //!< pictures that are in the new index
    int unreadable = 0; //!< files that are no whole picture; they stay where they are
};

} // namespace Iconwright
