#pragma once

#include "core/base/clock.h"
#include "core/exporting/pngexport.h"
#include "core/queue/batchcontroller.h"
#include "ui/compose/stylepreviews.h"
#include "ui/mainwindow/companions.h"
#include "ui/preferences/keypage.h"

#include <QMainWindow>
#include <QPointer>

namespace Iconwright {

class BatchPlanner;
class BannerStack;
class BatchesPanel;
class Browsing;
class Closing;
class CommandPalette;
class Commands;
class ComposeForm;
class FinishingNote;
class GalleryPage;
class Generating;
class IconLibrary;
class IconSets;
class Inspecting;
class KeyBindings;
class LibrarySearch;
class MainMenu;
class Matching;
class PreferencesDialog;
class QueueBanners;
class ThumbnailLoader;
class UserPrompts;
class WindowFrame;
struct Starter;

//! The window: puts compose, library, gallery and batches side by side and connects them to one another.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    //! All outlive the window.
    struct Dependencies
    {
        const Catalog &catalog;
        IconLibrary &library;
        IconSets &sets;
        LibrarySearch &search;
        BatchPlanner &planner;
        ThumbnailLoader &thumbnails;
        BatchController &batches;
        UserPrompts &prompts;
        const Clock &clock;
        StyleDrawing drawing; //!< none: styles have names only
    };

    MainWindow(const Dependencies &dependencies, const Companions::Facts &facts, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] ComposeForm &compose() { return *m_compose; }
    [[nodiscard]] GalleryPage &gallery();
    [[nodiscard]] Browsing &browsing() { return *m_browsing; }
    [[nodiscard]] Inspecting &inspecting() { return *m_inspecting; }
    [[nodiscard]] Companions &companions() { return *m_companions; }
    [[nodiscard]] BannerStack &banners() { return *m_banners; }
    [[nodiscard]] QueueBanners &queueBanners() { return *m_queueBanners; }
    //! Made when first asked for: preferencesMade() tells.
    [[nodiscard]] PreferencesDialog &preferences();

    //! Whether OpenAI can be asked to draw; also shown in the preferences.
    void setKeyState(KeyState state, const Error &keychainError);
    //! Sizes of the parts, for the next start; size and place of the window itself are saveGeometry().
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

    //! Gives the commands the keys that the user has chosen for them.
    //! `keymap` as the settings keep it, see Keymap.
    void setKeymap(const QString &keymap);
    //! Says something in the window that needs no answer.
    void say(const QString &text);

    void retranslate();

Q_SIGNALS:
    void preferencesMade(Iconwright::PreferencesDialog &dialog);

protected:
    void changeEvent(QEvent *event) override;
    //! While paid icons are in flight: stops sending, waits for them visibly, then closes.
    void closeEvent(QCloseEvent *event) override;

private:
    void makeLayout();
    void connectCommands();
    void connectForm();
    void connectGallery();
    void connectEmptyState();
    void connectInspector();
    void connectBanners();
    void showShown();
    void useStarter(const Starter &starter);
    void openKeyPage();
    void showError(const Error &error);
    void showDetails(const Error &error);

    Dependencies m_with;
    ComposeForm *m_compose;
    Browsing *m_browsing;
    Generating *m_generating;
    Matching *m_matching;
    Companions *m_companions;
    Inspecting *m_inspecting;
    BannerStack *m_banners;
    QueueBanners *m_queueBanners;
    BatchesPanel *m_batches;
    FinishingNote *m_finishing;
    Closing *m_closing;
    Commands *m_commands;
    MainMenu *m_menu;
    CommandPalette *m_palette;
    KeyBindings *m_keys;
    WindowFrame *m_frame = nullptr;
    QPointer<PreferencesDialog> m_preferences;
    KeyState m_keyState = KeyState::Unknown;
    Error m_keychainError;
};

} // namespace Iconwright
