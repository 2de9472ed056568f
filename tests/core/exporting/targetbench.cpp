#include "tests/core/exporting/targetbench.h"

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

ExportItem TargetBench::master(const QImage &image, const char *format)
{
    ExportItem made = disc(16);
    made.original = target(u"master.%1"_s.arg(QString::fromLatin1(format).toLower()));
    if (!image.save(made.original, format))
        qFatal("cannot write %s", qPrintable(made.original));
    return made;
}

TargetOptions TargetBench::options(const QStringList &targets) const
{
    TargetOptions options;
    options.folder = out();
    options.targets = targets;
    options.appName = u"Pens & Co"_s;
    options.appId = u"org.example.Pens"_s;
    options.background = Qt::red;
    return options;
}

QString TargetBench::out(const QString &path) const
{
    return path.isEmpty() ? target(u"out"_s) : target(u"out/"_s + path);
}

Result<TargetReport> answerOf(const QFuture<Result<TargetReport>> &future)
{
    return QFuture<Result<TargetReport>>(future).result();
}

ErrorCode refusal(const QList<ExportItem> &items, const TargetOptions &options)
{
    const Result<TargetReport> answer = answerOf(exportTargets(items, options));
    return answer ? ErrorCode::None : answer.error().code;
}

} // namespace Iconwright
