// What JobRun does with answers that ended otherwise than they should: in the middle, or with their process.
#include "core/base/after.h"
#include "core/queue/earlieranswer.h"
#include "core/queue/jobrun.h"

#include <QtConcurrent>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

void JobRun::takeUp(const LedgerRow &row)
{
    m_row = row;
    m_costBefore = row.costMicroUsd;
    if (row.received) {
        takeUpReceived();
        goOn();
        return;
    }
    m_mayFetch = m_context.provider && !row.pictureUrl.isEmpty();
    if (auto incoming = m_context.services.originals->adoptIncoming(row.incoming))
        m_incoming = std::move(*incoming);
    const Error ended { .code = ErrorCode::ConnectionCut,
        .detail = u"the program ended while it waited for the answer"_s };
    salvage(JobState::Unclear, ended);
}

//! As far as the earlier process came.
void JobRun::takeUpReceived()
{
    m_job.status.state = JobState::Received;
    m_step = Step::Committing;
    auto incoming = m_context.services.originals->adoptIncoming(m_row.incoming);
    if (const auto icon = addedIcon(*m_context.services.library, m_job, m_row)) {
        m_job.status.icon = *icon;
        endAs(JobState::Succeeded);
    } else if (incoming) {
        m_incoming = std::move(*incoming);
    } else if (const auto named = namedOriginal(*m_context.services.originals, m_row)) {
        m_committed = *named;
        m_step = Step::Decoding;
    } else {
        endAs(JobState::Failed, incoming.error());
    }
}

//! No answer that counts; but what has arrived may be the whole picture all the same, and nobody should pay
//! for it again.
void JobRun::salvage(JobState otherwise, const Error &error)
{
    m_step = Step::Salvaging;
    if (!m_metered || !m_incoming || m_incoming->written() == 0 || !m_incoming->sync())
        return giveUp(otherwise, error);
    m_row.bytes = m_incoming->written();
    m_row.sha256 = m_incoming->sha256();
    const QString path = m_context.services.originals->incomingPath(m_incoming->name());
    after(QtConcurrent::run([path] { return provePicture(path); }), this,
        [this, otherwise, error](const Result<void> &picture) {
            if (!picture)
                return giveUp(otherwise, error);
            m_row.pictureUrl.clear();
            m_step = Step::Syncing;
            goOn();
        });
}

//! What has arrived is no picture.
void JobRun::giveUp(JobState otherwise, const Error &error)
{
    if (m_mayFetch)
        m_step = Step::Fetching;
    else
        endAs(otherwise, error);
    goOn();
}

} // namespace Iconwright
