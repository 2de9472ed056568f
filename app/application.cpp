#include "app/application.h"

#include "app/engine.h"
#include "core/base/log.h"
#include "core/library/database.h"
#include "core/library/iconlibrary.h"
#include "core/library/libraryrescue.h"
#include "core/library/originalstore.h"
#include "core/library/profile.h"
#include "core/library/profilelock.h"
#include "core/library/thumbnails.h"

#include <QDir>
#include <QStandardPaths>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString openAiOrigin = u"https://api.openai.com"_s;

QString folderOrDefault(const QString &folder)
{
    return folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : QDir::current().absoluteFilePath(folder);
}

LogLevel logLevel(const QString &name)
{
    return name == u"error" ? LogLevel::Error : name == u"warning" ? LogLevel::Warning : LogLevel::Info;
}

} // namespace

Application::Application(const QString &profileFolder, const QProcessEnvironment &environment)
    : m_environment(environment), m_profile(std::make_unique<Profile>(folderOrDefault(profileFolder)))
{
}

Application::~Application()
{
    m_engine.reset();
    stopLogging();
}

Result<void> Application::openSettings()
{
    if (const Result<void> prepared = m_profile->prepare(); !prepared)
        return prepared;
    m_settings = std::make_unique<Settings>(m_profile->settingsPath(), m_environment);
    // Without a log the program is still of use; what the user does will say what is wrong with the folder.
    (void)startLogging(m_profile->logFolder(), logLevel(m_settings->text(Setting::LogLevel)), m_secrets);
    if (const QList<Error> problems = m_settings->problems(); !problems.isEmpty())
        return problems.first();
    const Result<Catalog> catalog = Catalog::load(m_profile->catalogFolder());
    if (!catalog)
        return catalog.error();
    m_catalog = *catalog;
    m_keychain = std::make_unique<KeychainStore>();
    m_keys = std::make_unique<ApiKeys>(*m_keychain, m_secrets);
    takeKeyFromEnvironment();
    return {};
}

//! The variable names no origin of its own: it belongs to OPENAI_BASE_URL, or to OpenAI where that is not set, and
//! never to a server from the preferences.
void Application::takeKeyFromEnvironment()
{
    const QString variable = m_environment.value(u"OPENAI_BASE_URL"_s);
    const QString origin = variable.isEmpty() ? openAiOrigin : originOf(QUrl(variable));
    m_keys->setForThisRun(origin, m_environment.value(u"OPENAI_API_KEY"_s).toUtf8());
}

Result<void> Application::openLibrary()
{
    if (const Result<void> opened = openDatabase(false); opened || opened.error().code == ErrorCode::NotFound)
        return {};
    else if (opened.error().code != ErrorCode::DatabaseDamaged)
        return opened;
    return claimProfile();
}

Result<void> Application::claimProfile()
{
    if (!m_lock)
        m_lock = std::make_unique<ProfileLock>(*m_profile);
    if (const Result<void> locked = m_lock->acquire(); !locked)
        return locked;
    const Result<void> opened = openDatabase(true);
    if (opened || opened.error().code != ErrorCode::DatabaseDamaged)
        return opened;
    if (const Result<void> rescued = rescueDatabase(); !rescued)
        return rescued;
    return openDatabase(true);
}

Result<void> Application::openDatabase(bool forWriting)
{
    m_library.reset();
    Result<std::unique_ptr<Database>> database = forWriting ? Database::open(m_profile->databasePath(), Durability::Normal)
                                                            : Database::openReadOnly(m_profile->databasePath());
    if (!database)
        return database.error();
    m_database = std::move(*database);
    m_originals = std::make_unique<OriginalStore>(m_profile->folder());
    m_thumbnails = std::make_unique<Thumbnails>(m_profile->folder(), *m_originals);
    m_library = std::make_unique<IconLibrary>(*m_database, *m_originals);
    return forWriting ? m_originals->prepare() : Result<void>();
}

Result<void> Application::rescueDatabase()
{
    const Result<RescueReport> report = rescueLibrary(*m_profile);
    if (!report)
        return report.error();
    m_rescueReport = report->keptAside;
    logError(u"The library's index was damaged. Kept aside as %1; %2 icons indexed again."_s.arg(report->keptAside).arg(report->icons));
    return {};
}

Result<void> Application::makeEngine()
{
    if (const Result<void> claimed = claimProfile(); !claimed)
        return claimed;
    m_engine = std::make_unique<Engine>(m_profile->folder(), m_catalog, limits());
    return {};
}

QueueLimits Application::limits() const
{
    QueueLimits limits;
    limits.concurrency = m_settings->number(Setting::Concurrency);
    limits.rates.requests = m_settings->number(Setting::RequestsPerMinute);
    limits.rates.tokens = m_settings->number(Setting::TokensPerMinute);
    if (const int images = m_settings->number(Setting::ImagesPerMinute); images > 0)
        limits.rates.images = images;
    return limits;
}

QUrl Application::baseUrl() const
{
    return QUrl(m_settings->text(Setting::BaseUrl), QUrl::StrictMode);
}

QFuture<Result<Credentials>> Application::credentials()
{
    const Credentials known { .baseUrl = baseUrl(), .apiKey = {}, .organization = m_settings->text(Setting::Organization),
        .project = m_settings->text(Setting::Project) };
    if (const Result<void> allowed = checkBaseUrl(known.baseUrl); !allowed)
        return QtFuture::makeReadyFuture(Result<Credentials>(allowed.error()));
    return m_keys->key(originOf(known.baseUrl)).then(this, [known](const Result<QByteArray> &key) -> Result<Credentials> {
        // A server of one's own may need no key: no keychain is no obstacle there.
        if (!key && needsKey(known))
            return key.error();
        Credentials credentials = known;
        credentials.apiKey = key ? *key : QByteArray();
        return credentials;
    });
}

} // namespace Iconwright
