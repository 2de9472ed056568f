#include "core/exporting/targetexport.h"

#include "core/exporting/targetrun.h"

#include <QThreadPool>

#include <algorithm>

namespace Iconwright {

qsizetype TargetReport::count(FileFate fate) const
{
    return std::count_if(
        files.begin(), files.end(), [fate](const ExportedTargetFile &file) { return file.fate == fate; });
}

bool TargetReport::isCurrent() const
{
    return stopped.code == ErrorCode::None
        && count(FileFate::Unchanged) + count(FileFate::Edited) == files.size();
}

QFuture<Result<TargetReport>> exportTargets(const QList<ExportItem> &items, const TargetOptions &options)
{
    const auto run = std::make_shared<TargetRun>(items, options);
    QThreadPool::globalInstance()->start([run] { run->begin(); });
    return run->future();
}

} // namespace Iconwright
