#include "core/exporting/ziptarget.h"

#include "core/exporting/pendingfile.h"
#include "core/exporting/zipwriter.h"

#include <QFileInfo>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

ZipTarget::ZipTarget(std::unique_ptr<OutputFolder> folder, const QString &name)
    : m_folder(std::move(folder))
    , m_name(name)
{
}

ZipTarget::~ZipTarget() = default;

Result<std::unique_ptr<ExportTarget>> ZipTarget::open(const QString &path, ConflictRule rule)
{
    const QFileInfo info(path);
    Result<std::unique_ptr<OutputFolder>> folder = OutputFolder::open(info.path());
    if (!folder)
        return folder.error();
    std::unique_ptr<ZipTarget> target(new ZipTarget(std::move(*folder), info.fileName()));
    for (int number = 2;; ++number) {
        const Result<OutputFolder::Entry> there = target->m_folder->lookUp(target->m_name);
        if (!there)
            return there.error();
        if (*there == OutputFolder::Entry::Other && rule != ConflictRule::Rename)
            return Error { ErrorCode::ExportConflict, target->path() };
        const bool exists = *there != OutputFolder::Entry::Nothing;
        target->m_kept = exists && rule == ConflictRule::Keep;
        target->m_replace = exists && rule == ConflictRule::Replace;
        if (!exists || rule != ConflictRule::Rename)
            break;
        target->m_name = numberedPath(info.fileName(), number);
    }
    return std::unique_ptr<ExportTarget>(std::move(target));
}

Result<ExportTarget::Place> ZipTarget::place(const QString &path)
{
    return m_kept ? Place { m_name, true } : Place { path, false };
}

Result<void> ZipTarget::write(const QString &path, const QByteArray &bytes)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_waiting) {
        Result<std::unique_ptr<PendingFile>> file = m_folder->create(m_name);
        if (!file)
            return file.error();
        m_waiting = std::move(*file);
        m_waiting->unname();
    }
    const Result<void> written = m_waiting->write(bytes);
    if (!written)
        return written.error();
    m_entries.insert(path.toUtf8(), { m_end, bytes.size() });
    m_end += bytes.size();
    return {};
}

Result<void> ZipTarget::finish()
{
    const QMutexLocker lock(&m_mutex);
    if (m_entries.isEmpty())
        return {};
    Result<std::unique_ptr<PendingFile>> file = m_folder->create(m_name);
    if (!file)
        return file.error();
    if (const Result<void> written = writeEntries(**file); !written)
        return written.error();
    return (*file)->commit(m_replace);
}

Result<void> ZipTarget::writeEntries(PendingFile &file)
{
    ZipWriter writer([&file](const QByteArray &bytes) { return file.write(bytes); });
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        const QByteArray bytes = m_waiting->read(entry->offset, entry->size);
        if (bytes.size() != entry->size)
            return Error { ErrorCode::FileNotReadable, path() };
        if (const Result<void> added = writer.add(entry.key(), bytes); !added)
            return added.error();
    }
    return writer.close();
}

} // namespace Iconwright
