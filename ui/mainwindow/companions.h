#pragma once

#include "core/exporting/exportsetup.h"
#include "core/library/iconset.h"
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
class IconSets;
class SetExporting;
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
    //! Exports of whole sets are remembered from now on; they outlive it.
    void setSets(IconSets &sets);
    //! As SetExporting::update().
    void updateExport(SetId set);
    //! What the export dialog begins with.
    void setExportDefaults(const ExportSetup &setup, const QList<ExportPreset> &presets);

Q_SIGNALS:
    void exportSetupChanged(const Iconwright::ExportSetup &setup);
    void exportPresetsChanged(const QList<Iconwright::ExportPreset> &presets);
    //! An export of a set was brought up to date; `reviewable` as SetExporting::updated() has it.
    void setUpdated(const QString &text, const QList<Iconwright::IconId> &reviewable);
    void failed(const Iconwright::Error &error);

private:
    void connectExport(const IconSet &set);
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
    SetExporting *m_sets = nullptr;
};

} // namespace Iconwright
