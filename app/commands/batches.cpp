#include "app/application.h"
#include "app/commands/batchchange.h"
#include "app/commands/batchjson.h"
#include "app/commands/batchrun.h"
#include "app/commands/commands.h"
#include "app/console.h"
#include "app/engine.h"
#include "app/handover/handover.h"
#include "core/base/after.h"
#include "core/library/iconlibrary.h"
#include "core/queue/batchreader.h"

#include <QPromise>

#include <algorithm>
#include <memory>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

using Resume = std::function<Result<QList<BatchId>>(BatchQueue &)>;

//! The profile's queue, open and with what an earlier process left.
Result<void> openQueue(Application &application)
{
    if (const Result<void> made = application.makeEngine(); !made)
        return made;
    if (const Result<void> opened = application.engine().open(); !opened)
        return opened;
    return application.engine().queue().recover(false);
}

QFuture<int> runResumed(Application &application, const Console &console, const Resume &resume)
{
    auto *run = new BatchRun(application, console);
    const Result<QList<BatchId>> batches = resume(application.engine().queue());
    return batches ? run->wait(*batches) : failed(console, batches.error());
}

//! Lets `resume` set batches going, and waits for them. The key is asked for only when something is to be
//! sent; without it nothing is changed.
QFuture<int> resumeWithKey(
    Application &application, const Console &console, bool isMetered, const Resume &resume)
{
    if (!isMetered)
        return runResumed(application, console, resume);
    const auto start
        = [&application, &console, resume](const Result<Credentials> &credentials) -> QFuture<int> {
        if (!credentials)
            return failed(console, credentials.error());
        if (const Result<void> usable = check(*credentials); !usable)
            return failed(console, usable.error());
        application.engine().setCredentials(*credentials);
        return runResumed(application, console, resume);
    };
    return after(application.credentials(), &application, start).unwrap();
}

bool isMetered(const JobStatus &job)
{
    return job.spec.model.provider != u"offline";
}

bool hasUnsentMetered(const BatchQueue &queue, const BatchId &id)
{
    const Result<QList<JobStatus>> jobs = queue.jobs(id);
    return jobs && std::ranges::any_of(*jobs, [](const JobStatus &job) {
        return job.state == JobState::Queued && isMetered(job);
    });
}

QFuture<int> resumeEverything(Application &application, const Console &console)
{
    if (const Result<void> opened = openQueue(application); !opened)
        return handOver(application, console, opened.error(), { .task = Handover::Task::Resume });
    const BatchQueue &queue = application.engine().queue();
    const bool metered = std::ranges::any_of(
        unfinishedBatches(queue), [&queue](const BatchId &id) { return hasUnsentMetered(queue, id); });
    return resumeWithKey(application, console, metered, resumeAll);
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

//! Whether some of the batch's icons would be sent by `arguments` that may cost money.
bool sendsMetered(const BatchQueue &queue, const BatchArguments &arguments)
{
    const JobState state
        = arguments.action == BatchArguments::Action::Retry ? JobState::Failed : JobState::Unclear;
    const Result<QList<JobStatus>> jobs = queue.jobs(BatchId { arguments.id });
    return hasUnsentMetered(queue, BatchId { arguments.id })
        || (jobs && std::ranges::any_of(*jobs, [&](const JobStatus &job) {
               const bool isMeant = arguments.number == 0 || job.position == arguments.number - 1;
               return isMeant && job.state == state && isMetered(job);
           }));
}

//! Retry and resolve-resend: the batch goes on, and is waited for.
QFuture<int> goOn(Application &application, const Console &console, const BatchArguments &arguments)
{
    const bool metered = sendsMetered(application.engine().queue(), arguments);
    return resumeWithKey(
        application, console, metered, [arguments](BatchQueue &queue) -> Result<QList<BatchId>> {
            const BatchId id { arguments.id };
            if (const Result<void> done = changeBatch(queue, arguments); !done)
                return done.error();
            if (const Result<void> resumed = queue.resume(id); !resumed)
                return resumed.error();
            return QList<BatchId> { id };
        });
}

int changeAndPrint(BatchQueue &queue, const Console &console, const BatchArguments &arguments)
{
    if (const Result<void> done = changeBatch(queue, arguments); !done) {
        console.failure(done.error());
        return exitStatusOf(done.error());
    }
    const Result<BatchStatus> status = queue.status(BatchId { arguments.id });
    if (!status)
        return AllDone;
    print(console, *status);
    if (arguments.action != BatchArguments::Action::Remove)
        return AllDone;
    console.note(u"The batch is unfinished. Cancel it first."_s);
    return SomeFailed;
}

//! Cancel, resolve-drop and remove: nothing is sent. Answers that came before the last process ended are
//! stored first, for only then it is known what is undecided.
QFuture<int> settle(Application &application, const Console &console, const BatchArguments &arguments)
{
    BatchQueue &queue = application.engine().queue();
    auto promise = std::make_shared<QPromise<int>>();
    promise->start();
    QObject::connect(&queue, &BatchQueue::drained, &application, [&queue, &console, promise, arguments] {
        if (promise->future().isFinished())
            return;
        promise->addResult(changeAndPrint(queue, console, arguments));
        promise->finish();
    });
    queue.drain();
    return promise->future();
}

BatchReader::Work workIn(const Application &application)
{
    return application.isProfileInUse() ? BatchReader::Work::GoesOn : BatchReader::Work::Rests;
}

QFuture<int> showBatch(Application &application, const Console &console, const BatchArguments &arguments)
{
    if (const Result<void> opened = application.openLibrary(); !opened)
        return failed(console, opened.error());
    if (!application.library())
        return failed(console, Error { .code = ErrorCode::NotFound, .detail = arguments.id });
    const BatchReader reader(*application.database(), workIn(application));
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
        return resumeEverything(application, console);
    if (const Result<void> opened = application.openLibrary(); !opened)
        return failed(console, opened.error());
    if (!application.library())
        return ended(AllDone);
    const Result<QList<BatchStatus>> batches
        = BatchReader(*application.database(), workIn(application)).batches();
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
    if (const Result<void> opened = openQueue(application); !opened)
        return handOver(
            application, console, opened.error(), { .task = Handover::Task::Change, .change = arguments });
    const Result<BatchStatus> known = application.engine().queue().status(BatchId { arguments.id });
    if (!known)
        return failed(console, known.error());
    const bool goesOn = action == Action::Retry || action == Action::ResolveResend;
    return goesOn ? goOn(application, console, arguments) : settle(application, console, arguments);
}

} // namespace Iconwright
