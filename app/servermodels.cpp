#include "app/servermodels.h"

#include "core/catalog/catalog.h"
#include "core/settings/settings.h"

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostKept = 200; // of all origins: what a server says must not fill the settings

bool draws(const QString &id, const Catalog &catalog)
{
    return !catalog.model(id).generic || id.contains(u"image"_s, Qt::CaseInsensitive);
}

} // namespace

QHash<QString, QDate> shutdownsFromSettings(const Settings &settings, const QString &origin)
{
    QHash<QString, QDate> shutdowns;
    const QString start = origin + u' ';
    for (const QString &entry : settings.list(Setting::ModelShutdowns)) {
        const qsizetype sign = entry.lastIndexOf(u'=');
        const QDate date = QDate::fromString(entry.mid(sign + 1), Qt::ISODate);
        if (entry.startsWith(start) && sign > start.size() && date.isValid())
            shutdowns.insert(entry.sliced(start.size(), sign - start.size()), date);
    }
    return shutdowns;
}

void keepShutdowns(
    Settings &settings, const QString &origin, const QList<ServerModel> &models, const Catalog &catalog)
{
    QStringList entries = settings.list(Setting::ModelShutdowns);
    const QString start = origin + u' ';
    entries.removeIf([&start](const QString &entry) { return entry.startsWith(start); });
    for (const ServerModel &model : models)
        if (model.shutdown.isValid() && entries.size() < mostKept && draws(model.id, catalog))
            entries << start + model.id + u'=' + model.shutdown.toString(Qt::ISODate);
    (void)settings.set(Setting::ModelShutdowns, entries); // any list is good
}

} // namespace Iconwright
