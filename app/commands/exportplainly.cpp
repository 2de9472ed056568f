#include "app/commands/exportplainly.h"

#include "app/application.h"
#include "app/commands/commands.h"
#include "app/commands/exportwatch.h"

#include <QJsonArray>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

int finish(const Console &console, const Result<ExportReport> &report)
{
    if (!report) {
        console.failure(report.error());
        return exitStatusOf(report.error());
    }
    const bool isStopped = report->stopped.code != ErrorCode::None;
    if (isStopped)
        console.failure(report->stopped);
    for (const Error &failure : report->failures)
        console.failure(failure);
    const bool success = report->failures.isEmpty() && !isStopped;
    if (console.isJson())
        console.object({ { u"success"_s, success }, { u"target"_s, report->target },
            { u"written"_s, QJsonArray::fromStringList(report->written) },
            { u"kept"_s, QJsonArray::fromStringList(report->kept) }, { u"manifest"_s, report->manifest } });
    console.note(u"Wrote %1 files to %2"_s.arg(report->written.size()).arg(report->target));
    return isStopped ? exitStatusOf(report->stopped) : success ? AllDone : SomeFailed;
}

} // namespace

QFuture<int> exportPlainly(Application &application, const Console &console, const QList<ExportItem> &items,
    const PngExportOptions &options, bool checkOnly)
{
    if (checkOnly) {
        console.note(u"Exported as PNG files without a target: only an export for targets can be checked."_s);
        return failed(console, Error { .code = ErrorCode::InvalidSetting, .detail = u"--check"_s });
    }
    const QFuture<Result<ExportReport>> future = exportPngs(items, options);
    watchExport(future, console, u"icons"_s, &application);
    return QFuture<Result<ExportReport>>(future)
        .then(
            &application, [&console](const Result<ExportReport> &report) { return finish(console, report); })
        .onCanceled(&application, [&console] {
            console.note(u"Cancelled. What was written is whole."_s);
            return static_cast<int>(Interrupted);
        });
}

} // namespace Iconwright
