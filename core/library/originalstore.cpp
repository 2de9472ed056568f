#include "core/library/originalstore.h"

#include "core/library/disk.h"
#include "core/library/incomingfile.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QStorageInfo>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

// The API's own pictures stay below 20 MB (3840x2160 PNG with noise included).
constexpr qint64 largestPicture = 64 * 1024 * 1024;

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

//! A name that stays inside its folder on every system.
bool isPlainName(const QString &name)
{
    return matches(name, u"[A-Za-z0-9_-][A-Za-z0-9._-]{0,199}"_s);
}

} // namespace

OriginalStore::OriginalStore(const QString &profileFolder)
    : m_folder(QDir(profileFolder).absoluteFilePath(u"originals"_s))
{
}

Result<void> OriginalStore::prepare() const
{
    if (const auto made = makePrivateFolder(m_folder); !made)
        return made.error();
    return makePrivateFolder(m_folder + u"/incoming"_s);
}

Result<std::unique_ptr<IncomingOriginal>> OriginalStore::openIncoming(
    const QString &name, qint64 reserveBytes) const
{
    if (!isPlainName(name))
        return Error { .code = ErrorCode::FileNotWritable, .detail = u"no plain name: %1"_s.arg(name) };
    auto incoming = std::make_unique<IncomingFile>(m_folder, name, largestPicture);
    if (const auto created = incoming->create(reserveBytes); !created)
        return created.error();
    return std::unique_ptr<IncomingOriginal>(std::move(incoming));
}

Result<std::unique_ptr<IncomingOriginal>> OriginalStore::adoptIncoming(const QString &name) const
{
    if (!isPlainName(name))
        return Error { .code = ErrorCode::NotFound, .detail = u"no plain name: %1"_s.arg(name) };
    auto incoming = std::make_unique<IncomingFile>(m_folder, name, largestPicture);
    if (const auto adopted = incoming->adopt(); !adopted)
        return adopted.error();
    return std::unique_ptr<IncomingOriginal>(std::move(incoming));
}

QStringList OriginalStore::incomingNames() const
{
    return QDir(m_folder + u"/incoming"_s).entryList(QDir::Files | QDir::NoSymLinks, QDir::Name);
}

QString OriginalStore::incomingPath(const QString &name) const
{
    return isPlainName(name) ? u"%1/incoming/%2"_s.arg(m_folder, name) : QString();
}

QString OriginalStore::path(const QString &sha256, const QString &format) const
{
    if (!matches(sha256, u"[0-9a-f]{64}"_s) || !matches(format, u"png|webp|jpg|svg"_s))
        return {};
    return u"%1/%2/%3.%4"_s.arg(m_folder, sha256.left(2), sha256, format);
}

qint64 OriginalStore::freeBytes() const
{
    return QStorageInfo(m_folder).bytesAvailable();
}

QStringList OriginalStore::allPaths() const
{
    QStringList found;
    QDirIterator folders(m_folder, { u"??"_s }, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    while (folders.hasNext()) {
        const QDir folder(folders.next());
        const QStringList names = folder.entryList(QDir::Files | QDir::NoSymLinks, QDir::Name);
        for (const QString &name : names) {
            const QString expected = path(name.section(u'.', 0, 0), name.section(u'.', 1));
            if (expected == folder.filePath(name))
                found += expected;
        }
    }
    return found;
}

} // namespace Iconwright
