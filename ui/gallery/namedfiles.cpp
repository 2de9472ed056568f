#include "ui/gallery/namedfiles.h"

#include "core/exporting/exportname.h"
#include "core/imaging/decode.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

Result<void> writePng(const QString &original, const QString &path)
{
    const Result<PictureInfo> info = inspectPicture(original);
    if (!info)
        return info.error();
    if (info->format == "png"_L1) {
        if (!QFile::copy(original, path))
            return Error { .code = ErrorCode::FileNotWritable, .detail = path };
        return {};
    }
    const Result<QImage> picture = decodePicture(original);
    if (!picture)
        return picture.error();
    if (!picture->save(path, "PNG"))
        return Error { .code = ErrorCode::FileNotWritable, .detail = path };
    return {};
}

Result<QStringList> writeAll(const QList<ExportItem> &items, const QString &folder)
{
    const Result<ExportName> name = ExportName::parse({});
    if (!name)
        return name.error();
    if (!QDir().mkpath(folder))
        return Error { .code = ErrorCode::FileNotWritable, .detail = folder };
    QHash<QString, int> used;
    QStringList paths;
    for (const ExportItem &item : items) {
        const NameValues values { .category = item.category, .variation = item.variation };
        const int clash = ++used[name->path(values, 0, 1, false)];
        const QString path = folder + u'/' + name->path(values, 0, clash, false);
        if (const Result<void> done = writePng(item.original, path); !done)
            return done.error();
        paths.append(path);
    }
    return paths;
}

} // namespace

QFuture<Result<QStringList>> NamedFiles::write(const QList<ExportItem> &items)
{
    if (!m_folder)
        m_folder = std::make_shared<QTemporaryDir>();
    const QString folder = m_folder->filePath(QString::number(++m_calls));
    return QtConcurrent::run([items = items.mid(0, most), folder, keep = m_folder]() -> Result<QStringList> {
        return writeAll(items, folder);
    });
}

} // namespace Iconwright
