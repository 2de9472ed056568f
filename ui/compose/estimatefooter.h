#pragma once

#include "core/queue/batchplan.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace Iconwright {

//! What Generate will make, cost and take, and the button. Never scrolls away.
class EstimateFooter final : public QWidget
{
    Q_OBJECT

public:
    explicit EstimateFooter(QWidget *parent = nullptr);

    //! Generate is on.
    void showPlan(const BatchPlan &plan);
    //! Generate is off; `reason` says why, `offersKey` adds the way to the key.
    void showReason(const QString &reason, bool offersKey = false);
    [[nodiscard]] bool fresh() const;
    void setFresh(bool fresh);
    [[nodiscard]] bool isGenerateEnabled() const;

    void retranslate();

Q_SIGNALS:
    void generateClicked();
    void freshChanged();
    void addKeyRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setIcons(int icons);

    QLabel *m_estimate;
    QLabel *m_note;
    QPushButton *m_key;
    QCheckBox *m_fresh;
    QPushButton *m_generate;
    int m_icons = 0;
};

} // namespace Iconwright
