#include "core/exporting/foldertarget.h"

#include "core/exporting/manifest.h"
#include "core/exporting/pendingfile.h"

namespace Iconwright {

namespace {

const QString manifestName = QStringLiteral("manifest.json");
constexpr qint64 longestManifest = 64 * 1024 * 1024; // two thousand icons in all sizes need less than a tenth

} // namespace

FolderTarget::FolderTarget(std::unique_ptr<OutputFolder> folder, ConflictRule rule)
    : m_folder(std::move(folder))
    , m_rule(rule)
{
    if (rule == ConflictRule::ReplaceOwn)
        learnOwnFiles();
}

//! Where another program has a manifest.json, ours are numbered.
void FolderTarget::learnOwnFiles()
{
    QString name = manifestName;
    for (int number = 2; !m_folder->head(name, 1).isEmpty(); ++number) {
        if (looksLikeManifest(m_folder->head(name, manifestHead))) {
            const QStringList files = filesNamedIn(m_folder->head(name, longestManifest));
            m_own.unite(QSet<QString>(files.begin(), files.end()));
        }
        name = numberedPath(manifestName, number);
    }
}

Result<ExportTarget::Place> FolderTarget::place(const QString &path)
{
    if (m_rule != ConflictRule::ReplaceOwn)
        return placeUnder(path, m_rule);
    return placeUnder(path, m_own.contains(path) ? ConflictRule::Replace : ConflictRule::Rename);
}

Result<ExportTarget::Place> FolderTarget::placeManifest(const QString &path)
{
    const QByteArray head = m_folder->head(path, manifestHead);
    const bool ours = looksLikeManifest(head) && !looksLikeSetRecord(head);
    if (!ours || m_rule == ConflictRule::Rename)
        return placeUnder(path, ConflictRule::Rename);
    return placeUnder(path, ConflictRule::Replace);
}

Result<ExportTarget::Place> FolderTarget::placeUnder(const QString &path, ConflictRule rule)
{
    const Result<OutputFolder::Entry> there = m_folder->lookUp(path);
    if (!there)
        return there.error();
    const bool exists = *there != OutputFolder::Entry::Nothing;
    if ((exists || m_taken.contains(path.toCaseFolded())) && rule == ConflictRule::Rename)
        return placeNumbered(path);
    if (*there == OutputFolder::Entry::Other)
        return Error { ErrorCode::ExportConflict, m_folder->path() + u'/' + path };
    if (exists && rule == ConflictRule::Replace)
        m_replaceable.insert(path);
    m_taken.insert(path.toCaseFolded());
    return Place { path, exists && rule == ConflictRule::Keep };
}

Result<ExportTarget::Place> FolderTarget::placeNumbered(const QString &path)
{
    for (int number = 2;; ++number) {
        const QString numbered = numberedPath(path, number);
        if (m_taken.contains(numbered.toCaseFolded()))
            continue;
        const Result<OutputFolder::Entry> there = m_folder->lookUp(numbered);
        if (!there)
            return there.error();
        if (*there != OutputFolder::Entry::Nothing)
            continue;
        m_taken.insert(numbered.toCaseFolded());
        return Place { numbered, false };
    }
}

Result<void> FolderTarget::write(const QString &path, const QByteArray &bytes)
{
    Result<std::unique_ptr<PendingFile>> file = m_folder->create(path);
    if (!file)
        return file.error();
    if (const Result<void> written = (*file)->write(bytes); !written)
        return written.error();
    return (*file)->commit(m_replaceable.contains(path));
}

} // namespace Iconwright
