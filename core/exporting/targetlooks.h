#pragma once

#include "core/exporting/targetplan.h"

#include <QImage>

namespace Iconwright {

//! One way in which what a target makes is seen by people: a file, and where it stands.
struct TargetLook
{
    enum class Form {
        Squircle, //!< iOS cuts it to its shape; what is transparent lies on the system's own
        Tinted, //!< likewise, gray, in the user's color
        Watch, //!< cut to a circle
        LayerCircle, //!< the layers of Android under the masks of launchers
        LayerSquircle,
        LayerRounded,
        Themed, //!< Android's monochrome layer, in the user's colors
        Maskable, //!< cut to W3C's safe zone and its largest circle
        Tab, //!< in a tab of a browser
        Taskbar,
        Tile, //!< Windows: centered on a tile of the background
        Dock, //!< as it is, on a shelf
        Tray, //!< small, in a panel
        Template, //!< likewise, in the panel's own color
        Toolbar, //!< small, in its true sizes
    };

    const char *target;
    Form form;
    bool dark;
    const char *file; //!< how its path ends; a part of it where it has a '/'
    int edge = 0; //!< how large it is shown, of a container
};

//! Whether the form shows a zone that no mask cuts.
[[nodiscard]] bool hasSafeZone(TargetLook::Form form);

//! The edges of a Toolbar.
inline constexpr int toolbarEdges[] = { 16, 24, 32, 48 };

//! A look and what is seen in it, as the export draws it, but not larger than is asked for.
struct LookPicture
{
    TargetLook look;
    QList<QImage> pictures; //!< one; of a Toolbar one for each of toolbarEdges
};

//! The looks of a target, drawn from the master of `item`; of `options` only name, colors and sizes count. No
//! picture is wider than `largest` pixels; those of a toolbar are for screens of `ratio`. Takes as long as
//! drawing does: for a pool thread. Errors of the master.
[[nodiscard]] Result<QList<LookPicture>> lookPictures(
    const ExportItem &item, const TargetOptions &options, const QString &target, int largest, double ratio);

} // namespace Iconwright
