#include "core/exporting/pendingfile_unix.h"

#include <QString>

#include <algorithm>
#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

Error writeError(int reason, const QString &path)
{
    const bool full = reason == ENOSPC || reason == EDQUOT || reason == EFBIG;
    const QString words = QString::fromStdString(std::generic_category().message(reason));
    return { full ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, path + u": "_s + words };
}

PendingFile::PendingFile(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

PendingFile::~PendingFile()
{
    unname();
}

void PendingFile::unname()
{
    if (!m_state->temporary.isEmpty())
        ::unlinkat(m_state->folder.get(), m_state->temporary.constData(), 0);
    m_state->temporary.clear();
}

Result<void> PendingFile::write(const QByteArray &bytes)
{
    const char *from = bytes.constData();
    auto left = static_cast<size_t>(bytes.size());
    while (left > 0) {
        const ssize_t written = ::write(m_state->file.get(), from, left);
        if (written < 0 && errno != EINTR)
            return writeError(errno, m_state->path);
        if (written > 0) {
            from += written;
            left -= static_cast<size_t>(written);
        }
    }
    return {};
}

QByteArray PendingFile::read(qint64 offset, qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    qint64 got = 0;
    while (got < size) {
        const ssize_t part
            = ::pread(m_state->file.get(), bytes.data() + got, static_cast<size_t>(size - got), offset + got);
        if (part == 0 || (part < 0 && errno != EINTR))
            break;
        got += std::max<ssize_t>(part, 0);
    }
    bytes.truncate(got);
    return bytes;
}

Result<void> PendingFile::commit(bool replace)
{
    State &state = *m_state;
    struct stat info = {};
    const bool exists
        = ::fstatat(state.folder.get(), state.name.constData(), &info, AT_SYMLINK_NOFOLLOW) == 0;
    if (exists && S_ISLNK(info.st_mode))
        return Error { ErrorCode::ExportTargetIsLink, state.path };
    if (exists && (!replace || !S_ISREG(info.st_mode)))
        return Error { ErrorCode::ExportConflict, state.path };
    if (!state.file.close())
        return writeError(errno, state.path);
    // A link cannot replace; file systems without hard links (FAT) leave the check above as the only one.
    if (!replace) {
        if (::linkat(state.folder.get(), state.temporary.constData(), state.folder.get(),
                state.name.constData(), 0)
            == 0) {
            unname();
            return {};
        }
        if (errno == EEXIST)
            return Error { ErrorCode::ExportConflict, state.path };
    }
    const char *temporary = state.temporary.constData();
    if (::renameat(state.folder.get(), temporary, state.folder.get(), state.name.constData()) != 0)
        return writeError(errno, state.path);
    state.temporary.clear();
    return {};
}

} // namespace Iconwright
