#pragma once

#include "core/queue/batchplan.h"

#include <QWidget>

class QCheckBox;
class QKeySequence;
class QLabel;
class QPushButton;

namespace Iconwright {

class FieldMessage;
class GenerateButton;
class PlanOffers;

//! What Generate will make, cost and take, and the button. Never scrolls away.
class EstimateFooter final : public QWidget
{
    Q_OBJECT

public:
    explicit EstimateFooter(QWidget *parent = nullptr);

    //! Generate is on. `cheaper`: what the cheaper settings of the plan would change, in words.
    void showPlan(const BatchPlan &plan, const QString &cheaper);
    //! There is nothing to make: Generate is off; `reason` says why.
    void showReason(const QString &reason);
    //! After showPlan(): what it would cost stays, Generate is off until there is a key; adds the way to it.
    void holdBack(const QString &reason);
    [[nodiscard]] PlanOffers &offers() { return *m_offers; }
    [[nodiscard]] bool fresh() const;
    void setFresh(bool fresh);
    [[nodiscard]] bool isGenerateEnabled() const;
    //! The keys shown on Generate; whoever owns them binds them.
    void setGenerateKeys(const QKeySequence &keys);

    void retranslate();

Q_SIGNALS:
    void generateClicked();
    void freshChanged();
    void addKeyRequested();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setIcons(int icons);

    QLabel *m_estimate;
    QLabel *m_note;
    FieldMessage *m_budget;
    PlanOffers *m_offers;
    QPushButton *m_key;
    QCheckBox *m_fresh;
    GenerateButton *m_generate;
    int m_icons = 0;
};

} // namespace Iconwright
