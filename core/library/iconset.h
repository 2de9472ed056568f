#pragma once

#include "core/base/ids.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace Iconwright {

using SetId = Id<struct SetTag, qint64>; //!< icons that are exported together

//! How a set was exported, so that the same can be done again; see core/exporting/setlink.h.
struct SetExport
{
    QString folder; //!< absolute path of a folder or an archive; empty: never exported
    QStringList targets; //!< ids
    QString appName;
    QString appId;
    QString background; //!< "#rrggbb"; empty: white
    IconId appIcon; //!< none: the only icon
    QList<int> sizes; //!< edges for target "png"; empty: its own
    QString pattern; //!< names of target "png"; empty: its own
    QString darkBackground; //!< "#rrggbb"; empty: none
    bool isPlain = false; //!< PNG files straight into the folder, not for targets
    int conflict = 0; //!< of a plain one: ConflictRule
    QDateTime exportedAt; //!< UTC

    [[nodiscard]] bool isValid() const { return !folder.isEmpty() && !targets.isEmpty(); }
    bool operator==(const SetExport &) const = default;
};

//! A set as lists of sets show it.
struct IconSet
{
    SetId id;
    QString name;
    QDateTime createdAt; //!< UTC
    qint64 icons = 0; //!< those in the trash are not counted
    SetExport lastExport;

    bool operator==(const IconSet &) const = default;
};

//! All there is of a set, to put it back as it was.
struct WholeSet
{
    IconSet set;
    QList<IconId> members; //!< in their order, the trash included
};

} // namespace Iconwright
