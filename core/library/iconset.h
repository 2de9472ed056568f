#pragma once

#include "core/base/ids.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace Iconwright {

using SetId = Id<struct SetTag, qint64>; //!< icons that are exported together

//! How a set was exported for targets, so that the same can be done again.
struct SetExport
{
    QString folder; //!< absolute path of a folder or an archive; empty: never exported
    QStringList targets; //!< ids
    QString appName;
    QString appId;
    QString background; //!< "#rrggbb"; empty: white
    IconId appIcon; //!< none: the only icon
    QList<int> sizes; //!< edges for target "png"; empty: its own

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

} // namespace Iconwright
