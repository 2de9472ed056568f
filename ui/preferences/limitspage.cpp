#include "ui/preferences/limitspage.h"

#include "ui/common/stepper.h"
#include "ui/common/units.h"

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

LimitsPage::LimitsPage(QWidget *parent)
    : SettingsPage(parent)
    , m_requests(addNumber(Setting::RequestsPerMinute, u"requestsPerMinute"_s, 1, 100'000))
    , m_tokens(addNumber(Setting::TokensPerMinute, u"tokensPerMinute"_s, 1, 100'000'000))
    , m_images(addNumber(Setting::ImagesPerMinute, u"imagesPerMinute"_s, 0, 100'000))
    , m_concurrency(addNumber(Setting::Concurrency, u"concurrency"_s, 1, 64))
{
    m_tokens->setSingleStep(1000);
    addCaps();
    connect(this, &SettingsPage::changed, this, [this] { Q_EMIT limitsChanged(limits()); });
    retranslate();
}

void LimitsPage::addCaps()
{
    constexpr int mostCents = 10'000'000;
    addSeparator();
    m_caps = { addMoney(Setting::CapPerBatch, u"capPerBatch"_s, mostCents),
        addMoney(Setting::CapPerDay, u"capPerDay"_s, mostCents),
        addMoney(Setting::CapPerMonth, u"capPerMonth"_s, mostCents) };
}

void LimitsPage::setSpent(qint64 today, qint64 thisMonth)
{
    row(Setting::CapPerDay)
        .setNote(today == 0 ? tr("Nothing was spent today.")
                            //: %1 is a price
                            : tr("Spent today: %1.").arg(leftToRight(moneyText(today))));
    row(Setting::CapPerMonth)
        .setNote(thisMonth == 0 ? tr("Nothing was spent this month.")
                                //: %1 is a price
                                : tr("Spent this month: %1.").arg(leftToRight(moneyText(thisMonth))));
}

void LimitsPage::setLimits(const SendLimits &limits)
{
    setValue(Setting::RequestsPerMinute, { limits.requestsPerMinute, {} });
    setValue(Setting::TokensPerMinute, { limits.tokensPerMinute, {} });
    setValue(Setting::ImagesPerMinute, { limits.imagesPerMinute, {} });
    setValue(Setting::Concurrency, { limits.concurrency, {} });
}

SendLimits LimitsPage::limits() const
{
    return { m_requests->value(), m_tokens->value(), m_images->value(), m_concurrency->value() };
}

void LimitsPage::retranslate()
{
    setHeading(tr("Limits and budget"),
        tr("How fast requests are sent. Your OpenAI account shows what it allows; what the server tells "
           "counts too, so a number that is too high breaks nothing."));
    //: searched, not shown: other words for the same
    const QString words = tr("rate limit speed throttle RPM TPM IPM quota");
    row(Setting::RequestsPerMinute).setWords({ tr("Requests per minute"), {}, words });
    row(Setting::TokensPerMinute).setWords({ tr("Tokens per minute"), {}, words });
    row(Setting::ImagesPerMinute)
        .setWords({ tr("Images per minute"), tr("Without a limit, the server's own answer counts."), words });
    row(Setting::Concurrency)
        .setWords({ tr("Requests at the same time"),
            tr("More is faster, up to the limits above. What is in flight is paid for, even if you cancel."),
            tr("concurrency parallel connections in flight") });
    m_images->setSpecialValueText(tr("no limit"));
    retranslateCaps();
}

void LimitsPage::retranslateCaps()
{
    //: searched, not shown: other words for the same
    const QString words = tr("budget cap cost price money spending dollars");
    row(Setting::CapPerBatch)
        .setWords({ tr("Spend on a batch at most"),
            tr("A batch that might pass a cap waits before it does. What is in flight counts with the most "
               "it can cost."),
            words });
    row(Setting::CapPerDay).setWords({ tr("Spend in a day at most"), {}, words });
    row(Setting::CapPerMonth).setWords({ tr("Spend in a month at most"), {}, words });
    for (Stepper *cap : std::as_const(m_caps))
        cap->setSpecialValueText(tr("no cap"));
}

} // namespace Iconwright
