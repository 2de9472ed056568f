#include "core/library/incomingoriginal.h"

#include "core/imaging/decode.h"
#include "core/library/disk.h"

#include <QFileInfo>

#include <filesystem>
#include <system_error>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr qsizetype hashedAtOnce = 256 * 1024; // bytes

} // namespace

IncomingOriginal::IncomingOriginal(const QString &originals, const QString &name, qint64 limit)
    : m_originals(originals)
    , m_name(name)
    , m_file(originals + u"/incoming/"_s + name)
    , m_limit(limit)
{
}

IncomingOriginal::~IncomingOriginal()
{
    if (isOpen() && m_written == 0 && !m_committed)
        m_file.remove();
}

Result<void> IncomingOriginal::create(qint64 reserveBytes)
{
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::NewOnly | QIODevice::Unbuffered, ownerOnly))
        return writeError(m_file);
    if (const auto reserved = reserveSpace(m_file, reserveBytes); !reserved) {
        m_file.remove();
        return reserved.error();
    }
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    return {};
}

Result<void> IncomingOriginal::adopt()
{
    if (!QFileInfo(m_file.fileName()).isFile())
        return Error { .code = ErrorCode::NotFound, .detail = m_name };
    const bool opened = m_file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered);
    if (!opened || !hashWhatIsThere()) {
        return Error { .code = ErrorCode::FileNotReadable,
            .detail = u"%1: %2"_s.arg(m_name, m_file.errorString()) };
    }
    m_written = m_file.size();
    m_overflowed = m_written > m_limit;
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    return {};
}

bool IncomingOriginal::hashWhatIsThere()
{
    QByteArray piece(hashedAtOnce, Qt::Uninitialized);
    qint64 size = 0;
    while ((size = m_file.read(piece.data(), piece.size())) > 0)
        m_hash.add(QByteArrayView(piece).first(size));
    return size == 0;
}

QString IncomingOriginal::sha256() const
{
    return QString::fromLatin1(m_hash.result().toHex());
}

Result<void> IncomingOriginal::sync()
{
    if (m_committed || m_synced)
        return {};
    if (!m_file.isOpen()
        && !m_file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return writeError(m_file);
    if (const auto rest = writeRest(); !rest)
        return rest.error();
    // Gives back what was reserved and not needed.
    m_file.resize(m_written);
    if (const auto synced = syncFile(m_file); !synced)
        return synced.error();
    const auto named = syncFolder(incomingFolder());
    m_synced = named.operator bool();
    return named;
}

Result<IncomingOriginal::Committed> IncomingOriginal::commit()
{
    if (!m_committed) {
        if (const auto moved = moveToOriginals(); !moved)
            return moved.error();
    }
    const QString folder = m_originals + u'/' + m_committed->sha256.left(2);
    for (const QString &changed : { folder, m_originals, incomingFolder() })
        if (const auto synced = syncFolder(changed); !synced)
            return synced.error();
    return *m_committed;
}

void IncomingOriginal::discard()
{
    m_rest.clear();
    if (!m_committed)
        m_file.remove();
    close();
}

qint64 IncomingOriginal::readData(char *, qint64)
{
    return -1;
}

qint64 IncomingOriginal::writeData(const char *data, qint64 size)
{
    if (m_overflowed || m_written + size > m_limit) {
        m_overflowed = true;
        setErrorString(u"larger than %1 bytes"_s.arg(m_limit));
        return -1;
    }
    const qint64 onDisk = m_rest.isEmpty() ? writeToDisk(data, size) : 0;
    m_rest.append(data + onDisk, size - onDisk);
    m_hash.add(QByteArrayView(data, size));
    m_written += size;
    m_synced = false;
    return size;
}

//! How many bytes the disk took.
qint64 IncomingOriginal::writeToDisk(const char *data, qint64 size)
{
    qint64 done = 0;
    while (done < size) {
        const qint64 taken = m_file.write(data + done, size - done);
        if (taken <= 0)
            break;
        done += taken;
    }
    return done;
}

Result<void> IncomingOriginal::writeRest()
{
    if (m_rest.isEmpty())
        return {};
    m_rest.remove(0, writeToDisk(m_rest.constData(), m_rest.size()));
    return m_rest.isEmpty() ? Result<void>() : writeError(m_file);
}

Result<void> IncomingOriginal::moveToOriginals()
{
    if (const auto synced = sync(); !synced)
        return synced.error();
    const auto picture = inspectPicture(m_file.fileName());
    if (!picture)
        return picture.error();
    Committed committed;
    committed.sha256 = sha256();
    committed.format = picture->format;
    committed.pixels = picture->pixels;
    committed.bytes = m_written;
    const auto renamed = renameTo(committed);
    if (renamed)
        m_committed = committed;
    return renamed;
}

// The same picture may be there already (drafts repeat): it is replaced by itself, which also mends one that
// a power cut left shorter.
Result<void> IncomingOriginal::renameTo(const Committed &committed)
{
    const QString folder = m_originals + u'/' + committed.sha256.left(2);
    const QFileInfo target(u"%1/%2.%3"_s.arg(folder, committed.sha256, committed.format));
    if (const auto made = makePrivateFolderIn(m_originals, folder); !made)
        return Error { .code = ErrorCode::FileNotWritable, .detail = made.error().detail };
    m_file.close();
    std::error_code failure;
    std::filesystem::rename(QFileInfo(m_file).filesystemFilePath(), target.filesystemFilePath(), failure);
    if (failure) {
        return Error { .code = ErrorCode::FileNotWritable,
            .detail = u"%1: %2"_s.arg(target.filePath(), QString::fromStdString(failure.message())) };
    }
    return {};
}

QString IncomingOriginal::incomingFolder() const
{
    return m_originals + u"/incoming"_s;
}

} // namespace Iconwright
