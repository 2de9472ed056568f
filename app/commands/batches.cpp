#include "app/application.h"
#include "app/commands/batchjson.h"
#include "app/commands/batchrun.h"
#include "app/commands/commands.h"
#include "app/console.h"
#include "app/engine.h"
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
    return application.credentials().then(&application, start).unwrap();
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

//! A command that changes a batch; empty when it needs no waiting.
Result<void> change(BatchQueue &queue, const BatchId &id, BatchArguments::Action action)
{
    using Action = BatchArguments::Action;
    switch (action) {
    case Action::Cancel:
        return queue.cancel(id);
    case Action::Retry:
        return queue.retryFailed(id);
    case Action::ResolveResend:
        return queue.resolveUnclear(id, Resolution::Resend);
    case Action::ResolveDrop:
        return queue.resolveUnclear(id, Resolution::Drop);
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
        console.line(u"%1 %2  %3  %4"_s.arg(job.spec.category)
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
    const BatchId id { arguments.id };
    return withQueue(application, console, [id, action](BatchQueue &queue) -> Result<QList<BatchId>> {
        if (const Result<BatchStatus> known = queue.status(id); !known)
            return known.error();
        if (const Result<void> done = change(queue, id, action); !done)
            return done.error();
        if (action == Action::Retry || action == Action::ResolveResend) {
            if (const Result<void> resumed = queue.resume(id); !resumed)
                return resumed.error();
        }
        return QList<BatchId> { id };
    });
}

} // namespace Iconwright
