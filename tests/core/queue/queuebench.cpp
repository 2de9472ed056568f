#include "tests/core/queue/queuebench.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

namespace Iconwright::Tests {

using namespace Qt::Literals::StringLiterals;

QueueBench::QueueBench(const QueueLimits &limits)
    : m_folder(m_temporary.path())
{
    restart(limits);
}

void QueueBench::restart(const QueueLimits &limits)
{
    m_profile.reset();
    m_profile = std::make_unique<QueueProfile>(m_folder,
        QHash<QString, ImageProvider *> { { u"openai"_s, &m_openai }, { u"offline"_s, &m_offline } }, limits);
}

void QueueBench::moveTo(const QString &folder)
{
    m_folder = folder;
    restart();
}

bool QueueBench::run(const BatchRequest &request, BatchId &id)
{
    id = m_profile->start(request);
    return QTest::qWaitFor([&] { return m_profile->hasEnded(id); });
}

void QueueBench::execute(const QString &statement)
{
    QSqlQuery query(m_profile->database->connection());
    if (!query.exec(statement))
        qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
}

void QueueBench::setDatabaseWritable(bool writable)
{
    execute(u"PRAGMA query_only = %1"_s.arg(writable ? 0 : 1));
}

} // namespace Iconwright::Tests
