#include "core/library/originalstore.h"

#include "core/imaging/pictureformat.h"
#include "core/library/disk.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <system_error>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

// The API's own pictures stay below 20 MB (3840x2160 PNG with noise included).
constexpr qint64 largestPicture = 64 * 1024 * 1024;

bool isMadeOf(QStringView text, std::u16string_view characters)
{
    return std::all_of(
        text.begin(), text.end(),
        [characters](QChar c) { return characters.find(c.unicode()) != std::u16string_view::npos; });
}

//! A name that stays inside its folder on every system.
bool isPlainName(const QString &name)
{
    constexpr std::u16string_view plain
        = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.";
    constexpr qsizetype longest = 200;
    return !name.isEmpty() && name.size() <= longest && name.front() != u'.' && isMadeOf(name, plain);
}

bool isSha256(const QString &text)
{
    constexpr qsizetype digits = 64;
    return text.size() == digits && isMadeOf(text, u"0123456789abcdef");
}

bool isFormat(const QString &text)
{
    return text == u"png" || text == u"webp" || text == u"jpg" || text == u"svg";
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
    auto incoming = std::make_unique<IncomingOriginal>(m_folder, name, largestPicture);
    if (const auto created = incoming->create(reserveBytes); !created)
        return created.error();
    return incoming;
}

Result<std::unique_ptr<IncomingOriginal>> OriginalStore::adoptIncoming(const QString &name) const
{
    if (!isPlainName(name))
        return Error { .code = ErrorCode::NotFound, .detail = u"no plain name: %1"_s.arg(name) };
    auto incoming = std::make_unique<IncomingOriginal>(m_folder, name, largestPicture);
    if (const auto adopted = incoming->adopt(); !adopted)
        return adopted.error();
    return incoming;
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
    if (!isSha256(sha256) || !isFormat(format))
        return {};
    return u"%1/%2/%3.%4"_s.arg(m_folder, sha256.left(2), sha256, format);
}

QString OriginalStore::find(const QString &sha256) const
{
    for (const PictureFormat format : { PictureFormat::Png, PictureFormat::WebP, PictureFormat::Jpeg })
        if (const QString found = path(sha256, pictureSuffix(format)); QFile::exists(found))
            return found;
    return {};
}

qint64 OriginalStore::freeBytes() const
{
    // QStorageInfo would read the table of everything that is mounted, for each picture.
    std::error_code failure;
    const std::filesystem::space_info space
        = std::filesystem::space(QFileInfo(m_folder).filesystemFilePath(), failure);
    return failure ? -1 : static_cast<qint64>(space.available);
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
