#include "core/library/librarysearch.h"

#include "core/library/database.h"
#include "core/library/iconselection.h"
#include "core/library/query.h"

#include <QPromise>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

//! Holds the connection in the thread of the reader; opened by the first question.
class LibraryReader final : public QObject
{
public:
    explicit LibraryReader(const QString &path)
        : m_path(path)
    {
    }

    Result<const Database *> database()
    {
        if (m_database == nullptr) {
            auto opened = Database::openReadOnly(m_path);
            if (!opened)
                return opened.error();
            m_database = std::move(*opened);
        }
        return m_database.get();
    }

    //! For listIcons(); what was read once is not read again.
    [[nodiscard]] QStringList &texts() { return m_texts; }

private:
    QString m_path;
    std::unique_ptr<Database> m_database;
    QStringList m_texts;
};

namespace {

Result<QList<qint64>> countAll(const Database &database, const QList<IconQuery> &queries)
{
    QList<qint64> counts;
    for (const IconQuery &query : queries) {
        const auto count = countIcons(database, query);
        if (!count)
            return count.error();
        counts += *count;
    }
    return counts;
}

Result<QStringList> namesOfBatches(const Database &database)
{
    Query select(database,
        u"SELECT name FROM batches WHERE id IN (SELECT text FROM texts WHERE id IN "
        "(SELECT batch FROM icon_entries WHERE trashed_at IS NULL)) "
        "GROUP BY name ORDER BY max(created_at) DESC"_s);
    if (const auto run = select.run(); !run)
        return run.error();
    QStringList names;
    while (select.next())
        names += select.text(0);
    const auto ended = select.ended();
    return ended ? Result<QStringList>(names) : ended.error();
}

//! Runs `question` in the thread of `reader`, unless nobody wants the answer any more.
template <typename Answer, typename Question>
QFuture<Result<Answer>> ask(LibraryReader *reader, Question question)
{
    auto promise = std::make_shared<QPromise<Result<Answer>>>();
    promise->start();
    QMetaObject::invokeMethod(reader, [reader, promise, question] {
        if (!promise->isCanceled()) {
            const auto database = reader->database();
            promise->addResult(database ? question(**database) : Result<Answer>(database.error()));
        }
        promise->finish();
    });
    return promise->future();
}

} // namespace

LibrarySearch::LibrarySearch(const QString &databasePath, QObject *parent)
    : QObject(parent)
    , m_reader(new LibraryReader(databasePath))
{
    m_thread.setObjectName(u"library"_s);
    m_reader->moveToThread(&m_thread);
    // A connection may be closed in no other thread than its own.
    connect(&m_thread, &QThread::finished, m_reader, &QObject::deleteLater);
    m_thread.start();
}

LibrarySearch::~LibrarySearch()
{
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<IconListing>> LibrarySearch::list(const IconQuery &query)
{
    return ask<IconListing>(
        m_reader,
        [query, reader = m_reader](
            const Database &database) { return listIcons(database, query, reader->texts()); });
}

QFuture<Result<QList<qint64>>> LibrarySearch::counts(const QList<IconQuery> &queries)
{
    return ask<QList<qint64>>(
        m_reader, [queries](const Database &database) { return countAll(database, queries); });
}

QFuture<Result<QStringList>> LibrarySearch::batchNames()
{
    return ask<QStringList>(m_reader, namesOfBatches);
}

} // namespace Iconwright
