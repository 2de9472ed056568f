#pragma once

#include "core/exporting/pngexport.h"

#include <QTemporaryDir>

#include <memory>

namespace Iconwright {

//! PNG copies of originals under names that say what they show, for the clipboard and for drags into other
//! programs. Copies, not links: what the other program does to them must not reach the library. They live as
//! long as this, or until the last one is written.
class NamedFiles final
{
public:
    static constexpr qsizetype most = 100; //!< of one call; the rest is left out

    //! Absolute paths, in the order of `items`, each call in a folder of its own. Written in a worker; what
    //! is no PNG becomes one. The first error where an original cannot be read.
    [[nodiscard]] QFuture<Result<QStringList>> write(const QList<ExportItem> &items);

private:
    std::shared_ptr<QTemporaryDir> m_folder; //!< made when first needed, kept by workers
    int m_calls = 0;
};

} // namespace Iconwright
