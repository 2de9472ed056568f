#include "app/windowsettings.h"

#include "app/formsettings.h"
#include "ui/batches/queuebanners.h"
#include "ui/common/bannerstack.h"
#include "ui/compose/composeform.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/galleryview.h"
#include "ui/mainwindow/browsing.h"
#include "ui/mainwindow/inspecting.h"
#include "ui/mainwindow/mainwindow.h"

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

// As the settings name them, in the order of the enumerations.
const QStringList groupNames { u"none"_s, u"batch"_s, u"day"_s, u"category"_s, u"style"_s };
const QStringList orderNames { u"newest"_s, u"oldest"_s, u"name"_s, u"style"_s };

int indexOf(const QStringList &names, const QString &name)
{
    return std::max(0, int(names.indexOf(name)));
}

Setting settingOf(LimitKind kind)
{
    switch (kind) {
    case LimitKind::Requests:
        return Setting::RequestsPerMinute;
    case LimitKind::Tokens:
        return Setting::TokensPerMinute;
    case LimitKind::Images:
        break;
    }
    return Setting::ImagesPerMinute;
}

} // namespace

WindowSettings::WindowSettings(Settings &settings, const Catalog &catalog, MainWindow &window)
    : m_settings(settings)
    , m_window(window)
{
    show(catalog);
    connectForms();
    connectGallery();
    connectInspector();
    connect(&settings, &Settings::changed, this, &WindowSettings::apply);
}

WindowSettings::~WindowSettings()
{
    (void)m_settings.set(Setting::WindowGeometry, m_window.saveGeometry());
    (void)m_settings.set(Setting::WindowState, m_window.saveLayout());
}

void WindowSettings::show(const Catalog &catalog)
{
    m_window.restoreGeometry(m_settings.bytes(Setting::WindowGeometry));
    m_window.restoreLayout(m_settings.bytes(Setting::WindowState));
    m_window.setKeymap(m_settings.text(Setting::Shortcuts));
    m_window.compose().setModelPrices(pricesFromSettings(m_settings));
    m_window.companions().setExportDefaults(
        exportFromSettings(m_settings), presetsFromText(m_settings.text(Setting::ExportPresets)));
    m_window.compose().setPartials(m_settings.number(Setting::PartialImages));
    m_window.compose().setRequest(formFromSettings(m_settings, catalog));
    m_window.gallery().view().setZoom(m_settings.number(Setting::GalleryZoom));
    m_window.gallery().view().setBackdrop(backdropFromText(m_settings.text(Setting::GalleryPlate)));
    m_window.inspecting().setBackdrop(backdropFromText(m_settings.text(Setting::InspectorBackground)));
    showLimits();
    m_window.browsing().setGrouping(
        GalleryModel::Grouping(indexOf(groupNames, m_settings.text(Setting::GalleryGroup))));
    m_window.browsing().setOrder(IconOrder(indexOf(orderNames, m_settings.text(Setting::GallerySort))));
}

void WindowSettings::connectForms()
{
    connect(
        &m_window.compose(), &ComposeForm::requestChanged, this,
        [this](const BatchRequest &request) { saveForm(m_settings, request); });
    connect(
        &m_window.compose(), &ComposeForm::priceEntered, this,
        [this](const QString &model, qint64 microUsd) { savePrice(m_settings, model, microUsd); });
    connect(
        &m_window.companions(), &Companions::exportSetupChanged, this,
        [this](const ExportSetup &setup) { saveExport(m_settings, setup); });
    connect(
        &m_window.companions(), &Companions::exportPresetsChanged, this,
        [this](const QList<ExportPreset> &presets) {
            (void)m_settings.set(Setting::ExportPresets, presetsText(presets));
        });
    connect(&m_window.banners(), &BannerStack::useLimitRequested, this,
        [this](LimitKind kind, int perMinute) { (void)m_settings.set(settingOf(kind), perMinute); });
}

void WindowSettings::connectGallery()
{
    connect(
        &m_window.gallery().view(), &GalleryView::zoomChanged, this,
        [this](int edge) { (void)m_settings.set(Setting::GalleryZoom, edge); });
    connect(
        &m_window.gallery().view(), &GalleryView::backdropChanged, this,
        [this](const Backdrop &backdrop) {
            (void)m_settings.set(Setting::GalleryPlate, backdropText(backdrop));
        });
    connect(
        &m_window.browsing(), &Browsing::groupingChosen, this,
        [this](GalleryModel::Grouping grouping) {
            (void)m_settings.set(Setting::GalleryGroup, groupNames.at(int(grouping)));
        });
    connect(&m_window.browsing(), &Browsing::orderChosen, this,
        [this](IconOrder order) { (void)m_settings.set(Setting::GallerySort, orderNames.at(int(order))); });
}

void WindowSettings::connectInspector()
{
    connect(
        &m_window.inspecting(), &Inspecting::backdropChanged, this,
        [this](const Backdrop &backdrop) {
            (void)m_settings.set(Setting::InspectorBackground, backdropText(backdrop));
        });
}

void WindowSettings::apply(Setting setting)
{
    if (setting == Setting::Shortcuts)
        m_window.setKeymap(m_settings.text(setting));
    else if (setting == Setting::PartialImages)
        m_window.compose().setPartials(m_settings.number(setting));
    else if (setting == Setting::GalleryPlate)
        m_window.gallery().view().setBackdrop(backdropFromText(m_settings.text(setting)));
    else if (setting == Setting::ImagesPerMinute || setting == Setting::RequestsPerMinute
        || setting == Setting::TokensPerMinute)
        showLimits();
}

void WindowSettings::showLimits()
{
    const auto limit = [this](Setting setting) {
        const int perMinute = m_settings.number(setting);
        return perMinute > 0 ? std::optional(perMinute) : std::nullopt;
    };
    m_window.queueBanners().setOwnLimits({ limit(Setting::RequestsPerMinute), limit(Setting::TokensPerMinute),
        limit(Setting::ImagesPerMinute) });
}

} // namespace Iconwright
