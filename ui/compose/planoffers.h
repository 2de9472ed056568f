#pragma once

#include "core/queue/batchplan.h"

#include <QWidget>

namespace Iconwright {

class LinkButton;

//! What else could be done than making all of a plan as it is, as links: try one first, the cheapest
//! settings; where a cap on spending is in the way, as many as it has room for, drafts, another cap. Hidden
//! while there is nothing to offer.
class PlanOffers final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanOffers(QWidget *parent = nullptr);

    //! `cheaper`: what BatchPlan::cheaper would change, in words.
    void showPlan(const BatchPlan &plan, const QString &cheaper);
    void clear();
    //! False while one is being tried.
    void setTryOffered(bool offered);

    void retranslate();

Q_SIGNALS:
    void tryRequested();
    void someRequested(int icons);
    void cheaperRequested(const Iconwright::ModelSettings &settings);
    void draftsRequested();
    void changeLimitRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    LinkButton *add(const QString &name);
    void showLinks();

    BatchPlan m_plan;
    QString m_cheaperWords;
    bool m_tryOffered = true;
    LinkButton *m_some;
    LinkButton *m_try;
    LinkButton *m_cheaper;
    LinkButton *m_drafts;
    LinkButton *m_limit;
};

} // namespace Iconwright
