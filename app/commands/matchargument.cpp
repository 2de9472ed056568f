#include "app/commands/matchargument.h"

#include "core/library/iconlibrary.h"
#include "core/library/importedpicture.h"

namespace Iconwright {

Result<QString> anchorFrom(
    const QString &argument, const IconLibrary *library, const OriginalStore &originals)
{
    if (argument.isEmpty())
        return QString();
    bool isNumber = false;
    const qint64 id = argument.toLongLong(&isNumber);
    if (!isNumber)
        return importPicture(originals, argument);
    if (library == nullptr)
        return Error { .code = ErrorCode::NotFound, .detail = argument };
    const Result<IconRecord> icon = library->icon(IconId { id });
    return icon ? Result<QString>(icon->sha256) : icon.error();
}

} // namespace Iconwright
