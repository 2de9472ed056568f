#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QFuture>
#include <QList>
#include <QString>
#include <QStringList>

namespace Iconwright {

//! One icon to be exported, detached from the library so that the work can run in any thread.
struct ExportItem
{
    IconId icon;
    QString original; //!< absolute path of the master
    QString category;
    int variation = 1;
    QString styleId;
    QString colorSchemeId;
    QString sha256;
    QString prompt;
    QString provider;
    QString model;
    bool draft = false;
    bool vector = false; //!< the master is an SVG
    QString createdAt; //!< ISO 8601, UTC
    QString matchedTo; //!< SHA-256 of the picture that set the style; empty: none
    qint64 costMicroUsd = 0;
};

//! What becomes of files that exist.
enum class ConflictRule {
    Replace,
    Keep, //!< leave the file that is there
    Rename, //!< add " (2)"
    ReplaceOwn, //!< replace what a manifest of ours names, rename all else
};

struct PngExportOptions
{
    QString target; //!< absolute path of a folder, or of a file ending in .zip
    QList<int> sizes; //!< edge in pixels, 16 to 1024
    QString pattern; //!< empty: "{category}-{variation}"; see exportname.h for the placeholders
    ConflictRule conflict = ConflictRule::Replace;
};

struct ExportReport
{
    QString target; //!< absolute: the folder or archive written to (another name than asked for with Rename)
    QStringList written; //!< relative to the target, in order
    QStringList kept; //!< left alone by ConflictRule::Keep
    QList<Error> failures; //!< one for each icon that could not be read; the rest was written
    QString manifest; //!< "manifest.json", relative; numbered when another program's file has that name;
                      //!< empty: nothing written
    Error stopped; //!< why it ended when some files had been written; code None: it went to its end
};

//! Writes each icon in each size as PNG and a manifest.json. Runs in a worker pool; the future reports
//! progressValue/progressMaximum in icons and can be cancelled (what is being written ends whole; a ZIP is
//! then removed). Nothing is ever written outside the target, and links in the target are refused. An error
//! says that nothing was written; what ends it later is in the report.
[[nodiscard]] QFuture<Result<ExportReport>> exportPngs(
    const QList<ExportItem> &items, const PngExportOptions &options);

} // namespace Iconwright
