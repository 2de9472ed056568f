#include "ui/mainwindow/mainwindow.h"

#include "core/base/after.h"
#include "ui/batches/batchespanel.h"
#include "ui/batches/queuebanners.h"
#include "ui/common/bannerstack.h"
#include "ui/common/errortext.h"
#include "ui/common/notice.h"
#include "ui/common/userprompts.h"
#include "ui/compose/composeform.h"
#include "ui/gallery/emptystate.h"
#include "ui/gallery/gallerymodel.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/galleryview.h"
#include "ui/mainwindow/browsing.h"
#include "ui/mainwindow/closing.h"
#include "ui/mainwindow/commandpalette.h"
#include "ui/mainwindow/commands.h"
#include "ui/mainwindow/finishingnote.h"
#include "ui/mainwindow/generating.h"
#include "ui/mainwindow/mainmenu.h"
#include "ui/mainwindow/windowframe.h"
#include "ui/mainwindow/windowheader.h"
#include "ui/preferences/advancedpage.h"
#include "ui/preferences/preferencesdialog.h"

#include <QAction>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QMenuBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr QSize usualSize(1280, 800);
constexpr QSize leastSize(720, 480);
constexpr int usualZoom = 92;
constexpr double zoomStep = 1.25;

QWidget *stack(const QList<QWidget *> &rows, QWidget *stretched)
{
    auto *result = new QWidget;
    auto *layout = new QVBoxLayout(result);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget *row : rows)
        layout->addWidget(row, row == stretched ? 1 : 0);
    return result;
}

} // namespace

MainWindow::MainWindow(const Dependencies &with, const Companions::Facts &facts, QWidget *parent)
    : QMainWindow(parent)
    , m_with(with)
    , m_model(new GalleryModel(with.library, this))
    , m_compose(new ComposeForm(with.catalog, &with.library))
    , m_gallery(new GalleryPage(with.library, *m_model, with.thumbnails))
    , m_browsing(new Browsing({ with.catalog, with.library, with.search, with.batches, with.clock }, this))
    , m_generating(new Generating({ with.catalog, with.library, with.batches, with.prompts }, *this))
    , m_companions(new Companions(with.library, with.prompts, facts, *this))
    , m_banners(new BannerStack)
    , m_queueBanners(new QueueBanners(with.batches, *m_banners, this))
    , m_batches(new BatchesPanel(with.batches, with.clock))
    , m_finishing(new FinishingNote)
    , m_closing(new Closing(with.batches, *m_finishing, *m_compose, *this))
    , m_commands(new Commands(this))
    , m_menu(new MainMenu(*this, *m_commands, m_gallery->iconActions()))
    , m_palette(new CommandPalette(this))
{
    makeLayout();
    connectCommands();
    connectForm();
    connectGallery();
    connectBrowsing();
    connectBanners();
    connectQueue();
    showMenuBar(false);
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeLayout()
{
    m_batches->setCatalog(m_with.catalog);
    QWidget *centre = stack({ m_banners, m_browsing->filters(), m_gallery, m_batches }, m_gallery);
    auto *inspector = new QWidget;
    m_frame = new WindowFrame(m_browsing->field(), { m_browsing->sidebar(), m_compose, centre, inspector },
        m_finishing, *m_commands, m_menu->popup());
    m_frame->setRegions(
        { &m_frame->header(), m_browsing->sidebar(), m_compose, m_gallery, inspector, m_batches });
    setCentralWidget(m_frame);
    setMinimumSize(leastSize);
    resize(usualSize);
}

void MainWindow::connectCommands()
{
    const auto on = [this](Command command, auto receiver, auto slot) {
        connect(&m_commands->action(command), &QAction::triggered, receiver, slot);
    };
    on(Command::NewForm, this, [this] {
        m_frame->panels().setLeft(SidePanels::Left::Create);
        m_compose->startNew();
    });
    on(Command::Generate, m_compose, &ComposeForm::generate);
    on(Command::Export, &m_frame->header(), &WindowHeader::exportRequested);
    on(Command::Preferences, this, [this] { preferences().open(); });
    on(Command::Quit, this, &QWidget::close);
    on(Command::Search, m_browsing->field(), qOverload<>(&QWidget::setFocus));
    on(Command::FindCommand, this,
        [this] { m_palette->open(m_commands->actions() + m_gallery->iconActions()); });
    on(Command::Batches, m_batches, &BatchesPanel::toggle);
    on(Command::FullScreen, this, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    on(Command::MenuBar, this, &MainWindow::showMenuBar);
    on(Command::Statistics, m_companions, &Companions::showStatistics);
    on(Command::Log, m_companions, &Companions::showLog);
    on(Command::About, m_companions, &Companions::showAbout);
    on(Command::Shortcuts, this,
        [this] { m_companions->showShortcuts(*m_commands, m_gallery->iconActions()); });
    const auto zoom = [this](double factor) {
        GalleryView &view = m_gallery->view();
        view.setZoom(factor == 0 ? usualZoom : qRound(view.zoom() * factor));
    };
    on(
        Command::LargerTiles, this, [zoom] { zoom(zoomStep); });
    on(
        Command::SmallerTiles, this, [zoom] { zoom(1 / zoomStep); });
    on(Command::UsualTiles, this, [zoom] { zoom(0); });
}

void MainWindow::connectForm()
{
    connect(m_compose, &ComposeForm::generateRequested, m_generating, &Generating::generate);
    connect(m_compose, &ComposeForm::addKeyRequested, this, &MainWindow::openKeyPage);
    connect(m_generating, &Generating::started, m_compose, &ComposeForm::refresh);
    connect(m_generating, &Generating::failed, this, &MainWindow::showError);
    connect(m_companions, &Companions::failed, this, &MainWindow::showError);
}

void MainWindow::connectGallery()
{
    GalleryView &view = m_gallery->view();
    connect(
        &m_commands->action(Command::SelectAll), &QAction::triggered, &view, &QAbstractItemView::selectAll);
    connect(&m_commands->action(Command::SelectNone), &QAction::triggered, &view,
        &QAbstractItemView::clearSelection);
    connect(&m_gallery->emptyState(), &EmptyState::addKeyRequested, this, &MainWindow::openKeyPage);
    connect(&m_gallery->emptyState(), &EmptyState::samplesRequested, this,
        [this] { m_generating->makeSamples(m_compose->request()); });
    connect(m_gallery, &GalleryPage::exportRequested, m_companions, &Companions::showExport);
    connect(&m_frame->header(), &WindowHeader::exportRequested, m_gallery, &GalleryPage::exportSelected);
    connect(&view, &GalleryView::selectedChanged, this, &MainWindow::showShown);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &MainWindow::showShown);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &MainWindow::showShown);
    connect(m_model, &QAbstractItemModel::modelReset, this, &MainWindow::showShown);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &MainWindow::showShown);
}

void MainWindow::connectBrowsing()
{
    connect(m_browsing, &Browsing::queryChanged, m_model, &GalleryModel::setQuery);
    connect(m_browsing, &Browsing::shownChanged, this, &MainWindow::showShown);
    connect(m_browsing, &Browsing::left, &m_gallery->view(), qOverload<>(&QWidget::setFocus));
    connect(m_batches, &BatchesPanel::iconsRequested, this, [this](const BatchId &batch) {
        m_browsing->search().setPlace({ LibraryPlace::Kind::Batch, batch });
    });
}

void MainWindow::connectBanners()
{
    connect(m_banners, &BannerStack::keySettingsRequested, this, &MainWindow::openKeyPage);
    connect(m_banners, &BannerStack::detailsRequested, this, &MainWindow::showDetails);
    connect(m_banners, &BannerStack::openBillingRequested, this, &QDesktopServices::openUrl);
    connect(m_banners, &BannerStack::openVerificationRequested, this, &QDesktopServices::openUrl);
}

void MainWindow::connectQueue()
{
    BatchController &batches = m_with.batches;
    connect(m_gallery, &GalleryPage::retryRequested, &batches, &BatchController::retryFailed);
    connect(m_gallery, &GalleryPage::resolveRequested, &batches, &BatchController::resolveUnclear);
    connect(&batches, &BatchController::commandFailed, this, &MainWindow::showError);
    connect(&batches, &BatchController::jobChanged, this,
        [this](const BatchId &, JobId job) { m_model->setJob(m_with.batches.job(job)); });
    connect(&batches, &BatchController::iconArrived, this, [this](IconId icon) {
        m_model->addIcon(icon);
        m_compose->refresh();
        m_browsing->refresh();
    });
}

PreferencesDialog &MainWindow::preferences()
{
    if (!m_preferences) {
        m_preferences = new PreferencesDialog(m_with.catalog, m_with.prompts, this);
        m_preferences->keyPage().showKeyState(m_keyState, m_keychainError);
        connect(
            &m_preferences->advancedPage(), &AdvancedPage::logRequested, m_companions, &Companions::showLog);
        connect(&m_preferences->advancedPage(), &AdvancedPage::shortcutsRequested, this,
            [this] { m_companions->showShortcuts(*m_commands, m_gallery->iconActions()); });
        Q_EMIT preferencesMade(*m_preferences);
    }
    return *m_preferences;
}

void MainWindow::openKeyPage()
{
    preferences().openKeyPage();
}

void MainWindow::showShown()
{
    const int shown = m_model->iconCount();
    m_frame->header().setShown(m_browsing->title(), shown,
        m_browsing->search().isEmpty() ? shown : int(m_browsing->total()),
        int(m_gallery->view().selectedIcons().size()));
    m_frame->header().setExportable(shown);
}

void MainWindow::setKeyState(KeyState state, const Error &keychainError)
{
    m_keyState = state;
    m_keychainError = keychainError;
    const bool available = state != KeyState::None;
    m_compose->setKeyAvailable(available);
    m_gallery->emptyState().setKeyAvailable(available);
    if (m_preferences)
        m_preferences->keyPage().showKeyState(state, keychainError);
}

QByteArray MainWindow::saveLayout() const
{
    return m_frame->panels().saveState();
}

void MainWindow::restoreLayout(const QByteArray &layout)
{
    m_frame->panels().restoreState(layout);
}

void MainWindow::say(const QString &text)
{
    m_gallery->notice().say(text);
}

void MainWindow::showError(const Error &error)
{
    say(errorText(error));
}

void MainWindow::showDetails(const Error &error)
{
    QString detail = error.detail;
    if (error.httpStatus != 0)
        detail += u"\nHTTP %1"_s.arg(error.httpStatus);
    if (!error.requestId.isEmpty())
        detail += u"\nx-request-id: %1"_s.arg(error.requestId);
    m_with.prompts.tell(this, errorText(error), detail);
}

void MainWindow::showMenuBar(bool shown)
{
    m_commands->action(Command::MenuBar).setChecked(shown);
    menuBar()->setVisible(shown || menuBar()->isNativeMenuBar());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(m_closing->mayClose());
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Iconwright"));
    m_commands->retranslate();
    m_menu->retranslate();
    m_browsing->retranslate();
    showShown();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

} // namespace Iconwright
