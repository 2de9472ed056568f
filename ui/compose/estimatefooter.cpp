#include "ui/compose/estimatefooter.h"

#include "ui/common/fieldmessage.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"
#include "ui/compose/generatebutton.h"
#include "ui/compose/planoffers.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

QString newText(int icons, int cached)
{
    if (cached == 0) {
        return icons == 1
            ? EstimateFooter::tr("It is new. It is not in your library yet.")
            : EstimateFooter::tr("All %Ln are new. None is in your library yet.", nullptr, icons);
    }
    if (cached == icons)
        return EstimateFooter::tr("All of them are in your library already and cost nothing.");
    return cached == 1
        ? EstimateFooter::tr("1 is in your library already and costs nothing.")
        : EstimateFooter::tr("%Ln are in your library already and cost nothing.", nullptr, cached);
}

//! A month by its name; languages that need another form of it translate the whole sentence.
QString overBudgetText(const OverBudget &over)
{
    const QString cap = spentText(over.capMicroUsd);
    if (!over.overMicroUsd)
        return EstimateFooter::tr(
            "There is a limit of %1, and the price of this model is not known: it would "
            "not be sent.")
            .arg(cap);
    const QString by = moneyText(*over.overMicroUsd);
    if (over.cap == u"day"_s)
        //: %1 and %2 are amounts of money
        return EstimateFooter::tr("This batch would pass your limit of %1 for today by %2.").arg(cap, by);
    if (over.cap == u"batch"_s)
        //: %1 and %2 are amounts of money
        return EstimateFooter::tr("This batch would pass your limit of %1 for a batch by %2.").arg(cap, by);
    const QString month = QLocale().standaloneMonthName(QDate::currentDate().month());
    //: %1 and %3 are amounts of money, %2 is the name of the month
    return EstimateFooter::tr("This batch would pass your limit of %1 for %2 by %3.").arg(cap, month, by);
}

} // namespace

EstimateFooter::EstimateFooter(QWidget *parent)
    : QWidget(parent)
    , m_estimate(new QLabel(this))
    , m_note(new QLabel(this))
    , m_budget(new FieldMessage(nullptr, this))
    , m_offers(new PlanOffers(this))
    , m_key(new QPushButton(this))
    , m_fresh(new QCheckBox(this))
    , m_generate(new GenerateButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Measure::edge, Measure::section, Measure::edge, Measure::section);
    layout->setSpacing(Measure::gapSmall);
    layout->addWidget(m_estimate);
    layout->addWidget(m_note);
    layout->addWidget(m_budget);
    layout->addWidget(m_offers);
    layout->addWidget(m_fresh);
    layout->addWidget(m_key, 0, Qt::AlignLeading);
    layout->addSpacing(Measure::gapSmall);
    layout->addWidget(m_generate);
    setTextRole(*m_estimate, TextRole::Section);
    setTextRole(*m_note, TextRole::Caption);
    m_estimate->setWordWrap(true);
    m_note->setWordWrap(true);
    m_estimate->setObjectName(u"estimate"_s);
    m_note->setObjectName(u"estimateNote"_s);
    m_budget->setObjectName(u"overBudget"_s);
    m_fresh->setObjectName(u"fresh"_s);
    m_key->setObjectName(u"addKey"_s);
    m_generate->setObjectName(u"generate"_s);
    m_key->hide();
    m_fresh->hide();
    connect(m_generate, &QPushButton::clicked, this, &EstimateFooter::generateClicked);
    connect(m_key, &QPushButton::clicked, this, &EstimateFooter::addKeyRequested);
    connect(m_fresh, &QCheckBox::toggled, this, &EstimateFooter::freshChanged);
    retranslate();
}

void EstimateFooter::showPlan(const BatchPlan &plan, const QString &cheaper)
{
    const int icons = int(plan.icons.size());
    const int cached = icons - plan.newIcons;
    m_estimate->setText(estimateText(icons, plan.costMicroUsd.value_or(-1), plan.duration));
    m_note->setText(plan.costMicroUsd ? newText(icons, cached) : tr("The price of this model is not known."));
    m_budget->setMessage(plan.overBudget ? overBudgetText(*plan.overBudget) : QString());
    m_offers->showPlan(plan, cheaper);
    m_key->hide();
    m_fresh->setVisible(cached > 0 || m_fresh->isChecked());
    m_generate->setEnabled(true);
    setIcons(icons);
}

void EstimateFooter::showReason(const QString &reason)
{
    m_estimate->setText(tr("Nothing to make yet"));
    m_note->setText(reason);
    m_budget->setMessage({});
    m_offers->clear();
    m_key->hide();
    m_fresh->setVisible(m_fresh->isChecked());
    m_generate->setEnabled(false);
    setIcons(0);
}

void EstimateFooter::holdBack(const QString &reason)
{
    m_note->setText(reason);
    m_offers->clear();
    m_key->show();
    m_generate->setEnabled(false);
    setIcons(m_icons);
}

//! Words that wrap need their height whatever else stands in the column: the form above scrolls.
bool EstimateFooter::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        setMinimumHeight(layout()->heightForWidth(width()));
    return QWidget::event(event);
}

bool EstimateFooter::fresh() const
{
    return m_fresh->isChecked();
}

void EstimateFooter::setFresh(bool fresh)
{
    m_fresh->setChecked(fresh);
}

bool EstimateFooter::isGenerateEnabled() const
{
    return m_generate->isEnabled();
}

void EstimateFooter::setGenerateKeys(const QKeySequence &keys)
{
    m_generate->setKeys(keys);
    retranslate();
}

void EstimateFooter::setIcons(int icons)
{
    m_icons = icons;
    m_generate->setText(icons == 0 ? tr("Generate") : tr("Generate %1").arg(iconsText(icons)));
    m_generate->setAccessibleName(m_generate->text());
    m_generate->setAccessibleDescription(m_note->text());
}

void EstimateFooter::retranslate()
{
    m_key->setText(tr("Add API key…"));
    m_fresh->setText(tr("New variations instead of the ones I have"));
    const QString keys = m_generate->keys().toString(QKeySequence::NativeText);
    //: %1: keys
    m_generate->setToolTip(keys.isEmpty() ? tr("Generate") : tr("Generate (%1)").arg(keys));
    setIcons(m_icons);
}

void EstimateFooter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
