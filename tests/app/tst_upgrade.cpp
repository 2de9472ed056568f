#include "core/library/database.h"
#include "core/library/profile.h"
#include "core/library/profilelock.h"
#include "core/library/sqlscript.h"
#include "tests/app/program.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList firstIconAndBatch {
    u"INSERT INTO icons (sha256, format, width, height, bytes, batch_id, category, style_id, "
    "color_scheme_id, variation, spec, prompt, cache_key, provider, model, created_at) VALUES "
    "('x', 'png', 1, 1, 1, 'b', 'old boat', 'flat', 'sunset', 2, "
    "'{\"category\":\"old boat\"}', 'Quiet', x'00', 'openai', 'm', 5)"_s,
    u"INSERT INTO batches (id, name, state, created_at, request) "
    "VALUES ('b', 'boats', 'completed', 5, '{}')"_s,
    u"PRAGMA user_version = 1"_s,
};

//! A library as version 1 left it: one icon of one batch.
void makeLibraryOfVersionOne(const QString &path)
{
    {
        QSqlDatabase old = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        old.setDatabaseName(path);
        QVERIFY(old.open());
        QFile schema(u":/library/schema-1.sql"_s);
        QVERIFY(schema.open(QIODevice::ReadOnly));
        QSqlQuery query(old);
        QVERIFY(query.exec(u"PRAGMA journal_mode = WAL"_s));
        for (const QString &statement : statementsOf(QString::fromUtf8(schema.readAll())) + firstIconAndBatch)
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text() + statement));
        query.clear();
        old.close();
    }
    QSqlDatabase::removeDatabase(u"old"_s);
}

} // namespace

//! The first command after an update meets the library of the version before.
class UpgradeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOnlyLooksMigratesToo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("list") << QStringList { u"list"_s } << QByteArray("old boat");
        QTest::newRow("stats") << QStringList { u"stats"_s } << QByteArray("1");
        QTest::newRow("batches") << QStringList { u"batches"_s } << QByteArray("boats");
        QTest::newRow("batch") << QStringList { u"batch"_s, u"b"_s, u"status"_s } << QByteArray("boats");
    }

    void whatOnlyLooksMigratesToo()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, expected);
        const Program program;
        const Result<Profile> profile = Profile::open(program.profile());
        QVERIFY(profile);
        makeLibraryOfVersionOne(profile->databasePath());
        for (int run = 0; run < 2; ++run) {
            const ProgramResult result = program.run(arguments);
            QVERIFY2(result.status == 0, told(result).constData());
            QVERIFY2(result.out.contains(expected), result.out.constData());
        }
    }

    void whileAnotherHasTheProfileThatIsSaid()
    {
        const Program program;
        const Result<Profile> profile = Profile::open(program.profile());
        makeLibraryOfVersionOne(profile->databasePath());
        auto owner = ProfileLock::acquire(profile->lockPath());
        QVERIFY(owner);
        const ProgramResult refused = program.run({ u"list"_s, u"--json"_s });
        QCOMPARE(refused.status, 4);
        QVERIFY2(refused.err.contains("Another Iconwright"), refused.err.constData());
        QVERIFY(Database::needsWriter(profile->databasePath()));
        owner->reset();
        QCOMPARE(program.run({ u"list"_s, u"--json"_s }).objects().size(), 1);
    }
};

QTEST_GUILESS_MAIN(UpgradeTest)
#include "tst_upgrade.moc"
