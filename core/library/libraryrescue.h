#pragma once

#include "core/library/database.h"
#include "core/library/rescuereport.h"

#include <memory>
#include <optional>

namespace Iconwright {

class OriginalStore;

//! Opens library.sqlite, and where it is damaged or gone puts a new one in its place that lists the originals
//! again. Their names, prompts and styles are lost: category "recovered", all else empty. Killed at any
//! moment, the next open() goes on: an index in which nothing was ever written lists the originals first.
//! Only for the process that holds the ProfileLock.
class LibraryRescue
{
public:
    struct Opened
    {
        std::unique_ptr<Database> database;
        std::optional<RescueReport> rescue;
    };

    LibraryRescue(const QString &databasePath, const OriginalStore &originals);

    //! As Database::open(), but never DatabaseDamaged.
    [[nodiscard]] Result<Opened> open(Durability durability) const;

private:
    [[nodiscard]] Result<QString> keepAside() const;
    [[nodiscard]] Result<void> index(const Database &database, RescueReport &report) const;
    void adoptIncoming() const;

    QString m_path;
    const OriginalStore &m_originals;
};

} // namespace Iconwright
