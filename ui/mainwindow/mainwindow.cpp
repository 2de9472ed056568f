#include "ui/mainwindow/mainwindow.h"

#include "core/exporting/exportitems.h"
#include "core/library/iconlibrary.h"
#include "ui/batches/batchespanel.h"
#include "ui/common/errortext.h"
#include "ui/common/notice.h"
#include "ui/common/userprompts.h"
#include "ui/compose/composeform.h"
#include "ui/exporting/exportdialog.h"
#include "ui/gallery/emptystate.h"
#include "ui/gallery/gallerymodel.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/galleryview.h"
#include "ui/mainwindow/finishingnote.h"
#include "ui/mainwindow/mainmenu.h"
#include "ui/preferences/preferencesdialog.h"

#include <QCloseEvent>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr QSize usualSize(1280, 800);
constexpr QSize leastSize(720, 480);
constexpr int composeWidth = 312;
constexpr int composeLeast = 288;
constexpr int composeMost = 400;
constexpr int batchesHeight = 140;
constexpr int usualZoom = 92;
constexpr double zoomStep = 1.25;
constexpr int sampleIcons = 8;

} // namespace

MainWindow::MainWindow(const Dependencies &dependencies, QWidget *parent)
    : QMainWindow(parent)
    , m_with(dependencies)
    , m_model(new GalleryModel(dependencies.library, this))
    , m_compose(new ComposeForm(dependencies.catalog, &dependencies.library))
    , m_gallery(new GalleryPage(dependencies.library, *m_model, dependencies.thumbnails))
    , m_batches(new BatchesPanel(dependencies.batches, dependencies.clock))
    , m_preferences(new PreferencesDialog(this))
    , m_finishing(new FinishingNote)
    , m_menu(new MainMenu(*this, m_gallery->iconActions()))
    , m_columns(new QSplitter(Qt::Horizontal))
    , m_rows(new QSplitter(Qt::Vertical))
{
    makeLayout();
    connectParts();
    connectQueue();
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeLayout()
{
    m_rows->addWidget(m_gallery);
    m_rows->addWidget(m_batches);
    m_rows->setStretchFactor(0, 1);
    m_rows->setCollapsible(0, false);
    m_rows->setSizes({ usualSize.height() - batchesHeight, batchesHeight });
    m_compose->setMinimumWidth(composeLeast);
    m_compose->setMaximumWidth(composeMost);
    m_columns->addWidget(m_compose);
    m_columns->addWidget(m_rows);
    m_columns->setStretchFactor(1, 1);
    m_columns->setCollapsible(1, false);
    m_columns->setSizes({ composeWidth, usualSize.width() - composeWidth });
    m_columns->setObjectName(u"columns"_s);
    m_rows->setObjectName(u"rows"_s);
    auto *central = new QWidget;
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_columns, 1);
    layout->addWidget(m_finishing);
    setCentralWidget(central);
    setMinimumSize(leastSize);
    resize(usualSize);
}

void MainWindow::connectParts()
{
    connect(m_compose, &ComposeForm::generateRequested, this, &MainWindow::generate);
    connect(m_compose, &ComposeForm::addKeyRequested, m_preferences, &PreferencesDialog::openKeyPage);
    connect(&m_gallery->emptyState(), &EmptyState::addKeyRequested, m_preferences,
        &PreferencesDialog::openKeyPage);
    connect(&m_gallery->emptyState(), &EmptyState::samplesRequested, this, &MainWindow::makeSamples);
    connect(m_gallery, &GalleryPage::exportRequested, this, &MainWindow::openExport);
    connect(m_batches, &BatchesPanel::keySettingsRequested, m_preferences, &PreferencesDialog::openKeyPage);
    connect(m_batches, &BatchesPanel::detailsRequested, this, &MainWindow::showDetails);
    connect(m_menu, &MainMenu::newRequested, m_compose, &ComposeForm::startNew);
    connect(m_menu, &MainMenu::generateRequested, m_compose, &ComposeForm::generate);
    connect(m_menu, &MainMenu::preferencesRequested, m_preferences, &QWidget::show);
    connect(m_menu, &MainMenu::selectAllRequested, &m_gallery->view(), &QAbstractItemView::selectAll);
    connect(m_menu, &MainMenu::selectNoneRequested, &m_gallery->view(), &QAbstractItemView::clearSelection);
    connect(
        m_menu, &MainMenu::composeToggled, this, [this] { m_compose->setVisible(m_compose->isHidden()); });
    connect(
        m_menu, &MainMenu::batchesToggled, this, [this] { m_batches->setVisible(m_batches->isHidden()); });
    connect(
        m_menu, &MainMenu::zoomRequested, this,
        [this](int direction) {
            const int zoom = m_gallery->view().zoom();
            m_gallery->view().setZoom(
                direction == 0 ? usualZoom : qRound(direction > 0 ? zoom * zoomStep : zoom / zoomStep));
        });
    connect(m_finishing, &FinishingNote::stopRequested, this, [this] { m_with.batches.abandonInFlight(); });
    connect(m_finishing, &FinishingNote::stayRequested, this, [this] {
        setClosing(false);
        m_with.batches.goOn();
    });
}

void MainWindow::connectQueue()
{
    BatchController &batches = m_with.batches;
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
    return m_columns->saveState();
}

void MainWindow::restoreLayout(const QByteArray &layout)
{
    m_columns->restoreState(layout);
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
    m_menu->retranslate();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

} // namespace Iconwright
