// For systems without openat(): links are looked for by name, one check before each use.
#include "core/exporting/outputfolder.h"

#include "core/exporting/pendingfile.h"
#include "core/exporting/pendingfile_portable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isLink(const QFileInfo &info)
{
    return info.isSymLink() || info.isJunction();
}

} // namespace

OutputFolder::OutputFolder(const QString &path, int descriptor)
    : m_path(path)
    , m_descriptor(descriptor)
{
}

OutputFolder::~OutputFolder() = default;

Result<std::unique_ptr<OutputFolder>> OutputFolder::open(const QString &path)
{
    if (!QDir().mkpath(path))
        return Error { ErrorCode::FileNotWritable, path };
    return std::unique_ptr<OutputFolder>(new OutputFolder(path, -1));
}

Result<OutputFolder::Entry> OutputFolder::lookUp(const QString &relative) const
{
    QString path = m_path;
    const QStringList components = relative.split(u'/');
    for (qsizetype i = 0; i < components.size(); ++i) {
        path += u'/' + components[i];
        const QFileInfo info(path);
        const bool last = i == components.size() - 1;
        if (isLink(info))
            return Error { ErrorCode::ExportTargetIsLink, path };
        if (!info.exists())
            return Entry::Nothing;
        if (!last && !info.isDir())
            return Error { ErrorCode::ExportConflict, path };
    }
    return QFileInfo(path).isFile() ? Entry::File : Entry::Other;
}

QByteArray OutputFolder::head(const QString &relative, qint64 most) const
{
    const Result<Entry> entry = lookUp(relative);
    QFile file(m_path + u'/' + relative);
    if (!entry || *entry != Entry::File || !file.open(QIODevice::ReadOnly))
        return {};
    return file.read(most);
}

Result<std::unique_ptr<PendingFile>> OutputFolder::create(const QString &relative) const
{
    const Result<Entry> entry = lookUp(relative);
    if (!entry)
        return entry.error();
    const QString path = m_path + u'/' + relative;
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return Error { ErrorCode::FileNotWritable, folder };
    const QString name = QString::number(QRandomGenerator::global()->generate64(), 36);
    auto state = std::make_unique<PendingFile::State>();
    state->file.setFileName(folder + u"/.iconwright-"_s + name + u".part"_s);
    state->path = path;
    if (!state->file.open(QIODevice::ReadWrite | QIODevice::NewOnly | QIODevice::Unbuffered))
        return writeError(state->file, path);
    return std::make_unique<PendingFile>(std::move(state));
}

} // namespace Iconwright
