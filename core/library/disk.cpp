#include "core/library/disk.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isFull(int systemError)
{
#ifdef EDQUOT
    if (systemError == EDQUOT)
        return true;
#endif
    return systemError == ENOSPC || systemError == EFBIG;
}

Error systemError(int number, const QString &path)
{
    return Error { .code = isFull(number) ? ErrorCode::DiskFull : ErrorCode::FileNotWritable,
        .detail = u"%1: %2"_s.arg(path, QString::fromLocal8Bit(std::strerror(number))) };
}

int flushToDisk(int descriptor)
{
#if defined(Q_OS_WIN)
    return _commit(descriptor);
#elif defined(Q_OS_MACOS)
    // fsync() leaves the bytes in the drive's own cache there.
    return fcntl(descriptor, F_FULLFSYNC) == 0 ? 0 : fsync(descriptor);
#else
    return fsync(descriptor);
#endif
}

} // namespace

Error writeError(const QFileDevice &file)
{
    const int number = errno;
    const bool full = file.error() == QFileDevice::ResourceError || isFull(number);
    return Error { .code = full ? ErrorCode::DiskFull : ErrorCode::FileNotWritable,
        .detail = u"%1: %2"_s.arg(file.fileName(), file.errorString()) };
}

Result<void> syncFile(QFile &file)
{
    if (!file.flush())
        return writeError(file);
    if (flushToDisk(file.handle()) != 0)
        return systemError(errno, file.fileName());
    return {};
}

Result<void> syncFolder(const QString &folder)
{
#ifndef Q_OS_WIN
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return systemError(errno, folder);
    const int number = flushToDisk(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    // Some file systems cannot sync a folder and say EINVAL; they order names by themselves.
    if (number != 0 && number != EINVAL)
        return systemError(number, folder);
#else
    Q_UNUSED(folder)
#endif
    return {};
}

Result<void> reserveSpace(QFile &file, qint64 bytes)
{
    if (bytes <= 0)
        return {};
#ifdef Q_OS_LINUX
    if (fallocate(file.handle(), FALLOC_FL_KEEP_SIZE, 0, bytes) == 0)
        return {};
    if (errno != EOPNOTSUPP && errno != ENOSYS) {
        return Error { .code = ErrorCode::NotEnoughDisk,
            .detail = systemError(errno, file.fileName()).detail };
    }
#endif
    const qint64 free = QStorageInfo(file.fileName()).bytesAvailable();
    if (free >= 0 && free < bytes) {
        return Error { .code = ErrorCode::NotEnoughDisk,
            .detail = u"%1 bytes free, %2 needed"_s.arg(free).arg(bytes) };
    }
    return {};
}

Result<void> makePrivateFolderIn(const QString &existing, const QString &folder)
{
    if (!QFileInfo(existing).isDir())
        return Error { .code = ErrorCode::ProfileUnusable, .detail = u"%1: gone"_s.arg(existing) };
    return makePrivateFolder(folder);
}

Result<void> makePrivateFolder(const QString &folder)
{
    const auto unusable = [&folder](const QString &why) {
        return Error { .code = ErrorCode::ProfileUnusable, .detail = u"%1: %2"_s.arg(folder, why) };
    };
    if (const QFileInfo info(folder); info.exists())
        return info.isDir() ? Result<void>() : unusable(u"no folder"_s);
    const QString above = QFileInfo(folder).absolutePath();
    if (const auto made = above == folder ? Result<void>() : makePrivateFolder(above); !made)
        return made.error();
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!QDir().mkdir(folder, ownerOnly) && !QFileInfo(folder).isDir())
        return unusable(QString::fromLocal8Bit(std::strerror(errno)));
    return {};
}

} // namespace Iconwright
