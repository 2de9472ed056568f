#include "ui/exporting/exportdialog.h"

#include "ui/common/filteredit.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"
#include "ui/exporting/exportdestination.h"
#include "ui/exporting/exportfoot.h"
#include "ui/exporting/exportjob.h"
#include "ui/exporting/exportpreviewpane.h"
#include "ui/exporting/exportsettings.h"
#include "ui/exporting/exportwords.h"
#include "ui/exporting/presetbox.h"
#include "ui/exporting/stepbar.h"
#include "ui/exporting/targetlist.h"
#include "ui/exporting/targetpage.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QUrl>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize usualSize(1120, 716);
constexpr QSize leastSize(480, 360);
constexpr int screenMargin = 32;
constexpr int wideFrom = 960; // three columns side by side
constexpr int whatWidth = 264;
constexpr int previewShare = 7;
constexpr int settingsShare = 8;
const QString pngId = QStringLiteral("png");

enum Step { What, Settings, Files };

} // namespace

ExportDialog::ExportDialog(const QList<ExportItem> &items, const ExportSetup &start,
    const QList<ExportPreset> &presets, UserPrompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_items(items)
    , m_link(new QLabel(this))
    , m_steps(new StepBar(3, this))
    , m_columns(new QWidget(this))
    , m_what(makeWhat())
    , m_pngPane(new QScrollArea(m_columns))
    , m_targetPane(new QScrollArea(m_columns))
    , m_settings(new ExportSettings(items))
    , m_page(new TargetPage(items))
    , m_preview(new ExportPreviewPane(items, m_columns))
    , m_foot(new ExportFoot(prompts, this))
    , m_job(new ExportJob(this))
{
    setObjectName(u"exportDialog"_s);
    makePages();
    makeLayout();
    connectParts();
    m_presets->setOwn(presets);
    m_foot->destination().setTarget(start.place);
    setSetup(start);
    m_targets->setCurrent(start.targets.value(0, pngId));
    retranslate();
    setMinimumSize(leastSize);
    const QSize most = screen()->availableSize() - QSize(screenMargin, screenMargin);
    resize(usualSize.boundedTo(most));
}

ExportDialog::~ExportDialog() = default;

QWidget *ExportDialog::makeWhat()
{
    auto *what = new QWidget(m_columns);
    m_presets = new PresetBox(what);
    m_search = new FilterEdit(what);
    m_targets = new TargetList(what);
    m_search->setObjectName(u"searchTargets"_s);
    m_search->installEventFilter(this);
    auto *layout = new QVBoxLayout(what);
    layout->setContentsMargins(Measure::gap, Measure::edge, Measure::gap, Measure::gap);
    layout->setSpacing(Measure::gap);
    m_presets->setContentsMargins(Measure::gap, 0, Measure::gap, 0);
    auto *search = new QHBoxLayout;
    search->setContentsMargins(Measure::gap, 0, Measure::gap, 0);
    search->addWidget(m_search);
    layout->addWidget(m_presets);
    layout->addLayout(search);
    layout->addWidget(m_targets, 1);
    return what;
}

void ExportDialog::makePages()
{
    const auto put = [](QScrollArea *pane, QWidget *page) {
        pane->setFrameShape(QFrame::NoFrame);
        pane->setWidgetResizable(true);
        pane->setFocusPolicy(Qt::NoFocus);
        pane->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        pane->setWidget(page);
    };
    put(m_pngPane, m_settings);
    put(m_targetPane, m_page);
}

void ExportDialog::makeLayout()
{
    auto *columns = new QHBoxLayout(m_columns);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(1); // a hairline, painted behind
    columns->addWidget(m_what);
    columns->addWidget(m_pngPane, settingsShare);
    columns->addWidget(m_targetPane, settingsShare);
    columns->addWidget(m_preview, previewShare);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    m_link->setObjectName(u"linkedWith"_s);
    m_link->setTextFormat(Qt::PlainText);
    m_link->setContentsMargins(Measure::edge, Measure::gap, Measure::edge, Measure::gap);
    m_link->hide();
    layout->addWidget(m_link);
    layout->addWidget(m_steps);
    layout->addWidget(m_columns, 1);
    layout->addWidget(m_foot);
    for (QWidget *pane :
        std::initializer_list<QWidget *> { m_link, m_what, m_pngPane, m_targetPane, m_foot, m_steps })
        pane->setAutoFillBackground(true);
}

void ExportDialog::connectParts()
{
    connect(m_steps, &StepBar::stepChanged, this, &ExportDialog::arrange);
    connect(m_search, &QLineEdit::textChanged, m_targets, &TargetList::setFilter);
    connect(m_targets, &TargetList::targetsChanged, this, &ExportDialog::takeChange);
    connect(m_targets, &TargetList::currentTargetChanged, this, &ExportDialog::showPage);
    connect(m_presets, &PresetBox::presetChosen, this, [this](const ExportPreset &preset) {
        setSetup(applied(preset, setup()));
        m_targets->setCurrent(preset.setup.targets.value(0));
    });
    connect(m_presets, &PresetBox::ownChanged, this, &ExportDialog::presetsChanged);
    connect(m_settings, &ExportSettings::changed, this, &ExportDialog::takeChange);
    connect(m_page, &TargetPage::changed, this, &ExportDialog::takeChange);
    connect(m_preview, &ExportPreviewPane::previewChanged, this, &ExportDialog::takePreview);
    connect(m_preview, &ExportPreviewPane::replacesEditedChanged, this, &ExportDialog::takeChange);
    connect(&m_foot->destination(), &ExportDestination::changed, this, &ExportDialog::takeChange);
    connect(m_foot, &ExportFoot::nextRequested, m_steps, &StepBar::goOn);
    connect(m_foot, &ExportFoot::showRequested, this, &ExportDialog::showInFolder);
    connect(m_foot, &ExportFoot::exportRequested, this, &ExportDialog::start);
    connect(m_foot, &ExportFoot::cancelRequested, this, &ExportDialog::reject);
    connect(m_job, &ExportJob::progressed, m_foot, &ExportFoot::setProgress);
    connect(m_job, &ExportJob::ended, this, &ExportDialog::finish);
}

void ExportDialog::showLink(const QString &folder, const QDateTime &at)
{
    m_linkFolder = folder;
    m_linkedAt = at;
    m_link->setVisible(!folder.isEmpty());
    retranslate();
}

void ExportDialog::setSetup(const ExportSetup &setup)
{
    m_isFilling = true;
    m_targets->setTargets(setup.targets);
    m_settings->setSetup(setup);
    m_page->setSetup(setup);
    m_isFilling = false;
    takeChange();
}

ExportSetup ExportDialog::setup() const
{
    ExportSetup setup;
    setup.place = m_foot->destination().target();
    setup.targets = m_targets->targets();
    setup.replaceEdited = m_preview->replacesEdited();
    m_settings->fill(setup);
    m_page->fill(setup);
    return setup;
}

//! The first fault in words; empty when it can begin.
QString ExportDialog::obstacle() const
{
    const QStringList targets = m_targets->targets();
    if (targets.isEmpty())
        return tr("Choose what to export for.");
    const QString ofPngs = targets.contains(pngId) ? m_settings->obstacle() : QString();
    const QString fault = ofPngs.isEmpty() ? m_page->obstacle(targets) : ofPngs;
    if (!fault.isEmpty() || !m_fault.isEmpty())
        return fault.isEmpty() ? m_fault : fault;
    return m_foot->destination().obstacle();
}

void ExportDialog::arrange()
{
    const bool wide = width() >= wideFrom;
    m_steps->setVisible(!wide);
    m_what->setVisible(wide || m_steps->step() == What);
    m_preview->setVisible(wide || m_steps->step() == Files);
    showPage();
    m_foot->setHasNext(!wide && !m_steps->isLast());
    m_foot->setWide(wide);
    m_what->setMinimumWidth(wide ? whatWidth : 0);
    m_what->setMaximumWidth(wide ? whatWidth : QWIDGETSIZE_MAX);
}

void ExportDialog::showPage()
{
    const QString target = m_targets->current();
    const bool isPng = target.isEmpty() || target == pngId;
    const bool isShown = width() >= wideFrom || m_steps->step() == Settings;
    if (!isPng && m_page->target() != target)
        m_page->setTarget(target);
    m_pngPane->setVisible(isShown && isPng);
    m_targetPane->setVisible(isShown && !isPng);
    m_preview->setCurrentTarget(target);
}

void ExportDialog::takeChange()
{
    if (m_isFilling)
        return;
    m_outcome.clear();
    m_fault.clear();
    m_foot->setDone(false, false);
    m_foot->destination().setFault({});
    const ExportSetup now = setup();
    m_settings->setAlone(isPlain(now));
    m_presets->setSetup(now);
    m_targets->setAppIcon(m_page->appIconName());
    m_preview->setSetup(now, obstacle().isEmpty());
    showState();
}

void ExportDialog::takePreview()
{
    const std::optional<ExportPreview> &preview = m_preview->preview();
    if (preview && preview->obstacle.code != ErrorCode::None)
        showObstacle(preview->obstacle);
    QHash<QString, qsizetype> files;
    if (preview) {
        for (const PreviewFile &file : preview->first)
            ++files[file.target];
        for (auto rest = preview->unlisted.begin(); rest != preview->unlisted.end(); ++rest)
            files[rest.key()] += *rest;
        for (const IconTarget &target : iconTargets()) {
            const QString id = QLatin1String(target.id);
            m_targets->setFiles(id, files.value(id == pngId && files.contains({}) ? QString() : id));
        }
    }
    showState();
}

//! What is wrong with the place is said under it.
void ExportDialog::showObstacle(const Error &error)
{
    const bool isPlace = error.code == ErrorCode::FileNotWritable || error.code == ErrorCode::DiskFull
        || error.code == ErrorCode::ExportTargetIsLink || error.code == ErrorCode::ExportConflict;
    const QString text = faultText(error);
    isPlace ? m_foot->destination().setFault(text) : void(m_fault = text);
}

void ExportDialog::showState()
{
    if (m_job->isRunning())
        return;
    const ExportSetup now = setup();
    const QString reason = obstacle();
    const std::optional<ExportPreview> &preview = m_preview->preview();
    const ExportVerb verb = exportVerb(now, preview, m_items.size());
    m_foot->setExport(verb.text, reason.isEmpty() && verb.isUseful);
    // What is wrong with the path is said under the path already.
    const bool isSaid = !now.place.isEmpty() && reason == m_foot->destination().obstacle();
    m_foot->setStatus(!m_outcome.isEmpty() ? m_outcome
            : reason.isEmpty()             ? (preview ? previewText(*preview) : QString())
            : isSaid                       ? QString()
                                           : reason);
}

void ExportDialog::start()
{
    m_outcome.clear();
    m_preview->pause();
    const ExportSetup now = setup();
    Q_EMIT exportStarted(now);
    m_columns->setEnabled(false);
    m_foot->setProgress(0, 0);
    m_foot->setRunning(true);
    m_job->start(m_items, now);
    m_foot->setStatus(tr("Exporting %1.").arg(iconsText(int(m_items.size()))));
}

void ExportDialog::finish(const ExportOutcome &outcome)
{
    m_columns->setEnabled(true);
    m_foot->setRunning(false);
    m_outcome = outcome.text;
    m_written = outcome.written;
    if (!isPlain(setup()))
        m_preview->refresh();
    m_foot->setDone(outcome.isWhole, !outcome.written.isEmpty());
    showState();
    Q_EMIT exportEnded(outcome);
}

void ExportDialog::showInFolder()
{
    const QFileInfo written(m_written);
    const QString folder = written.isDir() ? m_written : written.path();
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

void ExportDialog::reject()
{
    if (m_job->isRunning()) {
        m_job->cancel();
        m_foot->setStatus(tr("Finishing the file that is being written."));
        return;
    }
    QDialog::reject();
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export %1").arg(iconsText(int(m_items.size()))));
    //: %1: a folder; %2: date and time
    m_link->setText(tr("Linked with %1, exported %2.")
                        .arg(isolated(QDir::toNativeSeparators(m_linkFolder)),
                            QLocale().toString(m_linkedAt.toLocalTime(), QLocale::ShortFormat)));
    m_steps->setTitles({ tr("What"), tr("Settings"), tr("Files") });
    m_search->setPlaceholderText(tr("Find a target"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_targets->setAccessibleName(tr("Export for"));
    showState();
}

void ExportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

//! Return in the search goes to what was found, and exports nothing.
bool ExportDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Down)
        return QDialog::eventFilter(watched, event);
    m_targets->enterFirst();
    return true;
}

void ExportDialog::resizeEvent(QResizeEvent *event)
{
    arrange();
    QDialog::resizeEvent(event);
}

void ExportDialog::paintEvent(QPaintEvent *)
{
    // What is left free between the panes are the hairlines.
    QPainter(this).fillRect(rect(), tokensOf(palette()).line);
}

} // namespace Iconwright
