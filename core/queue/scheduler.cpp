#include "core/queue/scheduler.h"

#include "core/base/log.h"
#include "core/library/iconlibrary.h"
#include "core/queue/estimate.h"
#include "core/queue/throttleterms.h"

#include <QRandomGenerator>
#include <QThread>

#include <algorithm>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono;

namespace {

constexpr milliseconds gaugeInterval = 1s;
constexpr milliseconds longestSleep = 1s; // limits may change meanwhile
constexpr milliseconds stalledInterval = 10s;
constexpr milliseconds longestHold = 1h;

} // namespace

Scheduler::Scheduler(
    const QueueServices &services, JobOrder &order, const JobStore &jobs, const Ledger &ledger)
    : m_services(services)
    , m_order(order)
    , m_jobs(jobs)
    , m_ledger(ledger)
    , m_pace(services)
    , m_budget(*services.database, *services.clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Scheduler::pump);
    m_stalledTimer.setInterval(stalledInterval);
    connect(&m_stalledTimer, &QTimer::timeout, this, &Scheduler::retryStalled);
}

Scheduler::~Scheduler() = default;

void Scheduler::setLimits(const QueueLimits &limits)
{
    m_pace.setLimits(limits);
    m_budget.setCaps(limits.caps);
    pump();
}

void Scheduler::pump()
{
    // Signals below may bring us back here; the loop under way sees what they changed.
    if (m_pumping || m_draining || m_haltedBy.code != ErrorCode::None)
        return;
    m_pumping = true;
    m_pace.beginRound();
    while (startNext(true) || startNext(false)) { }
    m_pumping = false;
    showGauge();
    armTimer();
}

ImageProvider *Scheduler::providerOf(const Job &job) const
{
    return m_services.providers.value(job.status.spec.model.provider);
}

bool Scheduler::mayStart(const BatchRecord &batch, const Job &job, bool metered) const
{
    if (!moves(batch) || job.status.state != JobState::Queued || job.joined.isValid()
        || job.notBefore > now())
        return false;
    const ImageProvider *provider = providerOf(job);
    return metered == (provider && provider->isMetered())
        && !(metered && m_pace.isWaiting(job.status.spec.model));
}

//! False when nothing of this kind can start now.
bool Scheduler::startNext(bool metered)
{
    if (m_haltedBy.code != ErrorCode::None || m_draining)
        return false;
    if (m_flights.count(metered) >= (metered ? m_pace.mostInFlight() : QThread::idealThreadCount()))
        return false;
    Job *job = m_order.next(
        [&](const BatchRecord &batch, const Job &each) { return mayStart(batch, each, metered); });
    if (!job)
        return false;
    ImageProvider *provider = providerOf(*job);
    if (!provider) {
        end(*job, JobState::Failed,
            Error { .code = ErrorCode::UnknownProvider, .detail = job->status.spec.model.provider });
        return true;
    }
    if (answeredWithoutSending(*job) || join(*job) || (metered && waitsForDecision(*job)))
        return true;
    const qint64 tokens = estimatedTokens(job->status.spec, job->status.prompt, m_services.catalog);
    if (metered && !m_pace.admits(*job, tokens))
        return true; // another group of models may go though this one waits
    const auto most = mostMicroUsd(job->status.spec, job->status.prompt, m_services.catalog);
    if (metered && isOverBudget(*job, most))
        return m_flights.count(true) == 0;
    const auto expected = expectedCost(job->status.spec, job->status.prompt, m_services.catalog);
    start(*job, *provider, { tokens, most.value_or(0), expected.value_or(0) });
    return true;
}

//! What is in flight may cost less than it can: until that is known the job waits, then its batch. A budget
//! that cannot be read is no leave to spend.
bool Scheduler::isOverBudget(const Job &job, std::optional<qint64> mostMicroUsd)
{
    const BatchRecord *batch = m_order.batch(job.status.batch);
    const auto refusal = m_budget.refusal(batch->id, batch->capMicroUsd, mostMicroUsd);
    const Error why = aboutJob(refusal ? refusal->value_or(Error()) : refusal.error(), job);
    if (why.code == ErrorCode::None || m_flights.count(true) > 0)
        return why.code != ErrorCode::None;
    if (refusal)
        Q_EMIT refused(batch->id, why);
    if (moves(*batch)) // nobody could write that it waits
        halt(why);
    return true;
}

//! Looks once more into the library: the same icon may have come since the batch was planned.
bool Scheduler::answeredWithoutSending(Job &job)
{
    if (job.fresh) {
        const auto takes = m_services.library->takes(job.cacheKey);
        job.status.spec.take = takes ? *takes : 0;
        return false;
    }
    const auto cached = m_services.library->cached(job.cacheKey);
    if (!cached) {
        // Whether it is there and paid for cannot be told: better not to ask for it again.
        const bool unknown = cached.error().code != ErrorCode::NotFound;
        if (unknown)
            halt(aboutJob(cached.error(), job));
        return unknown;
    }
    job.status.icon = *cached;
    job.status.cached = true;
    end(job, JobState::Succeeded, {});
    return true;
}

//! An identical job in flight is not sent again: this one shares its end.
bool Scheduler::join(Job &job)
{
    if (job.fresh)
        return false;
    const auto leader = m_flights.identicalTo(job.cacheKey);
    if (!leader)
        return false;
    job.joined = *leader;
    m_order.served(job.status.batch);
    Q_EMIT batchStarted(job.status.batch);
    return true;
}

//! The same icon was sent before and may have been billed: until the user has decided about that one, this
//! one is as undecided.
bool Scheduler::waitsForDecision(Job &job)
{
    if (job.fresh || job.decided)
        return false;
    const auto why = m_jobs.undecided(job.cacheKey);
    if (!why)
        halt(aboutJob(why.error(), job));
    else if (*why)
        end(job, JobState::Unclear, **why);
    return !why || why->has_value();
}

void Scheduler::start(Job &job, ImageProvider &provider, const RequestSize &size)
{
    const JobRunContext context { m_services, m_jobs, m_ledger, &provider,
        expectedSpeed(job.status.spec, m_services.catalog).perIcon };
    auto run = std::make_unique<JobRun>(context, job, size);
    if (const auto started = run->start(); !started) {
        halt(aboutJob(started.error(), job));
        return;
    }
    m_order.served(job.status.batch);
    watch(*run);
    copyFrom(*run);
    const bool counts = provider.isMetered() && !run->isFetching();
    m_flights.add(std::move(run), counts ? m_pace.reserve(job, size.tokens) : 0);
    Q_EMIT batchStarted(job.status.batch);
    Q_EMIT jobMoved(job.status.batch, job.status.id);
}

void Scheduler::takeUp(Job &job, const LedgerRow &row)
{
    if (m_flights.has(job.status.id))
        return;
    const JobRunContext context { m_services, m_jobs, m_ledger, providerOf(job), {} };
    JobRun &run = m_flights.add(std::make_unique<JobRun>(
        context, job, RequestSize { row.estimatedTokens, row.mostMicroUsd, row.estimatedMicroUsd }));
    watch(run);
    run.takeUp(row);
}

void Scheduler::watch(JobRun &run)
{
    connect(
        &run, &JobRun::changed, this,
        [this, &run] {
            const JobStatus &job = run.job().status;
            const auto tell
                = job.state == JobState::Sending ? &Scheduler::jobProgressed : &Scheduler::jobMoved;
            copyFrom(run);
            Q_EMIT(this->*tell)(job.batch, job.id);
        });
    connect(&run, &JobRun::answered, this, [this, &run] { onAnswered(run); });
    connect(&run, &JobRun::stalled, this, &Scheduler::onStalled);
    connect(&run, &JobRun::ended, this, [this, &run] { onEnded(run); });
}

void Scheduler::copyFrom(const JobRun &run)
{
    if (Job *job = m_order.job(run.job().status.batch, run.job().status.id))
        *job = run.job();
}

void Scheduler::onAnswered(JobRun &run)
{
    if (run.isMetered() && !run.isFetching())
        m_pace.answered(
            run.job(), m_flights.ticket(run.job().status.id), run.outcome(), m_flights.count(true));
}

void Scheduler::onStalled(const Error &error)
{
    m_stalledTimer.start();
    halt(error);
}

void Scheduler::onEnded(JobRun &run)
{
    copyFrom(run);
    const BatchId batchId = run.job().status.batch;
    const JobId jobId = run.job().status.id;
    const ImageOutcome outcome = run.outcome();
    if (BatchRecord *batch = m_order.batch(batchId))
        batch->costMicroUsd += run.newCostMicroUsd();
    m_flights.remove(jobId);
    if (Job *job = m_order.job(batchId, jobId)) {
        if (job->status.state == JobState::Queued)
            decideRepeat(*job, outcome);
        releaseJoined(*job);
    }
    Q_EMIT jobMoved(batchId, jobId);
    if (m_draining)
        reportDrained();
    else
        pump();
}

//! The request failed and has cost nothing.
void Scheduler::decideRepeat(Job &job, const ImageOutcome &outcome)
{
    const BatchRecord *batch = m_order.batch(job.status.batch);
    if (batch && batch->state == BatchState::Cancelled) {
        end(job, JobState::Cancelled, {});
        return;
    }
    if (stopsAccount(outcome.error.code)) {
        job.status.error = {};
        save(job);
        halt(outcome.error);
        return;
    }
    if (outcome.error.code == ErrorCode::Cancelled)
        return;
    if (outcome.error.code == ErrorCode::RateLimited && outcome.retryAfter)
        m_pace.hold(job, now() + std::min(*outcome.retryAfter, longestHold));
    const auto delay
        = repeatDelay(failedAttempt(outcome, job.tries), QRandomGenerator::global()->generateDouble());
    if (!delay)
        return end(job, JobState::Failed, outcome.error);
    logWarning(u"job %1: %2, again in %3 ms"_s.arg(job.status.id.value)
                   .arg(errorCodeName(outcome.error.code))
                   .arg(delay->count()));
    job.notBefore = now() + *delay;
    if (outcome.error.code == ErrorCode::RateLimited || outcome.error.code == ErrorCode::ServerOverloaded)
        m_pace.hold(job, job.notBefore);
}

//! Those that waited for `leader` share its end; if it has none yet, they stand for themselves again.
void Scheduler::releaseJoined(const Job &leader)
{
    for (Job *job : m_order.joinedTo(leader.status.id)) {
        job->joined = {};
        if (leader.status.state == JobState::Succeeded) {
            job->status.icon = leader.status.icon;
            job->status.cached = true;
        }
        if (hasEnded(leader.status.state) && leader.status.state != JobState::Cancelled)
            end(*job, leader.status.state, leader.status.error);
    }
}

void Scheduler::end(Job &job, JobState state, const Error &error)
{
    job.status.state = state;
    job.status.error = error.code == ErrorCode::None ? Error() : aboutJob(error, job);
    job.status.progress = state == JobState::Succeeded ? 1 : 0;
    job.endedAt = m_services.clock->now();
    save(job);
    Q_EMIT jobMoved(job.status.batch, job.status.id);
}

void Scheduler::save(const Job &job)
{
    if (const auto saved = m_jobs.save(job); !saved)
        halt(saved.error());
}

void Scheduler::halt(const Error &error)
{
    if (m_haltedBy.code != ErrorCode::None)
        return;
    m_haltedBy = error;
    logError(u"the queue stops: %1 %2"_s.arg(errorCodeName(error.code), error.detail));
    Q_EMIT halted(error);
}

void Scheduler::goOn()
{
    m_haltedBy = {};
    m_draining = false;
    m_flights.tryStalledAgain();
    if (m_haltedBy.code == ErrorCode::None) {
        m_stalledTimer.stop();
        Q_EMIT wentOn();
    }
    pump();
}

//! Like goOn(), but silent while nothing has changed.
void Scheduler::retryStalled()
{
    m_flights.tryStalledAgain();
    if (!m_flights.anyStalled() && !stopsAccount(m_haltedBy.code) && !m_draining)
        goOn();
}

void Scheduler::drain()
{
    m_draining = true;
    m_timer.stop();
    QMetaObject::invokeMethod(this, &Scheduler::reportDrained, Qt::QueuedConnection);
}

void Scheduler::abandonInFlight()
{
    drain();
    m_flights.abortAll();
}

void Scheduler::reportDrained()
{
    if (m_draining && m_flights.isEmpty())
        Q_EMIT drained();
}

void Scheduler::armTimer()
{
    milliseconds wait = m_pace.wait().value_or(milliseconds::max());
    if (const auto repetition = m_order.nextRepetition(now()))
        wait = std::min(wait, *repetition - now());
    if (wait != milliseconds::max() || !m_flights.isEmpty())
        m_timer.start(std::clamp(wait, 1ms, longestSleep));
}

void Scheduler::showGauge()
{
    const bool matters = m_pace.wait() || m_flights.count(true) > 0;
    if (matters && now() - gaugeInterval >= m_gaugeShown) {
        m_gaugeShown = now();
        Q_EMIT throttled(m_pace.status());
    }
}

} // namespace Iconwright
