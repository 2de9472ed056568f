#pragma once

#include "core/exporting/pngexport.h"
#include "core/exporting/targets/icontarget.h"

#include <QColor>

namespace Iconwright {

//! What to export for, and how.
struct TargetOptions
{
    QString folder; //!< absolute path of a folder, or of a file ending in .zip
    QStringList targets; //!< ids, see iconTargets(); each gets a folder of that name
    QString appName; //!< empty: the app icon's category
    QString appId; //!< empty: made from the name; letters, digits, '.', '-' and '_' alone
    QColor background = Qt::white; //!< opaque: below what must have no alpha
    QColor darkBackground; //!< opaque, for targets that know light and dark; invalid: as `background`
    IconId appIcon; //!< none: the only icon
    QList<int> sizes { 16, 24, 32, 48, 64, 128, 256, 512 }; //!< of target "png": edges, 16 to 1024
    QString pattern; //!< of target "png", see exportname.h; empty: "{size}/" and the icon's name
    bool replaceEdited = false; //!< else files that somebody else wrote or edited are left alone
    bool checkOnly = false; //!< writes nothing, says what is out of date
    bool inBackground = false; //!< leaves a thread of the pool to what somebody waits for
};

//! One file that would be written.
struct PlannedTargetFile
{
    QString target; //!< id
    TargetFile file; //!< its path is relative to the folder, and begins with that of the target
};

//! An export before anything is drawn or written.
struct TargetPlan
{
    TargetBrief brief;
    QList<PlannedTargetFile> files; //!< by target in the order of iconTargets(), as each lists them
    QStringList renamed; //!< names that were taken and got a number
    QStringList leftOut; //!< names of icons that are no vectors, where a target takes only those
};

//! One name for each item: of a-z, 0-9 and hyphens, all different: "pens", then "pens-2" for its second
//! variation; names that still meet get the next free number. What got a number because its name was taken is
//! added to `renamed`.
[[nodiscard]] QStringList targetNames(const QList<ExportItem> &items, QStringList *renamed = nullptr);

//! The index of the icon that stands for the app; -1 where no target needs one. NotFound ("app icon") when it
//! cannot be told.
[[nodiscard]] Result<qsizetype> appIconIndex(const QList<ExportItem> &items, const TargetOptions &options);

//! Plans without looking at a disk. `hasAlpha`: of the app icon's master. ExportNothing (no item, no target),
//! NoVector (a target takes nothing else), NotFound (unknown target or app icon), InvalidColor, InvalidSize,
//! InvalidSetting (app id), those of ExportName::parse(), ExportConflict (two files of one path).
[[nodiscard]] Result<TargetPlan> planTargets(
    const QList<ExportItem> &items, const TargetOptions &options, bool hasAlpha);

} // namespace Iconwright
