#include "ui/preferences/defaultspage.h"

#include "core/base/iconspec.h"
#include "ui/common/stepper.h"
#include "ui/common/swatches.h"
#include "ui/common/units.h"

#include <QComboBox>
#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int mostVariations = 20;
constexpr int mostPartials = 3;
constexpr QSize swatchSize(88, 20);

QStringList sizesOf(const Model &model)
{
    QList<QSize> sizes = model.sizes.fixed;
    if (sizes.isEmpty())
        sizes = { { 512, 512 }, { 1024, 1024 }, { 1536, 1024 }, { 1024, 1536 }, { 2048, 2048 } };
    QStringList values;
    for (const QSize size : std::as_const(sizes))
        if (model.acceptsSize(size))
            values << sizeText(size);
    if (model.sizes.allowsAuto)
        values << sizeText({});
    return values;
}

QString catalogName(const QString &name)
{
    return QCoreApplication::translate("catalog", name.toUtf8().constData());
}

} // namespace

DefaultsPage::DefaultsPage(const Catalog &catalog, QWidget *parent)
    : SettingsPage(parent)
    , m_catalog(catalog)
    , m_provider(addChoice(Setting::Provider, u"defaultProvider"_s))
    , m_model(addChoice(Setting::Model, u"defaultModel"_s))
    , m_quality(addChoice(Setting::Quality, u"defaultQuality"_s))
    , m_size(addChoice(Setting::ImageSize, u"defaultSize"_s))
    , m_background(addChoice(Setting::Background, u"defaultBackground"_s))
{
    m_partials = addChoice(Setting::PartialImages, u"defaultPartials"_s);
    for (int count = 0; count <= mostPartials; ++count)
        m_partials->addItem(QString(), count);
    addSeparator();
    m_variations = addNumber(Setting::Variations, u"defaultVariations"_s, 1, mostVariations);
    m_style = addChoice(Setting::Style, u"defaultStyle"_s);
    m_colorScheme = addChoice(Setting::ColorScheme, u"defaultColorScheme"_s);
    m_colorScheme->setIconSize(swatchSize);
    m_provider->addItem(QString(), u"openai"_s);
    m_provider->addItem(QString(), u"offline"_s);
    fillModels();
    for (const Style &style : m_catalog.styles())
        m_style->addItem(QString(), style.id);
    for (const ColorScheme &scheme : m_catalog.colorSchemes())
        m_colorScheme->addItem(
            swatchIcon(scheme.palette, swatchSize, devicePixelRatioF(), palette()), QString(), scheme.id);
    connect(m_model, &QComboBox::currentIndexChanged, this, &DefaultsPage::fillOffers);
    retranslate();
}

void DefaultsPage::fillModels()
{
    for (const Model &model : m_catalog.models())
        if (!model.retired)
            m_model->addItem(leftToRight(model.name), model.id);
}

void DefaultsPage::fillOffers()
{
    const Model model = m_catalog.model(m_model->currentData().toString());
    fill(*m_quality, model.qualities);
    fill(*m_size, sizesOf(model));
    fill(*m_background, model.backgrounds);
    fillPartials();
}

void DefaultsPage::fill(QComboBox &box, const QStringList &values)
{
    const QVariant chosen = box.currentData();
    box.clear();
    for (const QString &value : values)
        box.addItem(valueText(value), value);
    if (chosen.isValid() && box.findData(chosen) < 0)
        box.addItem(tr("%1 (not offered by this model)").arg(valueText(chosen.toString())), chosen);
    if (chosen.isValid())
        box.setCurrentIndex(box.findData(chosen));
}

QString DefaultsPage::valueText(const QString &value)
{
    static const QHash<QString, const char *> names {
        { u"auto"_s, QT_TR_NOOP("Automatic") },
        { u"low"_s, QT_TR_NOOP("Low quality") },
        { u"medium"_s, QT_TR_NOOP("Medium quality") },
        { u"high"_s, QT_TR_NOOP("High quality") },
        { u"xhigh"_s, QT_TR_NOOP("Very high quality") },
        { u"max"_s, QT_TR_NOOP("Highest quality") },
        { u"standard"_s, QT_TR_NOOP("Standard quality") },
        { u"hd"_s, QT_TR_NOOP("HD quality") },
        { u"transparent"_s, QT_TR_NOOP("Transparent") },
        { u"opaque"_s, QT_TR_NOOP("Opaque") },
    };
    if (names.contains(value))
        return tr(names.value(value));
    const QSize size = sizeFromText(value);
    return size.isValid() ? leftToRight(u"%1 \u00D7 %2"_s.arg(size.width()).arg(size.height())) : value;
}

//! Each is paid for: the page says how much.
void DefaultsPage::fillPartials()
{
    constexpr int many = 100; // one alone is a fraction of a cent
    const Model model = m_catalog.model(m_model->currentData().toString());
    const auto price = model.costMicroUsd(0, 0, qint64(many) * model.partialTokens);
    //: %1: an amount of money
    const QString cost = model.partialTokens > 0 && price
        ? tr("Pictures on the way to the final one. Each adds about %1 to a hundred icons.")
              .arg(leftToRight(moneyText(*price)))
        : tr("This model shows none.");
    row(Setting::PartialImages)
        .setWords({ tr("Show while drawing"), cost, tr("stream partial progress preview price") });
    m_partials->setItemText(0, tr("Only the progress"));
    for (int count = 1; count <= mostPartials; ++count)
        m_partials->setItemText(count, tr("%n picture(s)", nullptr, count));
}

void DefaultsPage::fillCatalogNames()
{
    for (int i = 0; i < m_style->count(); ++i)
        if (const Style *style = m_catalog.style(m_style->itemData(i).toString()))
            m_style->setItemText(i, catalogName(style->name));
    for (int i = 0; i < m_colorScheme->count(); ++i)
        if (const ColorScheme *scheme = m_catalog.colorScheme(m_colorScheme->itemData(i).toString())) {
            m_colorScheme->setItemText(i, catalogName(scheme->name));
            m_colorScheme->setItemData(
                i, scheme->palette.join(u", "_s).toUpper(), Qt::AccessibleDescriptionRole);
        }
}

void DefaultsPage::retranslate()
{
    setHeading(tr("Defaults"), tr("What a new form begins with. Forms that are open stay as they are."));
    row(Setting::Provider)
        .setWords({ tr("Drawn by"), {}, tr("provider OpenAI offline drafts engine service") });
    row(Setting::Model).setWords({ tr("Model"), {}, tr("AI engine version gpt-image") });
    row(Setting::Quality)
        .setWords({ tr("Quality"), tr("Higher costs more and takes longer."), tr("detail price") });
    row(Setting::ImageSize).setWords({ tr("Size"), {}, tr("resolution pixels dimensions") });
    row(Setting::Background).setWords({ tr("Background"), {}, tr("transparent opaque alpha") });
    row(Setting::Variations)
        .setWords({ tr("Variations"), tr("Icons of each category."), tr("count number copies") });
    row(Setting::Style).setWords({ tr("Style"), {}, tr("look drawing flat outline") });
    row(Setting::ColorScheme).setWords({ tr("Color scheme"), {}, tr("palette colors swatches") });
    m_provider->setItemText(0, tr("OpenAI"));
    m_provider->setItemText(1, tr("Offline drafts, no key needed"));
    fillOffers();
    fillCatalogNames();
}

} // namespace Iconwright
