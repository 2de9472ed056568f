#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/library/retention.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QThreadPool>

namespace Iconwright {

//! What goes through the whole library and so takes too long for the thread of a window: each runs in a
//! worker with a connection of its own, one after the other. Futures end in the thread of this object, after
//! the signals; its end waits for what has begun.
class LibraryCleaning final : public QObject
{
    Q_OBJECT

public:
    //! The library is open in this process already.
    explicit LibraryCleaning(const QString &databasePath, QObject *parent = nullptr);

    //! As IconLibrary::clearCache().
    [[nodiscard]] QFuture<Result<int>> clearCache();
    //! As IconLibrary::emptyTrash().
    [[nodiscard]] QFuture<Result<int>> emptyTrash(const QDateTime &olderThan);
    //! As IconLibrary::applyRetention().
    [[nodiscard]] QFuture<Result<QList<IconId>>> applyRetention(
        const RetentionPolicy &policy, const QDateTime &now);

Q_SIGNALS:
    void iconsRemoved(const QList<Iconwright::IconId> &ids); //!< moved to the trash
    void iconsDeleted(const QList<Iconwright::IconId> &ids); //!< gone from the trash, for good

private:
    QString m_path;
    QThreadPool m_pool;
};

} // namespace Iconwright
