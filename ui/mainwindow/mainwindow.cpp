#include "ui/mainwindow/mainwindow.h"

#include "core/exporting/exportitems.h"
#include "core/library/iconlibrary.h"
#include "ui/batches/batchespanel.h"
#include "ui/batches/queuebanners.h"
#include "ui/common/bannerstack.h"
#include "ui/common/errortext.h"
#include "ui/common/notice.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/userprompts.h"
#include "ui/compose/composeform.h"
#include "ui/exporting/exportdialog.h"
#include "ui/gallery/emptystate.h"
#include "ui/gallery/gallerymodel.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/galleryview.h"
#include "ui/mainwindow/commandpalette.h"
#include "ui/mainwindow/commands.h"
#include "ui/mainwindow/finishingnote.h"
#include "ui/mainwindow/mainmenu.h"
#include "ui/mainwindow/regions.h"
#include "ui/mainwindow/sidepanels.h"
#include "ui/mainwindow/windowheader.h"
#include "ui/preferences/preferencesdialog.h"

#include <QAction>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QLineEdit>
#include <QMenuBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr QSize usualSize(1280, 800);
constexpr QSize leastSize(720, 480);
constexpr int usualZoom = 92;
constexpr double zoomStep = 1.25;
constexpr int sampleIcons = 8;

QWidget *stack(QList<QWidget *> rows, QWidget *stretched)
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

MainWindow::MainWindow(const Dependencies &dependencies, QWidget *parent)
    : QMainWindow(parent)
    , m_with(dependencies)
    , m_model(new GalleryModel(dependencies.library, this))
    , m_compose(new ComposeForm(dependencies.catalog, &dependencies.library))
    , m_gallery(new GalleryPage(dependencies.library, *m_model, dependencies.thumbnails))
    , m_banners(new BannerStack)
    , m_batches(new BatchesPanel(dependencies.batches, dependencies.clock))
    , m_preferences(new PreferencesDialog(dependencies.catalog, dependencies.prompts, this))
    , m_finishing(new FinishingNote)
    , m_commands(new Commands(this))
    , m_menu(new MainMenu(*this, *m_commands, m_gallery->iconActions()))
    , m_palette(new CommandPalette(this))
    , m_search(new QLineEdit)
    , m_header(new WindowHeader(m_search))
{
    makeLayout();
    connectHeader();
    connectCommands();
    connectParts();
    connectQueue();
    showMenuBar(false);
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeLayout()
{
    QWidget *centre = stack({ m_banners, m_gallery, m_batches }, m_gallery);
    m_panels = new SidePanels({ new QWidget, m_compose, centre, new QWidget });
    setCentralWidget(stack({ m_header, m_panels, m_finishing }, m_panels));
    setMinimumSize(leastSize);
    resize(usualSize);
}

void MainWindow::connectHeader()
{
    using Left = SidePanels::Left;
    m_header->menuButton().setMenu(&m_menu->popup());
    connect(
        &m_header->places(), &SegmentedControl::chosen, this,
        [this](int place) { m_panels->setLeft(place == 0 ? Left::Create : Left::Library); });
    connect(
        m_header, &WindowHeader::leftToggled, this,
        [this] { m_panels->setOpen(Panel::Left, !m_panels->isOpen(Panel::Left)); });
    connect(m_header, &WindowHeader::inspectorToggled, this,
        [this] { m_panels->setOpen(Panel::Inspector, !m_panels->isOpen(Panel::Inspector)); });
    connect(m_panels, &SidePanels::changed, this, &MainWindow::showPanels);
    showPanels();
}

void MainWindow::connectCommands()
{
    using Left = SidePanels::Left;
    const auto on = [this](Command command, auto receiver, auto slot) {
        connect(&m_commands->action(command), &QAction::triggered, receiver, slot);
    };
    on(Command::NewForm, m_compose, &ComposeForm::startNew);
    on(Command::Generate, m_compose, &ComposeForm::generate);
    on(Command::Preferences, m_preferences, &PreferencesDialog::open);
    on(Command::Quit, this, &QWidget::close);
    on(Command::SelectAll, &m_gallery->view(), &QAbstractItemView::selectAll);
    on(Command::SelectNone, &m_gallery->view(), &QAbstractItemView::clearSelection);
    on(
        Command::FindCommand, this,
        [this] { m_palette->open(m_commands->actions() + m_gallery->iconActions()); });
    on(
        Command::ShowCreate, this, [this] { m_panels->setLeft(Left::Create); });
    on(Command::ShowLibrary, this, [this] { m_panels->setLeft(Left::Library); });
    on(Command::SidePanels, this, &MainWindow::toggleSidePanels);
    on(Command::Inspector, m_header, &WindowHeader::inspectorToggled);
    on(Command::Batches, m_batches, &BatchesPanel::toggle);
    on(
        Command::NextRegion, this, [this] { focusRegion(regions(), 1); });
    on(
        Command::PreviousRegion, this, [this] { focusRegion(regions(), -1); });
    on(Command::FullScreen, this, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    on(Command::MenuBar, this, &MainWindow::showMenuBar);
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

void MainWindow::showPanels()
{
    m_header->setColumns(m_panels->dockedWidth(Panel::Left), m_panels->dockedWidth(Panel::Inspector));
    m_header->setPanelsOpen(m_panels->isOpen(Panel::Left), m_panels->isOpen(Panel::Inspector));
    m_header->places().setCurrent(m_panels->left() == SidePanels::Left::Create ? 0 : 1);
}

void MainWindow::toggleSidePanels()
{
    const bool open = !m_panels->isOpen(Panel::Left) && !m_panels->isOpen(Panel::Inspector);
    m_panels->setOpen(Panel::Inspector, open);
    m_panels->setOpen(Panel::Left, open);
}

QList<QWidget *> MainWindow::regions() const
{
    return { m_header, m_compose, m_gallery, m_batches };
}

void MainWindow::showMenuBar(bool shown)
{
    m_commands->action(Command::MenuBar).setChecked(shown);
    menuBar()->setVisible(shown || menuBar()->isNativeMenuBar());
}

void MainWindow::connectParts()
{
    connect(m_compose, &ComposeForm::generateRequested, this, &MainWindow::generate);
    connect(m_compose, &ComposeForm::addKeyRequested, m_preferences, &PreferencesDialog::openKeyPage);
    connect(&m_gallery->emptyState(), &EmptyState::addKeyRequested, m_preferences,
        &PreferencesDialog::openKeyPage);
    connect(&m_gallery->emptyState(), &EmptyState::samplesRequested, this, &MainWindow::makeSamples);
    connect(m_gallery, &GalleryPage::exportRequested, this, &MainWindow::openExport);
    connect(m_banners, &BannerStack::keySettingsRequested, m_preferences, &PreferencesDialog::openKeyPage);
    connect(m_banners, &BannerStack::detailsRequested, this, &MainWindow::showDetails);
    connect(m_banners, &BannerStack::openBillingRequested, this, &QDesktopServices::openUrl);
    connect(m_banners, &BannerStack::openVerificationRequested, this, &QDesktopServices::openUrl);
    connect(m_finishing, &FinishingNote::stopRequested, this, [this] { m_with.batches.abandonInFlight(); });
    connect(m_finishing, &FinishingNote::stayRequested, this, [this] {
        setClosing(false);
        m_with.batches.goOn();
    });
}

void MainWindow::connectQueue()
{
    BatchController &batches = m_with.batches;
    new QueueBanners(batches, *m_banners, this);
    m_batches->setCatalog(m_with.catalog);
    connect(m_gallery, &GalleryPage::retryRequested, &batches, &BatchController::retryFailed);
    connect(m_gallery, &GalleryPage::resolveRequested, &batches, &BatchController::resolveUnclear);
    connect(&batches, &BatchController::jobChanged, this, [this](const BatchId &batch, JobId job) {
        const QList<JobStatus> jobs = m_with.batches.jobs(batch);
        const auto found = std::find_if(
            jobs.cbegin(), jobs.cend(), [&](const JobStatus &status) { return status.id == job; });
        if (found != jobs.cend())
            m_model->setJob(*found);
    });
    connect(
        &batches, &BatchController::iconArrived, this,
        [this](IconId icon) {
            m_model->addIcon(icon);
            m_compose->refresh();
        });
    connect(&batches, &BatchController::batchChanged, this, [this] { m_finishing->setIcons(inFlight()); });
    connect(&batches, &BatchController::drained, this, [this] {
        m_drained = true;
        if (m_closing)
            close();
    });
}

void MainWindow::setKeyState(KeyState state, const Error &keychainError)
{
    const bool available = state != KeyState::None;
    m_compose->setKeyAvailable(available);
    m_gallery->emptyState().setKeyAvailable(available);
    m_preferences->keyPage().showKeyState(state, keychainError);
}

void MainWindow::setExportDefaults(const PngExportOptions &options)
{
    m_exportDefaults = options;
}

QByteArray MainWindow::saveLayout() const
{
    return m_panels->saveState();
}

void MainWindow::restoreLayout(const QByteArray &layout)
{
    m_panels->restoreState(layout);
}

void MainWindow::say(const QString &text)
{
    m_gallery->notice().say(text);
}

void MainWindow::generate(const BatchPlan &plan)
{
    m_with.batches.generate(plan).then(
        this,
        [this](const Result<BatchId> &result) {
            if (!result)
                say(errorText(result.error()));
            m_compose->refresh();
        });
}

void MainWindow::makeSamples()
{
    BatchRequest request = m_compose->request();
    request.categories.clear();
    request.elements.clear();
    for (const SuggestionGroup &group : m_with.catalog.suggestionGroups())
        if (!group.suggestions.isEmpty() && request.categories.size() < sampleIcons)
            request.categories.append(group.suggestions.constFirst().name);
    request.variations = 1;
    request.model.provider = u"offline"_s;
    request.model.origin.clear();
    const Result<BatchPlan> plan = planBatch(request, m_with.catalog, &m_with.library);
    if (plan)
        generate(plan.value());
    else
        say(errorText(plan.error()));
}

void MainWindow::openExport(const QList<IconId> &icons)
{
    if (m_export != nullptr) {
        m_export->raise();
        return;
    }
    const Result<QList<ExportItem>> items = exportItems(m_with.library, icons);
    if (!items) {
        say(errorText(items.error()));
        return;
    }
    m_export = new ExportDialog(items.value(), m_exportDefaults, m_with.prompts, this);
    m_export->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_export, &ExportDialog::exportStarted, this, [this](const PngExportOptions &options) {
        m_exportDefaults = options;
        Q_EMIT exportOptionsChanged(options);
    });
    m_export->open();
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

int MainWindow::inFlight() const
{
    int sending = 0;
    for (const BatchStatus &status : m_with.batches.batches())
        sending += status.sending;
    return sending;
}

void MainWindow::setClosing(bool closing)
{
    m_closing = closing;
    m_drained = false;
    m_finishing->setIcons(inFlight());
    m_finishing->setVisible(closing);
    m_compose->setEnabled(!closing);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (inFlight() == 0 || m_drained) {
        event->accept();
        return;
    }
    event->ignore();
    if (!m_closing) {
        setClosing(true);
        m_with.batches.drain();
    }
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Iconwright"));
    m_search->setAccessibleName(tr("Search"));
    m_commands->retranslate();
    m_menu->retranslate();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

} // namespace Iconwright
