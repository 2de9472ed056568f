#include "core/queue/earlieranswer.h"

#include "core/imaging/decode.h"
#include "core/library/iconlibrary.h"

#include <QFileInfo>

namespace Iconwright {

std::optional<IconId> addedIcon(const IconLibrary &library, const Job &job, const LedgerRow &row)
{
    const auto ids = library.ids({ .batch = job.status.batch });
    for (const IconId id : ids ? *ids : QList<IconId>()) {
        const auto icon = library.icon(id);
        if (icon && icon->cacheKey == job.cacheKey && icon->sha256 == row.sha256)
            return id;
    }
    return std::nullopt;
}

std::optional<IncomingOriginal::Committed> namedOriginal(const OriginalStore &originals, const LedgerRow &row)
{
    const QStringList paths = originals.allPaths();
    for (const QString &path : paths) {
        const QFileInfo file(path);
        if (file.baseName() != row.sha256)
            continue;
        if (const auto picture = inspectPicture(path)) {
            return IncomingOriginal::Committed { file.baseName(), picture->format, picture->pixels,
                file.size() };
        }
    }
    return std::nullopt;
}

} // namespace Iconwright
