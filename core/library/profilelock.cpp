#include "core/library/profilelock.h"

#include <QCoreApplication>

#ifdef Q_OS_WIN
#include <io.h>
#include <qt_windows.h>
#else
#include <sys/file.h>
#endif

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostLooks = 1000;

} // namespace

// The file stays when the lock goes: removing it would let two processes lock two files of the same name.
Result<std::unique_ptr<ProfileLock>> ProfileLock::acquire(const QString &path)
{
    std::unique_ptr<ProfileLock> taken(new ProfileLock(path));
    QFile &file = taken->m_file;
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered, ownerOnly)) {
        return Error { .code = ErrorCode::ProfileUnusable,
            .detail = u"%1: %2"_s.arg(path, file.errorString()) };
    }
    if (!taken->own()) {
        const QString owner = QString::fromLatin1(file.read(20)).trimmed();
        return Error { .code = ErrorCode::ProfileInUse, .detail = u"process %1"_s.arg(owner) };
    }
    // Only for the message above, so a full disk does not matter.
    file.resize(0);
    file.write(QByteArray::number(QCoreApplication::applicationPid()) + '\n');
    return taken;
}

bool ProfileLock::isHeld(const QString &path)
{
    ProfileLock look(path);
    return look.m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) && !look.lock(Kind::Look);
}

ProfileLock::~ProfileLock() = default;

//! Somebody who looks has the file for a few microseconds, and is no owner.
bool ProfileLock::own()
{
    for (int attempt = 0; attempt < mostLooks; ++attempt) {
        if (lock(Kind::Owner))
            return true;
        if (!lock(Kind::Look))
            return false;
    }
    return false;
}

bool ProfileLock::lock(Kind kind)
{
#ifdef Q_OS_WIN
    // Far behind the text: a locked range cannot be read by others there.
    OVERLAPPED range {};
    range.Offset = 0x40000000;
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(m_file.handle()));
    const DWORD sharing = kind == Kind::Owner ? LOCKFILE_EXCLUSIVE_LOCK : 0;
    return LockFileEx(handle, sharing | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &range);
#else
    return flock(m_file.handle(), (kind == Kind::Owner ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0;
#endif
}

} // namespace Iconwright
