#include "ui/compose/planoffers.h"

#include "ui/common/flowlayout.h"
#include "ui/common/linkbutton.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"

#include <QEvent>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

PlanOffers::PlanOffers(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"planOffers"_s);
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(Measure::gap);
    m_some = add(u"makeSome"_s);
    m_try = add(u"tryOne"_s);
    m_cheaper = add(u"cheaper"_s);
    m_drafts = add(u"makeDrafts"_s);
    m_limit = add(u"changeLimit"_s);
    connect(m_some, &QToolButton::clicked, this, [this] { Q_EMIT someRequested(m_plan.overBudget->icons); });
    connect(m_try, &QToolButton::clicked, this, &PlanOffers::tryRequested);
    connect(m_cheaper, &QToolButton::clicked, this,
        [this] { Q_EMIT cheaperRequested(ModelSettings(m_plan.cheaper->model)); });
    connect(m_drafts, &QToolButton::clicked, this, &PlanOffers::draftsRequested);
    connect(m_limit, &QToolButton::clicked, this, &PlanOffers::changeLimitRequested);
    showLinks();
}

LinkButton *PlanOffers::add(const QString &name)
{
    auto *link = new LinkButton(this);
    link->setObjectName(name);
    link->setFont(roleFont(TextRole::Caption));
    layout()->addWidget(link);
    return link;
}

void PlanOffers::showPlan(const BatchPlan &plan, const QString &cheaper)
{
    m_plan = plan;
    m_cheaperWords = cheaper;
    showLinks();
}

void PlanOffers::clear()
{
    showPlan({}, {});
}

void PlanOffers::setTryOffered(bool offered)
{
    m_tryOffered = offered;
    showLinks();
}

void PlanOffers::showLinks()
{
    const bool isOver = m_plan.overBudget.has_value();
    m_some->setVisible(isOver && m_plan.overBudget->icons > 0);
    m_try->setVisible(m_tryOffered && !isOver && m_plan.newIcons > 1 && m_plan.costMicroUsd != 0);
    m_cheaper->setVisible(m_plan.cheaper.has_value());
    m_drafts->setVisible(isOver);
    m_limit->setVisible(isOver);
    setVisible(isOver || m_plan.cheaper || !m_try->isHidden());
    retranslate();
}

void PlanOffers::retranslate()
{
    //: On a link in the form; %n is how many icons a cap on spending has room for.
    m_some->setText(tr("Make %Ln", nullptr, m_plan.overBudget ? m_plan.overBudget->icons : 0));
    const qint64 one = m_plan.newIcons > 0 ? m_plan.costMicroUsd.value_or(0) / m_plan.newIcons : 0;
    //: %1 is a price
    m_try->setText(one > 0 ? tr("Try one first, %1").arg(moneyText(one)) : tr("Try one first"));
    m_try->setToolTip(tr("Draws the first icon alone, so that you can judge it before the others are made."));
    if (m_plan.cheaper) {
        const QString price = moneyText(m_plan.cheaper->costMicroUsd);
        //: %1 are settings, "Low quality", %2 is the price of all icons with them
        m_cheaper->setText(tr("%1, %2").arg(m_cheaperWords, price));
        m_cheaper->setToolTip(tr("The cheapest settings for the same icons: uses them in the form."));
    }
    //: Drafts are drawn on this computer.
    m_drafts->setText(tr("Drafts, free"));
    m_limit->setText(tr("Change limit…"));
    for (LinkButton *link : { m_some, m_try, m_cheaper, m_drafts, m_limit })
        link->setAccessibleName(link->text());
    updateGeometry();
}

void PlanOffers::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
