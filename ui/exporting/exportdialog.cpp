#include "ui/exporting/exportdialog.h"

#include "ui/common/errortext.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"
#include "ui/exporting/exportdestination.h"
#include "ui/exporting/exportpreviewpane.h"
#include "ui/exporting/exportsettings.h"
#include "ui/exporting/sizepresets.h"
#include "ui/exporting/stepbar.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr QSize usualSize(1120, 716);
constexpr QSize leastSize(480, 360);
constexpr int screenMargin = 32;
constexpr int wideFrom = 960; // three columns side by side
constexpr int whatWidth = 264;
constexpr int previewShare = 7;
constexpr int settingsShare = 8;
constexpr int footHeight = 60;
constexpr int destinationShare = 4;
constexpr int actionsShare = 5;

enum Step { What, Settings, Files };

} // namespace

ExportDialog::ExportDialog(
    const QList<ExportItem> &items, const PngExportOptions &start, UserPrompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_items(items)
    , m_steps(new StepBar(3, this))
    , m_columns(new QWidget(this))
    , m_what(makeWhat())
    , m_settingsPane(new QScrollArea(m_columns))
    , m_settings(new ExportSettings(items))
    , m_preview(new ExportPreviewPane(items, m_columns))
    , m_foot(makeFoot(prompts))
{
    setObjectName(u"exportDialog"_s);
    makeLayout();
    m_presets->setIcons(items.size());
    m_settings->setOptions(start);
    m_destination->setTarget(start.target);
    connectParts();
    retranslate();
    takeChange();
    setRunning(false);
    setMinimumSize(leastSize);
    const QSize most = screen()->availableSize() - QSize(screenMargin, screenMargin);
    resize(usualSize.boundedTo(most));
}

ExportDialog::~ExportDialog()
{
    // What is being written ends whole in its own thread; nobody is told any more.
    m_watcher.disconnect(this);
    m_watcher.cancel();
}

QWidget *ExportDialog::makeWhat()
{
    auto *what = new QWidget(m_columns);
    m_whatLabel = new QLabel(what);
    m_presets = new SizePresets(what);
    setTextRole(*m_whatLabel, TextRole::Section);
    auto *layout = new QVBoxLayout(what);
    layout->setContentsMargins(Measure::edge, Measure::edge, Measure::edge, Measure::edge);
    layout->setSpacing(Measure::gapSmall);
    layout->addWidget(m_whatLabel);
    layout->addWidget(m_presets);
    layout->addStretch(1);
    return what;
}

QWidget *ExportDialog::makeFoot(UserPrompts &prompts)
{
    auto *foot = new QWidget(this);
    m_destination = new ExportDestination(prompts, foot);
    auto *layout = new QBoxLayout(QBoxLayout::LeftToRight, foot);
    layout->setContentsMargins(Measure::edge, Measure::section, Measure::edge, Measure::section);
    layout->setSpacing(Measure::gap);
    layout->addWidget(m_destination, destinationShare);
    layout->addWidget(makeActions(foot), actionsShare);
    foot->setMinimumHeight(footHeight);
    return foot;
}

QWidget *ExportDialog::makeActions(QWidget *foot)
{
    auto *actions = new QWidget(foot);
    m_status = new QLabel(actions);
    m_progress = new QProgressBar(actions);
    m_show = new QPushButton(actions);
    m_cancel = new QPushButton(actions);
    m_next = new QPushButton(actions);
    m_export = new QPushButton(actions);
    m_status->setObjectName(u"status"_s);
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setTextVisible(false);
    m_show->setObjectName(u"showInFolder"_s);
    m_show->setProperty("kind", u"quiet"_s);
    m_show->setAutoDefault(false);
    m_show->hide();
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setAutoDefault(false);
    m_next->setObjectName(u"next"_s);
    m_next->setAutoDefault(false);
    m_export->setObjectName(u"start"_s);
    m_export->setProperty("kind", u"primary"_s);
    m_export->setDefault(true);
    auto *layout = new QHBoxLayout(actions);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Measure::gap);
    layout->addWidget(m_progress);
    layout->addWidget(m_status, 1);
    layout->addWidget(m_show);
    layout->addWidget(m_cancel);
    layout->addWidget(m_next);
    layout->addWidget(m_export);
    return actions;
}

void ExportDialog::makeLayout()
{
    auto *scroll = static_cast<QScrollArea *>(m_settingsPane);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_settings);
    auto *columns = new QHBoxLayout(m_columns);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(1); // a hairline, painted behind
    columns->addWidget(m_what);
    columns->addWidget(m_settingsPane, settingsShare);
    columns->addWidget(m_preview, previewShare);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(m_steps);
    layout->addWidget(m_columns, 1);
    layout->addWidget(m_foot);
    for (QWidget *pane : { m_what, m_settingsPane, m_foot, static_cast<QWidget *>(m_steps) })
        pane->setAutoFillBackground(true);
}

void ExportDialog::connectParts()
{
    connect(m_steps, &StepBar::stepChanged, this, &ExportDialog::arrange);
    connect(m_presets, &SizePresets::sizesChosen, m_settings, &ExportSettings::setSizes);
    connect(m_next, &QPushButton::clicked, m_steps, &StepBar::goOn);
    connect(m_destination, &ExportDestination::changed, this, &ExportDialog::takeChange);
    connect(m_settings, &ExportSettings::changed, this, &ExportDialog::takeChange);
    connect(m_preview, &ExportPreviewPane::previewChanged, this, &ExportDialog::takePreview);
    connect(m_show, &QPushButton::clicked, this, &ExportDialog::showInFolder);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    using Watcher = QFutureWatcherBase;
    connect(&m_watcher, &Watcher::progressRangeChanged, m_progress, &QProgressBar::setRange);
    connect(&m_watcher, &Watcher::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(&m_watcher, &Watcher::finished, this, &ExportDialog::finish);
}

PngExportOptions ExportDialog::options() const
{
    PngExportOptions options = m_settings->options();
    options.target = m_destination->target();
    return options;
}

//! The first fault in words; empty when it can begin.
QString ExportDialog::obstacle() const
{
    const QString fault = m_settings->obstacle();
    return fault.isEmpty() ? m_destination->obstacle() : fault;
}

void ExportDialog::arrange()
{
    const bool wide = width() >= wideFrom;
    m_steps->setVisible(!wide);
    m_what->setVisible(wide || m_steps->step() == What);
    m_settingsPane->setVisible(wide || m_steps->step() == Settings);
    m_preview->setVisible(wide || m_steps->step() == Files);
    m_next->setVisible(!wide && !m_steps->isLast());
    // A row of its own where there is no room beside the buttons.
    static_cast<QBoxLayout *>(m_foot->layout())
        ->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_what->setMinimumWidth(wide ? whatWidth : 0);
    m_what->setMaximumWidth(wide ? whatWidth : QWIDGETSIZE_MAX);
}

void ExportDialog::takeChange()
{
    m_outcome.clear();
    m_show->hide();
    m_presets->setSizes(options().sizes);
    m_preview->setOptions(options(), obstacle().isEmpty());
    showState();
}

void ExportDialog::takePreview()
{
    const std::optional<ExportPreview> &preview = m_preview->preview();
    if (preview && preview->obstacle.code != ErrorCode::None)
        m_destination->setFault(errorText(preview->obstacle));
    showState();
}

//! What happens to files that are there, in words.
QString ExportDialog::previewText() const
{
    const std::optional<ExportPreview> &preview = m_preview->preview();
    if (!preview)
        return {};
    QStringList parts;
    const auto add = [&parts](qsizetype files, const QString &one, const QString &many) {
        if (files > 0)
            parts.append(files == 1 ? one : many.arg(countText(files)));
    };
    if (preview->archive == PreviewFile::Fate::Replaces)
        parts.append(tr("The archive is there already and will be replaced."));
    if (preview->archive == PreviewFile::Fate::Kept)
        parts.append(tr("The archive is there already and stays. Nothing will be written."));
    else
        add(preview->kept, tr("1 file is there already and stays."),
            tr("%1 files are there already and stay."));
    add(preview->replaced, tr("1 file will be replaced."), tr("%1 files will be replaced."));
    add(preview->beside, tr("1 file gets a new name."), tr("%1 files get a new name."));
    add(preview->numbered, tr("1 file shares a name and is numbered."),
        tr("%1 files share a name and are numbered."));
    return parts.join(u' ');
}

void ExportDialog::showState()
{
    if (m_watcher.isRunning())
        return;
    const QString reason = obstacle();
    m_export->setEnabled(reason.isEmpty());
    // What is wrong with the path is said under the path already.
    const bool isSaid = m_settings->obstacle().isEmpty() && !options().target.isEmpty();
    const qsizetype files = m_items.size() * options().sizes.size();
    m_export->setText(files == 1 ? tr("Export 1 file")
            : files > 1          ? tr("Export %1 files").arg(countText(files))
                                 : tr("Export"));
    m_export->setAccessibleName(m_export->text());
    m_status->setText(!m_outcome.isEmpty() ? m_outcome
            : reason.isEmpty()             ? previewText()
            : isSaid                       ? QString()
                                           : reason);
}

void ExportDialog::start()
{
    m_outcome.clear();
    m_progress->setRange(0, int(m_items.size()));
    m_progress->setValue(0);
    Q_EMIT exportStarted(options());
    m_watcher.setFuture(exportPngs(m_items, options()));
    setRunning(true);
    m_status->setText(tr("Exporting %1.").arg(iconsText(int(m_items.size()))));
}

void ExportDialog::finish()
{
    setRunning(false);
    const QFuture<Result<ExportReport>> future = m_watcher.future();
    if (future.isCanceled() || future.resultCount() == 0) {
        m_outcome = m_destination->isZip() ? tr("Cancelled. No archive was written.")
                                           : tr("Cancelled. What was written whole stays.");
        showState();
        return;
    }
    const Result<ExportReport> result = future.result();
    if (!result) {
        m_outcome = errorText(result.error());
        showState();
        return;
    }
    showReport(result.value());
    Q_EMIT exportEnded(result.value());
}

void ExportDialog::showReport(const ExportReport &report)
{
    QStringList parts { report.written.size() == 1
            ? tr("1 file written.")
            : tr("%1 files written.").arg(countText(report.written.size())) };
    if (!report.kept.isEmpty())
        parts.append(tr("%1 left as they were.").arg(countText(report.kept.size())));
    if (!report.failures.isEmpty()) {
        parts.append(tr("%1 icons could not be written. %2")
                         .arg(countText(report.failures.size()), errorText(report.failures.constFirst())));
    }
    m_outcome = parts.join(u' ');
    m_written = report.target;
    m_show->setVisible(!report.written.isEmpty());
    m_cancel->setText(tr("Close"));
    m_cancel->setAccessibleName(m_cancel->text());
    m_cancel->setFocus();
    showState();
}

void ExportDialog::showInFolder()
{
    const QFileInfo written(m_written);
    const QString folder = written.isDir() ? m_written : written.path();
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

void ExportDialog::setRunning(bool running)
{
    for (QWidget *part : std::initializer_list<QWidget *> { m_columns, m_destination, m_next })
        part->setEnabled(!running);
    m_progress->setVisible(running);
    m_show->hide();
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(m_cancel->text());
    m_export->setEnabled(!running);
    showState();
}

void ExportDialog::reject()
{
    if (m_watcher.isRunning()) {
        m_watcher.cancel();
        m_status->setText(tr("Finishing the file that is being written."));
        return;
    }
    QDialog::reject();
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export %1").arg(iconsText(int(m_items.size()))));
    m_steps->setTitles({ tr("What"), tr("Settings"), tr("Files") });
    m_whatLabel->setText(tr("Every icon as"));
    m_presets->setAccessibleName(m_whatLabel->text());
    m_show->setText(tr("Show in folder"));
    m_show->setAccessibleName(m_show->text());
    m_next->setText(tr("Next"));
    m_next->setAccessibleName(m_next->text());
    m_progress->setAccessibleName(tr("Icons exported"));
    m_cancel->setText(m_outcome.isEmpty() ? tr("Cancel") : tr("Close"));
    m_cancel->setAccessibleName(m_cancel->text());
    showState();
}

void ExportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
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
