#include "ui/preferences/limitspage.h"

#include "ui/common/stepper.h"

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
    connect(this, &SettingsPage::changed, this, [this] { Q_EMIT limitsChanged(limits()); });
    retranslate();
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
    setHeading(tr("Limits"),
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
}

} // namespace Iconwright
