#include "core/queue/joblog.h"

#include "core/base/log.h"
#include "core/library/iconlibrary.h"
#include "core/queue/batchqueue.h"

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestDetail = 200; // characters: a server's own words, never a whole answer

QString nameOf(const JobStatus &job)
{
    return u"\"%1\" %2 of batch %3"_s.arg(
        job.spec.category, QString::number(job.spec.variation), job.batch.value);
}

QString seconds(qint64 milliseconds)
{
    return u"%1 s"_s.arg(static_cast<double>(milliseconds) / 1000, 0, 'f', 1);
}

QString limitName(ThrottleStatus::Waits waits)
{
    switch (waits) {
    case ThrottleStatus::Waits::Requests:
        return u"requests a minute"_s;
    case ThrottleStatus::Waits::Tokens:
        return u"tokens a minute"_s;
    case ThrottleStatus::Waits::Images:
        return u"images a minute"_s;
    case ThrottleStatus::Waits::Provider:
        return u"the server asked for it"_s;
    case ThrottleStatus::Waits::None:
        break;
    }
    return {};
}

//! ": timeout, HTTP 504, request req_1, attempt 2: the gateway gave up".
QString causeOf(const JobStatus &job)
{
    const Error &error = job.error;
    QString text = u": "_s + errorCodeName(error.code);
    if (error.httpStatus != 0)
        text += u", HTTP %1"_s.arg(error.httpStatus);
    if (!error.requestId.isEmpty())
        text += u", request "_s + error.requestId;
    text += u", attempt %1"_s.arg(job.attempts);
    if (!error.detail.isEmpty())
        text += u": "_s + error.detail.left(longestDetail);
    return text;
}

} // namespace

JobLog::JobLog(const BatchQueue &queue, const IconLibrary &library)
    : m_library(library)
{
    const QList<BatchStatus> batches = queue.batches();
    for (const BatchStatus &batch : batches) {
        m_batches.insert(batch.id, batch.state);
        const Result<QList<JobStatus>> jobs
            = batch.endedAt.isValid() ? QList<JobStatus>() : queue.jobs(batch.id);
        for (const JobStatus &job : jobs ? *jobs : QList<JobStatus>())
            m_jobs.insert(job.id, job.state);
    }
    connect(&queue, &BatchQueue::jobChanged, this, &JobLog::noteJob);
    connect(&queue, &BatchQueue::batchChanged, this, &JobLog::noteBatch);
    connect(&queue, &BatchQueue::throttled, this, &JobLog::noteWait);
    connect(&queue, &BatchQueue::wentOn, this, [] { logInfo(u"the queue goes on"_s); });
}

void JobLog::noteJob(const JobStatus &job)
{
    const bool isKnown = m_jobs.contains(job.id);
    if (isKnown && m_jobs.value(job.id) == job.state)
        return;
    m_jobs.insert(job.id, job.state);
    switch (job.state) {
    case JobState::Queued:
        if (job.error.code != ErrorCode::None)
            logWarning(u"waits: "_s + nameOf(job) + causeOf(job));
        break;
    case JobState::Sending:
        logInfo(u"sent: %1, attempt %2"_s.arg(nameOf(job), QString::number(job.attempts)));
        break;
    case JobState::Received:
        logInfo(u"received: %1, %2"_s.arg(nameOf(job), seconds(job.generationMs)));
        break;
    case JobState::Succeeded:
        logInfo(storedText(job));
        break;
    case JobState::Failed:
        logError(u"failed: "_s + nameOf(job) + causeOf(job));
        break;
    case JobState::Unclear:
        logError(u"sent without an answer, may be billed: "_s + nameOf(job) + causeOf(job));
        break;
    case JobState::Cancelled:
        logInfo(u"cancelled: "_s + nameOf(job));
        break;
    }
}

QString JobLog::storedText(const JobStatus &job) const
{
    if (job.cached)
        return u"from the library: %1, icon %2"_s.arg(nameOf(job), QString::number(job.icon.value));
    QString text = u"stored: %1, icon %2, %3"_s.arg(
        nameOf(job), QString::number(job.icon.value), seconds(job.generationMs));
    const Result<IconRecord> icon = m_library.icon(job.icon);
    return icon && !icon->requestId.isEmpty() ? text + u", request "_s + icon->requestId : text;
}

void JobLog::noteBatch(const BatchStatus &batch)
{
    const bool isKnown = m_batches.contains(batch.id);
    if (isKnown && m_batches.value(batch.id) == batch.state)
        return;
    m_batches.insert(batch.id, batch.state);
    QString text = u"batch %1 %2: %3 icons"_s.arg(batch.id.value, QString(batchStateName(batch.state)))
                       .arg(batch.total);
    if (batch.endedAt.isValid()) {
        m_notedWait = ThrottleStatus::Waits::None;
        text += u", %1 succeeded, %2 of them from the library, %3 failed, %4 undecided, %5 cancelled"_s
                    .arg(batch.succeeded)
                    .arg(batch.cached)
                    .arg(batch.failed)
                    .arg(batch.unclear)
                    .arg(batch.cancelled);
    }
    logInfo(text);
}

//! The gauge comes every second; the log wants to know it once.
void JobLog::noteWait(const ThrottleStatus &status)
{
    if (status.waitsFor == ThrottleStatus::Waits::None || status.waitsFor == m_notedWait)
        return;
    m_notedWait = status.waitsFor;
    logWarning(u"the queue waits %1: %2"_s.arg(seconds(status.nextSlot.count()), limitName(status.waitsFor)));
}

} // namespace Iconwright
