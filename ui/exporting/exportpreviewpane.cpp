#include "ui/exporting/exportpreviewpane.h"

#include "ui/common/errortext.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"
#include "ui/exporting/exporttree.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QTreeView>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Iconwright {

namespace {

constexpr int pictureEdge = 16;
constexpr qsizetype mostChecked = 2000; // files; more are not all drawn only to be counted

} // namespace

qsizetype filesOf(const ExportPreview &preview)
{
    return preview.files + (preview.manifest.path.isEmpty() ? 0 : 1)
        + (preview.provenance.path.isEmpty() ? 0 : 1);
}

ExportPreviewPane::ExportPreviewPane(const QList<ExportItem> &items, QWidget *parent)
    : QWidget(parent)
    , m_items(items)
    , m_title(new QLabel(this))
    , m_total(new QLabel(this))
    , m_note(new QLabel(this))
    , m_tree(new QTreeView(this))
    , m_model(new ExportTreeModel(this))
    , m_replace(new QCheckBox(this))
{
    makeLayout();
    m_pause.setSingleShot(true);
    m_pause.setInterval(120ms);
    m_rest.setSingleShot(true);
    m_rest.setInterval(300ms);
    connect(&m_pause, &QTimer::timeout, this, &ExportPreviewPane::look);
    connect(&m_rest, &QTimer::timeout, this, &ExportPreviewPane::check);
    connect(m_replace, &QCheckBox::toggled, this, &ExportPreviewPane::replacesEditedChanged);
    using Watcher = QFutureWatcherBase;
    connect(&m_looking, &Watcher::finished, this, &ExportPreviewPane::takePreview);
    connect(&m_checking, &Watcher::finished, this, &ExportPreviewPane::takeChecked);
    connect(&m_measuring, &Watcher::resultReadyAt, this, &ExportPreviewPane::takeMeasured);
    retranslate();
}

void ExportPreviewPane::makeLayout()
{
    setTextRole(*m_title, TextRole::Section);
    m_total->setObjectName(u"exportTotal"_s);
    m_note->setObjectName(u"exportNote"_s);
    setTextRole(*m_total, TextRole::Caption);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_tree->setObjectName(u"exportTree"_s);
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new ExportTreeDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(Measure::edge);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->viewport()->setAutoFillBackground(false);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_replace->setObjectName(u"replaceEdited"_s);
    m_replace->hide();
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_total);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Measure::edge, Measure::edge, Measure::edge, Measure::gap);
    layout->setSpacing(Measure::gap);
    layout->addLayout(head);
    layout->addWidget(m_note, 1);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_replace);
}

ExportPreviewPane::~ExportPreviewPane()
{
    m_looking.disconnect(this);
    m_checking.disconnect(this);
    m_measuring.disconnect(this);
    m_looking.cancel();
    pause();
}

void ExportPreviewPane::setSetup(const ExportSetup &setup, bool isValid)
{
    const bool isElsewhere = setup.place != m_setup.place;
    m_setup = setup;
    m_isValid = isValid;
    if (isElsewhere && m_replace->isChecked()) {
        // It was said of other files.
        const QSignalBlocker quiet(m_replace);
        m_replace->setChecked(false);
        m_setup.replaceEdited = false;
    }
    if (isElsewhere)
        m_replace->hide();
    refresh();
}

void ExportPreviewPane::refresh()
{
    m_looking.cancel();
    pause();
    m_preview.reset();
    m_checkedBytes = -1;
    m_pause.start();
    showTotal();
    Q_EMIT previewChanged();
}

void ExportPreviewPane::pause()
{
    m_rest.stop();
    m_checking.cancel();
    m_measuring.cancel();
}

bool ExportPreviewPane::replacesEdited() const
{
    return m_replace->isChecked();
}

void ExportPreviewPane::look()
{
    if (m_isValid)
        m_looking.setFuture(isPlain(m_setup) ? previewExport(m_items, pngOptions(m_setup))
                                             : previewTargets(m_items, targetOptions(m_setup)));
    else
        m_model->clear();
    m_tree->setVisible(m_isValid);
    showTotal();
}

void ExportPreviewPane::takePreview()
{
    const QFuture<ExportPreview> future = m_looking.future();
    if (future.isCanceled() || future.resultCount() == 0)
        return;
    m_preview = future.result();
    m_model->setPreview(*m_preview);
    expand();
    for (const MeasuredIcon &icon : std::as_const(m_icons))
        m_model->setMeasured(icon);
    showTotal();
    measure();
    if (!isPlain(m_setup) && m_preview->obstacle.code == ErrorCode::None && m_preview->files <= mostChecked)
        m_rest.start();
    Q_EMIT previewChanged();
}

//! Of many targets the one whose page is open.
void ExportPreviewPane::expand()
{
    if (!m_preview)
        return;
    if (isPlain(m_setup)) {
        m_tree->expandAll();
        return;
    }
    const bool isShown = m_setup.targets.contains(m_currentTarget);
    m_tree->expand(m_model->folder({}));
    for (const QString &target : std::as_const(m_setup.targets)) {
        const QModelIndex folder = m_model->folder(target);
        const bool isOpen = isShown ? target == m_currentTarget : target == m_setup.targets.constFirst();
        isOpen ? m_tree->expandRecursively(folder) : m_tree->collapse(folder);
        if (isOpen)
            m_tree->scrollTo(folder, QAbstractItemView::PositionAtCenter);
    }
}

void ExportPreviewPane::setCurrentTarget(const QString &target)
{
    if (m_currentTarget == target)
        return;
    m_currentTarget = target;
    expand();
}

void ExportPreviewPane::check()
{
    TargetOptions options = targetOptions(m_setup);
    options.checkOnly = true;
    options.inBackground = true;
    m_checking.setFuture(exportTargets(m_items, options));
}

void ExportPreviewPane::takeChecked()
{
    const QFuture<Result<TargetReport>> future = m_checking.future();
    if (!m_preview || future.isCanceled() || future.resultCount() == 0)
        return;
    const Result<TargetReport> report = future.result();
    if (!report) {
        m_preview->obstacle = report.error();
        Q_EMIT previewChanged();
        return;
    }
    m_preview = checked(*m_preview, *report);
    m_checkedBytes = 0;
    for (const ExportedTargetFile &file : report->files)
        m_checkedBytes += file.bytes;
    m_model->setChecked(*m_preview);
    m_replace->setVisible(m_preview->leftAlone > 0 || m_replace->isChecked());
    showTotal();
    Q_EMIT previewChanged();
}

//! The icons that are listed; what was measured before for these sizes is not measured again. Of an export
//! for targets only their pictures are wanted.
void ExportPreviewPane::measure()
{
    QList<ExportItem> items;
    m_measured.clear();
    const bool isPngs = isPlain(m_setup);
    for (const PreviewFile &file : std::as_const(m_preview->first)) {
        const bool isKnown
            = isPngs ? m_icons.value(file.item).bytes.contains(file.size) : m_icons.contains(file.item);
        if (isKnown || m_measured.contains(file.item))
            continue;
        m_measured.append(file.item);
        items.append(m_items[file.item]);
    }
    const int edge = qRound(pictureEdge * devicePixelRatioF());
    if (!items.isEmpty())
        m_measuring.setFuture(measureExport(items, isPngs ? m_setup.sizes : QList<int>(), edge));
}

void ExportPreviewPane::takeMeasured(int index)
{
    MeasuredIcon icon = m_measuring.resultAt(index);
    icon.item = m_measured.value(icon.item);
    icon.picture.setDevicePixelRatio(devicePixelRatioF());
    MeasuredIcon &known = m_icons[icon.item];
    icon.bytes.insert(known.bytes); // of other sizes
    known = icon;
    m_model->setMeasured(icon);
    showTotal();
}

//! Icons that were not measured are taken to be like those that were.
std::optional<qint64> ExportPreviewPane::estimatedBytes() const
{
    if (!isPlain(m_setup))
        return m_checkedBytes < 0 ? std::optional<qint64>() : m_checkedBytes;
    double total = 0;
    for (const int size : m_setup.sizes) {
        qint64 sum = 0;
        int known = 0;
        for (const MeasuredIcon &icon : m_icons) {
            sum += icon.bytes.value(size);
            known += icon.bytes.contains(size) ? 1 : 0;
        }
        if (known == 0)
            return {};
        total += double(sum) / known * double(m_items.size());
    }
    return qint64(total);
}

void ExportPreviewPane::showTotal()
{
    m_note->setVisible(!m_isValid);
    m_tree->setVisible(m_isValid);
    if (!m_isValid || !m_preview) {
        m_total->setText(m_isValid ? tr("Checking names") : QString());
        return;
    }
    const qsizetype files = filesOf(*m_preview);
    QString text = files == 1 ? tr("1 file") : tr("%1 files").arg(countText(files));
    if (const std::optional<qint64> bytes = estimatedBytes()) {
        const QString size = leftToRight(QLocale().formattedDataSize(*bytes, 1, QLocale::DataSizeSIFormat));
        //: %1 is "104 files", %2 a size: "2.1 MB"
        text = tr("%1, about %2").arg(text, size);
        m_model->setTotal(tr("about %1").arg(size));
    }
    m_total->setText(text);
}

void ExportPreviewPane::retranslate()
{
    m_title->setText(tr("What will be written"));
    m_tree->setAccessibleName(m_title->text());
    m_note->setText(tr("Names appear here when it is chosen what to export and where to."));
    m_replace->setText(tr("Replace files that somebody else edited"));
    m_replace->setAccessibleName(m_replace->text());
    m_model->retranslate();
    expand();
    showTotal();
}

void ExportPreviewPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ExportPreviewPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(palette()).raised);
}

} // namespace Iconwright
