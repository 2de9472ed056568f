#pragma once

#include "core/base/result.h"
#include "core/library/statistics.h"

#include <QByteArray>
#include <QDate>
#include <QFuture>
#include <QList>
#include <QString>
#include <QTimeZone>

namespace Iconwright {

class Database;

//! What one day, or one month, has cost.
struct PeriodSpending
{
    QDate day; //!< of a month: its first
    qint64 costMicroUsd = 0;
    qint64 requests = 0; //!< that were sent
    qint64 icons = 0; //!< that came of them
    qint64 estimatedMicroUsd = 0; //!< what was told before of those that have cost something

    bool operator==(const PeriodSpending &) const = default;
};

//! How long paid icons took, from sending to the last byte. Drafts and answers of the cache do not count.
struct GenerationTimes
{
    qint64 count = 0;
    double average = 0; //!< seconds, as all below; 0 when nothing was counted
    double median = 0;
    double percentile90 = 0; //!< nine of ten were not slower
    double percentile99 = 0;
};

//! Where the money went, by the ledger: also what was paid for icons that are deleted by now.
struct Spending
{
    QList<PeriodSpending> days; //!< in order; only days on which something was sent
    qint64 totalMicroUsd = 0;
    qint64 savedMicroUsd = 0; //!< what the answers of the cache cost when they were drawn
};

//! Everything the window of statistics shows.
struct UsageReport
{
    Statistics figures;
    GenerationTimes times;
    Spending spending;
    QDate today; //!< in the zone of the days
};

//! Days are those of `zone`. Any thread, with the Database of that thread.
[[nodiscard]] Result<Spending> readSpending(const Database &database, const QTimeZone &zone);
[[nodiscard]] Result<GenerationTimes> readGenerationTimes(const Database &database);
//! All of it, in a thread of the global pool with a connection of its own. NotFound where there is no
//! library yet, else as Database::openReadOnly().
[[nodiscard]] QFuture<Result<UsageReport>> loadUsage(const QString &databasePath, const QTimeZone &zone);

//! `days` (in order) by month.
[[nodiscard]] QList<PeriodSpending> byMonth(const QList<PeriodSpending> &days);
//! What was spent from `from` to `to`, both included.
[[nodiscard]] PeriodSpending spendingBetween(const QList<PeriodSpending> &days, QDate from, QDate to);
[[nodiscard]] qint64 spentBetween(const QList<PeriodSpending> &days, QDate from, QDate to);

//! RFC 4180: a header and one line for each period, "day,requests,icons,cost_usd,estimated_usd"; CRLF, dots,
//! ISO dates, whatever the locale.
[[nodiscard]] QByteArray spendingCsv(const QList<PeriodSpending> &periods);
//! Writes that to `path` in a thread of the global pool; a file that is there is replaced as a whole or not
//! at all. DiskFull, FileNotWritable.
[[nodiscard]] QFuture<Result<void>> saveSpendingCsv(
    const QString &path, const QList<PeriodSpending> &periods);

} // namespace Iconwright
