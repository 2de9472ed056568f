#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

namespace Iconwright {

//! How much a commit promises. Full: survives a power cut (the ledger). Normal: survives a crash of the program.
enum class Durability { Normal, Full };

//! One connection to library.sqlite (WAL), migrated to the current schema. Use it only in the thread that opened it.
class Database
{
public:
    //! DatabaseDamaged, DatabaseTooNew, DatabaseFailed, ProfileUnusable.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Durability durability);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] QSqlDatabase connection() const;
    [[nodiscard]] QString path() const { return m_path; }

private:
    explicit Database(const QString &path, const QString &connectionName);

    QString m_path;
    QString m_connectionName;
};

} // namespace Iconwright
