#include "app/preferencessession.h"

#include "app/application.h"
#include "app/connectionprobe.h"
#include "app/languages.h"
#include "core/base/after.h"
#include "core/library/librarycleaning.h"
#include "core/library/profile.h"
#include "core/library/spending.h"
#include "ui/preferences/advancedpage.h"
#include "ui/preferences/appearancepage.h"
#include "ui/preferences/keypage.h"
#include "ui/preferences/limitspage.h"
#include "ui/preferences/networkpage.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/preferences/storagepage.h"

#include <QDesktopServices>
#include <QElapsedTimer>
#include <QTimeZone>
#include <QUrl>

namespace Iconwright {

namespace {

SettingValue valueOf(const Settings &settings, Setting setting)
{
    return { settings.value(setting), settings.overriddenBy(setting) };
}

} // namespace

PreferencesSession::PreferencesSession(Application &application, PreferencesDialog &dialog)
    : QObject(&dialog)
    , m_application(application)
    , m_dialog(dialog)
{
    showSettings();
    connectSettings();
    connectKeyPage();
    connectNetworkPage();
    connectStoragePage();
    showFigures();
}

void PreferencesSession::showSettings()
{
    PreferencesValues values;
    for (const SettingInfo &info : settingsTable())
        values.insert(info.id, valueOf(m_application.settings(), info.id));
    m_dialog.setValues(values);
    QList<LanguageChoice> languages { { QString(), Languages::systemName() } };
    for (const Languages::Language &language : Languages::available())
        languages.append({ language.code, language.name });
    m_dialog.appearancePage().setLanguages(languages);
}

void PreferencesSession::showSetting(Setting setting)
{
    m_dialog.setValue(setting, valueOf(m_application.settings(), setting));
}

void PreferencesSession::connectSettings()
{
    Settings *settings = &m_application.settings();
    connect(settings, &Settings::changed, this, &PreferencesSession::showSetting);
    connect(
        &m_dialog, &PreferencesDialog::changed, this,
        [this, settings](Setting setting, const QVariant &value) {
            if (const Result<void> stored = settings->set(setting, value); !stored)
                m_dialog.showRefused(setting, stored.error());
        });
    connect(
        &m_dialog, &PreferencesDialog::resetRequested, this,
        [this, settings](const QList<Setting> &list) {
            for (const Setting setting : list) {
                settings->reset(setting);
                showSetting(setting);
            }
        });
    connect(&m_dialog.advancedPage(), &AdvancedPage::resetAllRequested, this, [this, settings] {
        for (const SettingInfo &info : settingsTable()) {
            settings->reset(info.id);
            showSetting(info.id);
        }
    });
}

void PreferencesSession::connectKeyPage()
{
    KeyPage *page = &m_dialog.keyPage();
    connect(page, &KeyPage::keyEntered, this, &PreferencesSession::storeKey);
    connect(page, &KeyPage::keyRemoved, this, [this, page] {
        after(m_application.keys().remove(originOf(m_application.baseUrl())), page,
            [page](const Result<void> &done) { page->showStoreResult(done ? Error() : done.error()); });
    });
    connect(page, &KeyPage::testRequested, this, &PreferencesSession::testKey);
}

void PreferencesSession::testKey()
{
    KeyPage *page = &m_dialog.keyPage();
    QElapsedTimer clock;
    clock.start();
    after(
        probeConnection(m_application), page, [this, page, clock](const Result<QList<ServerModel>> &models) {
            KeyPage::TestResult result { .took = std::chrono::milliseconds(clock.elapsed()) };
            if (!models)
                result.error = models.error();
            else
                result.models = int(models->size());
            for (const Model &model : m_application.catalog().models())
                if (model.shutdown.isValid() && !model.retired)
                    result.ends << KeyPage::ModelEnd(model.name, model.shutdown);
            page->showTestResult(result);
        });
}

void PreferencesSession::storeKey(const QByteArray &key, bool thisRunOnly)
{
    KeyPage *page = &m_dialog.keyPage();
    const QString origin = originOf(m_application.baseUrl());
    if (thisRunOnly) {
        m_application.keys().setForThisRun(origin, key);
        page->showStoreResult({});
        return;
    }
    after(m_application.keys().store(origin, key), page,
        [page](const Result<void> &done) { page->showStoreResult(done ? Error() : done.error()); });
}

void PreferencesSession::connectNetworkPage()
{
    NetworkPage *page = &m_dialog.networkPage();
    connect(
        page, &NetworkPage::passwordEntered, this,
        [this, page](const QByteArray &password) {
            after(
                m_application.keys().store(m_application.proxyOrigin(), password), page,
                [page](const Result<void> &done) {
                    page->showPassword(done.has_value(), done ? Error() : done.error());
                });
        });
    connect(
        page, &NetworkPage::passwordRemoved, this,
        [this, page] {
            after(
                m_application.keys().remove(m_application.proxyOrigin()), page,
                [page](
                    const Result<void> &done) { page->showPassword(!done, done ? Error() : done.error()); });
        });
    connect(&m_application.settings(), &Settings::changed, this, [this](Setting setting) {
        if (setting >= Setting::Proxy && setting <= Setting::CertificateFile)
            showNetwork();
    });
    showNetwork();
}

//! Whether what the settings name is there.
void PreferencesSession::showNetwork()
{
    NetworkPage *page = &m_dialog.networkPage();
    const auto options = m_application.networkOptions();
    page->showCertificates(options ? Error() : options.error());
    const QString origin = m_application.proxyOrigin();
    if (origin.isEmpty())
        return page->showPassword(false, {});
    after(m_application.keys().key(origin), page, [page](const Result<QByteArray> &password) {
        page->showPassword(password && !password->isEmpty(), {});
    });
}

void PreferencesSession::connectStoragePage()
{
    StoragePage *page = &m_dialog.storagePage();
    connect(page, &StoragePage::showFolderRequested, this,
        [](const QString &folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    connect(page, &StoragePage::clearCacheRequested, this, &PreferencesSession::clearCache);
    connect(page, &StoragePage::emptyTrashRequested, this, &PreferencesSession::emptyTrash);
}

void PreferencesSession::clearCache()
{
    StoragePage *page = &m_dialog.storagePage();
    page->setClearing(true);
    after(m_application.cleaning().clearCache(), this, [this, page](const Result<int> &cleared) {
        page->setClearing(false);
        showFigures([page, cleared] {
            if (cleared)
                page->showCacheCleared(*cleared);
            else
                page->showFailure(cleared.error());
        });
    });
}

void PreferencesSession::emptyTrash()
{
    StoragePage *page = &m_dialog.storagePage();
    page->setEmptying(true);
    const auto emptying = m_application.cleaning().emptyTrash(QDateTime::currentDateTimeUtc().addSecs(1));
    after(emptying, this, [this, page](const Result<int> &gone) {
        page->setEmptying(false);
        showFigures([page, gone] {
            if (gone)
                page->showTrashEmptied(*gone);
            else
                page->showFailure(gone.error());
        });
    });
}

// Read by a worker: it counts the whole library. A result comes after the figures, which would take its
// place.
void PreferencesSession::showFigures(const std::function<void()> &showResult)
{
    const int asked = ++m_figuresAsked;
    after(loadUsage(m_application.profile().databasePath(), QTimeZone::systemTimeZone()), this,
        [this, showResult, asked](const Result<UsageReport> &usage) {
            if (usage && asked == m_figuresAsked) {
                showFigures(usage->figures);
                showSpent(usage->spending.days);
            }
            if (showResult)
                showResult();
        });
}

void PreferencesSession::showSpent(const QList<PeriodSpending> &days)
{
    const QDate today = QDate::currentDate();
    const QDate month(today.year(), today.month(), 1);
    m_dialog.limitsPage().setSpent(spentBetween(days, today, today), spentBetween(days, month, today));
}

void PreferencesSession::showFigures(const Statistics &figures)
{
    m_dialog.storagePage().setFigures({ .folder = m_application.profile().folder(),
        .icons = figures.icons,
        .bytes = figures.originalBytes,
        .trashed = figures.trashed,
        .cacheEntries = figures.cacheEntries });
}

} // namespace Iconwright
