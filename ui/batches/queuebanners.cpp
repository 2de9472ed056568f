#include "ui/batches/queuebanners.h"

#include "ui/common/bannerstack.h"

#include <QDesktopServices>

#include <algorithm>

namespace Iconwright {

namespace {

int waitingIcons(const QList<BatchStatus> &batches)
{
    int waiting = 0;
    for (const BatchStatus &status : batches) {
        const bool moves = status.state == BatchState::Queued || status.state == BatchState::Running;
        if (moves)
            waiting += status.total - status.succeeded - status.failed - status.unclear - status.cancelled
                - status.sending;
    }
    return waiting;
}

//! Where the account allows less than the preferences; what is waited for comes first.
QList<LearnedLimit> lowerLimits(const ThrottleStatus &status, const RateLimits &own)
{
    QList<LearnedLimit> lower;
    const auto compare = [&](LimitKind kind, ThrottleStatus::Waits waits, auto told, auto wanted) {
        if (!told || !wanted || *told >= *wanted)
            return;
        const LearnedLimit limit { kind, int(*told), int(*wanted) };
        lower.insert(status.waitsFor == waits ? 0 : lower.size(), limit);
    };
    using Waits = ThrottleStatus::Waits;
    compare(LimitKind::Images, Waits::Images, status.told.images, own.images);
    compare(LimitKind::Requests, Waits::Requests, status.told.requests, own.requests);
    compare(LimitKind::Tokens, Waits::Tokens, status.told.tokens, own.tokens);
    return lower;
}

} // namespace

QueueBanners::QueueBanners(BatchController &controller, BannerStack &banners, QObject *parent)
    : QObject(parent)
    , m_controller(controller)
    , m_banners(banners)
{
    connect(&controller, &BatchController::halted, this, &QueueBanners::showHalt);
    connect(&controller, &BatchController::batchChanged, this, &QueueBanners::takeBatch);
    connect(&controller, &BatchController::jobChanged, this, &QueueBanners::takeJob);
    connect(&controller, &BatchController::throttled, this, &QueueBanners::takeThrottle);
    connect(&banners, &BannerStack::tryAgainRequested, this, &QueueBanners::tryAgain);
    const auto goOn = [this] {
        m_banners.clearHalt();
        m_controller.goOn();
    };
    connect(&banners, &BannerStack::goOnRequested, this, goOn);
    connect(&banners, &BannerStack::saveRequested, this, goOn);
    connect(&banners, &BannerStack::openBillingRequested, this, &QDesktopServices::openUrl);
    connect(&banners, &BannerStack::openVerificationRequested, this, &QDesktopServices::openUrl);
    showHalt(controller.haltedBy());
}

void QueueBanners::showHalt(const Error &error)
{
    BannerFacts facts = m_banners.facts();
    facts.waitingIcons = waitingIcons(m_controller.batches());
    m_banners.setFacts(facts);
    m_banners.showError(error);
}

//! The newest batch that a cap has stopped speaks for all.
void QueueBanners::showBudget()
{
    const QList<BatchStatus> batches = m_controller.batches();
    const auto stopped = std::find_if(batches.cbegin(), batches.cend(),
        [](const BatchStatus &batch) { return batch.stoppedBy.code != ErrorCode::None; });
    const Error why = stopped == batches.cend() ? Error() : stopped->stoppedBy;
    if (std::exchange(m_stoppedBy, why) == why)
        return; // hidden by the user it stays hidden
    m_banners.clear(ErrorCode::BudgetReached);
    m_banners.showError(why);
}

void QueueBanners::takeBatch()
{
    showBudget();
    if (m_controller.haltedBy().code == ErrorCode::None) {
        m_banners.clearHalt();
        return;
    }
    BannerFacts facts = m_banners.facts();
    facts.waitingIcons = waitingIcons(m_controller.batches());
    if (facts.waitingIcons != m_banners.facts().waitingIcons)
        m_banners.setFacts(facts);
}

void QueueBanners::takeJob(const BatchId &batch, JobId id)
{
    const JobStatus job = m_controller.job(id);
    const bool isUnreached = job.state == JobState::Failed && job.error.code == ErrorCode::NoNetwork;
    const bool wasUnreached = m_unreached.contains(id);
    if (isUnreached && !wasUnreached) {
        m_unreached.insert(id, batch);
        startWaiting();
    } else if (!isUnreached && wasUnreached) {
        m_unreached.remove(id);
    }
    // A picture from the server says that there is a network again.
    const bool isBack = job.state == JobState::Succeeded && !job.cached;
    if (isBack || (wasUnreached && !isUnreached && m_unreached.isEmpty()))
        m_banners.clear(ErrorCode::NoNetwork);
}

void QueueBanners::startWaiting()
{
    if (m_banners.isShowing(ErrorCode::NoNetwork) && m_banners.facts().retrySeconds)
        return;
    BannerFacts facts = m_banners.facts();
    facts.retrySeconds = int(m_retryTime.count());
    m_banners.setFacts(facts);
    m_banners.showError({ .code = ErrorCode::NoNetwork });
}

void QueueBanners::tryAgain()
{
    BannerFacts facts = m_banners.facts();
    facts.retrySeconds.reset();
    m_banners.setFacts(facts);
    const QHash<JobId, BatchId> unreached = std::exchange(m_unreached, {});
    for (auto job = unreached.cbegin(); job != unreached.cend(); ++job)
        m_controller.retryJob(job.value(), job.key());
}

//! Each limit is compared with the setting of the same name.
void QueueBanners::takeThrottle(const ThrottleStatus &status)
{
    const QList<LearnedLimit> lower = lowerLimits(status, m_own);
    if (lower.isEmpty()) {
        m_banners.clearLearnedLimit();
        m_hint = {};
        return;
    }
    if (status.nextSlot.count() == 0 || lower.contains(m_hint))
        return;
    m_hint = lower.first();
    m_banners.showLearnedLimit(m_hint);
}

} // namespace Iconwright
