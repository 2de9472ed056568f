#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

namespace Iconwright {

//! How much a commit promises. Full: survives a power cut (the ledger). Normal: survives a crash of the
//! program.
enum class Durability { Normal, Full };

//! One connection to library.sqlite (WAL), migrated to the current schema. Use it only in the thread that
//! opened it.
class Database
{
public:
    //! Makes the file (0600) where there is none. DatabaseDamaged; DatabaseTooNew: a later version wrote it,
    //! nothing was touched; DatabaseFailed, DiskFull, ProfileUnusable.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Durability durability);
    //! A further connection to what this process has opened, and so checked, just now: at the start of the
    //! window the second check would hold it up.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openAgain(
        const QString &path, Durability durability);
    //! For looking while another process owns the profile: makes nothing, migrates nothing. NotFound when
    //! there is no file or an empty one; DatabaseFailed when it is of an earlier schema, ProfileUnusable when
    //! a crash left it in the middle of a change (needsWriter() tells both); else as open().
    [[nodiscard]] static Result<std::unique_ptr<Database>> openReadOnly(const QString &path);
    //! Whether only open() can make it readable: an earlier Iconwright wrote the file, or a crash left a
    //! journal that is to be undone. False where that cannot be told. Touches nothing.
    [[nodiscard]] static bool needsWriter(const QString &path);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] QSqlDatabase connection() const;
    [[nodiscard]] QString path() const { return m_path; }

private:
    explicit Database(const QString &path, const QString &connectionName);
    [[nodiscard]] static Result<void> checkBeforeWriting(const QString &path);
    Result<void> connect(const QString &options);
    Result<void> setUp(Durability durability);

    QString m_path;
    QString m_connectionName;
};

} // namespace Iconwright
