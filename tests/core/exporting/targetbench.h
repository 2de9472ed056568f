#pragma once

#include "core/exporting/targetexport.h"
#include "tests/core/exporting/exportbench.h"

namespace Iconwright {

//! Exports for targets into a folder of its own.
class TargetBench : public ExportBench
{
public:
    //! A green disc on nothing, touching all edges, drawn as "pens".
    [[nodiscard]] ExportItem disc(int edge = 256) { return item(QStringLiteral("pens"), 1, Qt::green, edge); }
    //! Any picture as the master of "pens".
    [[nodiscard]] ExportItem master(const QImage &image, const char *format = "PNG");
    //! "Pens & Co", red behind what must be opaque.
    [[nodiscard]] TargetOptions options(const QStringList &targets) const;
    [[nodiscard]] QString out(const QString &path = {}) const;
};

[[nodiscard]] Result<TargetReport> answerOf(const QFuture<Result<TargetReport>> &future);
[[nodiscard]] ErrorCode refusal(const QList<ExportItem> &items, const TargetOptions &options);

} // namespace Iconwright
