#include "ui/mainwindow/mainwindow.h"

#include "ui/batches/batchespanel.h"
#include "ui/batches/queuebanners.h"
#include "ui/common/bannerstack.h"
#include "ui/common/errortext.h"
#include "ui/common/userprompts.h"
#include "ui/compose/composeform.h"
#include "ui/gallery/emptystate.h"
#include "ui/gallery/gallerypage.h"
#include "ui/mainwindow/browsing.h"
#include "ui/mainwindow/closing.h"
#include "ui/mainwindow/commandpalette.h"
#include "ui/mainwindow/commands.h"
#include "ui/mainwindow/finishingnote.h"
#include "ui/mainwindow/generating.h"
#include "ui/mainwindow/inspecting.h"
#include "ui/mainwindow/keybindings.h"
#include "ui/mainwindow/mainmenu.h"
#include "ui/mainwindow/matching.h"
#include "ui/mainwindow/modeladvice.h"
#include "ui/mainwindow/windowframe.h"
#include "ui/mainwindow/windowheader.h"
#include "ui/preferences/advancedpage.h"
#include "ui/preferences/preferencesdialog.h"

#include <QCloseEvent>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr QSize usualSize(1280, 800), leastSize(720, 480);
constexpr int usualPrompt = 400; // characters

} // namespace

MainWindow::MainWindow(const Dependencies &with, const Companions::Facts &facts, QWidget *parent)
    : QMainWindow(parent)
    , m_with(with)
    , m_compose(new ComposeForm(with.catalog, with.prompts, { &with.planner, with.drawing }))
    , m_browsing(new Browsing(
          { with.catalog, with.library, with.sets, with.search, with.thumbnails, with.batches, with.clock },
          this))
    , m_generating(new Generating({ with.catalog, with.library, with.batches, with.prompts }, *this))
    , m_matching(new Matching(
          { with.catalog, with.library, with.batches, *m_compose, m_browsing->gallery().icons() }, this))
    , m_companions(new Companions(with.library, with.prompts, facts, *this))
    , m_inspecting(new Inspecting(
          { with.catalog, with.library, with.batches, *m_browsing, *m_generating, *m_companions }, this))
    , m_banners(new BannerStack)
    , m_queueBanners(new QueueBanners(with.batches, *m_banners, this))
    , m_batches(new BatchesPanel(with.batches, with.clock))
    , m_finishing(new FinishingNote)
    , m_closing(new Closing(with.batches, *m_finishing, *m_compose, *this))
    , m_commands(new Commands(this))
    , m_menu(new MainMenu(*this, *m_commands, m_browsing->gallery().iconActions()))
    , m_palette(new CommandPalette(this))
    , m_keys(new KeyBindings(m_commands->actions() + m_browsing->gallery().iconActions(), this))
{
    makeLayout();
    connectCommands();
    connectForm();
    connectGallery();
    connectInspector();
    connectBanners();
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeLayout()
{
    m_batches->setCatalog(m_with.catalog);
    QWidget *gallery = &m_browsing->gallery();
    QWidget *inspector = m_inspecting->panel();
    QWidget *centre = stacked({ m_banners, m_browsing->bar(), gallery, m_batches }, gallery);
    m_frame = new WindowFrame(m_browsing->field(), { m_browsing->sidebar(), m_compose, centre, inspector },
        m_finishing, *m_commands, m_menu->popup());
    m_frame->setRegions(
        { &m_frame->header(), m_browsing->sidebar(), m_compose, gallery, inspector, m_batches });
    m_inspecting->setPreviewArea(m_frame->panels());
    setCentralWidget(m_frame);
    setMinimumSize(leastSize);
    resize(usualSize);
}

void MainWindow::connectCommands()
{
    m_browsing->connectCommands(*m_commands);
    const auto on = [this](Command command, auto receiver, auto slot) {
        connect(&m_commands->action(command), &QAction::triggered, receiver, slot);
    };
    on(Command::NewForm, this, [this] {
        m_frame->panels().setLeft(SidePanels::Left::Create);
        m_compose->startNew();
    });
    on(Command::Generate, m_compose, &ComposeForm::generate);
    on(Command::Preferences, this, [this] { preferences().open(); });
    on(Command::Quit, this, &QWidget::close);
    on(Command::FindCommand, this,
        [this] { m_palette->open(m_commands->actions() + m_browsing->gallery().iconActions()); });
    on(Command::Batches, m_batches, &BatchesPanel::toggle);
    on(Command::FullScreen, this, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    on(Command::MenuBar, m_menu, &MainMenu::showBar);
    on(Command::Statistics, m_companions, &Companions::showStatistics);
    on(Command::Log, m_companions, &Companions::showLog);
    on(Command::About, m_companions, &Companions::showAbout);
    on(Command::Shortcuts, this,
        [this] { m_companions->showShortcuts(*m_commands, m_browsing->gallery().iconActions()); });
}

void MainWindow::connectForm()
{
    connect(m_compose, &ComposeForm::generateRequested, m_generating, &Generating::generate);
    connect(m_compose, &ComposeForm::addKeyRequested, this, &MainWindow::openKeyPage);
    connect(m_generating, &Generating::started, m_compose, &ComposeForm::refresh);
    connect(m_generating, &Generating::failed, this, &MainWindow::showError);
    connect(m_matching, &Matching::failed, this, &MainWindow::showError);
    connect(m_matching, &Matching::matched, this,
        [this] { m_frame->panels().setLeft(SidePanels::Left::Create); });
    connect(m_companions, &Companions::failed, this, &MainWindow::showError);
}

void MainWindow::connectGallery()
{
    m_browsing->gallery().setPrompts(m_with.prompts);
    GalleryPage *gallery = &m_browsing->gallery();
    BatchController *batches = &m_with.batches;
    connectEmptyState();
    m_browsing->connectWindow(*m_companions, *this);
    connect(m_browsing, &Browsing::sidebarWanted, this,
        [this] { m_frame->panels().setLeft(SidePanels::Left::Library); });
    connect(gallery, &GalleryPage::exportRequested, m_companions, &Companions::showExport);
    connect(&m_frame->header(), &WindowHeader::exportRequested, gallery, &GalleryPage::exportSelected);
    connect(gallery, &GalleryPage::retryRequested, batches, &BatchController::retryFailed);
    connect(gallery, &GalleryPage::retryJobRequested, batches, &BatchController::retryJob);
    connect(gallery, &GalleryPage::resolveJobRequested, batches, &BatchController::resolveJob);
    connect(batches, &BatchController::commandFailed, this, &MainWindow::showError);
    connect(batches, &BatchController::iconArrived, m_compose, &ComposeForm::refresh);
    connect(m_browsing, &Browsing::shownChanged, this, &MainWindow::showShown);
    connect(m_batches, &BatchesPanel::setRequested, m_browsing, &Browsing::makeSet);
    connect(m_batches, &BatchesPanel::iconsRequested, this, [this](const BatchId &batch) {
        m_browsing->search().setPlace({ LibraryPlace::Kind::Batch, batch });
    });
}

void MainWindow::connectEmptyState()
{
    EmptyState *empty = &m_browsing->gallery().emptyState();
    connect(empty, &EmptyState::addKeyRequested, this, &MainWindow::openKeyPage);
    connect(empty, &EmptyState::samplesRequested, this,
        [this] { m_generating->makeSamples(m_compose->request()); });
    connect(empty, &EmptyState::starterRequested, this, &MainWindow::useStarter);
    const Catalog &catalog = m_with.catalog;
    empty->setCatalog(catalog);
    if (!catalog.models().isEmpty()) // the first is the one the form begins with
        empty->setPrice(catalog.models().first().costMicroUsd(u"medium"_s, { 1024, 1024 }, usualPrompt));
    empty->setDrawing([drawing = m_with.drawing, &catalog](const Sample &sample, int devicePixels) {
        const ColorScheme *scheme = catalog.colorScheme(sample.colorSchemeId);
        return drawing && scheme
            ? drawing(sample.styleId, scheme->palette, sample.subject, { devicePixels, devicePixels })
            : QImage();
    });
}

//! What the icons are of is part of it: nothing was there before.
void MainWindow::useStarter(const Starter &starter)
{
    BatchRequest request = m_compose->request();
    request.categories = starter.categories;
    request.styleId = starter.styleId;
    request.colorSchemeId = starter.colorSchemeId;
    request.palette.clear();
    m_compose->setRequest(request);
    m_frame->panels().setLeft(SidePanels::Left::Create);
}

void MainWindow::connectInspector()
{
    connect(m_inspecting, &Inspecting::inspected, &m_frame->header(), &WindowHeader::setInspected);
    connect(m_inspecting, &Inspecting::editRequested, this, [this](const BatchRequest &request) {
        m_compose->setRequest(request);
        m_frame->panels().setLeft(SidePanels::Left::Create);
    });
}

void MainWindow::connectBanners()
{
    new ModelAdvice(m_with.catalog, m_with.clock, *m_compose, *m_banners, this);
    connect(m_banners, &BannerStack::keySettingsRequested, this, &MainWindow::openKeyPage);
    const auto showLimits = [this] { preferences().openLimitsPage(); };
    connect(m_compose, &ComposeForm::changeLimitRequested, this, showLimits);
    connect(m_banners, &BannerStack::limitSettingsRequested, this, showLimits);
    connect(m_banners, &BannerStack::detailsRequested, this, &MainWindow::showDetails);
}

GalleryPage &MainWindow::gallery()
{
    return m_browsing->gallery();
}

PreferencesDialog &MainWindow::preferences()
{
    if (!m_preferences) {
        m_preferences = new PreferencesDialog(m_with.catalog, m_with.prompts, this);
        m_preferences->keyPage().showKeyState(m_keyState, m_keychainError);
        connect(
            &m_preferences->advancedPage(), &AdvancedPage::logRequested, m_companions, &Companions::showLog);
        m_preferences->shortcutsPage().setCommands(m_keys->commands());
        Q_EMIT preferencesMade(*m_preferences);
    }
    return *m_preferences;
}

void MainWindow::setKeymap(const QString &keymap)
{
    m_keys->apply(Keymap::fromText(keymap));
    m_compose->setGenerateKeys(m_commands->action(Command::Generate).shortcut());
}

void MainWindow::openKeyPage()
{
    preferences().openKeyPage();
}

void MainWindow::showShown()
{
    m_frame->header().setShown(
        m_browsing->title(), m_browsing->shown(), m_browsing->total(), m_browsing->selected());
    m_frame->header().setExportable(m_browsing->shown());
    m_browsing->bar()->setVisible(!m_browsing->gallery().isLibraryEmpty());
    m_frame->panels().setNothingToInspect(m_browsing->gallery().isLibraryEmpty());
}

void MainWindow::setKeyState(KeyState state, const Error &keychainError)
{
    m_keyState = state;
    m_keychainError = keychainError;
    const bool available = state != KeyState::None;
    m_compose->setKeyAvailable(available);
    m_browsing->gallery().emptyState().setKeyAvailable(available);
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
    m_browsing->gallery().say(text);
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
