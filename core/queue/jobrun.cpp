#include "core/queue/jobrun.h"

#include "core/base/after.h"
#include "core/base/log.h"
#include "core/library/iconlibrary.h"
#include "core/library/transaction.h"
#include "core/queue/incominganswer.h"
#include "core/queue/jobresult.h"
#include "core/queue/partialpictures.h"

#include <QtConcurrent>

#include <algorithm>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double smallestProgress = 0.01;

} // namespace

JobRun::JobRun(const JobRunContext &context, const Job &job, const RequestSize &size, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_job(job)
    , m_metered(!context.provider || context.provider->isMetered())
{
    m_row.job = job.status.id;
    m_row.batch = job.status.batch;
    m_row.estimatedTokens = size.tokens;
    m_row.mostMicroUsd = size.mostMicroUsd;
    m_row.estimatedMicroUsd = size.estimatedMicroUsd;
}

JobRun::~JobRun() = default;

Result<void> JobRun::start()
{
    if (m_metered && m_job.status.attempts > 0) {
        const auto kept = m_context.ledger.unfetched(m_job.status.id);
        if (!kept)
            return kept.error();
        if (*kept) {
            m_row = **kept;
            m_costBefore = m_row.costMicroUsd;
            return fetch();
        }
    }
    return send();
}

Result<void> JobRun::send()
{
    m_job.status.attempts += 1;
    m_job.tries += 1;
    m_row.attempt = m_job.status.attempts;
    const auto opened = open([this]() -> Result<void> {
        const auto id = m_context.ledger.sending(m_row);
        m_row.id = id ? *id : 0;
        return id ? Result<void>() : id.error();
    });
    if (!opened)
        return opened;
    m_operation.reset(
        m_context.provider->generate({ m_job.status.spec, m_job.status.prompt,
                                         m_context.services.originals->find(m_job.status.spec.anchor) },
            *m_incoming));
    watchOperation();
    if (m_metered)
        m_waiting.start(*m_context.services.clock, m_context.expected);
    return {};
}

//! Costs nothing: the answer that gave the address counts already.
Result<void> JobRun::fetch()
{
    m_mayFetch = false;
    m_fetching = true;
    if (m_incoming)
        m_incoming->discard();
    if (const auto opened = open([this] { return m_context.ledger.fetching(m_row); }); !opened)
        return opened;
    m_operation.reset(m_context.provider->fetch(m_row.pictureUrl, *m_incoming));
    if (!m_operation)
        return Error { .code = ErrorCode::UnknownProvider, .detail = m_job.status.spec.model.provider };
    watchOperation();
    return {};
}

//! A place for what comes; and it is written that it is under way.
Result<void> JobRun::open(const std::function<Result<void>()> &ledgerChange)
{
    auto incoming = openIncomingAnswer(*m_context.services.originals, m_job, m_metered);
    if (!incoming)
        return incoming.error();
    m_incoming = std::move(*incoming);
    m_row.incoming = m_incoming->name();
    m_job.status.state = JobState::Sending;
    m_job.status.progress = 0;
    m_job.status.error = {};
    const auto recorded = record(ledgerChange);
    if (!recorded)
        m_incoming->discard();
    m_sentAt = m_context.services.clock->monotonic();
    m_step = Step::Sending;
    return recorded;
}

void JobRun::watchOperation()
{
    connect(m_operation.get(), &ImageOperation::progress, this, [this](double received) {
        m_waiting.stop();
        showProgress(1 - WaitingProgress::answerShare * (1 - received));
    });
    connect(&m_waiting, &WaitingProgress::progressed, this, &JobRun::showProgress);
    if (PartialPictures *partials = m_context.services.partials)
        connect(m_operation.get(), &ImageOperation::partial, partials,
            [partials, id = m_job.status.id](const QByteArray &picture) { partials->take(id, picture); });
    connect(m_operation.get(), &ImageOperation::addressed, this, &JobRun::keepAddress);
    connect(m_operation.get(), &ImageOperation::finished, this, &JobRun::finish);
}

//! Writes the job, and the ledger with it where there is one. Drafts are only written when they have ended:
//! drawing one again costs nothing.
Result<void> JobRun::record(const std::function<Result<void>()> &ledgerChange)
{
    if (!m_metered) {
        return m_job.status.state == JobState::Sending || m_job.status.state == JobState::Received
            ? Result<void>()
            : m_context.jobs.save(m_job);
    }
    const auto transaction = Transaction::begin(*m_context.services.database);
    if (!transaction)
        return transaction.error();
    if (const auto changed = ledgerChange(); !changed)
        return changed.error();
    if (const auto saved = m_context.jobs.save(m_job); !saved)
        return saved.error();
    return (*transaction)->commit();
}

void JobRun::showProgress(double fraction)
{
    const double shown = m_job.status.progress;
    if (fraction >= shown + smallestProgress || (fraction >= 1 && shown < 1)) {
        m_job.status.progress = std::clamp(fraction, 0.0, 1.0);
        Q_EMIT changed();
    }
}

//! Before the picture is asked for: from here on it can be fetched again, and need not be paid for again.
void JobRun::keepAddress(const ImageOutcome &answer, const QString &address)
{
    note(answer);
    m_row.pictureUrl = address;
    if (const auto kept = m_context.ledger.fetching(m_row); !kept)
        logWarning(u"the address of a picture was not kept: "_s + kept.error().detail);
}

void JobRun::note(const ImageOutcome &answer)
{
    m_row.usage = answer.usage;
    m_row.requestId = answer.requestId;
    m_row.httpStatus = answer.httpStatus;
    m_row.costMicroUsd = m_metered && answer.delivery == Delivery::Answered
        ? costOf(m_job, m_row, m_context.services.catalog)
        : 0;
}

void JobRun::finish(const ImageOutcome &outcome)
{
    m_waiting.stop();
    if (m_step != Step::Sending)
        return;
    m_outcome = outcome;
    if (m_context.services.partials)
        m_context.services.partials->forget(m_job.status.id);
    m_operation.release()->deleteLater();
    m_job.status.generationMs = (m_context.services.clock->monotonic() - m_sentAt).count();
    if (m_row.pictureUrl.isEmpty())
        note(outcome);
    m_row.bytes = m_incoming->written();
    m_row.sha256 = m_incoming->sha256();
    Q_EMIT answered();
    if (!m_row.pictureUrl.isEmpty())
        return finishFetch(outcome.error);
    if (outcome.error.code == ErrorCode::None) {
        m_step = m_metered ? Step::Syncing : Step::Receiving;
    } else if (outcome.delivery == Delivery::NotSent || outcome.delivery == Delivery::Refused) {
        m_incoming->discard();
        endAs(JobState::Queued, outcome.error);
    } else {
        const bool paid = outcome.delivery == Delivery::Answered;
        Error error = outcome.error;
        if (!paid
            && error.code == ErrorCode::Cancelled) // of what was sent nobody can say that it was cancelled
            error = { .code = ErrorCode::ConnectionCut, .detail = u"nobody waited for the answer"_s };
        return salvage(paid ? JobState::Failed : JobState::Unclear, error);
    }
    goOn();
}

//! The picture came from its address, or did not: paid for in any case.
void JobRun::finishFetch(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return leave(); // the next start fetches it
    Error why = error;
    if (mayBeFetchedLater(error.code))
        why = { .code = ErrorCode::PictureNotFetched,
            .detail = errorCodeName(error.code) + u": "_s + error.detail };
    else
        m_row.pictureUrl.clear();
    if (error.code != ErrorCode::None)
        return salvage(JobState::Failed, why);
    m_step = Step::Syncing;
    goOn();
}

void JobRun::abort()
{
    if (m_operation)
        m_operation->abort();
    else if (m_stalled)
        tryAgain();
    if (m_stalled)
        leave();
}

//! The rows keep the state that was last written, so the next start knows what to do or to ask.
void JobRun::leave()
{
    m_job.status.state = JobState::Unclear;
    m_stalled = false;
    m_step = Step::Ended;
    Q_EMIT ended();
}

void JobRun::tryAgain()
{
    if (m_stalled) {
        m_stalled = false;
        goOn();
    }
}

void JobRun::endAs(JobState state, const Error &error)
{
    m_job.status.state = state;
    m_job.status.error = error.code == ErrorCode::None ? Error() : described(error);
    m_job.status.progress = state == JobState::Succeeded ? 1 : 0;
    m_job.endedAt = hasEnded(state) ? m_context.services.clock->now() : QDateTime();
    m_step = Step::Ending;
}

Error JobRun::described(const Error &error) const
{
    Error result = aboutJob(error, m_job);
    if (result.requestId.isEmpty())
        result.requestId = m_row.requestId;
    if (result.httpStatus == 0)
        result.httpStatus = m_row.httpStatus;
    return result;
}

void JobRun::goOn()
{
    while (m_step != Step::Decoding && m_step != Step::Sending && m_step != Step::Ended) {
        if (const auto done = doStep(); !done) {
            m_stalled = true;
            Q_EMIT stalled(described(done.error()));
            return;
        }
    }
    if (m_step == Step::Decoding)
        decode();
    else if (m_step == Step::Ended)
        Q_EMIT ended();
}

Result<void> JobRun::doStep()
{
    switch (m_step) {
    case Step::Fetching:
        return fetch();
    case Step::Syncing: {
        const auto synced = m_incoming->sync();
        m_step = synced ? Step::Receiving : m_step;
        return synced;
    }
    case Step::Receiving:
        return receive();
    case Step::Committing:
        return commit();
    case Step::Adding:
        return add();
    case Step::Ending:
        return writeEnd();
    case Step::Sending:
    case Step::Salvaging:
    case Step::Decoding:
    case Step::Ended:
        break;
    }
    return {};
}

Result<void> JobRun::receive()
{
    m_job.status.state = JobState::Received;
    m_job.status.progress = 1;
    // Salvaged without an answer that counts: what has arrived has been drawn, and so billed.
    if (m_metered && m_row.costMicroUsd == 0)
        m_row.costMicroUsd = costOf(m_job, m_row, m_context.services.catalog);
    const auto recorded = record([this] { return m_context.ledger.received(m_row); });
    if (recorded) {
        m_step = Step::Committing;
        Q_EMIT changed();
    }
    return recorded;
}

Result<void> JobRun::commit()
{
    const auto committed = m_incoming->commit();
    if (committed) {
        m_committed = *committed;
        m_step = Step::Decoding;
        return {};
    }
    if (mayMend(committed.error().code))
        return committed.error();
    endAs(JobState::Failed, committed.error());
    return {};
}

void JobRun::decode()
{
    const QString path = m_context.services.originals->path(m_committed.sha256, m_committed.format);
    after(QtConcurrent::run([path] { return provePicture(path); }), this,
        [this](const Result<void> &picture) { takeDecoded(picture); });
}

void JobRun::takeDecoded(const Result<void> &picture)
{
    if (picture) {
        m_step = Step::Adding;
    } else if (mayMend(picture.error().code)) {
        m_stalled = true;
        Q_EMIT stalled(described(picture.error()));
        return;
    } else {
        endAs(JobState::Failed, picture.error());
    }
    goOn();
}

Result<void> JobRun::add()
{
    IconRecord icon = iconOf(m_job, m_row, m_committed, m_context.services.clock->now());
    icon.draft = !m_metered;
    const auto id = m_context.services.library->add(icon);
    if (!id)
        return id.error();
    m_job.status.icon = *id;
    endAs(JobState::Succeeded);
    return {};
}

Result<void> JobRun::writeEnd()
{
    const auto written = record([this] {
        switch (m_job.status.state) {
        case JobState::Queued:
            return m_context.ledger.refused(m_row.id, m_job.status.error);
        case JobState::Unclear:
            return m_context.ledger.unclear(m_row.id, m_job.status.error);
        default:
            return m_context.ledger.settled(m_row, m_job.status.error);
        }
    });
    m_step = written ? Step::Ended : m_step;
    return written;
}

} // namespace Iconwright
