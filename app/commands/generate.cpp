#include "app/application.h"
#include "app/commands/batchrun.h"
#include "app/commands/commands.h"
#include "app/commands/formrequest.h"
#include "app/commands/matchargument.h"
#include "app/console.h"
#include "app/engine.h"
#include "app/handover/handover.h"
#include "core/base/after.h"
#include "core/library/originalstore.h"
#include "core/queue/batchplan.h"
#include "ui/common/units.h"

#include <QJsonArray>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject plannedObject(const PlannedIcon &icon)
{
    return {
        { u"category"_s, icon.spec.category },
        { u"variation"_s, icon.spec.variation },
        { u"prompt"_s, icon.prompt },
        { u"cached"_s, icon.cached.isValid() },
    };
}

void printPlan(const Console &console, const BatchPlan &plan)
{
    const auto seconds = static_cast<qint64>(plan.duration.count());
    if (console.isJson()) {
        for (const PlannedIcon &icon : plan.icons)
            console.object(plannedObject(icon));
        console.object(
            { { u"dry_run"_s, true }, { u"icons"_s, plan.icons.size() }, { u"new_icons"_s, plan.newIcons },
                { u"estimated_cost_usd"_s,
                    plan.costMicroUsd ? QJsonValue(static_cast<double>(*plan.costMicroUsd) / 1e6)
                                      : QJsonValue() },
                { u"most_cost_usd"_s,
                    plan.mostMicroUsd ? QJsonValue(static_cast<double>(*plan.mostMicroUsd) / 1e6)
                                      : QJsonValue() },
                { u"estimated_seconds"_s, seconds } });
        return;
    }
    for (const PlannedIcon &icon : plan.icons)
        console.line(
            u"%1 %2%3\n%4\n"_s.arg(icon.spec.category)
                .arg(icon.spec.variation)
                .arg(icon.cached.isValid() ? u" (in the library, costs nothing)"_s : QString(), icon.prompt));
    console.line(estimateText(plan.newIcons, plan.costMicroUsd.value_or(-1), plan.duration));
}

QFuture<int> dryRun(
    Application &application, const Console &console, BatchRequest request, const QString &match)
{
    if (const Result<void> opened = application.openLibrary(); !opened)
        return failed(console, opened.error());
    const OriginalStore originals(application.profile().folder());
    const Result<QString> anchor = anchorFrom(match, application.library(), originals);
    if (!anchor)
        return failed(console, anchor.error());
    request.anchor = *anchor;
    const Result<BatchPlan> plan = planBatch(request, application.catalog(), application.library());
    if (!plan)
        return failed(console, plan.error());
    printPlan(console, *plan);
    return ended(AllDone);
}

QFuture<int> startBatch(Application &application, const Console &console, const BatchPlan &plan)
{
    auto *run = new BatchRun(application, console);
    const Result<BatchId> batch = application.engine().queue().enqueue(plan);
    if (!batch)
        return failed(console, batch.error());
    return run->wait({ *batch });
}

//! Keys are asked for only when something is to be sent: a batch that the library answers needs none.
QFuture<int> startWithKey(Application &application, const Console &console, const BatchPlan &plan)
{
    const auto start
        = [&application, &console, plan](const Result<Credentials> &credentials) -> QFuture<int> {
        if (!credentials)
            return failed(console, credentials.error());
        if (const Result<void> usable = check(*credentials); !usable)
            return failed(console, usable.error());
        application.engine().setCredentials(*credentials);
        return startBatch(application, console, plan);
    };
    return after(application.credentials(), &application, start).unwrap();
}

} // namespace

QFuture<int> runVerb(Application &application, const Console &console, const GenerateArguments &arguments)
{
    Result<BatchRequest> request = requestFrom(arguments, application.settings(), application.catalog());
    if (!request)
        return failed(console, request.error());
    if (arguments.dryRun)
        return dryRun(application, console, *request, arguments.match);
    if (const Result<void> made = application.makeEngine(); !made)
        return handOver(
            application, console, made.error(), { .task = Handover::Task::Generate, .request = *request });
    const bool isMetered = request->model.provider != u"offline";
    // The library has forgotten what was paid for: drawing it again must be decided knowingly.
    if (isMetered && !application.rescued().isEmpty()) {
        console.note(u"Nothing was sent. Repeat the command to draw these icons with the new index."_s);
        return ended(ProfileNotUsable);
    }
    if (const Result<void> opened = application.engine().open(); !opened)
        return failed(console, opened.error());
    QueueLimits limits = application.limits();
    limits.concurrency = arguments.concurrency.value_or(limits.concurrency);
    application.engine().setLimits(limits);
    if (const Result<void> recovered = application.engine().queue().recover(false); !recovered)
        return failed(console, recovered.error());
    const Result<QString> anchor
        = anchorFrom(arguments.match, &application.engine().library(), application.originals());
    if (!anchor)
        return failed(console, anchor.error());
    request->anchor = *anchor;
    const Result<BatchPlan> plan
        = planBatch(*request, application.catalog(), &application.engine().library());
    if (!plan)
        return failed(console, plan.error());
    const bool isFree = plan->newIcons == 0 || !isMetered;
    return isFree ? startBatch(application, console, *plan) : startWithKey(application, console, *plan);
}

} // namespace Iconwright
