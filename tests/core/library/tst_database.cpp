#include "core/library/database.h"
#include "core/library/migrations.h"
#include "core/library/query.h"
#include "core/library/sqlscript.h"
#include "core/library/transaction.h"
#include "tests/core/library/smalldisk.h"

#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QString answer(const Database &database, const QString &statement)
{
    Query query(database, statement);
    return query.run() && query.next() ? query.text(0) : QString();
}

constexpr auto insertIcon
    = "INSERT INTO icons (sha256, format, width, height, bytes, category, style_id, color_scheme_id, "
      "variation, spec, prompt, cache_key, provider, model, created_at) VALUES "
      "('', '', 0, 0, 0, '', '', '', 1, '', hex(randomblob(2000)), x'', '', '', 0)"_L1;

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aNewDatabaseHasTheCurrentSchema();
    void whatWasWrittenIsThereAfterReopening();
    void theDurabilityIsWhatWasAsked();
    void onlyTheOwnerCanReadTheFile();
    void aFileThatIsNoDatabaseIsDamaged();
    void aDatabaseCutShortIsDamaged();
    void aDatabaseWithAWrongPageIsDamaged();
    void aLaterVersionIsLeftAlone();
    void anEarlierVersionIsToldBeforeItIsMigrated();
    void whatACrashLeftInTheMiddleNeedsAWriter();
    void aFailedMigrationLeavesNothing();
    void aFolderInItsPlaceIsUnusable();
    void aMissingFolderIsUnusable();
    void aReadOnlyDiskIsUnusable();
    void aFullDiskIsToldAndTheTransactionRolledBack();
    void readOnlyConnectionsCannotWriteAndMakeNothing();
    void aTransactionThatIsNotCommittedIsRolledBack();
    void aWrongStatementIsAnError();
    void scriptsAreSplitBetweenStatements_data();
    void scriptsAreSplitBetweenStatements();

private:
    [[nodiscard]] ErrorCode openingFails() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"library.sqlite"_s);
}

ErrorCode TestDatabase::openingFails() const
{
    const auto database = Database::open(m_path, Durability::Normal);
    return database ? ErrorCode::None : database.error().code;
}

void TestDatabase::aNewDatabaseHasTheCurrentSchema()
{
    const auto database = Database::open(m_path, Durability::Full);
    QVERIFY2(database, qPrintable(database ? QString() : database.error().detail));
    QCOMPARE(*schemaVersion(**database), currentSchemaVersion());
    QCOMPARE(answer(**database,
                 u"SELECT group_concat(name) FROM (SELECT name FROM sqlite_schema WHERE type = 'table' AND "
                 "name NOT LIKE 'sqlite_%' AND name NOT LIKE 'icon_words_%' ORDER BY name)"_s),
        u"batches,icon_entries,icon_words,icons,jobs,learned_limits,ledger,request_cache,set_members,sets,"
        "texts"_s);
    QCOMPARE(answer(**database, u"PRAGMA journal_mode"_s), u"wal"_s);
    QCOMPARE(answer(**database, u"PRAGMA foreign_keys"_s), u"1"_s);
}

void TestDatabase::whatWasWrittenIsThereAfterReopening()
{
    {
        const auto database = Database::open(m_path, Durability::Full);
        QVERIFY(execute(**database, insertIcon));
    }
    const auto database = Database::open(m_path, Durability::Normal);
    QCOMPARE(answer(**database, u"SELECT count(*) FROM icons"_s), u"1"_s);
}

void TestDatabase::theDurabilityIsWhatWasAsked()
{
    const auto full = Database::open(m_path, Durability::Full);
    const auto normal = Database::open(m_path, Durability::Normal);
    QCOMPARE(answer(**full, u"PRAGMA synchronous"_s), u"2"_s);
    QCOMPARE(answer(**normal, u"PRAGMA synchronous"_s), u"1"_s);
}

void TestDatabase::onlyTheOwnerCanReadTheFile()
{
    const auto database = Database::open(m_path, Durability::Full);
    QVERIFY(execute(**database, insertIcon));
    constexpr auto others
        = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    for (const QString &suffix : { u""_s, u"-wal"_s, u"-shm"_s }) {
        QVERIFY2(QFile::exists(m_path + suffix), qPrintable(suffix));
        QCOMPARE(QFile::permissions(m_path + suffix) & others, QFileDevice::Permissions());
    }
}

void TestDatabase::aFileThatIsNoDatabaseIsDamaged()
{
    const QByteArray bytes = QByteArray("This is a letter, not a database. ").repeated(100);
    write(m_path, bytes);
    QCOMPARE(openingFails(), ErrorCode::DatabaseDamaged);
    QCOMPARE(contentOf(m_path), bytes);
    QCOMPARE(Database::openReadOnly(m_path).error().code, ErrorCode::DatabaseDamaged);
}

void TestDatabase::aDatabaseCutShortIsDamaged()
{
    {
        const auto database = Database::open(m_path, Durability::Full);
        for (int i = 0; i < 50; ++i)
            QVERIFY(execute(**database, insertIcon));
    }
    write(m_path, contentOf(m_path).left(40'960));
    QCOMPARE(openingFails(), ErrorCode::DatabaseDamaged);
}

void TestDatabase::aDatabaseWithAWrongPageIsDamaged()
{
    {
        const auto database = Database::open(m_path, Durability::Full);
        for (int i = 0; i < 50; ++i)
            QVERIFY(execute(**database, insertIcon));
    }
    QByteArray bytes = contentOf(m_path);
    bytes.replace(4096, 4096, QByteArray(4096, '\xaa'));
    write(m_path, bytes);
    QCOMPARE(openingFails(), ErrorCode::DatabaseDamaged);
    QCOMPARE(contentOf(m_path), bytes);
}

void TestDatabase::aLaterVersionIsLeftAlone()
{
    {
        const auto database = Database::open(m_path, Durability::Full);
        QVERIFY(execute(**database, u"PRAGMA user_version = 9000"_s));
    }
    const QByteArray bytes = contentOf(m_path);
    QCOMPARE(openingFails(), ErrorCode::DatabaseTooNew);
    QCOMPARE(Database::openReadOnly(m_path).error().code, ErrorCode::DatabaseTooNew);
    QCOMPARE(contentOf(m_path), bytes);
}

void TestDatabase::anEarlierVersionIsToldBeforeItIsMigrated()
{
    QVERIFY(!Database::needsWriter(m_path));
    {
        const auto database = Database::open(m_path, Durability::Full);
        QVERIFY(!Database::needsWriter(m_path));
        QVERIFY(execute(**database, u"PRAGMA user_version = 1"_s));
    }
    const QByteArray bytes = contentOf(m_path);
    QVERIFY(Database::needsWriter(m_path));
    QCOMPARE(contentOf(m_path), bytes);
    write(m_path, "no database"_ba);
    QVERIFY(!Database::needsWriter(m_path));
}

//! As a kill leaves it while the first pages are written, before the file has a "-wal".
void TestDatabase::whatACrashLeftInTheMiddleNeedsAWriter()
{
    const QString source = m_path + u".source"_s;
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(source);
        QVERIFY(raw.open());
        QSqlQuery query(raw);
        for (const QString &statement : { u"PRAGMA cache_size = 2"_s, u"CREATE TABLE a (b)"_s,
                 u"INSERT INTO a VALUES (zeroblob(50000))"_s, u"BEGIN IMMEDIATE"_s,
                 u"UPDATE a SET b = randomblob(50000)"_s })
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
        QVERIFY(QFile::copy(source, m_path));
        QVERIFY(QFile::copy(source + u"-journal"_s, m_path + u"-journal"_s));
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
    QCOMPARE(Database::openReadOnly(m_path).error().code, ErrorCode::ProfileUnusable);
    QVERIFY(Database::needsWriter(m_path));
    QVERIFY(Database::open(m_path, Durability::Normal));
    QVERIFY(!Database::needsWriter(m_path));
    QVERIFY(Database::openReadOnly(m_path));
}

void TestDatabase::aFailedMigrationLeavesNothing()
{
    {
        QSqlDatabase foreign = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"foreign"_s);
        foreign.setDatabaseName(m_path);
        QVERIFY(foreign.open());
        QSqlQuery(foreign).exec(u"CREATE TABLE jobs (id)"_s);
        foreign.close();
    }
    QSqlDatabase::removeDatabase(u"foreign"_s);
    QCOMPARE(openingFails(), ErrorCode::DatabaseFailed);
    {
        QSqlDatabase foreign = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"foreign"_s);
        foreign.setDatabaseName(m_path);
        QVERIFY(foreign.open());
        QSqlQuery query(foreign);
        QVERIFY(query.exec(u"SELECT group_concat(name) FROM sqlite_schema"_s) && query.next());
        QCOMPARE(query.value(0).toString(), u"jobs"_s);
    }
    QSqlDatabase::removeDatabase(u"foreign"_s);
}

void TestDatabase::aFolderInItsPlaceIsUnusable()
{
    QVERIFY(QDir().mkdir(m_path));
    QCOMPARE(openingFails(), ErrorCode::ProfileUnusable);
}

void TestDatabase::aMissingFolderIsUnusable()
{
    m_path = m_folder->filePath(u"not/there/library.sqlite"_s);
    QCOMPARE(openingFails(), ErrorCode::ProfileUnusable);
}

void TestDatabase::aReadOnlyDiskIsUnusable()
{
    const SmallDisk disk(1024);
    if (!disk.isMounted())
        QSKIP("mounting is not permitted here");
    m_path = disk.path() + u"/library.sqlite"_s;
    QVERIFY(disk.setReadOnly(true));
    QCOMPARE(openingFails(), ErrorCode::ProfileUnusable);
    QVERIFY(disk.setReadOnly(false));
    QCOMPARE(openingFails(), ErrorCode::None);
    QVERIFY(disk.setReadOnly(true));
    QCOMPARE(openingFails(), ErrorCode::ProfileUnusable);
}

void TestDatabase::aFullDiskIsToldAndTheTransactionRolledBack()
{
    const SmallDisk disk(2048);
    if (!disk.isMounted())
        QSKIP("mounting is not permitted here");
    m_path = disk.path() + u"/library.sqlite"_s;
    const auto database = Database::open(m_path, Durability::Full);
    QVERIFY(database);
    QVERIFY(execute(**database, insertIcon));
    disk.fill();
    Result<void> written;
    for (int i = 0; i < 5 && written; ++i)
        written = execute(**database, insertIcon);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::DiskFull);
    disk.makeRoom();
    QVERIFY(execute(**database, insertIcon));
    QCOMPARE(answer(**database, u"PRAGMA quick_check"_s), u"ok"_s);
}

void TestDatabase::readOnlyConnectionsCannotWriteAndMakeNothing()
{
    QCOMPARE(Database::openReadOnly(m_path).error().code, ErrorCode::NotFound);
    QVERIFY(!QFile::exists(m_path));
    const auto owner = Database::open(m_path, Durability::Full);
    QVERIFY(execute(**owner, insertIcon));
    const auto reader = Database::openReadOnly(m_path);
    QVERIFY2(reader, qPrintable(reader ? QString() : reader.error().detail));
    QCOMPARE(answer(**reader, u"SELECT count(*) FROM icons"_s), u"1"_s);
    QVERIFY(!execute(**reader, insertIcon));
}

void TestDatabase::aTransactionThatIsNotCommittedIsRolledBack()
{
    const auto database = Database::open(m_path, Durability::Full);
    {
        const auto transaction = Transaction::begin(**database);
        QVERIFY(transaction);
        QVERIFY(execute(**database, insertIcon));
        QVERIFY(!Transaction::begin(**database));
    }
    QCOMPARE(answer(**database, u"SELECT count(*) FROM icons"_s), u"0"_s);
    const auto transaction = Transaction::begin(**database);
    QVERIFY(transaction);
    QVERIFY(execute(**database, insertIcon));
    QVERIFY((*transaction)->commit());
    QCOMPARE(answer(**database, u"SELECT count(*) FROM icons"_s), u"1"_s);
}

void TestDatabase::aWrongStatementIsAnError()
{
    const auto database = Database::open(m_path, Durability::Full);
    QCOMPARE(execute(**database, u"SELECT nonsense FROM nowhere"_s).error().code, ErrorCode::DatabaseFailed);
    QCOMPARE(execute(**database, u"INSERT INTO request_cache VALUES (x'00', 5)"_s).error().code,
        ErrorCode::DatabaseFailed);
}

void TestDatabase::scriptsAreSplitBetweenStatements_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("two") << u"CREATE a; CREATE b;"_s << QStringList { u"CREATE a"_s, u"CREATE b"_s };
    QTest::newRow("no last semicolon") << u"a;b"_s << QStringList { u"a"_s, u"b"_s };
    QTest::newRow("empty") << u" ;\n; -- nothing"_s << QStringList {};
    QTest::newRow("comments") << u"-- one; two\na /* x;y */ b;"_s << QStringList { u"a   b"_s };
    QTest::newRow("text") << u"a ';' \";\" 'it''s;';b"_s << QStringList { u"a ';' \";\" 'it''s;'"_s, u"b"_s };
    const QString trigger
        = u"CREATE TRIGGER t AFTER INSERT ON a BEGIN UPDATE b SET c = CASE d WHEN 1 THEN 2 END; DELETE FROM e; END"_s;
    QTest::newRow("trigger") << QString(trigger + u";b;"_s) << QStringList { trigger, u"b"_s };
    const QString temporary = u"create temp trigger t after delete on a begin select 1; end"_s;
    QTest::newRow("temp trigger") << QString(temporary + u";b"_s) << QStringList { temporary, u"b"_s };
    QTest::newRow("transaction") << u"BEGIN; a; END; b"_s
                                 << QStringList { u"BEGIN"_s, u"a"_s, u"END"_s, u"b"_s };
    QTest::newRow("unclosed text") << u"a 'b;c"_s << QStringList { u"a 'b;c"_s };
}

void TestDatabase::scriptsAreSplitBetweenStatements()
{
    QFETCH(QString, script);
    QFETCH(QStringList, expected);
    QCOMPARE(statementsOf(script), expected);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
