#include "app/commands/commands.h"

#include "app/application.h"
#include "app/console.h"
#include "app/handover/handoverclient.h"
#include "core/base/after.h"
#include "core/library/profile.h"

namespace Iconwright {

QFuture<int> failed(const Console &console, const Error &error)
{
    console.failure(error);
    return ended(exitStatusOf(error));
}

QFuture<int> handOver(Application &application, const Console &console, const Error &error, Handover handover)
{
    if (error.code != ErrorCode::ProfileInUse)
        return failed(console, error);
    handover.json = console.isJson();
    auto *client = new HandoverClient(console, &application);
    return after(client->send(handoverAddress(application.profile().folder()), handover), &application,
        [&console, error](const std::optional<int> &status) {
            if (!status)
                console.failure(error);
            return status.value_or(exitStatusOf(error));
        });
}

} // namespace Iconwright
