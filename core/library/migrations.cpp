#include "core/library/migrations.h"

#include "core/library/database.h"
#include "core/library/query.h"
#include "core/library/sqlscript.h"
#include "core/library/transaction.h"

#include <QFile>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int newestVersion = 7;

Result<void> runScript(const Database &database, int version)
{
    QFile file(u":/library/schema-%1.sql"_s.arg(version));
    if (!file.open(QIODevice::ReadOnly))
        return Error { .code = ErrorCode::DatabaseFailed, .detail = u"schema %1 is missing"_s.arg(version) };
    const QStringList statements = statementsOf(QString::fromUtf8(file.readAll()));
    for (const QString &statement : statements)
        if (const auto done = execute(database, statement); !done)
            return done.error();
    return execute(database, u"PRAGMA user_version = %1"_s.arg(version));
}

} // namespace

int currentSchemaVersion()
{
    return newestVersion;
}

Result<int> schemaVersion(const Database &database)
{
    Query query(database, u"PRAGMA user_version"_s);
    if (const auto run = query.run(); !run)
        return run.error();
    if (query.next())
        return static_cast<int>(query.integer(0));
    const auto ended = query.ended();
    return ended ? Error { .code = ErrorCode::DatabaseFailed, .detail = u"no user_version"_s }
                 : ended.error();
}

Result<void> migrate(const Database &database)
{
    const auto before = schemaVersion(database);
    if (!before)
        return before.error();
    if (*before > newestVersion) {
        return Error { .code = ErrorCode::DatabaseTooNew,
            .detail = u"schema version %1, known: %2"_s.arg(*before).arg(newestVersion) };
    }
    if (*before == newestVersion)
        return {};
    const auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    // Another process may have migrated while this one waited for the lock.
    const auto now = schemaVersion(database);
    for (int version = now ? *now + 1 : newestVersion + 1; version <= newestVersion; ++version)
        if (const auto done = runScript(database, version); !done)
            return done.error();
    return now ? (*transaction)->commit() : Result<void>(now.error());
}

} // namespace Iconwright
