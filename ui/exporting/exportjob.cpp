#include "ui/exporting/exportjob.h"

#include "core/exporting/exportplace.h"
#include "core/exporting/setlink.h"
#include "ui/common/units.h"
#include "ui/exporting/exportwords.h"

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

ExportJob::~ExportJob()
{
    m_pngs.disconnect(this);
    m_targets.disconnect(this);
    cancel();
}

void ExportJob::start(const QList<ExportItem> &items, const ExportSetup &setup)
{
    begin(setup.place);
    if (isPlain(setup)) {
        watch(m_pngs);
        m_pngs.setFuture(exportPngs(items, pngOptions(setup)));
    } else {
        watch(m_targets);
        m_targets.setFuture(exportTargets(items, targetOptions(setup)));
    }
}

void ExportJob::startAgain(const QList<ExportItem> &items, const SetExport &link)
{
    begin(link.folder);
    if (link.isPlain) {
        watch(m_pngs);
        m_pngs.setFuture(exportPngs(items, pngOptions(link)));
    } else {
        watch(m_targets);
        m_targets.setFuture(exportTargets(items, targetOptions(link)));
    }
}

void ExportJob::begin(const QString &place)
{
    m_isRunning = true;
    m_isZip = isArchivePath(place);
    m_pngs.disconnect(this);
    m_targets.disconnect(this);
}

template <typename Report> void ExportJob::watch(QFutureWatcher<Result<Report>> &watcher)
{
    using Watcher = QFutureWatcherBase;
    connect(
        &watcher, &Watcher::progressValueChanged, this,
        [this, &watcher](int value) { Q_EMIT progressed(value, watcher.progressMaximum()); });
    connect(&watcher, &Watcher::finished, this, [this, &watcher] { finish(watcher); });
}

void ExportJob::cancel()
{
    m_pngs.cancel();
    m_targets.cancel();
}

template <typename Report> void ExportJob::finish(const QFutureWatcher<Result<Report>> &watcher)
{
    m_isRunning = false;
    const QFuture<Result<Report>> future = watcher.future();
    if (future.isCanceled() || future.resultCount() == 0) {
        Q_EMIT ended({ cancelledText(), {}, false });
        return;
    }
    const Result<Report> result = future.result();
    //: After a sentence that says what went wrong
    Q_EMIT ended(result
            ? outcomeOf(*result)
            : ExportOutcome { faultText(result.error()) + u' ' + tr("Nothing was written."), {}, false });
}

QString ExportJob::cancelledText() const
{
    return m_isZip ? tr("Cancelled. No archive was written.")
                   : tr("Cancelled. What was written whole stays.");
}

ExportOutcome ExportJob::outcomeOf(const ExportReport &report) const
{
    const qsizetype files = report.written.size() + (report.manifest.isEmpty() ? 0 : 1);
    QStringList parts;
    if (report.stopped.code != ErrorCode::None)
        parts.append(faultText(report.stopped));
    parts.append(files == 1 ? tr("1 file written.") : tr("%1 files written.").arg(countText(files)));
    if (!report.kept.isEmpty())
        parts.append(tr("%1 left as they were.").arg(countText(report.kept.size())));
    if (!report.failures.isEmpty())
        parts.append(tr("%1 icons could not be written. %2")
                         .arg(countText(report.failures.size()), faultText(report.failures.constFirst())));
    return { parts.join(u' '), report.written.isEmpty() ? QString() : report.target,
        report.failures.isEmpty() && report.stopped.code == ErrorCode::None };
}

ExportOutcome ExportJob::outcomeOf(const TargetReport &report) const
{
    QStringList parts;
    const auto add = [&parts](qsizetype files, const QString &one, const QString &many) {
        if (files > 0)
            parts.append(files == 1 ? one : many.arg(countText(files)));
    };
    if (report.stopped.code != ErrorCode::None)
        parts.append(faultText(report.stopped));
    if (report.written() == 0)
        parts.append(tr("Everything was up to date; nothing was written."));
    add(report.count(FileFate::New), tr("1 new file written."), tr("%1 new files written."));
    add(report.count(FileFate::Updated), tr("1 file brought up to date."),
        tr("%1 files brought up to date."));
    const qsizetype edited = report.count(FileFate::Edited) + report.count(FileFate::Conflict);
    add(edited, tr("1 edited by somebody else and left alone."),
        tr("%1 edited by somebody else and left alone."));
    add(report.count(FileFate::Unwritten), tr("1 file was not written."), tr("%1 files were not written."));
    add(report.leftOut.size(), tr("1 icon is no vector and has no SVG."),
        tr("%1 icons are no vectors and have no SVG."));
    add(report.obsolete.size(), tr("1 file there is no part of it any more."),
        tr("%1 files there are no part of it any more."));
    const bool isWhole = report.stopped.code == ErrorCode::None && edited == 0;
    return { parts.join(u' '), report.folder, isWhole };
}

} // namespace Iconwright
