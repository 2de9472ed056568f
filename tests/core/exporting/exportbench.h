#pragma once

#include "core/exporting/pngexport.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>

namespace Iconwright {

//! A folder with originals, and a place to export to.
class ExportBench
{
public:
    //! Paints an original of `edge` pixels: a disc of `color` on nothing.
    ExportItem item(const QString &category, int variation = 1, QColor color = Qt::red, int edge = 128);
    [[nodiscard]] QList<ExportItem> items(int count);

    [[nodiscard]] QString target(const QString &name) const { return m_folder.filePath(name); }
    //! Every file below `folder`, hidden ones and links too, relative and sorted.
    [[nodiscard]] static QStringList files(const QString &folder);
    [[nodiscard]] static QByteArray bytes(const QString &path);
    static void put(const QString &path, const QByteArray &bytes);

private:
    QTemporaryDir m_folder;
    int m_count = 0;
};

//! Waits for the answer.
[[nodiscard]] Result<ExportReport> answerOf(const QFuture<Result<ExportReport>> &future);

} // namespace Iconwright
