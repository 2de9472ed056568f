#include "ui/common/units.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

struct Units
{
    Q_DECLARE_TR_FUNCTIONS(Units)
};

constexpr qint64 microUsdPerCent = 10'000;
constexpr char16_t leftToRightIsolate = 0x2066;
constexpr char16_t firstStrongIsolate = 0x2068;
constexpr char16_t popIsolate = 0x2069;

QString dollars(double amount)
{
    const QLocale locale;
    // The C locale writes the sign behind the figure.
    return locale.language() == QLocale::C ? u'$' + locale.toString(amount, 'f', 2)
                                           : locale.toCurrencyString(amount, u"$"_s, 2);
}

} // namespace

QString moneyText(qint64 microUsd)
{
    if (microUsd == 0)
        return Units::tr("free");
    if (microUsd < microUsdPerCent)
        return Units::tr("less than %1").arg(dollars(0.01));
    return dollars(double(microUsd) / 1e6);
}

QString spentText(qint64 microUsd)
{
    return dollars(double(microUsd) / 1e6);
}

QString durationText(std::chrono::seconds duration)
{
    const qint64 seconds = std::max<qint64>(1, duration.count());
    if (seconds <= 60)
        return Units::tr("%1 s").arg(countText(seconds));
    const qint64 minutes = (seconds + 59) / 60;
    if (minutes < 60)
        return Units::tr("%1 min").arg(countText(minutes));
    return Units::tr("%1 h %2 min").arg(countText(minutes / 60), countText(minutes % 60));
}

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

QString iconsText(int icons)
{
    return icons == 1 ? Units::tr("1 icon") : Units::tr("%Ln icons", nullptr, icons);
}

QString estimateText(int icons, qint64 microUsd, std::chrono::seconds duration)
{
    QString text = iconsText(icons);
    if (microUsd == 0)
        text += Units::tr(", free");
    else if (microUsd > 0 && microUsd < microUsdPerCent)
        text += Units::tr(", %1", "price").arg(moneyText(microUsd));
    else if (microUsd > 0)
        text += Units::tr(", about %1", "price").arg(moneyText(microUsd));
    if (duration.count() > 0)
        text += Units::tr(", about %1", "time").arg(durationText(duration));
    return text;
}

QString isolated(const QString &text)
{
    if (!text.isRightToLeft() && !QGuiApplication::isRightToLeft())
        return text;
    return QChar(firstStrongIsolate) + text + QChar(popIsolate);
}

QString leftToRight(const QString &text)
{
    if (!QGuiApplication::isRightToLeft())
        return text;
    return QChar(leftToRightIsolate) + text + QChar(popIsolate);
}

} // namespace Iconwright
