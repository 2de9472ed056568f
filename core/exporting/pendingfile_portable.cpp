#include "core/exporting/pendingfile_portable.h"

#include <QFileInfo>

#include <filesystem>
#include <system_error>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

Error writeError(const QFile &file, const QString &path)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    return { full ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, path + u": "_s + file.errorString() };
}

PendingFile::PendingFile(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

PendingFile::~PendingFile()
{
    if (!m_state->committed)
        m_state->file.remove();
}

void PendingFile::unname() { }

Result<void> PendingFile::write(const QByteArray &bytes)
{
    if (m_state->file.write(bytes) != bytes.size())
        return writeError(m_state->file, m_state->path);
    return {};
}

QByteArray PendingFile::read(qint64 offset, qint64 size)
{
    const qint64 end = m_state->file.pos();
    if (!m_state->file.seek(offset))
        return {};
    const QByteArray bytes = m_state->file.read(size);
    return m_state->file.seek(end) ? bytes : QByteArray();
}

Result<void> PendingFile::commit(bool replace)
{
    State &state = *m_state;
    const QFileInfo existing(state.path);
    if (existing.isSymLink() || existing.isJunction())
        return Error { ErrorCode::ExportTargetIsLink, state.path };
    if (existing.exists() && (!replace || !existing.isFile()))
        return Error { ErrorCode::ExportConflict, state.path };
    state.file.close();
    std::error_code failure;
    std::filesystem::rename(
        QFileInfo(state.file).filesystemFilePath(), existing.filesystemFilePath(), failure);
    if (failure)
        return Error { ErrorCode::FileNotWritable,
            state.path + u": "_s + QString::fromStdString(failure.message()) };
    state.committed = true;
    return {};
}

} // namespace Iconwright
