#include "core/exporting/exportitems.h"

#include "core/library/iconlibrary.h"

namespace Iconwright {

namespace {

ExportItem itemOf(const IconRecord &icon, const QString &path)
{
    ExportItem item;
    item.icon = icon.id;
    item.original = path;
    item.category = icon.spec.category;
    item.variation = icon.spec.variation;
    item.styleId = icon.spec.styleId;
    item.colorSchemeId = icon.spec.colorSchemeId;
    item.sha256 = icon.sha256;
    item.matchedTo = icon.spec.anchor;
    item.prompt = icon.prompt;
    item.provider = icon.spec.model.provider;
    item.model = icon.spec.model.model;
    item.draft = icon.draft;
    item.vector = icon.format == QLatin1String("svg");
    item.createdAt = icon.createdAt.toUTC().toString(Qt::ISODate);
    item.costMicroUsd = icon.costMicroUsd;
    return item;
}

} // namespace

Result<QList<ExportItem>> exportItems(const IconLibrary &library, const QList<IconId> &ids)
{
    QList<ExportItem> items;
    items.reserve(ids.size());
    for (const IconId id : ids) {
        const Result<IconRecord> icon = library.icon(id);
        if (!icon)
            return icon.error();
        items << itemOf(*icon, library.originalPath(*icon));
    }
    return items;
}

} // namespace Iconwright
