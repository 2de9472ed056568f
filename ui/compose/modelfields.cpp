#include "ui/compose/modelfields.h"

#include "core/queue/estimate.h"
#include "ui/common/fieldmessage.h"
#include "ui/common/glyphs.h"
#include "ui/common/moneystepper.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"
#include "ui/compose/formcombobox.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

const QString openAi = u"openai"_s;
constexpr int mostCents = 100'000;
constexpr qint64 microUsdPerCent = 10'000;
const QString usualFormat = u"png"_s;
const QString offline = u"offline"_s; // the provider, and the entry of the models' box that stands for it

QList<QSize> offeredSizes(const SizeRule &rule)
{
    if (!rule.fixed.isEmpty())
        return rule.fixed;
    return { { 512, 512 }, { 1024, 1024 }, { 1536, 1024 }, { 1024, 1536 }, { 2048, 2048 } };
}

QStringList sizeValues(const Model &model, QSize chosen)
{
    QStringList values;
    QList<QSize> sizes = offeredSizes(model.sizes);
    if (chosen.isValid() && !sizes.contains(chosen))
        sizes.append(chosen);
    for (const QSize size : sizes)
        if (model.acceptsSize(size))
            values.append(sizeText(size));
    if (model.sizes.allowsAuto)
        values.append(sizeText({}));
    return values;
}

} // namespace

ModelFields::ModelFields(const Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_grid(new QGridLayout(this))
    , m_model(addBox(u"model"_s, 0, 0))
    , m_quality(addBox(u"quality"_s, 0, 1))
    , m_size(addBox(u"size"_s, 1, 0))
    , m_background(addBox(u"background"_s, 1, 1))
    , m_format(addBox(u"format"_s, 2, 0))
    , m_rendering(addBox(u"rendering"_s, 2, 1))
    , m_priceLabel(new QLabel)
    , m_price(new MoneyStepper)
    , m_fallback(new FieldMessage(m_model))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Measure::gap);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_fallback, 4, 0, 1, 2);
    m_fallback->setObjectName(u"modelFallback"_s);
    m_fallback->setForegroundRole(QPalette::PlaceholderText); // news, not a fault
    makePrice();
    setSettings({});
    retranslate();
}

//! Stands there only for a model whose price nobody knows but the user.
void ModelFields::makePrice()
{
    m_price->setObjectName(u"modelPrice"_s);
    m_price->setRange(0, mostCents);
    m_price->setKeyboardTracking(false);
    m_priceLabel->setBuddy(m_price);
    m_grid->addWidget(m_priceLabel, 3, 0);
    m_grid->addWidget(m_price, 3, 1);
    connect(m_price, &QSpinBox::valueChanged, this, [this](int cents) {
        if (m_filling)
            return;
        const QString model = m_model->currentData().toString();
        m_prices.insert(model, cents * microUsdPerCent);
        Q_EMIT priceEntered(model, cents * microUsdPerCent);
        takeChoice(nullptr);
    });
}

void ModelFields::setPrices(const QHash<QString, qint64> &prices)
{
    m_prices = prices;
    showPrice();
    Q_EMIT settingsChanged();
}

void ModelFields::showPrice()
{
    const QScopedValueRollback filling(m_filling, true);
    const QString model = m_model->currentData().toString();
    m_price->setValue(int(m_prices.value(model) / microUsdPerCent));
    for (QWidget *part : { static_cast<QWidget *>(m_priceLabel), static_cast<QWidget *>(m_price) })
        part->setVisible(!isDrafts() && isPricedByUser(settings(), m_catalog));
}

QComboBox *ModelFields::addBox(const QString &name, int row, int column)
{
    auto *box = new FormComboBox(this);
    box->setObjectName(name);
    m_grid->addWidget(box, row, column);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
        if (!m_filling)
            takeChoice(box);
    });
    return box;
}

void ModelFields::takeChoice(const QComboBox *box)
{
    m_fallback->setMessage({});
    m_settings = settings();
    if (box == m_model)
        fillOffers(m_settings);
    showBoxes();
    Q_EMIT settingsChanged();
}

void ModelFields::setSettings(const ModelSettings &settings)
{
    m_settings = settings;
    fillModels(settings);
    fillOffers(settings);
    m_fallback->setMessage({});
    showBoxes();
    Q_EMIT settingsChanged();
}

void ModelFields::setMore(bool more)
{
    m_more = more;
    showBoxes();
}

void ModelFields::setPartials(int count)
{
    if (m_partials == count)
        return;
    m_partials = count;
    Q_EMIT settingsChanged();
}

bool ModelFields::isDrafts() const
{
    return m_model->currentData().toString() == offline;
}

ModelSettings ModelFields::settings() const
{
    ModelSettings settings = m_settings;
    settings.provider = isDrafts() ? offline : openAi;
    if (!isDrafts())
        settings.model = m_model->currentData().toString();
    settings.quality = m_quality->currentData().toString();
    settings.size = sizeFromText(m_size->currentData().toString());
    settings.background = m_background->currentData().toString();
    settings.format = m_format->count() > 0 ? m_format->currentData().toString() : usualFormat;
    settings.rendering = m_rendering->currentData().toString();
    settings.priceMicroUsd = isPricedByUser(settings, m_catalog) ? m_prices.value(settings.model) : 0;
    settings.partials = m_partials;
    return settings;
}

void ModelFields::fillModels(const ModelSettings &chosen)
{
    const QScopedValueRollback filling(m_filling, true);
    m_model->clear();
    for (const Model &model : m_catalog.models()) {
        if (model.retired && model.id != chosen.model)
            continue;
        m_model->addItem(leftToRight(model.name), model.id);
        if (model.shutdown.isValid() && !model.retired)
            m_model->setItemData(m_model->count() - 1,
                //: %1: a date; of a model
                tr("Can be used until %1.").arg(QLocale().toString(model.shutdown, QLocale::ShortFormat)),
                Qt::ToolTipRole);
    }
    if (!chosen.model.isEmpty() && m_model->findData(chosen.model) < 0)
        m_model->addItem(leftToRight(m_catalog.model(chosen.model).name), chosen.model);
    m_model->addItem(glyphIcon(Glyph::Drafts), tr("Offline drafts, no key needed"), offline);
    const QString wanted = chosen.provider == offline ? offline : chosen.model;
    m_model->setCurrentIndex(std::max(0, m_model->findData(wanted)));
    if (m_settings.model.isEmpty())
        m_settings.model = m_model->itemData(0).toString();
}

void ModelFields::fillOffers(const ModelSettings &wanted)
{
    const QScopedValueRollback filling(m_filling, true);
    const Model model = m_catalog.model(isDrafts() ? m_settings.model : m_model->currentData().toString());
    QStringList lost { fillValues(m_quality, model.qualities, wanted.quality),
        fillValues(m_size, sizeValues(model, wanted.size), sizeText(wanted.size)),
        fillValues(m_background, model.backgrounds, wanted.background),
        fillValues(m_format, model.formats, model.formats.isEmpty() ? QString() : wanted.format),
        fillValues(m_rendering, model.renderings, wanted.rendering) };
    lost.removeAll(QString());
    //: %1: a model such as 2.5 Flare, %2: what it cannot do, such as "2048 x 2048, Transparent"
    m_fallback->setMessage(lost.isEmpty() || isDrafts()
            ? QString()
            : tr("Not offered by %1: %2. The nearest was chosen.")
                  .arg(leftToRight(model.name), QLocale().createSeparatedList(lost)));
}

QString ModelFields::fillValues(QComboBox *box, const QStringList &values, const QString &chosen)
{
    box->clear();
    for (const QString &value : values)
        box->addItem(valueText(value), value);
    const int found = box->findData(chosen);
    int index = found;
    for (const QString &usual : { u"medium"_s, u"transparent"_s, u"1024x1024"_s })
        index = index >= 0 ? index : box->findData(usual);
    box->setCurrentIndex(std::max(values.isEmpty() ? -1 : 0, index));
    return found >= 0 || chosen.isEmpty() ? QString() : valueText(chosen);
}

//! Drafts know neither quality nor size: the model's box has the row for itself.
void ModelFields::showBoxes()
{
    for (QComboBox *box : { m_quality, m_size, m_background })
        box->setVisible(!isDrafts() && box->count() > 0);
    const bool isUnusual = m_format->count() > 0 && m_format->currentData() != usualFormat;
    for (QComboBox *box : { m_format, m_rendering })
        box->setVisible(!isDrafts() && box->count() > 0 && (m_more || isUnusual || box == m_rendering));
    m_grid->addWidget(m_model, 0, 0, 1, m_quality->isHidden() ? 2 : 1);
    showPrice();
}

QString ModelFields::valueText(const QString &value) const
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
        { u"png"_s, QT_TR_NOOP("PNG") },
        { u"jpeg"_s, QT_TR_NOOP("JPEG") },
        { u"webp"_s, QT_TR_NOOP("WebP") },
        { u"svg"_s, QT_TR_NOOP("SVG") },
        { u"vivid"_s, QT_TR_NOOP("Vivid") },
        { u"natural"_s, QT_TR_NOOP("Natural") },
    };
    if (names.contains(value))
        return tr(names.value(value));
    const QSize size = sizeFromText(value);
    return size.isValid() ? leftToRight(u"%1 \u00D7 %2"_s.arg(size.width()).arg(size.height())) : value;
}

QString ModelFields::difference(const ModelSettings &other) const
{
    const QString quality = valueText(other.quality);
    if (other.model == m_model->currentData().toString())
        return quality;
    //: %1 is a model, %2 a quality: "2.5 Flare, Low quality"
    return tr("%1, %2").arg(leftToRight(m_catalog.model(other.model).name), quality);
}

void ModelFields::retranslate()
{
    const QScopedValueRollback filling(m_filling, true);
    m_model->setItemText(m_model->findData(offline), tr("Offline drafts, no key needed"));
    for (QComboBox *box : { m_quality, m_size, m_background, m_format, m_rendering })
        for (int i = 0; i < box->count(); ++i)
            box->setItemText(i, valueText(box->itemData(i).toString()));
    m_model->setAccessibleName(tr("Model"));
    m_priceLabel->setText(tr("Price of one picture"));
    m_price->setAccessibleName(m_priceLabel->text());
    m_price->setToolTip(tr("Nobody publishes what this model costs. Caps on spending need to know."));
    //: of a price
    m_price->setSpecialValueText(tr("not known"));
    m_quality->setAccessibleName(tr("Quality"));
    m_size->setAccessibleName(tr("Size"));
    m_background->setAccessibleName(tr("Background"));
    m_format->setAccessibleName(tr("Format"));
    m_rendering->setAccessibleName(tr("Rendering"));
    for (QComboBox *box : { m_model, m_quality, m_size, m_background, m_format, m_rendering })
        box->setToolTip(box->accessibleName());
}

void ModelFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
