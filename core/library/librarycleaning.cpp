#include "core/library/librarycleaning.h"

#include "core/base/after.h"
#include "core/library/database.h"
#include "core/library/iconlibrary.h"
#include "core/library/originalstore.h"

#include <QFileInfo>
#include <QtConcurrent>

namespace Iconwright {

namespace {

//! Calls `work` in a worker, with a library that lives as long as the call.
template <typename Work> auto runAside(QThreadPool &pool, const QString &path, Work work)
{
    using Answer = std::invoke_result_t<Work, IconLibrary &>;
    return QtConcurrent::run(&pool, [path, work]() -> Answer {
        const auto database = Database::openAgain(path, Durability::Normal);
        if (!database)
            return database.error();
        OriginalStore originals(QFileInfo(path).absolutePath());
        IconLibrary library(**database, originals);
        return work(library);
    });
}

Result<QList<IconId>> emptied(IconLibrary &library, const QDateTime &olderThan)
{
    QList<IconId> gone;
    QObject::connect(
        &library, &IconLibrary::iconsDeleted, &library, [&gone](const QList<IconId> &ids) { gone = ids; });
    const Result<int> count = library.emptyTrash(olderThan);
    return count ? Result<QList<IconId>>(gone) : count.error();
}

} // namespace

LibraryCleaning::LibraryCleaning(const QString &databasePath, QObject *parent)
    : QObject(parent)
    , m_path(databasePath)
{
    m_pool.setMaxThreadCount(1);
}

QFuture<Result<int>> LibraryCleaning::clearCache()
{
    return after(
        runAside(
            m_pool, m_path, [](IconLibrary &library) { return library.clearCache(); }),
        this, [](const Result<int> &entries) { return entries; });
}

QFuture<Result<int>> LibraryCleaning::emptyTrash(const QDateTime &olderThan)
{
    const auto emptying
        = runAside(m_pool, m_path, [olderThan](IconLibrary &library) { return emptied(library, olderThan); });
    return after(emptying, this, [this](const Result<QList<IconId>> &gone) -> Result<int> {
        if (!gone)
            return gone.error();
        Q_EMIT iconsDeleted(*gone);
        return static_cast<int>(gone->size());
    });
}

QFuture<Result<QList<IconId>>> LibraryCleaning::applyRetention(
    const RetentionPolicy &policy, const QDateTime &now)
{
    const auto moving = runAside(
        m_pool, m_path, [policy, now](IconLibrary &library) { return library.applyRetention(policy, now); });
    return after(moving, this, [this](const Result<QList<IconId>> &moved) {
        if (moved && !moved->isEmpty())
            Q_EMIT iconsRemoved(*moved);
        return moved;
    });
}

} // namespace Iconwright
