#include "ui/compose/schemefields.h"

#include "ui/common/theme.h"
#include "ui/compose/swatches.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr QSize swatchSize(72, 16);

} // namespace

SchemeFields::SchemeFields(const Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_box(new QComboBox(this))
    , m_ownLabel(new QLabel(this))
    , m_own(new QLineEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Measure::gapSmall);
    layout->addWidget(m_box);
    layout->addWidget(m_ownLabel);
    layout->addWidget(m_own);
    m_box->setObjectName(u"colorScheme"_s);
    m_box->setIconSize(swatchSize);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_own->setObjectName(u"ownPalette"_s);
    m_own->setMaxLength(400);
    m_ownLabel->setBuddy(m_own);
    for (const ColorScheme &scheme : m_catalog.colorSchemes())
        m_box->addItem(swatchIcon(scheme.palette, swatchSize, devicePixelRatioF()), scheme.name, scheme.id);
    connect(m_box, &QComboBox::currentIndexChanged, this, &SchemeFields::showOwn);
    connect(m_box, &QComboBox::currentIndexChanged, this, &SchemeFields::schemeChanged);
    connect(m_own, &QLineEdit::textChanged, this, &SchemeFields::showOwn);
    connect(m_own, &QLineEdit::textChanged, this, &SchemeFields::schemeChanged);
    retranslate();
    showOwn();
}

void SchemeFields::setScheme(const QString &id, const QStringList &ownPalette)
{
    m_box->setCurrentIndex(m_box->findData(id));
    if (!ownPalette.isEmpty())
        m_own->setText(ownPalette.join(u", "_s).toUpper());
}

QString SchemeFields::schemeId() const
{
    return m_box->currentData().toString();
}

QStringList SchemeFields::ownPalette() const
{
    const ColorScheme *scheme = m_catalog.colorScheme(schemeId());
    return scheme != nullptr && scheme->own ? typedColors() : QStringList();
}

QStringList SchemeFields::typedColors() const
{
    static const QRegularExpression gaps(u"[,;\\s]+"_s);
    QStringList colors;
    for (const QString &word : m_own->text().split(gaps, Qt::SkipEmptyParts)) {
        const QString color = normalizedColor(word);
        colors.append(color.isEmpty() ? word : color);
    }
    return colors;
}

void SchemeFields::showOwn()
{
    const ColorScheme *scheme = m_catalog.colorScheme(schemeId());
    const bool own = scheme != nullptr && scheme->own;
    m_ownLabel->setVisible(own);
    m_own->setVisible(own);
    if (own) {
        QStringList colors = typedColors();
        colors.removeIf([](const QString &color) { return normalizedColor(color).isEmpty(); });
        m_box->setItemIcon(m_box->currentIndex(),
            swatchIcon(colors.isEmpty() ? scheme->palette : colors, swatchSize, devicePixelRatioF()));
    }
}

void SchemeFields::retranslate()
{
    for (int i = 0; i < m_box->count(); ++i) {
        const ColorScheme *scheme = m_catalog.colorScheme(m_box->itemData(i).toString());
        m_box->setItemText(i, QCoreApplication::translate("catalog", scheme->name.toUtf8().constData()));
        m_box->setItemData(i, scheme->palette.join(u", "_s).toUpper(), Qt::AccessibleDescriptionRole);
    }
    m_ownLabel->setText(tr("Own colors"));
    m_own->setAccessibleName(m_ownLabel->text());
    m_own->setPlaceholderText(tr("#2B59D9, #FFD84D, …"));
    m_own->setToolTip(tr("2 to 8 colors, dark to light, with commas between them"));
}

void SchemeFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
