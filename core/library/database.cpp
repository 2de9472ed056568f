#include "core/library/database.h"

#include "core/library/migrations.h"
#include "core/library/query.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>

#include <atomic>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

// Reading the whole file at each start would cost a second at 100,000 icons. What is damaged deeper inside a
// large file is met, and told, when it is read.
constexpr qint64 wholeCheckBytes = 32 * 1024 * 1024;

QString nextConnectionName()
{
    static std::atomic<int> count = 0;
    return u"iconwright-%1"_s.arg(++count);
}

//! SQLite gives -wal and -shm the mode of the database, so the file is made before SQLite sees it.
Result<void> prepareFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return Error { .code = ErrorCode::ProfileUnusable, .detail = u"%1 is no file"_s.arg(path) };
    QFile file(path);
    if (info.exists()) {
        if (info.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther))
            file.setPermissions(ownerOnly);
        return {};
    }
    if (!file.open(QIODevice::WriteOnly, ownerOnly)) {
        return Error { .code = ErrorCode::ProfileUnusable,
            .detail = u"%1: %2"_s.arg(path, file.errorString()) };
    }
    return {};
}

Result<void> checkWhole(const Database &database)
{
    if (QFileInfo(database.path()).size() > wholeCheckBytes)
        return {};
    Query query(database, u"PRAGMA quick_check(1)"_s);
    if (const auto run = query.run(); !run)
        return run.error();
    const QString verdict = query.next() ? query.text(0) : QString();
    if (const auto ended = query.ended(); !ended)
        return ended.error();
    if (verdict == "ok"_L1)
        return {};
    return Error { .code = ErrorCode::DatabaseDamaged, .detail = verdict };
}

Error unknownVersion(int version)
{
    const bool isLater = version > currentSchemaVersion();
    return Error { .code = isLater ? ErrorCode::DatabaseTooNew : ErrorCode::DatabaseFailed,
        .detail = u"schema version %1, known: %2"_s.arg(version).arg(currentSchemaVersion()) };
}

//! Beside a "-wal" there is none, but for the moments in which a new file becomes one of ours.
bool hasJournal(const QString &path)
{
    return QFileInfo::exists(path + u"-journal"_s);
}

} // namespace

//! The connection that closes last plays the journal into the file and removes it, whatever the file is: a
//! damaged one, or one of a later version, must not see a connection that can write.
Result<void> Database::checkBeforeWriting(const QString &path)
{
    // A crash while the very first page was written leaves a "-journal", which only a writing connection can
    // undo.
    if (QFileInfo(path).size() == 0 || hasJournal(path))
        return {};
    Database reader(path, nextConnectionName());
    if (const auto connected = reader.connect(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=10000"_s);
        !connected)
        return connected.error();
    const auto version = schemaVersion(reader);
    if (!version)
        return version.error();
    return *version > currentSchemaVersion() ? Result<void>(unknownVersion(*version)) : checkWhole(reader);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Durability durability)
{
    if (const auto prepared = prepareFile(path); !prepared)
        return prepared.error();
    if (const auto checked = checkBeforeWriting(path); !checked)
        return checked.error();
    return openAgain(path, durability);
}

Result<std::unique_ptr<Database>> Database::openAgain(const QString &path, Durability durability)
{
    std::unique_ptr<Database> database(new Database(path, nextConnectionName()));
    if (const auto connected = database->connect(u"QSQLITE_BUSY_TIMEOUT=10000"_s); !connected)
        return connected.error();
    if (const auto ready = database->setUp(durability); !ready)
        return ready.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::openReadOnly(const QString &path)
{
    if (const QFileInfo info(path); !info.exists() || info.size() == 0)
        return Error { .code = ErrorCode::NotFound, .detail = path };
    std::unique_ptr<Database> database(new Database(path, nextConnectionName()));
    if (const auto connected = database->connect(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=10000"_s);
        !connected)
        return connected.error();
    const auto version = schemaVersion(*database);
    if (!version)
        return version.error();
    if (*version != currentSchemaVersion())
        return unknownVersion(*version);
    return database;
}

bool Database::needsWriter(const QString &path)
{
    if (QFileInfo(path).size() == 0)
        return false;
    if (hasJournal(path))
        return true;
    Database reader(path, nextConnectionName());
    if (!reader.connect(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=10000"_s))
        return false;
    const auto version = schemaVersion(reader);
    return version && *version < currentSchemaVersion();
}

Database::Database(const QString &path, const QString &connectionName)
    : m_path(path)
    , m_connectionName(connectionName)
{
}

Database::~Database()
{
    connection().close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

Result<void> Database::connect(const QString &options)
{
    QSqlDatabase added = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    added.setConnectOptions(options);
    added.setDatabaseName(m_path);
    if (!added.open())
        return databaseError(added.lastError(), u"open"_s);
    return {};
}

Result<void> Database::setUp(Durability durability)
{
    const QStringList pragmas {
        u"PRAGMA journal_mode = WAL"_s,
        u"PRAGMA foreign_keys = ON"_s,
        u"PRAGMA trusted_schema = OFF"_s,
        durability == Durability::Full ? u"PRAGMA synchronous = FULL"_s : u"PRAGMA synchronous = NORMAL"_s,
    };
    for (const QString &pragma : pragmas)
        if (const auto done = execute(*this, pragma); !done)
            return done.error();
    return migrate(*this);
}

} // namespace Iconwright
