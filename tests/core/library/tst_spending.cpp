#include "core/library/database.h"
#include "core/library/query.h"
#include "core/library/spending.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

namespace {

qint64 at(const QString &time)
{
    return QDateTime::fromString(time, Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

class TestSpending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto database = Database::open(path(), Durability::Normal);
        QVERIFY(database);
        m_database = std::move(*database);
        run(u"INSERT INTO batches (id, name, state, created_at, request) VALUES ('b', 'b', 'completed', 0, "
            "'{}')"_s);
    }

    void cleanup() { m_database.reset(); }

    void anEmptyLibraryHasCostNothing()
    {
        const Result<Spending> spending = readSpending(*m_database, QTimeZone::utc());
        QVERIFY(spending);
        QVERIFY(spending->days.isEmpty());
        QCOMPARE(spending->totalMicroUsd, 0);
        const Result<GenerationTimes> times = readGenerationTimes(*m_database);
        QVERIFY(times);
        QCOMPARE(times->count, 0);
        QCOMPARE(times->median, 0.0);
    }

    void requestsAreAddedUpByTheDayOfTheirZone()
    {
        send(u"2026-11-01T22:50:00Z"_s, 10'000, u"settled"_s);
        send(u"2026-11-01T23:10:00Z"_s, 20'000, u"settled"_s);
        send(u"2026-11-01T23:20:00Z"_s, 5'000, u"refused"_s);
        const Result<Spending> utc = readSpending(*m_database, QTimeZone::utc());
        QVERIFY(utc);
        QCOMPARE(utc->days, (QList<PeriodSpending> { { QDate(2026, 11, 1), 35'000, 3, 2 } }));
        const Result<Spending> berlin = readSpending(*m_database, QTimeZone(3600));
        QVERIFY(berlin);
        QCOMPARE(berlin->days,
            (QList<PeriodSpending> {
                { QDate(2026, 11, 1), 10'000, 1, 1 }, { QDate(2026, 11, 2), 25'000, 2, 1 } }));
        const Result<Spending> nepal = readSpending(*m_database, QTimeZone(5 * 3600 + 45 * 60));
        QVERIFY(nepal);
        QCOMPARE(nepal->days.constFirst().day, QDate(2026, 11, 2));
        QCOMPARE(nepal->totalMicroUsd, 35'000);
    }

    void moneyOfDeletedIconsStaysSpent()
    {
        send(u"2026-11-01T10:00:00Z"_s, 10'000, u"settled"_s);
        run(u"DELETE FROM jobs"_s);
        run(u"DELETE FROM batches"_s);
        QCOMPARE(readSpending(*m_database, QTimeZone::utc())->totalMicroUsd, 10'000);
    }

    void whatTheCacheAnsweredIsSaved()
    {
        addIcon(1, 13'000, false);
        addJob(u"succeeded"_s, 8'000, false, 1);
        addJob(u"succeeded"_s, 1, true, 1);
        addJob(u"succeeded"_s, 1, true, 1);
        addJob(u"failed"_s, 1, true, 1);
        QCOMPARE(readSpending(*m_database, QTimeZone::utc())->savedMicroUsd, 26'000);
    }

    void timesAreOfPaidIconsOnly()
    {
        addIcon(1, 13'000, false);
        addIcon(2, 0, true);
        for (int i = 1; i <= 100; ++i)
            addJob(u"succeeded"_s, i * 1000, false, 1);
        addJob(u"succeeded"_s, 900'000, false, 2); // a draft
        addJob(u"succeeded"_s, 900'000, true, 1); // the cache
        addJob(u"failed"_s, 900'000, false, 1);
        const Result<GenerationTimes> times = readGenerationTimes(*m_database);
        QVERIFY(times);
        QCOMPARE(times->count, 100);
        QCOMPARE(times->average, 50.5);
        QCOMPARE(times->median, 50.0);
        QCOMPARE(times->percentile90, 90.0);
        QCOMPARE(times->percentile99, 99.0);
    }

    void oneTimeIsEveryPercentile()
    {
        addIcon(1, 0, false);
        addJob(u"succeeded"_s, 8400, false, 1);
        const Result<GenerationTimes> times = readGenerationTimes(*m_database);
        QCOMPARE(times->median, 8.4);
        QCOMPARE(times->percentile99, 8.4);
    }

    void daysAreAddedUpByMonth()
    {
        const QList<PeriodSpending> days { { QDate(2026, 10, 31), 1, 1, 1 }, { QDate(2026, 11, 1), 2, 2, 1 },
            { QDate(2026, 11, 30), 3, 3, 2 } };
        QCOMPARE(byMonth(days),
            (QList<PeriodSpending> { { QDate(2026, 10, 1), 1, 1, 1 }, { QDate(2026, 11, 1), 5, 5, 3 } }));
        QCOMPARE(spentBetween(days, QDate(2026, 10, 31), QDate(2026, 11, 1)), 3);
        QCOMPARE(spentBetween(days, QDate(2026, 12, 1), QDate(2026, 12, 31)), 0);
    }

    void theCsvIsOfRfc4180InAnyLocale()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German));
        const QByteArray csv = spendingCsv(
            { { QDate(2026, 11, 1), 12'345'678, 1200, 1190, 13'000'000 }, { QDate(2026, 11, 2), 41, 1, 0 } });
        QLocale::setDefault(before);
        QCOMPARE(csv,
            QByteArray(
                "day,requests,icons,cost_usd,estimated_usd\r\n2026-11-01,1200,1190,12.345678,13.000000\r\n"
                "2026-11-02,1,0,0.000041,0.000000\r\n"));
    }

    void theCsvIsWrittenWholeOrTheReasonSaid()
    {
        const QString file = m_folder->filePath(u"spending.csv"_s);
        const QFuture<Result<void>> written = saveSpendingCsv(file, { { QDate(2026, 11, 1), 1, 1, 1 } });
        QTRY_VERIFY(written.isFinished());
        QVERIFY(written.result());
        QFile read(file);
        QVERIFY(read.open(QIODevice::ReadOnly));
        QVERIFY(read.readAll().endsWith(",0.000001,0.000000\r\n"));
        const QFuture<Result<void>> refused
            = saveSpendingCsv(m_folder->filePath(u"no/such/folder.csv"_s), {});
        QTRY_VERIFY(refused.isFinished());
        QCOMPARE(refused.result().error().code, ErrorCode::FileNotWritable);
    }

    void everythingIsLoadedInTheBackground()
    {
        addIcon(1, 13'000, false);
        addJob(u"succeeded"_s, 8000, false, 1);
        send(u"2026-11-01T10:00:00Z"_s, 13'000, u"settled"_s);
        const QFuture<Result<UsageReport>> loading = loadUsage(path(), QTimeZone::utc());
        QTRY_VERIFY(loading.isFinished());
        const Result<UsageReport> report = loading.result();
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QCOMPARE(report->figures.icons, 1);
        QCOMPARE(report->times.median, 8.0);
        QCOMPARE(report->spending.totalMicroUsd, 13'000);
        QVERIFY(report->today.isValid());
        const QFuture<Result<UsageReport>> missing
            = loadUsage(m_folder->filePath(u"none.sqlite"_s), QTimeZone::utc());
        QTRY_VERIFY(missing.isFinished());
        QCOMPARE(missing.result().error().code, ErrorCode::NotFound);
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"library.sqlite"_s); }

    void run(const QString &statement)
    {
        const auto done = execute(*m_database, statement);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
    }

    void send(const QString &time, qint64 cost, const QString &state)
    {
        run(u"INSERT INTO ledger (job_id, batch_id, attempt, state, sent_at, incoming, cost_micro_usd) "
            "VALUES (1, 'b', 1, '%1', %2, 'x', %3)"_s.arg(state)
                .arg(at(time))
                .arg(cost));
    }

    void addIcon(int id, qint64 cost, bool draft)
    {
        run(u"INSERT INTO icons (id, sha256, format, width, height, bytes, category, style_id, "
            "color_scheme_id, variation, spec, prompt, cache_key, provider, model, cost_micro_usd, "
            "created_at, draft) VALUES (%1, 'a%1', 'png', 1, 1, 1, 'pen', 'flat', 'blue', 1, '{}', '', "
            "x'00', 'openai', 'm', %2, 0, %3)"_s.arg(id)
                .arg(cost)
                .arg(draft ? 1 : 0));
    }

    void addJob(const QString &state, qint64 ms, bool cached, int icon)
    {
        run(u"INSERT INTO jobs (batch_id, position, state, category, spec, prompt, cache_key, cached, "
            "generation_ms, icon_id) VALUES ('b', 1, '%1', 'pen', '{}', '', x'00', %2, %3, %4)"_s.arg(state)
                .arg(cached ? 1 : 0)
                .arg(ms)
                .arg(icon));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestSpending)
#include "tst_spending.moc"
