#include "core/exporting/ziptarget.h"

#include "core/exporting/manifest.h"
#include "core/exporting/pendingfile.h"
#include "core/exporting/zipwriter.h"

#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

//! True for an archive that an export wrote: it holds a manifest of ours.
bool isOwnArchive(const QString &path)
{
    const std::unique_ptr<archive, decltype(&archive_read_free)> reader(
        archive_read_new(), archive_read_free);
    archive_read_support_format_zip(reader.get());
    if (archive_read_open_filename(reader.get(), QFile::encodeName(path).constData(), 64 * 1024)
        != ARCHIVE_OK)
        return false;
    archive_entry *entry = nullptr;
    while (archive_read_next_header(reader.get(), &entry) == ARCHIVE_OK) {
        if (qstrcmp(archive_entry_pathname(entry), "manifest.json") != 0)
            continue;
        QByteArray head(manifestHead, Qt::Uninitialized);
        head.truncate(std::max<la_ssize_t>(
            0, archive_read_data(reader.get(), head.data(), static_cast<size_t>(head.size()))));
        return looksLikeManifest(head);
    }
    return false;
}

} // namespace

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
    if (rule == ConflictRule::ReplaceOwn)
        rule = isOwnArchive(path) ? ConflictRule::Replace : ConflictRule::Rename;
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
