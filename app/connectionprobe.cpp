#include "app/connectionprobe.h"

#include "app/application.h"
#include "app/servermodels.h"
#include "core/base/after.h"
#include "core/provider/openai/openaiprovider.h"

#include <memory>

namespace Iconwright {

namespace {

//! What a probe needs for as long as it runs.
struct Probe
{
    explicit Probe(const Catalog &catalog)
        : provider(catalog, clock)
    {
    }

    SystemClock clock;
    OpenAiProvider provider;
};

void remember(Application &application, const QString &origin, const QList<ServerModel> &models)
{
    keepShutdowns(application.settings(), origin, models, application.catalog());
    application.useShutdowns();
}

} // namespace

QFuture<Result<QList<ServerModel>>> probeConnection(Application &application)
{
    using Models = Result<QList<ServerModel>>;
    const auto ask = [&application](const Result<Credentials> &credentials) -> QFuture<Models> {
        if (!credentials)
            return QtFuture::makeReadyFuture(Models(credentials.error()));
        auto probe = std::make_shared<Probe>(application.catalog());
        probe->provider.setCredentials(*credentials);
        return after(probe->provider.testConnection(), &application,
            [probe, &application, origin = originOf(credentials->baseUrl)](const Models &models) {
                if (models)
                    remember(application, origin, *models);
                return models;
            });
    };
    return after(application.credentials(), &application, ask).unwrap();
}

} // namespace Iconwright
