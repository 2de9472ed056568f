#include "app/commands/exporttargets.h"

#include "app/application.h"
#include "app/commands/commands.h"
#include "app/commands/exportwatch.h"
#include "core/exporting/targetexport.h"

#include <QJsonArray>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

//! How a fate is called in JSON; in words when written, and when only checked.
struct FateWords
{
    FileFate fate;
    const char *key;
    const char *written;
    const char *checked;
};

constexpr FateWords fates[] = {
    { FileFate::New, "new", "new", "missing" },
    { FileFate::Updated, "updated", "updated", "out of date" },
    { FileFate::Unchanged, "unchanged", "", "" },
    { FileFate::Edited, "edited", "edited by somebody else, left alone", "edited by somebody else" },
    { FileFate::Unwritten, "unwritten", "not written", "not looked at" },
    { FileFate::Conflict, "conflicts", "not ours, left alone (--conflict replace writes it)",
        "not ours, and different" },
};

QStringList pathsOf(const TargetReport &report, FileFate fate)
{
    QStringList paths;
    for (const ExportedTargetFile &file : report.files)
        if (file.fate == fate)
            paths << file.path;
    return paths;
}

QJsonObject reportObject(const TargetReport &report, bool success)
{
    QJsonObject object { { u"success"_s, success }, { u"target"_s, report.folder },
        { u"manifest"_s, report.manifest }, { u"obsolete"_s, QJsonArray::fromStringList(report.obsolete) },
        { u"renamed"_s, QJsonArray::fromStringList(report.renamed) },
        { u"left_out"_s, QJsonArray::fromStringList(report.leftOut) } };
    for (const FateWords &words : fates)
        object[QLatin1String(words.key)] = QJsonArray::fromStringList(pathsOf(report, words.fate));
    return object;
}

//! What somebody must know; of a check all that is out of date.
void printFiles(const Console &console, const TargetReport &report, bool isCheck)
{
    for (const FateWords &words : fates) {
        const bool isWritten = words.fate == FileFate::New || words.fate == FileFate::Updated;
        if (words.fate == FileFate::Unchanged || (isWritten && !isCheck))
            continue;
        for (const QString &path : pathsOf(report, words.fate))
            console.line(u"%1: %2"_s.arg(path, QLatin1String(isCheck ? words.checked : words.written)));
    }
    for (const QString &path : report.obsolete)
        console.line(u"%1: no part of this export any more, left alone"_s.arg(path));
    for (const QString &name : report.leftOut)
        console.note(u"\"%1\" is no vector and has no SVG"_s.arg(name));
    for (const QString &name : report.renamed)
        console.note(u"\"%1\" has a number because its name was taken"_s.arg(name));
}

int finish(const Console &console, const Result<TargetReport> &answer, bool isCheck)
{
    if (!answer) {
        console.failure(answer.error());
        return exitStatusOf(answer.error());
    }
    const TargetReport &report = *answer;
    const bool isStopped = report.stopped.code != ErrorCode::None;
    if (isStopped)
        console.failure(report.stopped);
    const bool success = isStopped ? false
        : isCheck                  ? report.isCurrent()
                                   : report.count(FileFate::Conflict) == 0;
    if (console.isJson())
        console.object(reportObject(report, success));
    else
        printFiles(console, report, isCheck);
    const qsizetype same = report.count(FileFate::Unchanged);
    if (isCheck)
        console.note(u"%1 of %2 files in %3 are up to date"_s.arg(same + report.count(FileFate::Edited))
                         .arg(report.files.size())
                         .arg(report.folder));
    else
        console.note(
            u"Wrote %1 new and %2 changed files to %3; %4 were the same"_s.arg(report.count(FileFate::New))
                .arg(report.count(FileFate::Updated))
                .arg(report.folder)
                .arg(same));
    return isStopped ? exitStatusOf(report.stopped) : success ? AllDone : SomeFailed;
}

} // namespace

QFuture<int> exportForTargets(Application &application, const Console &console,
    const QList<ExportItem> &items, const TargetOptions &options)
{
    if (const Result<qsizetype> appIcon = appIconIndex(items, options); !appIcon) {
        console.note(u"Say with --app-icon ID which of the %1 icons stands for the app."_s.arg(items.size()));
        return failed(console, appIcon.error());
    }
    const QFuture<Result<TargetReport>> future = exportTargets(items, options);
    watchExport(future, console, u"files"_s, &application);
    return QFuture<Result<TargetReport>>(future)
        .then(&application,
            [&console, isCheck = options.checkOnly](
                const Result<TargetReport> &report) { return finish(console, report, isCheck); })
        .onCanceled(&application, [&console] {
            console.note(u"Cancelled. What was written is whole."_s);
            return static_cast<int>(Interrupted);
        });
}

} // namespace Iconwright
