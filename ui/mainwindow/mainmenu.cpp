#include "ui/mainwindow/mainmenu.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

MainMenu::MainMenu(QMainWindow &window, const QList<QAction *> &iconActions)
    : QObject(&window)
    , m_file(window.menuBar()->addMenu(QString()))
    , m_edit(window.menuBar()->addMenu(QString()))
    , m_view(window.menuBar()->addMenu(QString()))
    , m_icon(window.menuBar()->addMenu(QString()))
    , m_new(new QAction(this))
    , m_generate(new QAction(this))
    , m_preferences(new QAction(this))
    , m_quit(new QAction(this))
    , m_all(new QAction(this))
    , m_none(new QAction(this))
    , m_larger(new QAction(this))
    , m_smaller(new QAction(this))
    , m_usual(new QAction(this))
    , m_compose(new QAction(this))
    , m_batches(new QAction(this))
    , m_fullScreen(new QAction(this))
{
    fillFile(window);
    fillView(window);
    m_icon->addActions(iconActions);
    retranslate();
}

void MainMenu::fillFile(QMainWindow &window)
{
    m_new->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    m_generate->setShortcuts(
        { QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter) });
    m_preferences->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    m_preferences->setMenuRole(QAction::PreferencesRole);
    m_quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    m_quit->setMenuRole(QAction::QuitRole);
    m_all->setShortcut(QKeySequence::SelectAll);
    m_none->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    m_file->addActions({ m_new, m_generate });
    m_file->addSeparator();
    m_file->addActions({ m_preferences, m_quit });
    m_edit->addActions({ m_all, m_none });
    connect(m_new, &QAction::triggered, this, &MainMenu::newRequested);
    connect(m_generate, &QAction::triggered, this, &MainMenu::generateRequested);
    connect(m_preferences, &QAction::triggered, this, &MainMenu::preferencesRequested);
    connect(m_quit, &QAction::triggered, &window, &QWidget::close);
    connect(m_all, &QAction::triggered, this, &MainMenu::selectAllRequested);
    connect(m_none, &QAction::triggered, this, &MainMenu::selectNoneRequested);
}

void MainMenu::fillView(QMainWindow &window)
{
    m_larger->setShortcuts({ QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal) });
    m_smaller->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    m_usual->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    m_compose->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Backslash));
    m_batches->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_J));
    m_fullScreen->setShortcut(QKeySequence(Qt::Key_F11));
    m_view->addActions({ m_larger, m_smaller, m_usual });
    m_view->addSeparator();
    m_view->addActions({ m_compose, m_batches, m_fullScreen });
    connect(
        m_larger, &QAction::triggered, this, [this] { Q_EMIT zoomRequested(1); });
    connect(
        m_smaller, &QAction::triggered, this, [this] { Q_EMIT zoomRequested(-1); });
    connect(m_usual, &QAction::triggered, this, [this] { Q_EMIT zoomRequested(0); });
    connect(m_compose, &QAction::triggered, this, &MainMenu::composeToggled);
    connect(m_batches, &QAction::triggered, this, &MainMenu::batchesToggled);
    connect(m_fullScreen, &QAction::triggered, &window,
        [&window] { window.setWindowState(window.windowState() ^ Qt::WindowFullScreen); });
}

void MainMenu::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_icon->setTitle(tr("&Icon"));
    m_new->setText(tr("New form"));
    m_generate->setText(tr("Generate"));
    m_preferences->setText(tr("Preferences…"));
    m_quit->setText(tr("Quit"));
    m_all->setText(tr("Select all"));
    m_none->setText(tr("Select none"));
    m_larger->setText(tr("Larger tiles"));
    m_smaller->setText(tr("Smaller tiles"));
    m_usual->setText(tr("Usual tile size"));
    m_compose->setText(tr("Hide or show the form"));
    m_batches->setText(tr("Hide or show batches"));
    m_fullScreen->setText(tr("Full screen"));
}

} // namespace Iconwright
