#include "core/exporting/pngexport.h"

#include "core/exporting/exportrun.h"

#include <QThreadPool>

namespace Iconwright {

QFuture<Result<ExportReport>> exportPngs(const QList<ExportItem> &items, const PngExportOptions &options)
{
    const auto run = std::make_shared<ExportRun>(items, options);
    QThreadPool::globalInstance()->start([run] { run->begin(); });
    return run->future();
}

} // namespace Iconwright
