#include "app/windowsession.h"

#include "app/connectionprobe.h"
#include "app/engine.h"
#include "app/formsettings.h"
#include "core/base/after.h"
#include "core/library/iconlibrary.h"
#include "core/library/retention.h"
#include "core/library/thumbnailloader.h"
#include "core/queue/batchcontroller.h"
#include "ui/compose/composeform.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/preferences/limitspage.h"
#include "ui/preferences/preferencesdialog.h"

#include <QPromise>

namespace Iconwright {

WindowSession::WindowSession(
    const QString &profileFolder, const QProcessEnvironment &environment, UserPrompts &prompts)
    : m_application(profileFolder, environment)
    , m_prompts(prompts)
{
    m_engineThread.setObjectName(QStringLiteral("engine"));
}

WindowSession::~WindowSession()
{
    if (m_window)
        saveWindow();
    m_window.reset();
    m_thumbnails.reset();
    m_batches.reset();
    if (!m_engineThread.isRunning())
        return;
    // What the engine holds belongs to its thread: database connections may be closed nowhere else.
    Engine *engine = &m_application.engine();
    QMetaObject::invokeMethod(engine, [this, engine] {
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
        opened = m_application.makeEngine();
    }
    if (!opened)
        return QtFuture::makeReadyFuture(opened);
    return after(openEngine(), this, [this](const Result<void> &done) {
        if (done)
            makeWindow();
        return done;
    });
}

QFuture<Result<void>> WindowSession::openEngine()
{
    Engine *engine = &m_application.engine();
    engine->moveToThread(&m_engineThread);
    m_engineThread.start();
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QMetaObject::invokeMethod(engine, [engine, promise] {
        promise->addResult(engine->open());
        promise->finish();
    });
    return promise->future();
}

void WindowSession::makeWindow()
{
    m_batches = std::make_unique<BatchController>(m_application.engine().queue());
    m_thumbnails = std::make_unique<ThumbnailLoader>(m_application.thumbnails());
    m_window = std::make_unique<MainWindow>(MainWindow::Dependencies {
        m_application.catalog(), *m_application.library(), *m_thumbnails, *m_batches, m_prompts, m_clock });
    showSettings();
    connectKeyPage();
    connectSettings();
    applyRetention();
    refreshCredentials();
    if (!m_application.rescued().isEmpty())
        m_window->say(tr(
            "The index of your library was damaged. It was kept aside, and your pictures were indexed again. "
            "No picture is lost."));
}

void WindowSession::showSettings()
{
    Settings &settings = m_application.settings();
    m_window->restoreGeometry(settings.bytes(Setting::WindowGeometry));
    m_window->restoreLayout(settings.bytes(Setting::WindowState));
    m_window->setExportDefaults(exportFromSettings(settings));
    m_window->compose().setRequest(formFromSettings(settings, m_application.catalog()));
    const QueueLimits limits = m_application.limits();
    m_window->preferences().limitsPage().setLimits(
        { .requestsPerMinute = settings.number(Setting::RequestsPerMinute),
            .tokensPerMinute = settings.number(Setting::TokensPerMinute),
            .imagesPerMinute = settings.number(Setting::ImagesPerMinute),
            .concurrency = limits.concurrency });
}

void WindowSession::connectKeyPage()
{
    KeyPage *page = &m_window->preferences().keyPage();
    ApiKeys *keys = &m_application.keys();
    connect(keys, &ApiKeys::changed, this, &WindowSession::refreshCredentials);
    connect(page, &KeyPage::keyEntered, this, &WindowSession::storeKey);
    connect(
        page, &KeyPage::keyRemoved, this,
        [this, page, keys] {
            after(
                keys->remove(originOf(m_application.baseUrl())), page,
                [page](const Result<void> &done) { page->showStoreResult(done ? Error() : done.error()); });
        });
    connect(page, &KeyPage::testRequested, this, [this, page] {
        after(probeConnection(m_application), page, [page](const Result<QStringList> &models) {
            page->showTestResult(models ? Error() : models.error());
        });
    });
}

void WindowSession::storeKey(const QByteArray &key, bool thisRunOnly)
{
    KeyPage *page = &m_window->preferences().keyPage();
    const QString origin = originOf(m_application.baseUrl());
    if (thisRunOnly) {
        m_application.keys().setForThisRun(origin, key);
        page->showStoreResult({});
        return;
    }
    after(m_application.keys().store(origin, key), page,
        [page](const Result<void> &done) { page->showStoreResult(done ? Error() : done.error()); });
}

void WindowSession::connectSettings()
{
    Settings *settings = &m_application.settings();
    connect(
        &m_window->compose(), &ComposeForm::requestChanged, this,
        [settings](const BatchRequest &request) { saveForm(*settings, request); });
    connect(m_window.get(), &MainWindow::exportOptionsChanged, this,
        [settings](const PngExportOptions &options) { saveExport(*settings, options); });
    connect(
        &m_window->preferences().limitsPage(), &LimitsPage::limitsChanged, this, &WindowSession::applyLimits);
}

void WindowSession::applyLimits(const SendLimits &limits)
{
    Settings &settings = m_application.settings();
    (void)settings.set(Setting::RequestsPerMinute, limits.requestsPerMinute);
    (void)settings.set(Setting::TokensPerMinute, limits.tokensPerMinute);
    (void)settings.set(Setting::ImagesPerMinute, limits.imagesPerMinute);
    (void)settings.set(Setting::Concurrency, limits.concurrency);
    Engine *engine = &m_application.engine();
    QMetaObject::invokeMethod(
        engine, [engine, inForce = m_application.limits()] { engine->setLimits(inForce); });
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
        else
            engine->queue().goOn();
    });
    m_hasRecovered = true;
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
    (void)m_application.library()->applyRetention(policy, m_clock.now());
}

void WindowSession::saveWindow()
{
    (void)m_application.settings().set(Setting::WindowGeometry, m_window->saveGeometry());
    (void)m_application.settings().set(Setting::WindowState, m_window->saveLayout());
}

} // namespace Iconwright
