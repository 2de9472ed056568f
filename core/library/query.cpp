#include "core/library/query.h"

#include "core/library/database.h"

#include <QSqlError>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

// sqlite.org/rescode.html; the low byte is the primary code.
enum SqliteCode {
    Perm = 3,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    Auth = 23,
    NotADatabase = 26
};

ErrorCode codeOf(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case Corrupt:
    case NotADatabase:
        return ErrorCode::DatabaseDamaged;
    case Full:
        return ErrorCode::DiskFull;
    case Perm:
    case ReadOnly:
    case CantOpen:
    case Auth:
        return ErrorCode::ProfileUnusable;
    default:
        return ErrorCode::DatabaseFailed;
    }
}

} // namespace

Error databaseError(const QSqlError &error, const QString &statement)
{
    Error result;
    result.code = codeOf(error.nativeErrorCode().toInt());
    result.detail = u"%1 (SQLite %2): %3"_s.arg(
        error.databaseText(), error.nativeErrorCode(), statement.simplified().left(200));
    return result;
}

Query::Query(const Database &database, const QString &statement)
    : m_statement(statement)
    , m_query(database.connection())
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(statement);
}

Query &Query::bind(const QVariant &value)
{
    m_query.addBindValue(value);
    return *this;
}

Result<void> Query::run()
{
    if (m_prepared && m_query.exec())
        return {};
    return databaseError(m_query.lastError(), m_statement);
}

bool Query::next()
{
    return m_query.next();
}

Result<void> Query::ended() const
{
    const QSqlError error = m_query.lastError();
    if (error.type() == QSqlError::NoError)
        return {};
    return databaseError(error, m_statement);
}

Result<void> execute(const Database &database, const QString &statement)
{
    return Query(database, statement).run();
}

} // namespace Iconwright
