#include "ui/mainwindow/trying.h"

#include "core/base/after.h"
#include "core/library/iconlibrary.h"
#include "core/queue/batchcontroller.h"
#include "core/queue/iconagain.h"
#include "ui/compose/composeform.h"
#include "ui/compose/trialrow.h"
#include "ui/mainwindow/smallpicture.h"

namespace Iconwright {

Trying::Trying(const Dependencies &with, QObject *parent)
    : QObject(parent)
    , m_with(with)
    , m_row(with.form.trial())
{
    connect(&with.form, &ComposeForm::tryRequested, this, &Trying::start);
    connect(&with.batches, &BatchController::jobChanged, this, &Trying::takeJob);
    connect(&m_row, &TrialRow::againRequested, this, &Trying::again);
    connect(&m_row, &TrialRow::useRequested, this, [this] { Q_EMIT approved(m_icon); });
}

void Trying::start(const BatchPlan &plan)
{
    if (plan.icons.isEmpty())
        return;
    m_icon = {};
    m_row.showWaiting(plan.icons.constFirst().spec.category);
    after(m_with.batches.generate(plan), this, [this](const Result<BatchId> &batch) {
        if (!batch) {
            m_row.end();
            Q_EMIT failed(batch.error());
            return;
        }
        m_batch = *batch;
        // It may have come before its batch was known here.
        for (const JobStatus &job : m_with.batches.jobs(*batch))
            takeJob(*batch, job.id);
    });
}

void Trying::again()
{
    const Result<IconRecord> record = m_with.library.icon(m_icon);
    const Result<BatchPlan> plan
        = record ? planFromIcon(*record, m_with.catalog) : Result<BatchPlan>(record.error());
    if (plan)
        start(*plan);
    else
        Q_EMIT failed(plan.error());
}

void Trying::takeJob(const BatchId &batch, JobId id)
{
    if (batch != m_batch)
        return;
    const JobStatus job = m_with.batches.job(id);
    if (job.state == JobState::Succeeded) {
        m_batch = {};
        showIcon(job.icon);
    } else if (job.state == JobState::Failed || job.state == JobState::Cancelled) {
        m_row.end(); // its tile says why
    }
}

void Trying::showIcon(IconId icon)
{
    const Result<IconRecord> record = m_with.library.icon(icon);
    if (!record) {
        m_row.end();
        Q_EMIT failed(record.error());
        return;
    }
    m_icon = icon;
    const bool mayMatch = !record->draft && m_with.catalog.model(record->spec.model.model).edits;
    after(readSmallPicture(m_with.library.originalPath(*record)), this,
        [this, icon, mayMatch](const QImage &picture) {
            if (icon == m_icon)
                m_row.showIcon(picture, mayMatch);
        });
}

} // namespace Iconwright
