#include "ui/mainwindow/mainmenu.h"

#include "ui/mainwindow/commands.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace Iconwright {

MainMenu::MainMenu(QMainWindow &window, Commands &commands, const QList<QAction *> &iconActions)
    : QObject(&window)
    , m_window(window)
    , m_commands(commands)
    , m_popup(new QMenu(&window))
    , m_file(addMenu(commands.actions(CommandMenu::File)))
    , m_edit(addMenu(commands.actions(CommandMenu::Edit)))
    , m_icon(addMenu(iconActions))
    , m_view(addMenu(commands.actions(CommandMenu::View)))
    , m_help(addMenu(commands.actions(CommandMenu::Help)))
{
    // Shortcuts work without a visible menu bar, too: the window itself has the actions.
    window.addActions(commands.actions());
    m_file->insertSeparator(&commands.action(Command::Preferences));
    m_edit->insertSeparator(&commands.action(Command::Search));
    m_view->insertSeparator(&commands.action(Command::SidePanels));
    m_view->insertSeparator(&commands.action(Command::LargerTiles));
    m_view->insertSeparator(&commands.action(Command::NextRegion));
    m_view->insertSeparator(&commands.action(Command::MenuBar));
    showBar(false);
    retranslate();
}

QMenu *MainMenu::addMenu(const QList<QAction *> &actions)
{
    auto *menu = new QMenu(&m_window);
    menu->addActions(actions);
    m_window.menuBar()->addMenu(menu);
    m_popup->addMenu(menu);
    return menu;
}

void MainMenu::showBar(bool shown)
{
    QMenuBar *bar = m_window.menuBar();
    m_commands.action(Command::MenuBar).setChecked(shown);
    bar->setVisible(shown || bar->isNativeMenuBar());
}

void MainMenu::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_icon->setTitle(tr("&Icon"));
    m_view->setTitle(tr("&View"));
    m_help->setTitle(tr("&Help"));
}

} // namespace Iconwright
