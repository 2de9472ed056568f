#include "app/application.h"
#include "app/commands/batchjson.h"
#include "app/commands/batchrun.h"
#include "app/commands/commands.h"
#include "app/console.h"
#include "app/engine.h"
#include "core/base/after.h"
#include "core/library/iconlibrary.h"
#include "core/queue/batchreader.h"

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

using Resume = std::function<Result<QList<BatchId>>(BatchQueue &)>;

QFuture<int> runResumed(Application &application, const Console &console, const Resume &resume)
{
    auto *run = new BatchRun(application.engine(), console, &application);
    const Result<QList<BatchId>> batches = resume(application.engine().queue());
    return batches ? run->wait(*batches) : failed(console, batches.error());
}

//! Opens the queue with the key, lets `resume` set batches going, and waits for them.
QFuture<int> withQueue(Application &application, const Console &console, const Resume &resume)
{
    if (const Result<void> made = application.makeEngine(); !made)
        return failed(console, made.error());
    if (const Result<void> opened = application.engine().open(); !opened)
        return failed(console, opened.error());
    if (const Result<void> recovered = application.engine().queue().recover(false); !recovered)
        return failed(console, recovered.error());
    const auto start = [&application, &console, resume](const Result<Credentials> &credentials) {
        // Drafts need no key; what does will halt the queue and say so.
        if (credentials)
            application.engine().setCredentials(*credentials);
        return runResumed(application, console, resume);
    };
    return after(application.credentials(), &application, start).unwrap();
}

Result<QList<BatchId>> resumeAll(BatchQueue &queue)
{
    QList<BatchId> resumed;
    for (const BatchStatus &batch : queue.batches()) {
        if (batch.endedAt.isValid())
            continue;
        if (const Result<void> done = queue.resume(batch.id); !done)
            return done.error();
        resumed << batch.id;
    }
    return resumed;
}

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

Result<void> change(BatchQueue &queue, const BatchArguments &arguments)
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
    case Action::Status:
    case Action::Result:
        break;
    }
    return {};
}

void print(const Console &console, const BatchStatus &batch)
{
    if (console.isJson())
        console.object(batchObject(batch));
    else
        console.line(u"%1  %2  %3"_s.arg(batch.id.value, batch.name, batchLine(batch)));
}

void print(const Console &console, const JobStatus &job, const IconLibrary &library)
{
    if (console.isJson())
        console.object(jobObject(job, library));
    else
        console.line(u"%1  %2 %3  %4  %5"_s.arg(job.position + 1, 3)
                         .arg(job.spec.category)
                         .arg(job.spec.variation)
                         .arg(QString(jobStateName(job.state)), pathOf(job, library)));
}

QFuture<int> showBatch(Application &application, const Console &console, const BatchArguments &arguments)
{
    if (const Result<void> opened = application.openLibrary(); !opened)
        return failed(console, opened.error());
    if (!application.library())
        return failed(console, Error { .code = ErrorCode::NotFound, .detail = arguments.id });
    const BatchReader reader(*application.database());
    const BatchId id { arguments.id };
    const Result<BatchStatus> status = reader.status(id);
    if (!status)
        return failed(console, status.error());
    if (arguments.action == BatchArguments::Action::Status) {
        print(console, *status);
        return ended(AllDone);
    }
    const Result<QList<JobStatus>> jobs = reader.jobs(id);
    if (!jobs)
        return failed(console, jobs.error());
    for (const JobStatus &job : *jobs)
        print(console, job, *application.library());
    print(console, *status);
    return ended(status->failed + status->unclear > 0 ? SomeFailed : AllDone);
}

} // namespace

QFuture<int> runVerb(Application &application, const Console &console, const BatchesArguments &arguments)
{
    if (arguments.resume)
        return withQueue(application, console, resumeAll);
    if (const Result<void> opened = application.openLibrary(); !opened)
        return failed(console, opened.error());
    if (!application.library())
        return ended(AllDone);
    const Result<QList<BatchStatus>> batches = BatchReader(*application.database()).batches();
    if (!batches)
        return failed(console, batches.error());
    for (const BatchStatus &batch : *batches)
        print(console, batch);
    return ended(AllDone);
}

QFuture<int> runVerb(Application &application, const Console &console, const BatchArguments &arguments)
{
    using Action = BatchArguments::Action;
    const Action action = arguments.action;
    if (action == Action::Status || action == Action::Result)
        return showBatch(application, console, arguments);
    return withQueue(application, console, [arguments](BatchQueue &queue) -> Result<QList<BatchId>> {
        const BatchId id { arguments.id };
        if (const Result<BatchStatus> known = queue.status(id); !known)
            return known.error();
        if (const Result<void> done = change(queue, arguments); !done)
            return done.error();
        if (arguments.action == Action::Remove)
            return QList<BatchId>();
        if (arguments.action == Action::Retry || arguments.action == Action::ResolveResend) {
            if (const Result<void> resumed = queue.resume(id); !resumed)
                return resumed.error();
        }
        return QList<BatchId> { id };
    });
}

} // namespace Iconwright
