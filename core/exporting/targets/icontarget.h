#pragma once

#include "core/exporting/targets/targetfile.h"

#include <QColor>
#include <QStringList>

namespace Iconwright {

//! What the files of a target are made of, beside pictures.
struct TargetBrief
{
    QString appName; //!< as people read it
    QString appId; //!< of Linux: letters, digits, '.', '-', '_'
    QColor background; //!< opaque
    QColor darkBackground; //!< opaque; invalid: none of its own
    bool hasAlpha = true; //!< the app icon's master has transparency: without it nothing is a shape
    qsizetype appIcon = 0; //!< index of the icon that stands for the app
    QStringList names; //!< one for each icon: kebab-case of a-z and 0-9, all different
    QList<bool> vectors; //!< one for each icon
    QList<int> sizes; //!< of targets whose sizes the user chooses
    QList<QStringList> paths; //!< of those, by icon and size, where the user chooses names too; else empty
};

//! Whether the icon of that index is a vector.
[[nodiscard]] bool isVector(const TargetBrief &brief, qsizetype icon);
//! "#rrggbb" of the brief's background.
[[nodiscard]] QString backgroundName(const TargetBrief &brief);

//! What an icon, or a set of icons, can be exported for. A target is data: a table of files in a file of its
//! own in this folder; nothing is drawn or written here.
struct IconTarget
{
    enum class Scope {
        App, //!< one icon stands for the app
        Set, //!< every icon, side by side
        Vectors, //!< likewise, of those that are vectors
    };

    const char *id; //!< on the command line, and the name of its folder
    Scope scope;
    QList<TargetFile> (*files)(const TargetBrief &);
};

//! All of them, in the order in which they are listed.
[[nodiscard]] const QList<IconTarget> &iconTargets();
//! Null where there is none of that id.
[[nodiscard]] const IconTarget *iconTarget(const QString &id);

} // namespace Iconwright
