#pragma once

#include "ui/preferences/settingspage.h"

namespace Iconwright {

//! What one may set of the speed of sending.
struct SendLimits
{
    int requestsPerMinute = 50;
    int tokensPerMinute = 40'000;
    int imagesPerMinute = 0; //!< 0: no limit known
    int concurrency = 5;

    bool operator==(const SendLimits &) const = default;
};

//! Limits per minute, requests in flight, caps on spending. Changes apply at once.
class LimitsPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit LimitsPage(QWidget *parent = nullptr);

    //! Tells nobody.
    void setLimits(const SendLimits &limits);
    [[nodiscard]] SendLimits limits() const;
    //! What the caps have to do with: said below them. In millionths of a dollar.
    void setSpent(qint64 today, qint64 thisMonth);

Q_SIGNALS:
    //! All four after one of them changed; changed() says which one.
    void limitsChanged(const Iconwright::SendLimits &limits);

private:
    void retranslate() override;
    void addCaps();
    void retranslateCaps();

    Stepper *m_requests;
    Stepper *m_tokens;
    Stepper *m_images;
    Stepper *m_concurrency;
    QList<Stepper *> m_caps; //!< of a batch, a day, a month
};

} // namespace Iconwright
