#include "ui/compose/modelfields.h"

#include "ui/common/theme.h"
#include "ui/common/units.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

const QString openAi = u"openai"_s;
const QString offline = u"offline"_s;

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
    , m_form(new QFormLayout(this))
    , m_provider(addRow(u"provider"_s))
    , m_model(addRow(u"model"_s))
    , m_quality(addRow(u"quality"_s))
    , m_size(addRow(u"size"_s))
    , m_background(addRow(u"background"_s))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(4);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setFormAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_provider.box->addItem(QString(), openAi);
    m_provider.box->addItem(QString(), offline);
    setSettings({});
    retranslate();
}

ModelFields::Row ModelFields::addRow(const QString &name)
{
    const Row row { new QLabel(this), new QComboBox(this) };
    row.box->setObjectName(name);
    row.box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.box->setMinimumContentsLength(8);
    row.label->setBuddy(row.box);
    row.label->setMinimumHeight(
        Measure::control); // a form layout aligns a lower label with the top of its field
    m_form->addRow(row.label, row.box);
    connect(row.box, &QComboBox::currentIndexChanged, this, [this, box = row.box] {
        if (m_filling)
            return;
        if (box == m_model.box)
            fillOffers(settings());
        showRows();
        Q_EMIT settingsChanged();
    });
    return row;
}

void ModelFields::setSettings(const ModelSettings &settings)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_settings = settings;
        m_provider.box->setCurrentIndex(std::max(0, m_provider.box->findData(settings.provider)));
        fillModels(settings.model);
    }
    fillOffers(settings);
    showRows();
    Q_EMIT settingsChanged();
}

ModelSettings ModelFields::settings() const
{
    ModelSettings settings = m_settings;
    settings.provider = m_provider.box->currentData().toString();
    settings.model = m_model.box->currentData().toString();
    settings.quality = m_quality.box->currentData().toString();
    settings.size = sizeFromText(m_size.box->currentData().toString());
    settings.background = m_background.box->currentData().toString();
    return settings;
}

void ModelFields::fillModels(const QString &chosen)
{
    m_model.box->clear();
    for (const Model &model : m_catalog.models())
        if (!model.retired || model.id == chosen)
            m_model.box->addItem(leftToRight(model.name), model.id);
    if (!chosen.isEmpty() && m_model.box->findData(chosen) < 0)
        m_model.box->addItem(leftToRight(m_catalog.model(chosen).name), chosen);
    m_model.box->setCurrentIndex(std::max(0, m_model.box->findData(chosen)));
}

void ModelFields::fillOffers(const ModelSettings &wanted)
{
    const QScopedValueRollback filling(m_filling, true);
    const Model model = m_catalog.model(m_model.box->currentData().toString());
    fillValues(m_quality, model.qualities, wanted.quality);
    fillValues(m_size, sizeValues(model, wanted.size), sizeText(wanted.size));
    fillValues(m_background, model.backgrounds, wanted.background);
}

void ModelFields::fillValues(const Row &row, const QStringList &values, const QString &chosen)
{
    row.box->clear();
    for (const QString &value : values)
        row.box->addItem(valueText(value), value);
    int index = row.box->findData(chosen);
    for (const QString &usual : { u"medium"_s, u"transparent"_s, u"1024x1024"_s })
        index = index >= 0 ? index : row.box->findData(usual);
    row.box->setCurrentIndex(std::max(values.isEmpty() ? -1 : 0, index));
}

void ModelFields::showRows()
{
    const bool drafts = m_provider.box->currentData().toString() == offline;
    for (const Row &row : { m_model, m_quality, m_size, m_background }) {
        const bool shown = !drafts && row.box->count() > 0;
        row.label->setVisible(shown);
        row.box->setVisible(shown);
    }
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
    };
    if (names.contains(value))
        return tr(names.value(value));
    const QSize size = sizeFromText(value);
    return size.isValid() ? leftToRight(u"%1 \u00D7 %2"_s.arg(size.width()).arg(size.height())) : value;
}

void ModelFields::retranslate()
{
    const QScopedValueRollback filling(m_filling, true);
    m_provider.label->setText(tr("Drawn by"));
    m_model.label->setText(tr("Model"));
    m_quality.label->setText(tr("Quality"));
    m_size.label->setText(tr("Size"));
    m_background.label->setText(tr("Background"));
    m_provider.box->setItemText(0, tr("OpenAI"));
    m_provider.box->setItemText(1, tr("Offline drafts, no key needed"));
    for (const Row &row : { m_quality, m_size, m_background })
        for (int i = 0; i < row.box->count(); ++i)
            row.box->setItemText(i, valueText(row.box->itemData(i).toString()));
    for (const Row &row : { m_provider, m_model, m_quality, m_size, m_background })
        row.box->setAccessibleName(row.label->text());
}

void ModelFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
