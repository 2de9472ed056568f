#include "app/commands/batchchange.h"

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

//! The icon that `number` means; an invalid id for all.
Result<JobId> jobNumbered(const BatchQueue &queue, const BatchId &id, int number)
{
    if (number == 0)
        return JobId {};
    const Result<QList<JobStatus>> jobs = queue.jobs(id);
    if (!jobs)
        return jobs.error();
    if (number > jobs->size())
        return Error { .code = ErrorCode::NotFound, .detail = u"icon %1"_s.arg(number) };
    return jobs->at(number - 1).id;
}

} // namespace

Result<void> changeBatch(BatchQueue &queue, const BatchArguments &arguments)
{
    using Action = BatchArguments::Action;
    const BatchId id { arguments.id };
    const Result<JobId> job = jobNumbered(queue, id, arguments.number);
    if (!job)
        return job.error();
    switch (arguments.action) {
    case Action::Cancel:
        return queue.cancel(id);
    case Action::Retry:
        return arguments.category.isEmpty()
            ? queue.retryJob(id, *job)
            : queue.rewordJob(id, *job, { arguments.category, arguments.elements });
    case Action::ResolveResend:
        return queue.resolveJob(id, *job, Resolution::Resend);
    case Action::ResolveDrop:
        return queue.resolveJob(id, *job, Resolution::Drop);
    case Action::Remove:
        return queue.remove(id);
    case Action::First:
        return queue.putFirst(id);
    case Action::Status:
    case Action::Result:
        break;
    }
    return {};
}

QList<BatchId> unfinishedBatches(const BatchQueue &queue)
{
    QList<BatchId> ids;
    for (const BatchStatus &batch : queue.batches())
        if (!batch.endedAt.isValid())
            ids << batch.id;
    return ids;
}

Result<QList<BatchId>> resumeAll(BatchQueue &queue)
{
    const QList<BatchId> ids = unfinishedBatches(queue);
    for (const BatchId &id : ids)
        if (const Result<void> done = queue.resume(id); !done)
            return done.error();
    return ids;
}

} // namespace Iconwright
