#include "core/library/iconlibrary.h"

#include "core/base/clock.h"
#include "core/library/database.h"
#include "core/library/iconrow.h"
#include "core/library/iconselection.h"
#include "core/library/iconwords.h"
#include "core/library/originalstore.h"
#include "core/library/query.h"
#include "core/library/thumbnails.h"
#include "core/library/transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

//! For json_each(): any number of ids as one parameter.
QString jsonList(const QList<IconId> &ids)
{
    QJsonArray array;
    for (const IconId id : ids)
        array.append(id.value);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Result<QList<IconRecord>> recordsOf(Query &query)
{
    if (const auto run = query.run(); !run)
        return run.error();
    QList<IconRecord> icons;
    while (query.next())
        icons += iconFromRow(query);
    const auto ended = query.ended();
    return ended ? Result<QList<IconRecord>>(icons) : ended.error();
}

Result<qint64> numberOf(Query &query)
{
    if (const auto run = query.run(); !run)
        return run.error();
    const qint64 number = query.next() ? query.integer(0) : 0;
    const auto ended = query.ended();
    return ended ? Result<qint64>(number) : ended.error();
}

} // namespace

IconLibrary::IconLibrary(Database &database, OriginalStore &originals, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_originals(originals)
{
}

Result<QList<IconId>> IconLibrary::ids(const IconQuery &query) const
{
    return listIds(m_database, query);
}

Result<IconListing> IconLibrary::list(const IconQuery &query) const
{
    return listIcons(m_database, query);
}

Result<qint64> IconLibrary::count(const IconQuery &query) const
{
    return countIcons(m_database, query);
}

Result<IconRecord> IconLibrary::icon(IconId id) const
{
    Query query(m_database, u"SELECT %1 FROM icons WHERE id = ?"_s.arg(iconColumns()));
    const auto icons = recordsOf(query.bind(id.value));
    if (!icons)
        return icons.error();
    if (icons->isEmpty())
        return Error { .code = ErrorCode::NotFound, .detail = u"icon %1"_s.arg(id.value) };
    return icons->first();
}

Result<QList<IconRecord>> IconLibrary::icons(const QList<IconId> &ids) const
{
    Query query(m_database,
        u"SELECT %1 FROM icons WHERE id IN (SELECT value FROM json_each(?))"_s.arg(iconColumns()));
    return recordsOf(query.bind(jsonList(ids)));
}

QString IconLibrary::originalPath(const IconRecord &icon) const
{
    return m_originals.path(icon.sha256, icon.format);
}

Result<IconId> IconLibrary::add(const IconRecord &icon)
{
    IconId id;
    if (const auto inserted = insert(icon, id); !inserted)
        return inserted.error();
    Q_EMIT iconAdded(id);
    return id;
}

Result<void> IconLibrary::insert(const IconRecord &icon, IconId &id)
{
    const auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Query insertion(m_database, iconInsertStatement());
    bindIcon(insertion, icon);
    if (const auto inserted = insertion.run(); !inserted)
        return inserted.error();
    id = IconId { insertion.lastInsertId() };
    if (const auto indexed = indexWords(m_database, id.value); !indexed)
        return indexed.error();
    if (!icon.cacheKey.isEmpty()) {
        Query answer(m_database, u"INSERT INTO request_cache (cache_key, icon_id) VALUES (?, ?)"_s);
        if (const auto answered = answer.bind(icon.cacheKey).bind(id.value).run(); !answered)
            return answered.error();
    }
    return (*transaction)->commit();
}

Result<IconId> IconLibrary::cached(const QByteArray &cacheKey, const QString &sha256) const
{
    const QString only = sha256.isEmpty() ? QString() : u"AND sha256 = ? "_s;
    Query query(m_database,
        u"SELECT icons.id, sha256, format FROM request_cache JOIN icons ON icons.id = icon_id "
        "WHERE request_cache.cache_key = ? AND trashed_at IS NULL %1"
        "ORDER BY created_at DESC, icons.id DESC"_s.arg(only));
    query.bind(cacheKey);
    if (!sha256.isEmpty())
        query.bind(sha256);
    if (const auto run = query.run(); !run)
        return run.error();
    while (query.next()) {
        const QString path = m_originals.path(query.text(1), query.text(2));
        if (!path.isEmpty() && QFile::exists(path))
            return IconId { query.integer(0) };
    }
    const auto ended = query.ended();
    return ended ? Error { .code = ErrorCode::NotFound, .detail = u"no answer in the request cache"_s }
                 : ended.error();
}

Result<int> IconLibrary::takes(const QByteArray &cacheKey) const
{
    Query query(m_database, u"SELECT count(*) FROM icons WHERE cache_key = ?"_s);
    const auto number = numberOf(query.bind(cacheKey));
    return number ? Result<int>(static_cast<int>(*number)) : number.error();
}

Result<void> IconLibrary::setFavorite(const QList<IconId> &ids, bool favorite)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Query query(m_database, u"UPDATE icons SET favorite = ? WHERE id IN (SELECT value FROM json_each(?))"_s);
    if (const auto run = query.bind(favorite).bind(jsonList(ids)).run(); !run)
        return run.error();
    if (query.rowsAffected() < ids.size())
        return Error { .code = ErrorCode::NotFound, .detail = u"%1 icons"_s.arg(ids.size()) };
    if (const auto done = (*transaction)->commit(); !done)
        return done.error();
    Q_EMIT iconsChanged(ids);
    return {};
}

Result<void> IconLibrary::moveToTrash(const QList<IconId> &ids)
{
    if (const auto moved = setTrashedAt(ids, SystemClock().now()); !moved)
        return moved.error();
    Q_EMIT iconsRemoved(ids);
    return {};
}

Result<void> IconLibrary::restore(const QList<IconId> &ids)
{
    if (const auto moved = setTrashedAt(ids, {}); !moved)
        return moved.error();
    Q_EMIT iconsChanged(ids);
    return {};
}

//! Leaves what is in the trash already with its first time.
Result<void> IconLibrary::setTrashedAt(const QList<IconId> &ids, const QDateTime &time)
{
    Query query(m_database,
        u"UPDATE icons SET trashed_at = ? WHERE (trashed_at IS NULL) = ? "
        "AND id IN (SELECT value FROM json_each(?))"_s);
    const bool trashing = time.isValid();
    query.bind(trashing ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>()));
    return query.bind(trashing).bind(jsonList(ids)).run();
}

Result<int> IconLibrary::clearCache()
{
    const auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Query count(m_database, u"SELECT count(DISTINCT cache_key) FROM request_cache"_s);
    const auto entries = numberOf(count);
    if (!entries)
        return entries.error();
    if (const auto cleared = execute(m_database, u"DELETE FROM request_cache"_s); !cleared)
        return cleared.error();
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed.error();
    Thumbnails(QFileInfo(m_database.path()).absolutePath(), m_originals).clear();
    return static_cast<int>(*entries);
}

Result<Statistics> IconLibrary::statistics() const
{
    return readStatistics(m_database);
}

Result<int> IconLibrary::emptyTrash(const QDateTime &olderThan)
{
    Query selection(m_database, u"SELECT %1 FROM icons WHERE trashed_at < ?"_s.arg(iconColumns()));
    return deleteForGood(selection.bind(olderThan.toMSecsSinceEpoch()));
}

Result<int> IconLibrary::deleteTrashed(const QList<IconId> &ids)
{
    Query selection(m_database,
        u"SELECT %1 FROM icons WHERE trashed_at IS NOT NULL AND id IN (SELECT value FROM json_each(?))"_s.arg(
            iconColumns()));
    return deleteForGood(selection.bind(jsonList(ids)));
}

// Rows first, files after: a crash in between leaves a file too many, never an icon without its picture.
Result<int> IconLibrary::deleteForGood(Query &selection)
{
    const auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto icons = recordsOf(selection);
    if (!icons)
        return icons.error();
    QList<IconId> ids;
    for (const IconRecord &icon : *icons)
        ids += icon.id;
    if (const auto forgotten = forgetWords(m_database, jsonList(ids)); !forgotten)
        return forgotten.error();
    Query deletion(m_database, u"DELETE FROM icons WHERE id IN (SELECT value FROM json_each(?))"_s);
    if (const auto deleted = deletion.bind(jsonList(ids)).run(); !deleted)
        return deleted.error();
    QStringList unused;
    for (const IconRecord &icon : *icons) {
        const auto used = isUsed(icon.sha256);
        if (!used)
            return used.error();
        if (!*used)
            unused += originalPath(icon);
    }
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed.error();
    for (const QString &path : std::as_const(unused))
        QFile::remove(path);
    Q_EMIT iconsDeleted(ids);
    return static_cast<int>(ids.size());
}

Result<QString> IconLibrary::anchorPath(const QString &sha256) const
{
    Query query(
        m_database, u"SELECT COUNT(*) > 0 AND COUNT(*) = COUNT(trashed_at) FROM icons WHERE sha256 = ?"_s);
    const auto trashed = numberOf(query.bind(sha256));
    if (!trashed)
        return trashed.error();
    const QString path = *trashed == 0 ? m_originals.find(sha256) : QString();
    if (path.isEmpty())
        return Error { .code = ErrorCode::AnchorMissing, .detail = sha256 };
    return path;
}

Result<bool> IconLibrary::isUsed(const QString &sha256) const
{
    Query query(m_database, u"SELECT EXISTS (SELECT 1 FROM icons WHERE sha256 = ?)"_s);
    const auto number = numberOf(query.bind(sha256));
    return number ? Result<bool>(*number != 0) : number.error();
}

Result<QList<IconId>> IconLibrary::applyRetention(const RetentionPolicy &policy, const QDateTime &now)
{
    if (!policy.maxAge && !policy.maxBytes)
        return QList<IconId>();
    Query query(m_database,
        u"SELECT id, sha256, bytes, created_at, favorite OR id IN (SELECT icon_id FROM set_members) "
        "FROM icons WHERE trashed_at IS NULL"_s);
    if (const auto run = query.run(); !run)
        return run.error();
    QList<RetentionCandidate> icons;
    while (query.next()) {
        const auto created = QDateTime::fromMSecsSinceEpoch(query.integer(3), Qt::UTC);
        icons.append(
            { IconId { query.integer(0) }, query.text(1), query.integer(2), created, query.integer(4) != 0 });
    }
    if (const auto ended = query.ended(); !ended)
        return ended.error();
    const QList<IconId> expired = expiredIcons(icons, policy, now);
    if (expired.isEmpty())
        return expired;
    const auto moved = moveToTrash(expired);
    return moved ? Result<QList<IconId>>(expired) : moved.error();
}

} // namespace Iconwright
