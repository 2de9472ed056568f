#include "ui/exporting/exportpreviewpane.h"

#include "ui/common/errortext.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"
#include "ui/exporting/exporttree.h"

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

} // namespace

ExportPreviewPane::ExportPreviewPane(const QList<ExportItem> &items, QWidget *parent)
    : QWidget(parent)
    , m_items(items)
    , m_title(new QLabel(this))
    , m_total(new QLabel(this))
    , m_note(new QLabel(this))
    , m_tree(new QTreeView(this))
    , m_model(new ExportTreeModel(this))
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
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_total);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Measure::edge, Measure::edge, Measure::edge, Measure::gap);
    layout->setSpacing(Measure::gap);
    layout->addLayout(head);
    layout->addWidget(m_note, 1);
    layout->addWidget(m_tree, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(120ms);
    connect(&m_pause, &QTimer::timeout, this, &ExportPreviewPane::look);
    using Watcher = QFutureWatcherBase;
    connect(&m_looking, &Watcher::finished, this, &ExportPreviewPane::takePreview);
    connect(&m_measuring, &Watcher::resultReadyAt, this, &ExportPreviewPane::takeMeasured);
    retranslate();
}

ExportPreviewPane::~ExportPreviewPane()
{
    m_looking.disconnect(this);
    m_measuring.disconnect(this);
    m_looking.cancel();
    m_measuring.cancel();
}

void ExportPreviewPane::setOptions(const PngExportOptions &options, bool isValid)
{
    m_options = options;
    m_isValid = isValid;
    m_looking.cancel();
    m_measuring.cancel();
    m_preview.reset();
    m_pause.start();
    showTotal();
    Q_EMIT previewChanged();
}

void ExportPreviewPane::look()
{
    if (m_isValid)
        m_looking.setFuture(previewExport(m_items, m_options));
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
    m_tree->expandAll();
    for (const MeasuredIcon &icon : std::as_const(m_icons))
        m_model->setMeasured(icon);
    showTotal();
    measure();
    Q_EMIT previewChanged();
}

//! The icons that are listed; what was measured before for these sizes is not measured again.
void ExportPreviewPane::measure()
{
    QList<ExportItem> items;
    m_measured.clear();
    for (const PreviewFile &file : std::as_const(m_preview->first)) {
        const bool isKnown = m_icons.value(file.item).bytes.contains(file.size);
        if (isKnown || (!m_measured.isEmpty() && m_measured.constLast() == file.item))
            continue;
        m_measured.append(file.item);
        items.append(m_items[file.item]);
    }
    const int edge = qRound(pictureEdge * devicePixelRatioF());
    if (!items.isEmpty())
        m_measuring.setFuture(measureExport(items, m_options.sizes, edge));
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
    double total = 0;
    for (const int size : m_options.sizes) {
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
    const qsizetype files = m_preview->files + (m_preview->manifest.path.isEmpty() ? 0 : 1);
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
    m_note->setText(tr("Names appear here when sizes, names and place are chosen."));
    m_model->retranslate();
    m_tree->expandAll();
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
