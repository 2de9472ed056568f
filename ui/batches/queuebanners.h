#pragma once

#include "core/queue/batchcontroller.h"
#include "ui/common/bannerwords.h"

#include <QHash>
#include <QObject>

#include <chrono>

namespace Iconwright {

class BannerStack;

//! Tells a BannerStack how the queue is: stopped and why, without a network, at a lower limit than the
//! preferences say. "Go on", "Save" and "Try now" go back to the queue. Icons that failed for want of a
//! network are asked for again by themselves; that costs nothing, because nothing was sent.
class QueueBanners final : public QObject
{
    Q_OBJECT

public:
    //! Both outlive it.
    QueueBanners(BatchController &controller, BannerStack &banners, QObject *parent = nullptr);

    //! What the preferences allow; none: no limit, no hint.
    void setOwnLimits(const RateLimits &own) { m_own = own; }
    //! How long to wait for the network before the next try. Default: 20 s.
    void setRetryTime(std::chrono::seconds time) { m_retryTime = time; }

private:
    void showHalt(const Error &error);
    void takeBatch();
    void showBudget();
    void takeJob(const BatchId &batch, JobId job);
    void takeThrottle(const ThrottleStatus &status);
    void startWaiting();
    void tryAgain();

    BatchController &m_controller;
    BannerStack &m_banners;
    QHash<JobId, BatchId> m_unreached; //!< failed for want of a network
    Error m_stoppedBy; //!< the cap on spending that the banner is about
    std::chrono::seconds m_retryTime { 20 };
    RateLimits m_own { std::nullopt, std::nullopt, std::nullopt };
    LearnedLimit m_hint; //!< that was shown last
};

} // namespace Iconwright
