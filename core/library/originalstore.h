#pragma once

#include "core/base/result.h"
#include "core/library/incomingoriginal.h"

#include <QStringList>

#include <memory>

namespace Iconwright {

//! The folder of immutable originals, named by their SHA-256, and incoming/ beside it. Thread safe (stateless
//! but for the path).
class OriginalStore
{
public:
    explicit OriginalStore(const QString &profileFolder);

    //! Creates the folders (0700). ProfileUnusable.
    [[nodiscard]] Result<void> prepare() const;
    //! Opens a place for an answer and reserves `reserveBytes` on the disk. NotEnoughDisk, FileNotWritable.
    [[nodiscard]] Result<std::unique_ptr<IncomingOriginal>> openIncoming(
        const QString &name, qint64 reserveBytes) const;
    //! Takes up what an earlier process left under that name; NotFound when there is nothing.
    [[nodiscard]] Result<std::unique_ptr<IncomingOriginal>> adoptIncoming(const QString &name) const;
    [[nodiscard]] QStringList incomingNames() const;
    //! Absolute; empty for what is no plain name.
    [[nodiscard]] QString incomingPath(const QString &name) const;
    //! Absolute; empty when the arguments can name no original (a damaged or foreign database).
    [[nodiscard]] QString path(const QString &sha256, const QString &format) const;
    //! Where the original of that content lies, whatever its format; empty when it is not there.
    [[nodiscard]] QString find(const QString &sha256) const;
    //! -1 where that cannot be told.
    [[nodiscard]] qint64 freeBytes() const;
    //! Every original on the disk, by the form of its name: for re-indexing.
    [[nodiscard]] QStringList allPaths() const;

private:
    QString m_folder;
};

} // namespace Iconwright
