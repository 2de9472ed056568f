#pragma once

#include "core/exporting/exportsetup.h"
#include "core/library/spending.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace Iconwright {

class AboutDialog;
class Commands;
class ExportDialog;
class IconLibrary;
class LogWindow;
class ShortcutsDialog;
class StatisticsWindow;
class UserPrompts;

//! The windows that open from the main window, each made when it is first asked for.
class Companions final : public QObject
{
    Q_OBJECT

public:
    struct Facts
    {
        QString version;
        QString logFile; //!< absolute
        std::function<QFuture<Result<UsageReport>>()> usage;
    };

    //! `library` and `prompts` outlive it; the windows belong to `window`.
    Companions(IconLibrary &library, UserPrompts &prompts, const Facts &facts, QWidget &window);

    void showStatistics();
    void showLog();
    //! The keys of `commands` and of what can be done with icons.
    void showShortcuts(const Commands &commands, const QList<QAction *> &iconActions);
    void showAbout();
    //! Raises the one that is open.
    void showExport(const QList<IconId> &icons);
    //! What the export dialog begins with.
    void setExportDefaults(const ExportSetup &setup, const QList<ExportPreset> &presets);

Q_SIGNALS:
    void exportSetupChanged(const Iconwright::ExportSetup &setup);
    void exportPresetsChanged(const QList<Iconwright::ExportPreset> &presets);
    void failed(const Iconwright::Error &error);

private:
    IconLibrary &m_library;
    UserPrompts &m_prompts;
    Facts m_facts;
    QWidget &m_window;
    ExportSetup m_exportDefaults;
    QList<ExportPreset> m_exportPresets;
    QPointer<StatisticsWindow> m_statistics;
    QPointer<LogWindow> m_log;
    QPointer<ShortcutsDialog> m_shortcuts;
    QPointer<AboutDialog> m_about;
    QPointer<ExportDialog> m_export;
};

} // namespace Iconwright
