#pragma once

#include "core/exporting/pngexport.h"

#include <QHash>
#include <QImage>
#include <QMap>

namespace Iconwright {

//! What would become of one file if the export began now.
struct PreviewFile
{
    enum class Fate {
        New,
        Replaces, //!< a file of that name is there
        Kept, //!< likewise, and it is left alone
        Beside, //!< likewise: written under a numbered name
        There, //!< likewise; only a closer look can tell whether it changes
        Unchanged, //!< there, with these bytes
        LeftAlone, //!< there, not as we had written it
    };

    qsizetype item = 0; //!< index of the icon
    int size = 0; //!< edge in pixels; 0: no picture, or several
    QString path; //!< relative to the target, with '/'; where it goes, or what is left alone
    Fate fate = Fate::New;
    bool numbered = false; //!< another icon of this export has the name without "-2"
    QString target; //!< id; empty in an export of PNG sizes alone
    qint64 bytes = -1; //!< below 0: not known yet
};

//! An export as it would be, nothing written.
struct ExportPreview
{
    QString target; //!< absolute: the folder or archive (under Rename perhaps another name than asked for)
    qsizetype files = 0; //!< without those that only tell of the others (manifest, provenance)
    qsizetype replaced = 0;
    qsizetype kept = 0;
    qsizetype beside = 0;
    qsizetype numbered = 0;
    qsizetype unchanged = 0;
    qsizetype leftAlone = 0;
    QList<PreviewFile> first; //!< at most ExportPreview::listed of them, in order
    QMap<QString, qsizetype> unlisted; //!< by target: how many more there are
    PreviewFile manifest;
    PreviewFile provenance; //!< without path: none is written
    bool isLinked = false; //!< files of these targets were exported there before
    bool isChecked = false; //!< every file was compared with what is there
    PreviewFile::Fate archive = PreviewFile::Fate::New; //!< of the ZIP itself
    Error obstacle; //!< why the export would fail; code None: it would not

    static constexpr qsizetype listed = 200;
};

//! Plans, and looks at what is there, in a pool thread; writes and creates nothing. Cancel the future to
//! give it up; then it has no result. What the files system says can change until the export.
[[nodiscard]] QFuture<ExportPreview> previewExport(
    const QList<ExportItem> &items, const PngExportOptions &options);

//! How large the files of one icon are, and what it looks like small.
struct MeasuredIcon
{
    qsizetype item = 0; //!< index of the icon
    QHash<int, qint64> bytes; //!< by edge; empty when the icon cannot be read
    QImage picture; //!< fitted into the edge asked for
};

//! Encodes each icon in each size in a pool thread, as the export would, and throws the files away. The
//! future has one result for each icon as it comes, and can be cancelled.
[[nodiscard]] QFuture<MeasuredIcon> measureExport(
    const QList<ExportItem> &items, const QList<int> &sizes, int pictureEdge);

} // namespace Iconwright
