#include "core/exporting/outputfolder.h"

#include "core/exporting/descriptor_unix.h"
#include "core/exporting/pendingfile.h"
#include "core/exporting/pendingfile_unix.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

Error notAFolder(int parent, const QByteArray &name, const QString &path)
{
    const int reason = errno;
    struct stat info = {};
    if (::fstatat(parent, name.constData(), &info, AT_SYMLINK_NOFOLLOW) != 0 || S_ISDIR(info.st_mode))
        return writeError(reason, path);
    return { S_ISLNK(info.st_mode) ? ErrorCode::ExportTargetIsLink : ErrorCode::ExportConflict, path };
}

//! Where a walk below a folder ended: no folder when one on the way does not exist and none was to be made.
struct Walk
{
    Descriptor folder;
    QByteArray name;
};

Result<Walk> walk(const QString &base, int descriptor, const QString &relative, bool make)
{
    Walk result { Descriptor(::fcntl(descriptor, F_DUPFD_CLOEXEC, 0)), {} };
    QStringList components = relative.split(u'/');
    result.name = QFile::encodeName(components.takeLast());
    QString path = base;
    for (const QString &component : std::as_const(components)) {
        const QByteArray name = QFile::encodeName(component);
        path += u'/' + component;
        if (make && ::mkdirat(result.folder.get(), name.constData(), 0777) != 0 && errno != EEXIST)
            return writeError(errno, path);
        Descriptor next(
            ::openat(result.folder.get(), name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        if (!next.isOpen() && errno == ENOENT && !make)
            return Walk { Descriptor(), {} };
        if (!next.isOpen())
            return notAFolder(result.folder.get(), name, path);
        result.folder = std::move(next);
    }
    return result;
}

} // namespace

OutputFolder::OutputFolder(const QString &path, int descriptor)
    : m_path(path)
    , m_descriptor(descriptor)
{
}

OutputFolder::~OutputFolder()
{
    ::close(m_descriptor);
}

Result<std::unique_ptr<OutputFolder>> OutputFolder::open(const QString &path)
{
    errno = 0;
    const bool made = QDir().mkpath(path);
    const int reason = errno;
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return writeError(made || reason == 0 ? errno : reason, path);
    return std::unique_ptr<OutputFolder>(new OutputFolder(path, descriptor));
}

Result<OutputFolder::Entry> OutputFolder::lookUp(const QString &relative) const
{
    const Result<Walk> at = walk(m_path, m_descriptor, relative, false);
    if (!at)
        return at.error();
    struct stat info = {};
    if (!at->folder.isOpen()
        || ::fstatat(at->folder.get(), at->name.constData(), &info, AT_SYMLINK_NOFOLLOW) != 0)
        return Entry::Nothing;
    if (S_ISLNK(info.st_mode))
        return Error { ErrorCode::ExportTargetIsLink, m_path + u'/' + relative };
    return S_ISREG(info.st_mode) ? Entry::File : Entry::Other;
}

QByteArray OutputFolder::head(const QString &relative, qint64 most) const
{
    const Result<Walk> at = walk(m_path, m_descriptor, relative, false);
    if (!at || !at->folder.isOpen())
        return {};
    const Descriptor file(
        ::openat(at->folder.get(), at->name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    QByteArray bytes(most, Qt::Uninitialized);
    bytes.truncate(std::max<ssize_t>(0, ::read(file.get(), bytes.data(), static_cast<size_t>(most))));
    return bytes;
}

Result<std::unique_ptr<PendingFile>> OutputFolder::create(const QString &relative) const
{
    Result<Walk> at = walk(m_path, m_descriptor, relative, true);
    if (!at)
        return at.error();
    const QString path = m_path + u'/' + relative;
    const QByteArray temporary
        = ".iconwright-" + QByteArray::number(QRandomGenerator::global()->generate64(), 36) + ".part";
    Descriptor file(::openat(
        at->folder.get(), temporary.constData(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666));
    if (!file.isOpen())
        return writeError(errno, path);
    return std::make_unique<PendingFile>(std::make_unique<PendingFile::State>(
        PendingFile::State { std::move(at->folder), std::move(file), temporary, at->name, path }));
}

} // namespace Iconwright
