#pragma once

#include "core/library/database.h"

#include <memory>
#include <optional>

namespace Iconwright {

class OriginalStore;

//! What was done about a library that could not be read.
struct RescueReport
{
    QString keptAside; //!< where the damaged database lies now; empty: there was none
    Error cause; //!< why it was given up
    int icons = 0; //!< pictures that are in the new index
    int unreadable = 0; //!< files that are no whole picture; they stay where they are
};

//! Opens library.sqlite, and where it is damaged or gone puts a new one in its place that lists the originals
//! again. Their names, prompts and styles are lost: category "recovered", all else empty. Only for the
//! process that holds the ProfileLock.
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
