#pragma once

#include "core/exporting/exportpreview.h"
#include "core/exporting/exportsetup.h"

#include <optional>

namespace Iconwright {

//! What the button of the export dialog says and whether it can be pressed.
struct ExportVerb
{
    QString text;
    bool isUseful = true; //!< false: all is there already
};

//! The sentence, and whom or what it is about.
[[nodiscard]] QString faultText(const Error &error);
//! `preview`: none while it is looked for.
[[nodiscard]] ExportVerb exportVerb(
    const ExportSetup &setup, const std::optional<ExportPreview> &preview, qsizetype icons);
//! What happens to files that are there, in words.
[[nodiscard]] QString previewText(const ExportPreview &preview);

} // namespace Iconwright
