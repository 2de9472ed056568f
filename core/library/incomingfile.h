#pragma once

#include "core/base/sha256.h"
#include "core/library/originalstore.h"

#include <QFile>

#include <optional>

namespace Iconwright {

//! An IncomingOriginal in a file of originals/incoming/. Hashes as it writes.
class IncomingFile final : public IncomingOriginal
{
    Q_OBJECT

public:
    //! `originals` is the folder of the store; at most `limit` bytes are taken.
    IncomingFile(const QString &originals, const QString &name, qint64 limit);
    //! Keeps the file, unless it is empty.
    ~IncomingFile() override;

    //! Makes the file, which must not exist, and reserves room. NotEnoughDisk, FileNotWritable.
    [[nodiscard]] Result<void> create(qint64 reserveBytes);
    //! Takes up an existing file. NotFound, FileNotReadable.
    [[nodiscard]] Result<void> adopt();

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] qint64 written() const override { return m_written; }
    [[nodiscard]] bool overflowed() const override { return m_overflowed; }
    [[nodiscard]] Result<void> sync() override;
    [[nodiscard]] Result<Committed> commit() override;
    void discard() override;

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
