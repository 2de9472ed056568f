#include "core/exporting/linkedfolder.h"

#include "core/exporting/exporttarget.h"
#include "core/exporting/manifest.h"
#include "core/exporting/pendingfile.h"

#include <QCryptographicHash>
#include <QDir>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString manifestFile = QStringLiteral("manifest.json");
const QString provenanceFile = QStringLiteral("PROVENANCE.json");
constexpr qint64 longestFile = 64 * 1024 * 1024; // ten times the largest that is ever written

QByteArray sumOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

LinkedFolder::LinkedFolder(std::unique_ptr<OutputFolder> folder, const QString &path, const Rules &rules)
    : m_folder(std::move(folder))
    , m_path(path)
    , m_rules(rules)
    , m_manifest(manifestFile)
    , m_provenance(provenanceFile)
{
}

Result<std::unique_ptr<LinkedFolder>> LinkedFolder::open(const QString &path, const Rules &rules)
{
    std::unique_ptr<OutputFolder> folder;
    if (!rules.checkOnly || QDir(path).exists()) {
        Result<std::unique_ptr<OutputFolder>> opened = OutputFolder::open(path);
        if (!opened)
            return opened.error();
        folder = std::move(*opened);
    }
    std::unique_ptr<LinkedFolder> linked(new LinkedFolder(std::move(folder), path, rules));
    linked->learn();
    return linked;
}

void LinkedFolder::learn()
{
    if (!m_folder)
        return;
    m_manifest = recordName(manifestFile);
    m_provenance = recordName(provenanceFile);
    m_earlier = ExportedSet::parse(content(m_manifest), content(m_provenance));
}

//! Where somebody else has a file of that name, the first numbered one that is ours or free.
QString LinkedFolder::recordName(const QString &name) const
{
    QString found = name;
    for (int number = 2;; ++number) {
        const Result<OutputFolder::Entry> there = m_folder->lookUp(found);
        const bool isFree = there && *there == OutputFolder::Entry::Nothing;
        if (isFree || looksLikeSetRecord(m_folder->head(found, manifestHead)))
            return found;
        found = numberedPath(name, number);
    }
}

QByteArray LinkedFolder::content(const QString &path) const
{
    return m_folder->head(path, longestFile);
}

Result<void> LinkedFolder::admit(const QString &path) const
{
    const Result<bool> there = holds(path);
    return there ? Result<void>() : Result<void>(there.error());
}

Result<bool> LinkedFolder::holds(const QString &path) const
{
    if (!m_folder)
        return false;
    const Result<OutputFolder::Entry> there = m_folder->lookUp(path);
    if (!there)
        return there.error();
    if (*there == OutputFolder::Entry::Other)
        return Error { ErrorCode::ExportConflict, m_path + u'/' + path };
    return *there == OutputFolder::Entry::File;
}

//! For a file that is there.
FileFate LinkedFolder::compare(const QString &path, const QByteArray &bytes) const
{
    if (m_folder->head(path, bytes.size() + 1) == bytes)
        return FileFate::Unchanged;
    const auto known = m_earlier.files.find(path);
    const bool isOurs = known != m_earlier.files.end() && sumOf(content(path)) == known->sha256;
    if (isOurs || m_rules.replaceEdited)
        return FileFate::Updated;
    const bool isNews = known == m_earlier.files.end() || sumOf(bytes) != known->sha256;
    return isNews ? FileFate::Conflict : FileFate::Edited;
}

Result<FileFate> LinkedFolder::put(const QString &path, const QByteArray &bytes) const
{
    if (!m_folder)
        return FileFate::New;
    const Result<OutputFolder::Entry> there = m_folder->lookUp(path);
    if (!there)
        return there.error();
    const FileFate fate = *there == OutputFolder::Entry::Nothing ? FileFate::New : compare(path, bytes);
    const bool isWritten = fate == FileFate::New || fate == FileFate::Updated;
    if (m_rules.checkOnly || !isWritten)
        return fate;
    if (const Result<void> written = write(path, bytes); !written)
        return written.error();
    return fate;
}

Result<void> LinkedFolder::write(const QString &path, const QByteArray &bytes) const
{
    Result<std::unique_ptr<PendingFile>> file = m_folder->create(path);
    if (!file)
        return file.error();
    if (const Result<void> written = (*file)->write(bytes); !written)
        return written.error();
    return (*file)->commit(true);
}

Result<void> LinkedFolder::putRecord(const QString &path, const QByteArray &bytes) const
{
    if (const Result<void> admitted = admit(path); !admitted)
        return admitted.error();
    if (m_folder->head(path, bytes.size() + 1) == bytes)
        return {};
    return write(path, bytes);
}

Result<void> LinkedFolder::putRecords(const ExportedSet &set) const
{
    if (m_rules.checkOnly)
        return {};
    if (const Result<void> written = putRecord(m_provenance, set.provenance()); !written)
        return written.error();
    return putRecord(m_manifest, set.manifest());
}

} // namespace Iconwright
