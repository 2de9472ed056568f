#pragma once

#include "core/exporting/targets/icontarget.h"

namespace Iconwright {

// The files of each target; one source file for each family.

[[nodiscard]] QList<TargetFile> pngSetFiles(const TargetBrief &brief);
[[nodiscard]] QList<TargetFile> svgFiles(const TargetBrief &brief);
[[nodiscard]] QList<TargetFile> svgSpriteFiles(const TargetBrief &brief);
[[nodiscard]] QList<TargetFile> contactSheetFiles(const TargetBrief &brief);
[[nodiscard]] QList<TargetFile> webFiles(const TargetBrief &brief);
[[nodiscard]] QList<TargetFile> webCompatFiles(const TargetBrief &brief);
[[nodiscard]] QList<TargetFile> iosFiles(const TargetBrief &brief);
[[nodiscard]] QList<TargetFile> iosAllFiles(const TargetBrief &brief);
[[nodiscard]] QList<TargetFile> watchosFiles(const TargetBrief &brief);
[[nodiscard]] QList<TargetFile> macosFiles(const TargetBrief &brief);
[[nodiscard]] QList<TargetFile> androidFiles(const TargetBrief &brief);
[[nodiscard]] QList<TargetFile> androidDrawableFiles(const TargetBrief &brief);
[[nodiscard]] QList<TargetFile> windowsFiles(const TargetBrief &brief);
[[nodiscard]] QList<TargetFile> msixFiles(const TargetBrief &brief);
[[nodiscard]] QList<TargetFile> hicolorFiles(const TargetBrief &brief);
[[nodiscard]] QList<TargetFile> iconThemeFiles(const TargetBrief &brief);
[[nodiscard]] QList<TargetFile> tauriFiles(const TargetBrief &brief);
[[nodiscard]] QList<TargetFile> electronFiles(const TargetBrief &brief);
[[nodiscard]] QList<TargetFile> flutterFiles(const TargetBrief &brief);
[[nodiscard]] QList<TargetFile> capacitorFiles(const TargetBrief &brief);
[[nodiscard]] QList<TargetFile> expoFiles(const TargetBrief &brief);
[[nodiscard]] QList<TargetFile> extensionFiles(const TargetBrief &brief);
[[nodiscard]] QList<TargetFile> qtFiles(const TargetBrief &brief);
[[nodiscard]] QList<TargetFile> trayFiles(const TargetBrief &brief);

// What several of them hold.

//! App icon of Android below `folder`, which ends in '/': launcher icons of all kinds, their layers and XML.
[[nodiscard]] QList<TargetFile> androidLauncher(const QString &folder, const TargetBrief &brief);
//! All sizes of older Xcode in one asset catalog folder, which ends in '/'.
[[nodiscard]] QList<TargetFile> iosAppIconSet(const QString &folder);
//! The ten entries of a Mac app in one asset catalog folder, which ends in '/'.
[[nodiscard]] QList<TargetFile> macAppIconSet(const QString &folder);
//! Edges of a Windows icon for every scale factor, 32 first: some tools take the first.
[[nodiscard]] QList<int> windowsIconEdges();
//! Art on a tile as Microsoft advises: two thirds of its width, and of a small tile's height; else half.
[[nodiscard]] PictureRule windowsTile(QSize pixels);

} // namespace Iconwright
