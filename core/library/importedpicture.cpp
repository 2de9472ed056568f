#include "core/library/importedpicture.h"

#include "core/imaging/decode.h"
#include "core/library/originalstore.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestFile = 50 * 1024 * 1024; // what the API takes as a reference
constexpr qint64 pieceSize = 1024 * 1024;

Result<void> checkFile(const QString &path)
{
    const QFileInfo file(path);
    // A pipe or a device would never end.
    if (!file.isFile())
        return Error { .code = ErrorCode::FileNotReadable, .detail = path };
    if (file.size() > largestFile)
        return Error { .code = ErrorCode::PictureTooLarge, .detail = path };
    if (const Result<PictureInfo> info = inspectPicture(path); !info)
        return info.error();
    return provePicture(path);
}

Result<void> copy(QFile &from, QIODevice &to)
{
    qint64 copied = 0;
    for (QByteArray piece = from.read(pieceSize); !piece.isEmpty(); piece = from.read(pieceSize)) {
        copied += piece.size();
        if (copied > largestFile) // it grows while it is read
            return Error { .code = ErrorCode::PictureTooLarge, .detail = from.fileName() };
        if (to.write(piece) != piece.size())
            return Error { .code = ErrorCode::DiskFull, .detail = to.errorString() };
    }
    return from.error() == QFileDevice::NoError
        ? Result<void>()
        : Error { .code = ErrorCode::FileNotReadable, .detail = from.errorString() };
}

} // namespace

Result<QString> importPicture(const OriginalStore &originals, const QString &path)
{
    if (const auto checked = checkFile(path); !checked)
        return checked.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { .code = ErrorCode::FileNotReadable, .detail = file.errorString() };
    if (const auto prepared = originals.prepare(); !prepared)
        return prepared.error();
    const QString name = u"anchor-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto incoming = originals.openIncoming(name, file.size());
    if (!incoming)
        return incoming.error();
    const auto copied = copy(file, **incoming);
    const auto synced = copied ? (*incoming)->sync() : copied;
    // What was checked may have been replaced before it was read: the copy is what counts.
    const auto proven = synced ? provePicture(originals.incomingPath(name)) : synced;
    if (!proven) {
        (*incoming)->discard();
        return proven.error();
    }
    const auto committed = (*incoming)->commit();
    if (!committed) {
        (*incoming)->discard();
        return committed.error();
    }
    return committed->sha256;
}

} // namespace Iconwright
