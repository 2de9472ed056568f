#pragma once

#include "core/base/result.h"

#include <QSqlQuery>
#include <QString>
#include <QVariant>

class QSqlError;

namespace Iconwright {

class Database;

//! What SQLite says, as one of DiskFull, DatabaseDamaged, ProfileUnusable, DatabaseFailed; `statement` goes
//! to the detail.
[[nodiscard]] Error databaseError(const QSqlError &error, const QString &statement);

//! One statement whose every failure is an Error. Belongs to the thread of its Database.
class Query
{
public:
    Query(const Database &database, const QString &statement);

    //! The next placeholder "?".
    Query &bind(const QVariant &value);
    [[nodiscard]] Result<void> run();
    //! To the next row; false after the last, and after an error: ended() tells which.
    [[nodiscard]] bool next();
    //! The error that ended the rows too early, if any.
    [[nodiscard]] Result<void> ended() const;

    //! Of the current row; columns count from 0.
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] qint64 lastInsertId() const { return m_query.lastInsertId().toLongLong(); }
    [[nodiscard]] int rowsAffected() const { return m_query.numRowsAffected(); }

private:
    QString m_statement;
    QSqlQuery m_query;
    bool m_prepared = false;
};

//! A statement without placeholders and without rows.
[[nodiscard]] Result<void> execute(const Database &database, const QString &statement);

} // namespace Iconwright
