#pragma once

#include "core/base/clock.h"
#include "core/exporting/pngexport.h"
#include "core/queue/batchcontroller.h"
#include "ui/preferences/keypage.h"

#include <QMainWindow>
#include <QPointer>

class QLineEdit;
class QSplitter;

namespace Iconwright {

class BannerStack;
class BatchesPanel;
class CommandPalette;
class Commands;
class ComposeForm;
class ExportDialog;
class FinishingNote;
class GalleryModel;
class GalleryPage;
class IconLibrary;
class MainMenu;
class PreferencesDialog;
class SidePanels;
class ThumbnailLoader;
class UserPrompts;
class WindowHeader;

//! The window: compose, gallery, batches, and what opens from them.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    //! All outlive the window.
    struct Dependencies
    {
        const Catalog &catalog;
        IconLibrary &library;
        ThumbnailLoader &thumbnails;
        BatchController &batches;
        UserPrompts &prompts;
        const Clock &clock;
    };

    explicit MainWindow(const Dependencies &dependencies, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] ComposeForm &compose() { return *m_compose; }
    [[nodiscard]] GalleryPage &gallery() { return *m_gallery; }
    [[nodiscard]] PreferencesDialog &preferences() { return *m_preferences; }

    //! Whether OpenAI can be asked to draw; also shown in the preferences.
    void setKeyState(KeyState state, const Error &keychainError);
    //! What the export dialog begins with.
    void setExportDefaults(const PngExportOptions &options);
    //! Sizes of the parts, for the next start; size and place of the window itself are saveGeometry().
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

    //! Says something in the window that needs no answer.
    void say(const QString &text);

    void retranslate();

Q_SIGNALS:
    void exportOptionsChanged(const Iconwright::PngExportOptions &options);

protected:
    void changeEvent(QEvent *event) override;
    //! While paid icons are in flight: stops sending, waits for them visibly, then closes.
    void closeEvent(QCloseEvent *event) override;

private:
    void makeLayout();
    void connectHeader();
    void connectCommands();
    void connectParts();
    void connectQueue();
    void generate(const BatchPlan &plan);
    void makeSamples();
    void openExport(const QList<IconId> &icons);
    void showDetails(const Error &error);
    [[nodiscard]] int inFlight() const;
    void showPanels();
    void toggleSidePanels();
    [[nodiscard]] QList<QWidget *> regions() const;
    void showMenuBar(bool shown);
    void setClosing(bool closing);

    Dependencies m_with;
    GalleryModel *m_model;
    ComposeForm *m_compose;
    GalleryPage *m_gallery;
    BannerStack *m_banners;
    BatchesPanel *m_batches;
    PreferencesDialog *m_preferences;
    FinishingNote *m_finishing;
    Commands *m_commands;
    MainMenu *m_menu;
    CommandPalette *m_palette;
    QLineEdit *m_search;
    WindowHeader *m_header;
    SidePanels *m_panels;
    QPointer<ExportDialog> m_export;
    PngExportOptions m_exportDefaults;
    bool m_closing = false;
    bool m_drained = false;
};

} // namespace Iconwright
