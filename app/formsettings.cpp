#include "app/formsettings.h"

#include "app/commands/formrequest.h"
#include "core/settings/settings.h"

namespace Iconwright {

namespace {

void save(Settings &settings, Setting setting, const QVariant &value)
{
    if (settings.overriddenBy(setting).isEmpty())
        (void)settings.set(setting, value);
}

} // namespace

BatchRequest formFromSettings(const Settings &settings, const Catalog &catalog)
{
    const Result<BatchRequest> request = requestFrom({}, settings, catalog);
    return request ? *request : BatchRequest();
}

void saveForm(Settings &settings, const BatchRequest &request)
{
    save(settings, Setting::Provider, request.model.provider);
    save(settings, Setting::Style, request.styleId);
    save(settings, Setting::ColorScheme, request.colorSchemeId);
    if (!request.palette.isEmpty())
        save(settings, Setting::OwnPalette, request.palette);
    save(settings, Setting::Variations, request.variations);
    save(settings, Setting::Model, request.model.model);
    save(settings, Setting::Quality, request.model.quality);
    save(settings, Setting::ImageSize, sizeText(request.model.size));
    save(settings, Setting::Background, request.model.background);
}

ExportSetup exportFromSettings(const Settings &settings)
{
    ExportSetup setup = setupFromText(settings.text(Setting::ExportTargets));
    // Sizes and pattern are settings of their own: also those of the command line.
    setup.sizes.clear();
    for (const QString &size : settings.list(Setting::ExportSizes))
        if (const int edge = size.toInt(); edge > 0)
            setup.sizes << edge;
    setup.pattern = settings.text(Setting::ExportPattern);
    // Where the last export went, what changed since is brought up to date.
    setup.place = settings.text(Setting::ExportTargetFolder);
    return setup;
}

void saveExport(Settings &settings, const ExportSetup &setup)
{
    QStringList sizes;
    for (const int size : setup.sizes)
        sizes << QString::number(size);
    save(settings, Setting::ExportSizes, sizes);
    save(settings, Setting::ExportPattern, setup.pattern);
    save(settings, Setting::ExportTargets, setupText(setup));
    save(settings, Setting::ExportTargetFolder, setup.place);
}

QHash<QString, qint64> pricesFromSettings(const Settings &settings)
{
    QHash<QString, qint64> prices;
    for (const QString &entry : settings.list(Setting::ModelPrices)) {
        const qsizetype sign = entry.lastIndexOf(u'=');
        const qint64 price = entry.mid(sign + 1).toLongLong();
        if (sign > 0 && price > 0)
            prices.insert(entry.left(sign), price);
    }
    return prices;
}

void savePrice(Settings &settings, const QString &model, qint64 microUsd)
{
    QHash<QString, qint64> prices = pricesFromSettings(settings);
    prices.insert(model, microUsd);
    QStringList entries;
    for (auto price = prices.cbegin(); price != prices.cend(); ++price)
        if (price.value() > 0)
            entries << price.key() + u'=' + QString::number(price.value());
    entries.sort();
    save(settings, Setting::ModelPrices, entries);
}

} // namespace Iconwright
