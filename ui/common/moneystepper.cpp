#include "ui/common/moneystepper.h"

#include "ui/common/units.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace Iconwright {

namespace {

constexpr int centsPerDollar = 100;
constexpr qint64 microUsdPerCent = 10'000;

//! "$1,234.50", "1234.5 $" and "1234,5" where the comma divides; none for what is no amount.
std::optional<double> dollarsIn(const QString &text, const QLocale &locale)
{
    QString digits = text;
    digits.remove(u'$').remove(QStringLiteral("USD"), Qt::CaseInsensitive);
    digits.remove(locale.groupSeparator());
    digits = digits.simplified().remove(u' ');
    bool isNumber = false;
    const double dollars = locale.toDouble(digits, &isNumber);
    return isNumber && dollars >= 0 ? std::optional(dollars) : std::nullopt;
}

} // namespace

MoneyStepper::MoneyStepper(QWidget *parent)
    : Stepper(parent)
{
    setSingleStep(centsPerDollar);
}

QString MoneyStepper::textFromValue(int cents) const
{
    return moneyText(cents * microUsdPerCent);
}

int MoneyStepper::valueFromText(const QString &text) const
{
    if (text == specialValueText())
        return minimum();
    const double cents = dollarsIn(text, locale()).value_or(0) * centsPerDollar;
    return static_cast<int>(std::llround(std::clamp<double>(cents, minimum(), maximum())));
}

QValidator::State MoneyStepper::validate(QString &text, int &) const
{
    if (text == specialValueText())
        return QValidator::Acceptable;
    return dollarsIn(text, locale()) ? QValidator::Acceptable : QValidator::Intermediate;
}

} // namespace Iconwright
