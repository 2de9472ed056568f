#include "app/connectionprobe.h"

#include "app/application.h"
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

} // namespace

QFuture<Result<QStringList>> probeConnection(Application &application)
{
    const auto ask = [&application](const Result<Credentials> &credentials) -> QFuture<Result<QStringList>> {
        if (!credentials)
            return QtFuture::makeReadyFuture(Result<QStringList>(credentials.error()));
        auto probe = std::make_shared<Probe>(application.catalog());
        probe->provider.setCredentials(*credentials);
        return after(probe->provider.testConnection(), &application,
            [probe](const Result<QStringList> &models) { return models; });
    };
    return after(application.credentials(), &application, ask).unwrap();
}

} // namespace Iconwright
