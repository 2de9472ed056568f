// Queries of a library of 100,000 icons (or as many as the argument says): milliseconds of processor time,
// the best of seven runs, and the share of a plain QSqlQuery loop over the ids that runs beside them.

#include "core/base/iconspec.h"
#include "core/library/database.h"
#include "core/library/iconlisting.h"
#include "core/library/iconselection.h"
#include "core/library/query.h"
#include "core/library/searchtext.h"
#include "core/library/transaction.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <functional>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int runs = 7;
constexpr int batchSize = 16;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

//! Records as a designer's library has them: 2,000 categories, 16 styles and schemes, prompts of 400 letters.
bool fill(const Database &database, int icons)
{
    const auto transaction = Transaction::begin(database);
    QRandomGenerator random(7);
    const QString prompt
        = u"with strong silhouette and five flat colors on a transparent background "_s.repeated(5);
    Query insertion(database,
        u"INSERT INTO icons (sha256, format, width, height, bytes, batch_id, category, style_id, "
        u"color_scheme_id, "
        "variation, spec, prompt, cache_key, provider, model, created_at, trashed_at, favorite, draft, "
        "elements) "
        "VALUES (?, 'png', 1024, 1024, 1000000, ?, ?, ?, ?, ?, ?, ?, x'00', 'openai', 'gpt-image-2.5-flare', "
        "?, "
        "?, ?, ?, ?)"_s);
    for (int i = 0; i < icons; ++i) {
        const QString category = u"category%1 thing"_s.arg(random.bounded(2000));
        const QString style = u"style_%1"_s.arg(random.bounded(16));
        insertion.bind(QString::number(i)).bind(u"batch-%1"_s.arg(i / batchSize)).bind(category).bind(style);
        insertion.bind(u"scheme_%1"_s.arg(random.bounded(16))).bind(i % 4 + 1).bind(QString(500, u'x'));
        insertion.bind(u"A %1 icon of %2 %3"_s.arg(style, category, prompt));
        insertion.bind(1'700'000'000'000 + 60'000LL * i);
        insertion.bind(i % 100 == 0 ? QVariant(5) : QVariant(QMetaType::fromType<qint64>()));
        insertion.bind(i % 10 == 0).bind(i % 7 == 0).bind(u"pen\nstapler%1"_s.arg(random.bounded(100)));
        if (!insertion.run())
            return false;
    }
    return execute(database, u"INSERT INTO icon_words (icon_words) VALUES ('rebuild')"_s)
        && (*transaction)->commit();
}

double bestOf(const std::function<qsizetype()> &work, qsizetype &icons)
{
    double best = 1e9;
    for (int run = 0; run < runs; ++run) {
        const std::clock_t before = std::clock();
        icons = work();
        best = std::min(best, double(std::clock() - before) * 1000 / CLOCKS_PER_SEC);
    }
    return best;
}

//! What every caller would write by hand.
qsizetype plainLoop(const Database &database)
{
    QSqlQuery query(database.connection());
    query.setForwardOnly(true);
    query.exec(u"SELECT id FROM icons WHERE trashed_at IS NULL ORDER BY created_at DESC, id DESC"_s);
    QList<qint64> ids;
    while (query.next())
        ids += query.value(0).toLongLong();
    return ids.size();
}

//! Likewise, with all that IconEntry holds.
qsizetype plainRows(const Database &database)
{
    QSqlQuery query(database.connection());
    query.setForwardOnly(true);
    query.exec(
        u"SELECT id, created_at, batch, category, style, color_scheme, model, variation, favorite, draft "
        "FROM icon_entries WHERE trashed_at IS NULL ORDER BY created_at DESC, id DESC"_s);
    qint64 sum = 0;
    qsizetype rows = 0;
    for (; query.next(); ++rows)
        for (int column = 0; column < 10; ++column)
            sum += query.value(column).toLongLong();
    return sum > 0 ? rows : 0;
}

class Report
{
public:
    explicit Report(const Database &database)
        : m_database(database)
    {
    }

    void add(const QString &name, const std::function<qsizetype()> &work)
    {
        qsizetype icons = 0;
        qsizetype unused = 0;
        const double plain = bestOf([this] { return plainLoop(m_database); }, unused);
        const double time = bestOf(work, icons);
        out() << u"%1 %2 ms   %3 of the plain loop   %4\n"_s.arg(name, -34)
                     .arg(time, 7, 'f', 2)
                     .arg(time / plain, 6, 'f', 3)
                     .arg(icons);
        out().flush();
    }

    void addSearch(const QString &text)
    {
        IconQuery query;
        narrow(query, parseSearch(text), {});
        add(u"list "_s + text, [this, query] { return listIcons(m_database, query)->icons.size(); });
    }

private:
    const Database &m_database;
};

void report(const Database &database)
{
    Report report(database);
    report.add(
        u"plain loop over ids"_s, [&] { return plainLoop(database); });
    report.add(
        u"plain loop over entries"_s, [&] { return plainRows(database); });
    report.add(
        u"ids"_s, [&] { return listIds(database, {})->size(); });
    report.add(
        u"list"_s, [&] { return listIcons(database, {})->icons.size(); });
    report.add(
        u"list by name"_s, [&] { return listIcons(database, { .order = IconOrder::Name })->icons.size(); });
    const IconListing all = *listIcons(database, {});
    report.add(
        u"facets"_s, [&] { return facetsOf(all).categories.size(); });
    report.add(
        u"count"_s, [&] { return qsizetype(*countIcons(database, {})); });
    report.add(
        u"ids of a word"_s, [&] { return listIds(database, { .words = { u"category77"_s } })->size(); });
    for (const QString &text : { u"style:style_3"_s, u"is:favorite -is:draft"_s, u"category1999"_s,
             u"stapler77"_s, u"category"_s, u"-stapler77"_s })
        report.addSearch(text);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int icons = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 100'000;
    const QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(u"library.sqlite"_s), Durability::Normal);
    QElapsedTimer timer;
    timer.start();
    if (!database || !fill(**database, icons)) {
        out() << "The library could not be made.\n";
        return 1;
    }
    out() << u"%1 icons made in %2 s\n"_s.arg(icons).arg(double(timer.elapsed()) / 1000, 0, 'f', 1);
    report(**database);
    return 0;
}
