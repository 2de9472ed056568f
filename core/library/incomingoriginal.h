#pragma once

#include "core/base/result.h"
#include "core/base/sha256.h"

#include <QFile>
#include <QIODevice>
#include <QSize>
#include <QString>

#include <optional>

namespace Iconwright {

//! A picture's bytes on their way to the disk: a file of originals/incoming/. Sequential, write-only. When
//! the disk refuses bytes the rest is kept in memory (up to the limit), writes go on succeeding, and commit()
//! can be tried again once there is room.
class IncomingOriginal final : public QIODevice
{
    Q_OBJECT

public:
    struct Committed
    {
        QString sha256;
        QString format;
        QSize pixels;
        qint64 bytes = 0;
    };

    //! `originals` is the folder of the store; at most `limit` bytes are taken.
    IncomingOriginal(const QString &originals, const QString &name, qint64 limit);
    //! Keeps the file, unless it is empty.
    ~IncomingOriginal() override;

    //! Makes the file, which must not exist, and reserves room. NotEnoughDisk, FileNotWritable.
    [[nodiscard]] Result<void> create(qint64 reserveBytes);
    //! Takes up an existing file. NotFound, FileNotReadable.
    [[nodiscard]] Result<void> adopt();

    [[nodiscard]] QString name() const { return m_name; } //!< inside incoming/, for the ledger
    [[nodiscard]] qint64 written() const { return m_written; }
    [[nodiscard]] bool overflowed() const { return m_overflowed; } //!< larger than the limit: give it up
    //! Of what was written so far: what commit() will name the original.
    [[nodiscard]] QString sha256() const;
    //! Flushes and syncs the file and its folder: the bytes survive a power cut under name(). DiskFull,
    //! FileNotWritable.
    [[nodiscard]] Result<void> sync();
    //! Looks at the bytes (header only), renames to originals/ab/<sha256>.<format>, syncs the folder.
    //! PictureDamaged: no known picture; the bytes stay in incoming/ for the user. May be repeated after an
    //! error.
    [[nodiscard]] Result<Committed> commit();
    //! Forgets the bytes and removes the file.
    void discard();

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    [[nodiscard]] bool hashWhatIsThere();
    [[nodiscard]] qint64 writeToDisk(const char *data, qint64 size);
    [[nodiscard]] Result<void> writeRest();
    [[nodiscard]] Result<void> moveToOriginals();
    [[nodiscard]] Result<void> renameTo(const Committed &committed);
    [[nodiscard]] QString incomingFolder() const;

    QString m_originals;
    QString m_name;
    QFile m_file;
    QByteArray m_rest; //!< what the disk has refused so far
    Sha256 m_hash;
    std::optional<Committed> m_committed;
    qint64 m_limit = 0;
    qint64 m_written = 0;
    bool m_overflowed = false;
    bool m_synced = false; //!< all that was written is safe
};

} // namespace Iconwright
