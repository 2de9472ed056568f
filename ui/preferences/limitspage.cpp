#include "ui/preferences/limitspage.h"

#include "ui/common/theme.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

LimitsPage::LimitsPage(QWidget *parent)
    : QWidget(parent)
    , m_hint(new QLabel(this))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(Measure::page, Measure::page, Measure::page, Measure::page);
    form->setFormAlignment(Qt::AlignLeading | Qt::AlignTop);
    form->setLabelAlignment(Qt::AlignLeading);
    m_requests = addRow(u"requestsPerMinute"_s, 1, 100'000);
    m_tokens = addRow(u"tokensPerMinute"_s, 1, 100'000'000);
    m_images = addRow(u"imagesPerMinute"_s, 0, 100'000);
    m_concurrency = addRow(u"concurrency"_s, 1, 64);
    m_hint->setWordWrap(true);
    setTextRole(*m_hint, TextRole::Caption);
    form->addRow(m_hint);
    retranslate();
}

LimitsPage::Row LimitsPage::addRow(const QString &name, int least, int most)
{
    const Row row { new QLabel(this), new QSpinBox(this) };
    row.box->setObjectName(name);
    row.box->setRange(least, most);
    row.box->setGroupSeparatorShown(true);
    row.box->setKeyboardTracking(false);
    row.label->setBuddy(row.box);
    static_cast<QFormLayout *>(layout())->addRow(row.label, row.box);
    connect(row.box, &QSpinBox::valueChanged, this, &LimitsPage::change);
    return row;
}

void LimitsPage::change()
{
    if (!m_setting)
        Q_EMIT limitsChanged(limits());
}

void LimitsPage::setLimits(const SendLimits &limits)
{
    const QScopedValueRollback setting(m_setting, true);
    m_requests.box->setValue(limits.requestsPerMinute);
    m_tokens.box->setValue(limits.tokensPerMinute);
    m_images.box->setValue(limits.imagesPerMinute);
    m_concurrency.box->setValue(limits.concurrency);
}

SendLimits LimitsPage::limits() const
{
    return { m_requests.box->value(), m_tokens.box->value(), m_images.box->value(),
        m_concurrency.box->value() };
}

void LimitsPage::retranslate()
{
    m_requests.label->setText(tr("Requests per minute"));
    m_tokens.label->setText(tr("Tokens per minute"));
    m_images.label->setText(tr("Images per minute"));
    m_concurrency.label->setText(tr("Requests at the same time"));
    m_images.box->setSpecialValueText(tr("no limit"));
    m_hint->setText(
        tr("Your OpenAI account shows its limits under Limits. What the server tells counts too."));
    for (const Row &row : { m_requests, m_tokens, m_images, m_concurrency })
        row.box->setAccessibleName(row.label->text());
}

void LimitsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
