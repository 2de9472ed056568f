#pragma once

#include "core/queue/batchplan.h"

#include <QWidget>

class QCheckBox;
class QKeySequence;
class QLabel;
class QPushButton;

namespace Iconwright {

class GenerateButton;

//! What Generate will make, cost and take, and the button. Never scrolls away.
class EstimateFooter final : public QWidget
{
    Q_OBJECT

public:
    explicit EstimateFooter(QWidget *parent = nullptr);

    //! Generate is on.
    void showPlan(const BatchPlan &plan);
    //! There is nothing to make: Generate is off; `reason` says why.
    void showReason(const QString &reason);
    //! After showPlan(): what it would cost stays, Generate is off until there is a key; adds the way to it.
    void holdBack(const QString &reason);
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
    QPushButton *m_key;
    QCheckBox *m_fresh;
    GenerateButton *m_generate;
    int m_icons = 0;
};

} // namespace Iconwright
