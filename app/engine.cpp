#include "app/engine.h"

#include "core/library/database.h"
#include "core/library/iconlibrary.h"
#include "core/library/originalstore.h"
#include "core/provider/offline/offlineprovider.h"
#include "core/provider/openai/openaiprovider.h"
#include "core/queue/joblog.h"
#include "core/queue/partialpictures.h"

namespace Iconwright {

Engine::Engine(const Profile &profile, const Catalog &catalog, const QueueLimits &limits)
    : m_profile(profile)
    , m_catalog(catalog)
    , m_limits(limits)
{
}

Engine::~Engine() = default;

Result<void> Engine::open()
{
    Result<std::unique_ptr<Database>> database
        = Database::openAgain(m_profile.databasePath(), Durability::Full);
    if (!database)
        return database.error();
    m_database = std::move(*database);
    m_originals = std::make_unique<OriginalStore>(m_profile.folder());
    if (const Result<void> prepared = m_originals->prepare(); !prepared)
        return prepared;
    m_library = std::make_unique<IconLibrary>(*m_database, *m_originals);
    m_openai = std::make_unique<OpenAiProvider>(m_catalog, m_clock);
    m_offline = std::make_unique<OfflineProvider>(m_catalog);
    m_partials = std::make_unique<PartialPictures>();
    QueueServices services { .database = m_database.get(),
        .library = m_library.get(),
        .originals = m_originals.get(),
        .clock = &m_clock,
        .catalog = m_catalog,
        .partials = m_partials.get() };
    services.providers
        = { { QStringLiteral("openai"), m_openai.get() }, { QStringLiteral("offline"), m_offline.get() } };
    m_queue = std::make_unique<BatchQueue>(std::move(services), m_limits);
    m_jobLog = std::make_unique<JobLog>(*m_queue, *m_library);
    return {};
}

void Engine::close()
{
    m_jobLog.reset();
    m_queue.reset();
    m_partials.reset();
    m_offline.reset();
    m_openai.reset();
    m_library.reset();
    m_originals.reset();
    m_database.reset();
}

void Engine::setCredentials(const Credentials &credentials)
{
    m_origin = originOf(credentials.baseUrl);
    m_mayUse = check(credentials);
    m_openai->setCredentials(credentials);
}

Result<void> Engine::maySendTo(const QString &origin) const
{
    if (m_mayUse && origin != m_origin)
        return Error { .code = ErrorCode::InvalidBaseUrl,
            .detail = QStringLiteral("%1; the running program sends to %2").arg(origin, m_origin) };
    return m_mayUse;
}

void Engine::setLimits(const QueueLimits &limits)
{
    m_queue->setLimits(limits);
}

} // namespace Iconwright
