#pragma once

#include "app/application.h"
#include "core/base/clock.h"
#include "core/exporting/autosave.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <memory>

namespace Iconwright {

class BatchController;
class BatchPlanner;
class HandoverServer;
class ModelWatch;
class LibrarySearch;
class MainWindow;
class ThumbnailLoader;
class UserPrompts;
class WindowSettings;

//! The window and everything behind it, from opening a profile to saving where the window stood. Main thread;
//! the engine lives in a thread of its own for as long as the session.
class WindowSession final : public QObject
{
    Q_OBJECT

public:
    //! `prompts` outlives the session.
    WindowSession(const QString &profileFolder, const QProcessEnvironment &environment, UserPrompts &prompts);
    ~WindowSession() override;

    //! Opens the profile, rescues the library where that is needed, and makes the window, not shown yet. What
    //! takes long is done in the engine's thread. ProfileInUse, ProfileUnusable, and what
    //! Application::openSettings() says. Call once.
    [[nodiscard]] QFuture<Result<void>> open();

    //! Null until open() has finished well.
    [[nodiscard]] MainWindow *window() { return m_window.get(); }
    [[nodiscard]] Application &application() { return m_application; }

Q_SIGNALS:
    //! Before any widget is made; they live as long as the session.
    void settingsOpened(Iconwright::Settings &settings);

private:
    [[nodiscard]] QFuture<Result<std::optional<RescueReport>>> openEngine();
    void makeWindow();
    void openDoor();
    void connectSettings();
    void connectAutosave();
    void refreshCredentials();
    void useCredentials(const Result<Credentials> &credentials);
    void offerProvider(bool hasKey);
    void applyRetention();
    void tellLetGo(const Result<QList<IconId>> &icons);
    void applySetting(Setting setting);
    void applyLimits();
    void applyAutosave();

    Application m_application;
    HandoverServer *m_handover = nullptr; //!< lives in the engine's thread
    UserPrompts &m_prompts;
    SystemClock m_clock;
    QThread m_engineThread;
    std::unique_ptr<BatchController> m_batches;
    std::unique_ptr<ThumbnailLoader> m_thumbnails;
    std::unique_ptr<LibrarySearch> m_search;
    std::unique_ptr<BatchPlanner> m_planner;
    Autosave m_autosave;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WindowSettings> m_windowSettings;
    std::unique_ptr<ModelWatch> m_modelWatch;
    bool m_hasRecovered = false;
    bool m_retentionIsNew = false; //!< changed, and not applied yet
    bool m_hadKey = true; //!< at the last look; at the start the form stands as the settings say
};

} // namespace Iconwright
