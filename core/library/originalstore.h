#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QSize>
#include <QString>

#include <memory>

namespace Iconwright {

//! A picture's bytes on their way to the disk. Sequential, write-only. When the disk refuses bytes the rest
//! is kept in memory (up to the store's limit), writes go on succeeding, and commit() can be tried again once
//! there is room.
class IncomingOriginal : public QIODevice
{
    Q_OBJECT

public:
    using QIODevice::QIODevice;

    [[nodiscard]] virtual QString name() const = 0; //!< file name inside incoming/, for the ledger
    [[nodiscard]] virtual qint64 written() const = 0;
    [[nodiscard]] virtual bool overflowed() const = 0; //!< larger than the limit: the answer must be given up
    //! Flushes and syncs the file and its folder: the bytes survive a power cut under name(). DiskFull,
    //! FileNotWritable.
    [[nodiscard]] virtual Result<void> sync() = 0;
    //! Looks at the bytes (header only), renames to originals/ab/<sha256>.<format>, syncs the folder.
    //! PictureDamaged: no known picture; the bytes stay in incoming/ for the user. May be repeated after an
    //! error.
    struct Committed
    {
        QString sha256;
        QString format;
        QSize pixels;
        qint64 bytes = 0;
    };
    [[nodiscard]] virtual Result<Committed> commit() = 0;
    //! Forgets the bytes and removes the file.
    virtual void discard() = 0;
};

//! The folder of immutable originals, named by their SHA-256, and incoming/ beside it. Thread safe (stateless
//! but for the path).
class OriginalStore
{
public:
    explicit OriginalStore(const QString &profileFolder);

    //! Creates the folders (0700). ProfileUnusable.
    [[nodiscard]] Result<void> prepare() const;
    //! Opens a place for an answer and reserves `reserveBytes` on the disk. NotEnoughDisk, FileNotWritable.
    [[nodiscard]] Result<std::unique_ptr<IncomingOriginal>> openIncoming(
        const QString &name, qint64 reserveBytes) const;
    //! Takes up what an earlier process left under that name; NotFound when there is nothing.
    [[nodiscard]] Result<std::unique_ptr<IncomingOriginal>> adoptIncoming(const QString &name) const;
    [[nodiscard]] QStringList incomingNames() const;
    //! Absolute; empty for what is no plain name.
    [[nodiscard]] QString incomingPath(const QString &name) const;
    //! Absolute; empty when the arguments can name no original (a damaged or foreign database).
    [[nodiscard]] QString path(const QString &sha256, const QString &format) const;
    //! -1 where that cannot be told.
    [[nodiscard]] qint64 freeBytes() const;
    //! Every original on the disk, by the form of its name: for re-indexing.
    [[nodiscard]] QStringList allPaths() const;

private:
    QString m_folder;
};

} // namespace Iconwright
