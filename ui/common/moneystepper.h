#pragma once

#include "ui/common/stepper.h"

namespace Iconwright {

//! An amount of money; its value is in cents of a dollar. Shown as moneyText() writes it, typed with or
//! without sign and separators. The buttons change it by a dollar.
class MoneyStepper final : public Stepper
{
    Q_OBJECT

public:
    explicit MoneyStepper(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString textFromValue(int cents) const override;
    [[nodiscard]] int valueFromText(const QString &text) const override;
    [[nodiscard]] QValidator::State validate(QString &text, int &position) const override;
};

} // namespace Iconwright
