#pragma once

#include "core/exporting/targets/icontarget.h"

namespace Iconwright {

//! One step by which an export becomes part of a project. Texts are code and names of files, the same in
//! every language; the words around them are the window's.
struct TargetInstruction
{
    enum class Kind {
        Copy, //!< `from` belongs to `to`
        Paste, //!< `text` belongs into `to`
        Run, //!< `text` is a command for the folder of the project
    };

    Kind kind = Kind::Copy;
    QString from; //!< of Copy: a file or folder of the export, or with "/*" all that is in one
    QString to; //!< a path in the project, or a place of it that its makers know by that name
    QString text; //!< one or more lines, without a line break at the end

    bool operator==(const TargetInstruction &) const = default;
};

//! The steps for a target; none where there is nothing to say.
[[nodiscard]] QList<TargetInstruction> targetInstructions(const QString &target, const TargetBrief &brief);

} // namespace Iconwright
