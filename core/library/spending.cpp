#include "core/library/spending.h"

#include "core/library/database.h"
#include "core/library/query.h"

#include <QDateTime>
#include <QMap>
#include <QSaveFile>
#include <QtConcurrent>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

// Every zone begins its days on a quarter of an hour of UTC, so SQLite may add up quarters and only they are
// looked at one by one.
constexpr qint64 quarterMs = 15 * 60 * 1000;
constexpr double msPerSecond = 1000;
constexpr int microUsdDigits = 6;

//! Nearest rank: the smallest value that `share` of all are not above.
double percentile(const std::vector<qint64> &sorted, double share)
{
    const auto rank = static_cast<size_t>(std::ceil(share * static_cast<double>(sorted.size())));
    return static_cast<double>(sorted[std::max<size_t>(rank, 1) - 1]) / msPerSecond;
}

Result<qint64> readNumber(const Database &database, const QString &statement)
{
    Query query(database, statement);
    if (const auto run = query.run(); !run)
        return run.error();
    const qint64 number = query.next() ? query.integer(0) : 0;
    if (const auto ended = query.ended(); !ended)
        return ended.error();
    return number;
}

Result<UsageReport> readUsage(const QString &path, const QTimeZone &zone)
{
    const Result<std::unique_ptr<Database>> database = Database::openReadOnly(path);
    if (!database)
        return database.error();
    const Result<Statistics> figures = readStatistics(**database);
    if (!figures)
        return figures.error();
    const Result<GenerationTimes> times = readGenerationTimes(**database);
    if (!times)
        return times.error();
    const Result<Spending> spending = readSpending(**database, zone);
    if (!spending)
        return spending.error();
    return UsageReport { *figures, *times, *spending,
        QDateTime::currentDateTimeUtc().toTimeZone(zone).date() };
}

//! Dollars with six digits, without going through a floating point number.
QByteArray dollars(qint64 microUsd)
{
    const QByteArray digits = QByteArray::number(std::abs(microUsd)).rightJustified(microUsdDigits + 1, '0');
    return (microUsd < 0 ? "-" : "") + digits.chopped(microUsdDigits) + '.' + digits.right(microUsdDigits);
}

void add(PeriodSpending &sum, const PeriodSpending &day)
{
    sum.costMicroUsd += day.costMicroUsd;
    sum.requests += day.requests;
    sum.icons += day.icons;
    sum.estimatedMicroUsd += day.estimatedMicroUsd;
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool written
        = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (written)
        return {};
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return Error { isFull ? ErrorCode::DiskFull : ErrorCode::FileNotWritable,
        path + u": "_s + file.errorString() };
}

} // namespace

Result<Spending> readSpending(const Database &database, const QTimeZone &zone)
{
    Query query(database,
        u"SELECT sent_at / %1 AS quarter, total(cost_micro_usd), count(*), count(*) FILTER (WHERE state = "
        "'settled'), total(estimated_micro_usd) FILTER (WHERE cost_micro_usd > 0) FROM ledger GROUP BY quarter ORDER BY quarter"_s
            .arg(quarterMs));
    if (const auto run = query.run(); !run)
        return run.error();
    QMap<QDate, PeriodSpending> days;
    Spending spending;
    while (query.next()) {
        const QDate date = QDateTime::fromMSecsSinceEpoch(query.integer(0) * quarterMs, zone).date();
        PeriodSpending &day = days[date];
        day.day = date;
        day.costMicroUsd += query.integer(1);
        day.requests += query.integer(2);
        day.icons += query.integer(3);
        day.estimatedMicroUsd += query.integer(4);
        spending.totalMicroUsd += query.integer(1);
    }
    if (const auto ended = query.ended(); !ended)
        return ended.error();
    spending.days = days.values();
    const Result<qint64> saved = readNumber(database,
        u"SELECT total(i.cost_micro_usd) FROM jobs AS j JOIN icons AS i ON i.id = j.icon_id "
        "WHERE j.state = 'succeeded' AND j.cached"_s);
    if (!saved)
        return saved.error();
    spending.savedMicroUsd = *saved;
    return spending;
}

Result<GenerationTimes> readGenerationTimes(const Database &database)
{
    Query query(database,
        u"SELECT j.generation_ms FROM jobs AS j LEFT JOIN icons AS i ON i.id = j.icon_id WHERE j.state = "
        "'succeeded' AND NOT j.cached AND j.generation_ms > 0 AND NOT coalesce(i.draft, 0)"_s);
    if (const auto run = query.run(); !run)
        return run.error();
    std::vector<qint64> times;
    while (query.next())
        times.push_back(query.integer(0));
    if (const auto ended = query.ended(); !ended)
        return ended.error();
    GenerationTimes result;
    if (times.empty())
        return result;
    std::sort(times.begin(), times.end());
    result.count = static_cast<qint64>(times.size());
    const auto sum = std::accumulate(times.begin(), times.end(), qint64(0));
    result.average = static_cast<double>(sum) / static_cast<double>(result.count) / msPerSecond;
    result.median = percentile(times, 0.5);
    result.percentile90 = percentile(times, 0.9);
    result.percentile99 = percentile(times, 0.99);
    return result;
}

QFuture<Result<UsageReport>> loadUsage(const QString &databasePath, const QTimeZone &zone)
{
    return QtConcurrent::run([databasePath, zone] { return readUsage(databasePath, zone); });
}

QList<PeriodSpending> byMonth(const QList<PeriodSpending> &days)
{
    QList<PeriodSpending> months;
    for (const PeriodSpending &day : days) {
        const QDate month(day.day.year(), day.day.month(), 1);
        if (months.isEmpty() || months.constLast().day != month)
            months.append({ .day = month });
        add(months.last(), day);
    }
    return months;
}

PeriodSpending spendingBetween(const QList<PeriodSpending> &days, QDate from, QDate to)
{
    PeriodSpending sum { .day = from };
    for (const PeriodSpending &day : days)
        if (day.day >= from && day.day <= to)
            add(sum, day);
    return sum;
}

qint64 spentBetween(const QList<PeriodSpending> &days, QDate from, QDate to)
{
    return spendingBetween(days, from, to).costMicroUsd;
}

QByteArray spendingCsv(const QList<PeriodSpending> &periods)
{
    QByteArray csv = "day,requests,icons,cost_usd,estimated_usd\r\n";
    for (const PeriodSpending &period : periods) {
        csv += period.day.toString(Qt::ISODate).toLatin1() + ',' + QByteArray::number(period.requests) + ','
            + QByteArray::number(period.icons) + ',' + dollars(period.costMicroUsd) + ','
            + dollars(period.estimatedMicroUsd) + "\r\n";
    }
    return csv;
}

QFuture<Result<void>> saveSpendingCsv(const QString &path, const QList<PeriodSpending> &periods)
{
    return QtConcurrent::run([path, periods] { return writeFile(path, spendingCsv(periods)); });
}

} // namespace Iconwright
