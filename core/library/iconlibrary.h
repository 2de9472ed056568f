#pragma once

#include "core/base/result.h"
#include "core/library/iconlisting.h"
#include "core/library/iconrecord.h"
#include "core/library/retention.h"
#include "core/library/statistics.h"

#include <QList>
#include <QObject>

namespace Iconwright {

class Database;
class OriginalStore;
class Query;

//! The index of all icons ever made. Belongs to the thread and the Database it was made with; several
//! libraries may be open on one profile (WAL), each tells only of its own changes.
class IconLibrary final : public QObject
{
    Q_OBJECT

public:
    IconLibrary(Database &database, OriginalStore &originals, QObject *parent = nullptr);

    [[nodiscard]] Result<QList<IconId>> ids(const IconQuery &query = {}) const;
    //! ids() and, without reading a record, what order and groups of a gallery need.
    [[nodiscard]] Result<IconListing> list(const IconQuery &query = {}) const;
    [[nodiscard]] Result<qint64> count(const IconQuery &query) const;
    [[nodiscard]] Result<IconRecord> icon(IconId id) const;
    //! Those of `ids` that exist, in any order, by one statement.
    [[nodiscard]] Result<QList<IconRecord>> icons(const QList<IconId> &ids) const;
    //! Absolute path of the original of `icon`.
    [[nodiscard]] QString originalPath(const IconRecord &icon) const;

    //! Where the originals are; may be copied for another thread.
    [[nodiscard]] const OriginalStore &originals() const { return m_originals; }
    //! Where the original lies that is to set the style of others: of an icon, or brought in from outside.
    //! AnchorMissing when it is not there, or all icons that have it are in the trash.
    [[nodiscard]] Result<QString> anchorPath(const QString &sha256) const;

    //! Adds `icon` (its id is ignored) and makes it answer its cache key.
    [[nodiscard]] Result<IconId> add(const IconRecord &icon);
    //! The newest icon that answers the request, not in the trash, its original present; NotFound otherwise.
    //! With `sha256`: only one with that picture.
    [[nodiscard]] Result<IconId> cached(const QByteArray &cacheKey, const QString &sha256 = {}) const;
    //! How many icons of exactly this request exist, trash included: the next `take`.
    [[nodiscard]] Result<int> takes(const QByteArray &cacheKey) const;

    //! All of them or none. NotFound for an unknown one.
    [[nodiscard]] Result<void> setFavorite(const QList<IconId> &ids, bool favorite);
    [[nodiscard]] Result<void> moveToTrash(const QList<IconId> &ids);
    [[nodiscard]] Result<void> restore(const QList<IconId> &ids);
    //! Forgets which icon answers which request, and thumbnails; never originals. Returns the number of
    //! entries.
    [[nodiscard]] Result<int> clearCache();
    [[nodiscard]] Result<Statistics> statistics() const;

    //! Deletes for good what went to the trash before `olderThan`, and each original that nothing else uses.
    //! Returns the number of icons.
    [[nodiscard]] Result<int> emptyTrash(const QDateTime &olderThan);
    //! Deletes for good those of `ids` that are in the trash; others stay as they are. As emptyTrash().
    [[nodiscard]] Result<int> deleteTrashed(const QList<IconId> &ids);
    //! Moves to the trash what `policy` lets go; returns it.
    [[nodiscard]] Result<QList<IconId>> applyRetention(const RetentionPolicy &policy, const QDateTime &now);

Q_SIGNALS:
    void iconAdded(Iconwright::IconId id);
    void iconsChanged(const QList<Iconwright::IconId> &ids);
    void iconsRemoved(const QList<Iconwright::IconId> &ids); //!< moved to the trash
    void iconsDeleted(const QList<Iconwright::IconId> &ids); //!< gone from the trash, for good

private:
    Result<void> insert(const IconRecord &icon, IconId &id);
    Result<void> setTrashedAt(const QList<IconId> &ids, const QDateTime &time);
    Result<int> deleteForGood(Query &selection);
    Result<bool> isUsed(const QString &sha256) const;

    Database &m_database;
    OriginalStore &m_originals;
};

} // namespace Iconwright
