#pragma once

#include "core/exporting/linkedfolder.h"
#include "core/exporting/targetplan.h"

#include <QFuture>

namespace Iconwright {

//! One file of an export that has run.
struct ExportedTargetFile
{
    QString path; //!< relative to the folder
    QString target; //!< id
    FileFate fate = FileFate::New;
    qint64 bytes = 0; //!< as we have it
};

struct TargetReport
{
    QString folder; //!< absolute: the folder or archive
    QList<ExportedTargetFile> files; //!< in the order of the plan
    QStringList renamed; //!< names that were taken and got a number
    QStringList leftOut; //!< names of icons that are no vectors, where a target takes only those
    QStringList obsolete; //!< written earlier for these targets, no part of them now; left alone
    QString manifest; //!< relative
    Error stopped; //!< why it ended when some files had been written; code None: it went to its end

    [[nodiscard]] qsizetype count(FileFate fate) const;
    //! Nothing is missing, out of date or in conflict.
    [[nodiscard]] bool isCurrent() const;
    //! New and updated ones.
    [[nodiscard]] qsizetype written() const { return count(FileFate::New) + count(FileFate::Updated); }
};

//! Draws every file of the targets and writes what is new or changed, with manifest.json and PROVENANCE.json;
//! a ZIP is always written whole. Every master is proved and every path looked at first: what can be known to
//! fail fails before anything is written. Runs in the pool; the future counts files and can be cancelled
//! (what is being written ends whole and is recorded; a ZIP is then not there). The same icons and options
//! give the same bytes on any day and machine. Errors as planTargets(), and of masters and files, each with
//! its path: nothing was written then. What ends it later is in the report, beside what was written.
[[nodiscard]] QFuture<Result<TargetReport>> exportTargets(
    const QList<ExportItem> &items, const TargetOptions &options);

} // namespace Iconwright
