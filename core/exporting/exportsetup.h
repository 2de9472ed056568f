#pragma once

#include "core/exporting/targetplan.h"

namespace Iconwright {

//! What an export makes of icons, whichever they are: what the export dialog is filled with, what is kept for
//! the next time and, under a name, as a preset.
struct ExportSetup
{
    QString place; //!< absolute path of a folder, or of a file ending in .zip; never part of a preset
    QStringList targets { QStringLiteral("png") }; //!< ids, see iconTargets()
    QList<int> sizes; //!< of target "png": edges in pixels
    QString pattern; //!< of target "png", see exportname.h; empty: "{category}-{variation}"
    ConflictRule conflict = ConflictRule::Replace; //!< of an export of PNG sizes alone
    bool replaceEdited = false; //!< of all others: also what somebody else wrote or edited
    QString appName; //!< empty: the app icon's category; never part of a preset, like the next two
    QString appId; //!< empty: made from the name
    IconId appIcon;
    QColor background = Qt::white; //!< opaque
    QColor darkBackground; //!< invalid: none

    bool operator==(const ExportSetup &) const = default;
};

//! PNG sizes and nothing else: files go straight into the place, under names of the pattern.
[[nodiscard]] bool isPlain(const ExportSetup &setup);
[[nodiscard]] PngExportOptions pngOptions(const ExportSetup &setup);
[[nodiscard]] TargetOptions targetOptions(const ExportSetup &setup);

//! A setup by name.
struct ExportPreset
{
    QString name; //!< what the user calls it; of a built-in one its id
    ExportSetup setup;
    bool isBuiltIn = false; //!< only says which targets
};

//! "web", "mobile", "desktop".
[[nodiscard]] const QList<ExportPreset> &builtInPresets();
//! What a preset leaves to the icons of the day is kept of `setup`.
[[nodiscard]] ExportSetup applied(const ExportPreset &preset, const ExportSetup &setup);

//! As the settings keep them: JSON. What is damaged or unknown is left out.
[[nodiscard]] QString setupText(const ExportSetup &setup);
[[nodiscard]] ExportSetup setupFromText(const QString &text);
[[nodiscard]] QString presetsText(const QList<ExportPreset> &presets);
[[nodiscard]] QList<ExportPreset> presetsFromText(const QString &text);

} // namespace Iconwright
