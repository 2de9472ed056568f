#include "ui/mainwindow/companions.h"

#include "core/exporting/exportitems.h"
#include "core/exporting/setlink.h"
#include "core/library/iconlibrary.h"
#include "ui/exporting/exportdialog.h"
#include "ui/exporting/exportjob.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/logwindow.h"
#include "ui/help/shortcutsdialog.h"
#include "ui/mainwindow/commands.h"
#include "ui/mainwindow/setexporting.h"
#include "ui/statistics/statisticswindow.h"

#include <QAction>
#include <QDesktopServices>
#include <QUrl>

namespace Iconwright {

namespace {

void bringUp(QWidget *window)
{
    window->show();
    window->raise();
    window->activateWindow();
}

QList<QPointer<QAction>> guarded(const QList<QAction *> &actions)
{
    return { actions.cbegin(), actions.cend() };
}

} // namespace

Companions::Companions(IconLibrary &library, UserPrompts &prompts, const Facts &facts, QWidget &window)
    : QObject(&window)
    , m_library(library)
    , m_prompts(prompts)
    , m_facts(facts)
    , m_window(window)
{
}

void Companions::showStatistics()
{
    if (!m_statistics)
        m_statistics = new StatisticsWindow(m_facts.usage, m_prompts, &m_window);
    bringUp(m_statistics);
}

void Companions::showLog()
{
    if (!m_log) {
        m_log = new LogWindow(m_facts.logFile, &m_window);
        connect(m_log, &LogWindow::openFolderRequested, this,
            [](const QString &folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    }
    bringUp(m_log);
}

void Companions::showShortcuts(const Commands &commands, const QList<QAction *> &iconActions)
{
    if (!m_shortcuts)
        m_shortcuts = new ShortcutsDialog(&m_window);
    m_shortcuts->setGroups({
        { tr("File"), guarded(commands.actions(CommandMenu::File)), {} },
        { tr("Edit"), guarded(commands.actions(CommandMenu::Edit)), {} },
        { tr("Icons"), guarded(iconActions), {} },
        { tr("View"), guarded(commands.actions(CommandMenu::View)), {} },
        { tr("Help"), guarded(commands.actions(CommandMenu::Help)), {} },
    });
    bringUp(m_shortcuts);
}

void Companions::showAbout()
{
    if (!m_about)
        m_about = new AboutDialog(m_facts.version, &m_window);
    bringUp(m_about);
}

void Companions::showExport(const QList<IconId> &icons)
{
    if (m_export) {
        bringUp(m_export);
        return;
    }
    const Result<QList<ExportItem>> items = exportItems(m_library, icons);
    if (!items) {
        Q_EMIT failed(items.error());
        return;
    }
    const IconSet set = m_sets ? m_sets->setOf(icons) : IconSet();
    const bool isLinked = set.lastExport.isValid();
    const ExportSetup start = isLinked ? setupOf(set.lastExport) : m_exportDefaults;
    m_export = new ExportDialog(*items, start, m_exportPresets, m_prompts, &m_window);
    m_export->setAttribute(Qt::WA_DeleteOnClose);
    if (isLinked)
        m_export->showLink(set.lastExport.folder, set.lastExport.exportedAt);
    connectExport(set);
    m_export->open();
}

void Companions::connectExport(const IconSet &set)
{
    connect(m_export, &ExportDialog::exportStarted, this, [this](const ExportSetup &setup) {
        m_exportDefaults = setup;
        Q_EMIT exportSetupChanged(setup);
    });
    connect(m_export, &ExportDialog::presetsChanged, this, [this](const QList<ExportPreset> &presets) {
        m_exportPresets = presets;
        Q_EMIT exportPresetsChanged(presets);
    });
    if (set.id.isValid())
        connect(
            m_export, &ExportDialog::exportEnded, this, [this, id = set.id](const ExportOutcome &outcome) {
                if (!outcome.written.isEmpty())
                    m_sets->remember(id, m_export->setup());
            });
}

void Companions::setSets(IconSets &sets)
{
    m_sets = new SetExporting(m_library, sets, this);
    connect(m_sets, &SetExporting::dialogWanted, this, &Companions::showExport);
    connect(m_sets, &SetExporting::updated, this, &Companions::setUpdated);
    connect(m_sets, &SetExporting::failed, this, &Companions::failed);
}

void Companions::updateExport(SetId set)
{
    if (m_sets)
        m_sets->update(set);
}

void Companions::setExportDefaults(const ExportSetup &setup, const QList<ExportPreset> &presets)
{
    m_exportDefaults = setup;
    m_exportPresets = presets;
}

} // namespace Iconwright
