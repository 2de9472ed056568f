#include "app/application.h"

#include "app/engine.h"
#include "app/servermodels.h"
#include "core/base/after.h"
#include "core/base/log.h"
#include "core/catalog/recipebook.h"
#include "core/library/database.h"
#include "core/library/iconlibrary.h"
#include "core/library/iconsets.h"
#include "core/library/librarycleaning.h"
#include "core/library/libraryrescue.h"
#include "core/library/originalstore.h"
#include "core/library/profile.h"
#include "core/library/profilelock.h"
#include "core/library/thumbnails.h"

#include <QDir>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString openAiOrigin = u"https://api.openai.com"_s;

QString folderOrDefault(const QString &folder)
{
    return folder.isEmpty() ? Profile::defaultFolder() : QDir::current().absoluteFilePath(folder);
}

LogLevel logLevel(const QString &name)
{
    return name == u"error" ? LogLevel::Error : name == u"warning" ? LogLevel::Warning : LogLevel::Info;
}

} // namespace

Application::Application(const QString &profileFolder, const QProcessEnvironment &environment)
    : m_profileFolder(folderOrDefault(profileFolder))
    , m_environment(environment)
{
}

Application::~Application()
{
    m_engine.reset();
    stopLogging();
}

Result<void> Application::openSettings()
{
    const Result<Profile> profile = Profile::open(m_profileFolder);
    if (!profile)
        return profile.error();
    m_profile = std::make_unique<Profile>(*profile);
    m_settings = std::make_unique<Settings>(m_profile->settingsPath(), m_environment);
    // Without a log the program is still of use; what the user does will say what is wrong with the folder.
    (void)startLogging(m_profile->logsFolder(), logLevel(m_settings->text(Setting::LogLevel)), m_secrets);
    if (const QList<Error> problems = m_settings->problems(); !problems.isEmpty())
        return problems.first();
    const Result<Catalog> catalog = Catalog::load(m_profile->catalogFolder());
    if (!catalog)
        return catalog.error();
    m_catalog = *catalog;
    useShutdowns();
    m_recipes = std::make_unique<RecipeBook>(m_profile->folder());
    if (const Result<void> loaded = m_recipes->load(); !loaded)
        logWarning(u"Recipes put aside: %1"_s.arg(loaded.error().detail));
    m_keychain = std::make_unique<KeychainStore>();
    m_keys = std::make_unique<ApiKeys>(*m_keychain, m_secrets);
    takeKeyFromEnvironment();
    return {};
}

void Application::useShutdowns()
{
    m_catalog.setShutdowns(shutdownsFromSettings(*m_settings, originOf(baseUrl())));
}

//! The variable names no origin of its own: it belongs to OPENAI_BASE_URL, or to OpenAI where that is not
//! set, and never to a server from the preferences.
void Application::takeKeyFromEnvironment()
{
    const QString variable = m_environment.value(u"OPENAI_BASE_URL"_s);
    const QString origin = variable.isEmpty() ? openAiOrigin : originOf(QUrl(variable));
    const QByteArray key = m_environment.value(u"OPENAI_API_KEY"_s).toUtf8();
    if (key.trimmed().isEmpty())
        return;
    m_keys->setForThisRun(origin, key);
    m_environmentOrigin = origin;
}

Result<void> Application::openLibrary()
{
    Result<std::unique_ptr<Database>> database = Database::openReadOnly(m_profile->databasePath());
    if (database) {
        useDatabase(std::move(*database));
        return {};
    }
    const ErrorCode code = database.error().code;
    if (code == ErrorCode::NotFound)
        return {};
    // Both can only be mended by whoever may write.
    if (code == ErrorCode::DatabaseDamaged || Database::needsWriter(m_profile->databasePath()))
        return claimProfile();
    return database.error();
}

Result<void> Application::claimProfile()
{
    if (const Result<void> locked = lockProfile(); !locked)
        return locked;
    const Result<std::optional<RescueReport>> checked = checkLibrary(*m_profile);
    return checked ? useLibrary(*checked) : checked.error();
}

Result<void> Application::lockProfile()
{
    Result<std::unique_ptr<ProfileLock>> lock = ProfileLock::acquire(m_profile->lockPath());
    if (!lock)
        return lock.error();
    m_lock = std::move(*lock);
    return OriginalStore(m_profile->folder()).prepare();
}

Result<std::optional<RescueReport>> Application::checkLibrary(const Profile &profile)
{
    const OriginalStore originals(profile.folder());
    const auto opened = LibraryRescue(profile.databasePath(), originals).open(Durability::Normal);
    return opened ? Result<std::optional<RescueReport>>(opened->rescue) : opened.error();
}

Result<void> Application::useLibrary(const std::optional<RescueReport> &rescue)
{
    if (rescue)
        noteRescue(*rescue);
    Result<std::unique_ptr<Database>> database
        = Database::openAgain(m_profile->databasePath(), Durability::Normal);
    if (!database)
        return database.error();
    useDatabase(std::move(*database));
    return {};
}

void Application::useDatabase(std::unique_ptr<Database> database)
{
    m_database = std::move(database);
    m_originals = std::make_unique<OriginalStore>(m_profile->folder());
    m_thumbnails = std::make_unique<Thumbnails>(m_profile->folder(), *m_originals);
    m_library = std::make_unique<IconLibrary>(*m_database, *m_originals);
    m_sets = std::make_unique<IconSets>(*m_database);
    m_cleaning = std::make_unique<LibraryCleaning>(m_profile->databasePath());
    connect(m_cleaning.get(), &LibraryCleaning::iconsRemoved, m_library.get(), &IconLibrary::iconsRemoved);
    connect(m_cleaning.get(), &LibraryCleaning::iconsDeleted, m_library.get(), &IconLibrary::iconsDeleted);
}

void Application::noteRescue(const RescueReport &report)
{
    if (report.keptAside.isEmpty())
        return;
    m_rescued = report.keptAside;
    logError(u"The library's index was damaged (%1). Kept aside as %2; %3 pictures indexed again."_s
                 .arg(report.cause.detail, report.keptAside)
                 .arg(report.icons));
    Q_EMIT rescuedLibrary(m_rescued);
}

bool Application::isProfileInUse() const
{
    return ProfileLock::isHeld(m_profile->lockPath());
}

Result<void> Application::makeEngine()
{
    if (const Result<void> prepared = prepareEngine(); !prepared)
        return prepared;
    const Result<std::optional<RescueReport>> checked = checkLibrary(*m_profile);
    return checked ? useLibrary(*checked) : checked.error();
}

Result<void> Application::prepareEngine()
{
    if (const Result<void> locked = lockProfile(); !locked)
        return locked;
    m_engine = std::make_unique<Engine>(*m_profile, m_catalog, limits());
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
    limits.caps = { .batch = capOf(Setting::CapPerBatch),
        .day = capOf(Setting::CapPerDay),
        .month = capOf(Setting::CapPerMonth) };
    return limits;
}

//! In millionths of a dollar.
qint64 Application::capOf(Setting setting) const
{
    constexpr qint64 microUsdPerCent = 10'000;
    return m_settings->number(setting) * microUsdPerCent;
}

QUrl Application::baseUrl() const
{
    return QUrl(m_settings->text(Setting::BaseUrl), QUrl::StrictMode);
}

QFuture<Result<Credentials>> Application::credentials()
{
    if (const Result<void> allowed = checkBaseUrl(baseUrl()); !allowed)
        return QtFuture::makeReadyFuture(Result<Credentials>(allowed.error()));
    return after(network(), this, [this](const Result<NetworkOptions> &way) {
        return way ? credentials(*way) : QtFuture::makeReadyFuture(Result<Credentials>(way.error()));
    }).unwrap();
}

//! The password of a proxy that has a user comes from the keychain; where there is none, the proxy says so.
QFuture<Result<NetworkOptions>> Application::network()
{
    const auto options = networkOptions();
    const QString origin = proxyOrigin();
    if (!options || origin.isEmpty())
        return QtFuture::makeReadyFuture(options);
    return after(m_keys->key(origin), this,
        [known = *options](const Result<QByteArray> &password) -> Result<NetworkOptions> {
            NetworkOptions whole = known;
            whole.proxyPassword = password ? *password : QByteArray();
            return whole;
        });
}

Result<NetworkOptions> Application::networkOptions() const
{
    NetworkOptions options { .proxy = proxyFromText(m_settings->text(Setting::Proxy)),
        .proxyHost = m_settings->text(Setting::ProxyHost),
        .proxyPort = m_settings->number(Setting::ProxyPort),
        .proxyUser = m_settings->text(Setting::ProxyUser),
        .proxyPassword = {},
        .certificates = {} };
    if (const QString file = m_settings->text(Setting::CertificateFile); !file.isEmpty()) {
        const auto certificates = readCertificates(file);
        if (!certificates)
            return certificates.error();
        options.certificates = *certificates;
    }
    return options;
}

QString Application::proxyOrigin() const
{
    return Iconwright::proxyOrigin({ .proxy = proxyFromText(m_settings->text(Setting::Proxy)),
        .proxyHost = m_settings->text(Setting::ProxyHost),
        .proxyPort = m_settings->number(Setting::ProxyPort),
        .proxyUser = m_settings->text(Setting::ProxyUser),
        .proxyPassword = {},
        .certificates = {} });
}

QFuture<Result<Credentials>> Application::credentials(const NetworkOptions &way)
{
    const Credentials known { .baseUrl = baseUrl(),
        .apiKey = {},
        .organization = m_settings->text(Setting::Organization),
        .project = m_settings->text(Setting::Project),
        .network = way };
    return after(
        m_keys->key(known.origin()), this, [known](const Result<QByteArray> &key) -> Result<Credentials> {
            // A server of one's own may need no key: no keychain is no obstacle there.
            if (!key && !check(known))
                return key.error();
            Credentials credentials = known;
            credentials.apiKey = key ? *key : QByteArray();
            return credentials;
        });
}

} // namespace Iconwright
