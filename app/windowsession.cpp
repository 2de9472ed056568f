#include "app/windowsession.h"

#include "app/engine.h"
#include "app/handover/handoverserver.h"
#include "app/modelwatch.h"
#include "app/preferencessession.h"
#include "app/windowsettings.h"
#include "core/base/after.h"
#include "core/catalog/recipebook.h"
#include "core/library/iconlibrary.h"
#include "core/library/librarycleaning.h"
#include "core/library/librarysearch.h"
#include "core/library/retention.h"
#include "core/library/thumbnailloader.h"
#include "core/queue/batchcontroller.h"
#include "core/queue/batchplanner.h"
#include "ui/common/bannerstack.h"
#include "ui/compose/composeform.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/iconactions.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/preferences/preferencesdialog.h"

#include <QCoreApplication>
#include <QPromise>
#include <QTimeZone>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

//! In the engine's thread.
Result<std::optional<RescueReport>> openIn(const Profile &profile, Engine &engine)
{
    const Result<std::optional<RescueReport>> checked = Application::checkLibrary(profile);
    if (!checked)
        return checked;
    const Result<void> opened = engine.open();
    return opened ? checked : opened.error();
}

//! Its own second start brings the window to the front. Wayland wants the token of whoever asked.
void raise(QWidget &window, const QByteArray &activationToken)
{
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken);
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

WindowSession::WindowSession(
    const QString &profileFolder, const QProcessEnvironment &environment, UserPrompts &prompts)
    : m_application(profileFolder, environment)
    , m_prompts(prompts)
{
    m_engineThread.setObjectName(QStringLiteral("engine"));
}

WindowSession::~WindowSession()
{
    m_windowSettings.reset(); // saves how the window stands
    m_window.reset();
    m_planner.reset();
    m_search.reset();
    m_thumbnails.reset();
    m_batches.reset();
    if (!m_engineThread.isRunning())
        return;
    // What the engine holds belongs to its thread: database connections may be closed nowhere else.
    Engine *engine = &m_application.engine();
    QMetaObject::invokeMethod(engine, [this, engine] {
        delete m_handover;
        engine->close();
        m_engineThread.quit();
    });
    m_engineThread.wait();
}

QFuture<Result<void>> WindowSession::open()
{
    Result<void> opened = m_application.openSettings();
    if (opened) {
        Q_EMIT settingsOpened(m_application.settings());
        opened = m_application.prepareEngine();
    }
    if (!opened)
        return QtFuture::makeReadyFuture(opened);
    return after(
        openEngine(), this, [this](const Result<std::optional<RescueReport>> &checked) -> Result<void> {
            const Result<void> ready
                = checked ? m_application.useLibrary(*checked) : Result<void>(checked.error());
            if (ready)
                makeWindow();
            return ready;
        });
}

QFuture<Result<std::optional<RescueReport>>> WindowSession::openEngine()
{
    Engine *engine = &m_application.engine();
    engine->moveToThread(&m_engineThread);
    m_engineThread.start();
    auto promise = std::make_shared<QPromise<Result<std::optional<RescueReport>>>>();
    promise->start();
    QMetaObject::invokeMethod(engine, [engine, promise, profile = m_application.profile()] {
        promise->addResult(openIn(profile, *engine));
        promise->finish();
    });
    return promise->future();
}

void WindowSession::makeWindow()
{
    const Profile &profile = m_application.profile();
    m_batches = std::make_unique<BatchController>(m_application.engine().queue());
    m_batches->watch(m_application.engine().partials());
    m_thumbnails = std::make_unique<ThumbnailLoader>(m_application.thumbnails());
    m_search = std::make_unique<LibrarySearch>(profile.databasePath());
    m_planner = std::make_unique<BatchPlanner>(m_application.catalog(), profile);
    const Companions::Facts facts { .version = QCoreApplication::applicationVersion(),
        .logFile = profile.logsFolder() + QStringLiteral("/iconwright.log"),
        .usage = [path = profile.databasePath()] { return loadUsage(path, QTimeZone::systemTimeZone()); } };
    m_window = std::make_unique<MainWindow>(
        MainWindow::Dependencies { m_application.catalog(), *m_application.library(), *m_application.sets(),
            *m_search, *m_planner, *m_thumbnails, *m_batches, m_prompts, m_clock,
            m_application.styleDrawing() },
        facts);
    m_planner->setCaps(m_application.limits().caps, m_clock);
    m_modelWatch = std::make_unique<ModelWatch>(m_application, *m_batches);
    m_window->compose().setRecipeBook(&m_application.recipes());
    connectSettings();
    connectAutosave();
    applyRetention();
    refreshCredentials();
    if (!m_application.rescued().isEmpty())
        m_window->banners().showError(
            Error { .code = ErrorCode::DatabaseDamaged, .detail = m_application.rescued() });
}

//! For what other processes hand over.
void WindowSession::openDoor()
{
    Engine *engine = &m_application.engine();
    const QString address = handoverAddress(m_application.profile().folder());
    QMetaObject::invokeMethod(engine, [this, engine, address, window = m_window.get()] {
        m_handover = new HandoverServer(*engine, m_application.catalog(), address, QueueOwner::Window);
        connect(m_handover, &HandoverServer::raiseRequested, window,
            [window](const QByteArray &token) { raise(*window, token); });
    });
}

void WindowSession::connectSettings()
{
    Settings *settings = &m_application.settings();
    m_windowSettings = std::make_unique<WindowSettings>(*settings, m_application.catalog(), *m_window);
    connect(m_window.get(), &MainWindow::preferencesMade, this, [this](PreferencesDialog &dialog) {
        new PreferencesSession(m_application, dialog); // goes with the dialog
        connect(&dialog, &QDialog::finished, this, [this] {
            if (std::exchange(m_retentionIsNew, false))
                applyRetention();
        });
    });
    connect(settings, &Settings::changed, this, &WindowSession::applySetting);
    connect(&m_application.keys(), &ApiKeys::changed, this, &WindowSession::refreshCredentials);
    connect(&m_application.recipes(), &RecipeBook::writeFailed, m_window.get(),
        [this](const Error &error) { m_window->banners().showError(error); });
}

void WindowSession::connectAutosave()
{
    applyAutosave();
    connect(
        m_batches.get(), &BatchController::iconArrived, this,
        [this](IconId id) {
            const IconLibrary &library = *m_application.library();
            if (const Result<IconRecord> icon = library.icon(id))
                m_autosave.save(*icon, library.originalPath(*icon));
        });
    connect(&m_autosave, &Autosave::failed, m_window.get(),
        [this](const Error &error) { m_window->banners().showError(error); });
}

//! What concerns the engine; theme, motion and language are Appearance's, the window's own WindowSettings'.
void WindowSession::applySetting(Setting setting)
{
    switch (setting) {
    case Setting::RequestsPerMinute:
    case Setting::TokensPerMinute:
    case Setting::ImagesPerMinute:
    case Setting::Concurrency:
    case Setting::CapPerBatch:
    case Setting::CapPerDay:
    case Setting::CapPerMonth:
        applyLimits();
        break;
    case Setting::BaseUrl:
    case Setting::Organization:
    case Setting::Project:
    case Setting::Proxy:
    case Setting::ProxyHost:
    case Setting::ProxyPort:
    case Setting::ProxyUser:
    case Setting::CertificateFile:
        refreshCredentials();
        break;
    case Setting::RetentionDays:
    case Setting::RetentionMegabytes:
        // Not now: on the way from "for good" to 90 days lie all the days before.
        m_retentionIsNew = true;
        break;
    case Setting::Autosave:
    case Setting::AutosaveFolder:
    case Setting::AutosavePattern:
        applyAutosave();
        break;
    default:
        break;
    }
}

void WindowSession::applyAutosave()
{
    const Settings &settings = m_application.settings();
    const bool on = settings.number(Setting::Autosave) == 1;
    m_autosave.setOptions({ .folder = on ? settings.text(Setting::AutosaveFolder) : QString(),
        .pattern = settings.text(Setting::AutosavePattern) });
}

void WindowSession::applyLimits()
{
    Engine *engine = &m_application.engine();
    QMetaObject::invokeMethod(
        engine, [engine, inForce = m_application.limits()] { engine->setLimits(inForce); });
    m_planner->setCaps(m_application.limits().caps, m_clock);
    m_window->compose().refresh();
}

void WindowSession::refreshCredentials()
{
    after(
        m_application.credentials(), this,
        [this](const Result<Credentials> &credentials) { useCredentials(credentials); });
}

void WindowSession::useCredentials(const Result<Credentials> &credentials)
{
    const bool usable = credentials && check(*credentials);
    const QString origin = originOf(m_application.baseUrl());
    const bool isKeyless = usable && credentials->apiKey.isEmpty();
    const KeyState state = !usable                   ? KeyState::None
        : m_application.isKeyFromEnvironment(origin) ? KeyState::FromEnvironment
        : m_application.keys().isForThisRun(origin)  ? KeyState::ThisRunOnly
        : isKeyless                                  ? KeyState::Unknown
                                                     : KeyState::InKeychain;
    m_window->setKeyState(state, credentials ? Error() : credentials.error());
    offerProvider(usable);
    Engine *engine = &m_application.engine();
    QMetaObject::invokeMethod(engine, [engine, credentials, recover = !m_hasRecovered] {
        if (credentials)
            engine->setCredentials(*credentials);
        if (recover)
            (void)engine->queue().recover(true);
        // Generate may have been pressed before the keychain answered.
        if (!recover || engine->queue().haltedBy().code != ErrorCode::None)
            engine->queue().goOn();
    });
    if (!std::exchange(m_hasRecovered, true))
        openDoor(); // with the key, and with what an earlier process left
}

//! Without a key only drafts can be drawn; a key that has just been added is there to be used.
void WindowSession::offerProvider(bool hasKey)
{
    const bool isNews = hasKey != m_hadKey;
    m_hadKey = hasKey;
    if (!isNews)
        return;
    BatchRequest request = m_window->compose().request();
    request.model.provider = hasKey ? QStringLiteral("openai") : QStringLiteral("offline");
    m_window->compose().setRequest(request);
}

void WindowSession::applyRetention()
{
    const Settings &settings = m_application.settings();
    RetentionPolicy policy;
    if (const int days = settings.number(Setting::RetentionDays); days > 0)
        policy.maxAge = std::chrono::days(days);
    if (const int megabytes = settings.number(Setting::RetentionMegabytes); megabytes > 0)
        policy.maxBytes = megabytes * 1'000'000LL;
    after(m_application.cleaning().applyRetention(policy, m_clock.now()), this,
        [this](const Result<QList<IconId>> &icons) { tellLetGo(icons); });
}

void WindowSession::tellLetGo(const Result<QList<IconId>> &icons)
{
    if (!icons)
        m_window->banners().showError(icons.error());
    else if (!icons->isEmpty())
        m_window->gallery().icons().showLetGo(*icons);
}

} // namespace Iconwright
