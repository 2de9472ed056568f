#include "ui/exporting/exportdialog.h"

#include "core/exporting/exportname.h"
#include "ui/common/errortext.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"
#include "ui/common/userprompts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr std::array offeredSizes { 16, 24, 32, 48, 64, 96, 128, 180, 192, 256, 512, 1024 };
constexpr int sizeColumns = 6;
constexpr int dialogWidth = 560;
const QString usualPattern = u"{category}-{variation}"_s;

enum Kind { Folder, Zip };

} // namespace

ExportDialog::ExportDialog(
    const QList<ExportItem> &items, const PngExportOptions &start, UserPrompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_items(items)
    , m_prompts(prompts)
    , m_title(new QLabel(this))
    , m_sizesLabel(new QLabel(this))
    , m_kindLabel(new QLabel(this))
    , m_kind(new QComboBox(this))
    , m_targetLabel(new QLabel(this))
    , m_target(new QLineEdit(this))
    , m_choose(new QPushButton(this))
    , m_patternLabel(new QLabel(this))
    , m_pattern(new QLineEdit(this))
    , m_example(new QLabel(this))
    , m_conflictLabel(new QLabel(this))
    , m_conflict(new QComboBox(this))
    , m_fields(new QWidget(this))
    , m_status(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
    , m_export(new QPushButton(this))
{
    makeForm();
    makeFoot();
    for (QCheckBox *box : std::as_const(m_sizes))
        box->setChecked(start.sizes.contains(box->property("edge").toInt()));
    m_kind->setCurrentIndex(start.target.endsWith(u".zip"_s, Qt::CaseInsensitive) ? Zip : Folder);
    m_target->setText(QDir::toNativeSeparators(start.target));
    m_pattern->setText(start.pattern.isEmpty() ? usualPattern : start.pattern);
    connectFields();
    retranslate();
    m_conflict->setCurrentIndex(m_conflict->findData(QVariant::fromValue(int(start.conflict))));
    setRunning(false);
    resize(dialogWidth, sizeHint().height());
}

ExportDialog::~ExportDialog()
{
    // What is being written ends whole in its own thread; nobody is told any more.
    m_watcher.disconnect(this);
    m_watcher.cancel();
}

QWidget *ExportDialog::makeSizes()
{
    auto *sizes = new QWidget(m_fields);
    auto *grid = new QGridLayout(sizes);
    grid->setContentsMargins(0, 0, 0, 0);
    for (size_t i = 0; i < offeredSizes.size(); ++i) {
        const int edge = offeredSizes[i];
        auto *box = new QCheckBox(QString::number(edge), sizes);
        box->setObjectName(u"size-%1"_s.arg(edge));
        box->setProperty("edge", edge);
        connect(box, &QCheckBox::toggled, this, &ExportDialog::showExample);
        grid->addWidget(box, int(i) / sizeColumns, int(i) % sizeColumns);
        m_sizes.append(box);
    }
    return sizes;
}

void ExportDialog::makeForm()
{
    auto *grid = new QGridLayout(m_fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(Measure::section);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_sizesLabel, 0, 0, Qt::AlignTop);
    grid->addWidget(makeSizes(), 0, 1, 1, 2);
    grid->addWidget(m_kindLabel, 1, 0);
    grid->addWidget(m_kind, 1, 1, 1, 2);
    grid->addWidget(m_targetLabel, 2, 0);
    grid->addWidget(m_target, 2, 1);
    grid->addWidget(m_choose, 2, 2);
    grid->addWidget(m_patternLabel, 3, 0);
    grid->addWidget(m_pattern, 3, 1, 1, 2);
    grid->addWidget(m_example, 4, 1, 1, 2);
    grid->addWidget(m_conflictLabel, 5, 0);
    grid->addWidget(m_conflict, 5, 1, 1, 2);
    m_kindLabel->setBuddy(m_kind);
    m_targetLabel->setBuddy(m_target);
    m_patternLabel->setBuddy(m_pattern);
    m_conflictLabel->setBuddy(m_conflict);
    m_kind->setObjectName(u"kind"_s);
    m_target->setObjectName(u"target"_s);
    m_choose->setObjectName(u"choose"_s);
    m_pattern->setObjectName(u"pattern"_s);
    m_conflict->setObjectName(u"conflict"_s);
    m_target->setLayoutDirection(Qt::LeftToRight);
    m_pattern->setLayoutDirection(Qt::LeftToRight);
    m_example->setTextFormat(Qt::PlainText);
    setTextRole(*m_example, TextRole::Caption);
    m_kind->addItems({ {}, {} });
    for (const ConflictRule rule : { ConflictRule::Replace, ConflictRule::Keep, ConflictRule::Rename })
        m_conflict->addItem(QString(), int(rule));
}

void ExportDialog::makeFoot()
{
    setTextRole(*m_title, TextRole::Title);
    m_status->setObjectName(u"status"_s);
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setTextVisible(false);
    m_cancel->setObjectName(u"cancel"_s);
    m_export->setObjectName(u"start"_s);
    m_export->setProperty("kind", u"primary"_s);
    m_export->setDefault(true);
    m_cancel->setAutoDefault(false);
    m_choose->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_status, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Measure::page, Measure::page, Measure::page, Measure::page);
    layout->setSpacing(Measure::section);
    layout->addWidget(m_title);
    layout->addWidget(m_fields);
    layout->addStretch(1);
    layout->addWidget(m_progress);
    layout->addLayout(buttons);
}

void ExportDialog::connectFields()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ExportDialog::showExample);
    connect(m_target, &QLineEdit::textChanged, this, &ExportDialog::showExample);
    connect(m_pattern, &QLineEdit::textChanged, this, &ExportDialog::showExample);
    connect(m_choose, &QPushButton::clicked, this, &ExportDialog::chooseTarget);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    using Watcher = QFutureWatcherBase;
    connect(&m_watcher, &Watcher::progressRangeChanged, m_progress, &QProgressBar::setRange);
    connect(&m_watcher, &Watcher::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(&m_watcher, &Watcher::finished, this, &ExportDialog::finish);
}

PngExportOptions ExportDialog::options() const
{
    PngExportOptions options;
    options.target = QDir::fromNativeSeparators(m_target->text().trimmed());
    if (m_kind->currentIndex() == Zip && !options.target.isEmpty()
        && !options.target.endsWith(u".zip"_s, Qt::CaseInsensitive))
        options.target += u".zip"_s;
    for (const QCheckBox *box : m_sizes)
        if (box->isChecked())
            options.sizes.append(box->property("edge").toInt());
    options.pattern = m_pattern->text().trimmed();
    options.conflict = ConflictRule(m_conflict->currentData().toInt());
    return options;
}

void ExportDialog::chooseTarget()
{
    const auto take = [this](const QString &path) {
        if (!path.isEmpty())
            m_target->setText(QDir::toNativeSeparators(path));
    };
    const QString now = options().target;
    if (m_kind->currentIndex() == Zip)
        m_prompts.chooseNewFile(this, now, u"zip"_s, take);
    else
        m_prompts.chooseFolder(this, tr("Export into folder"), now, take);
}

QString ExportDialog::obstacle() const
{
    const PngExportOptions wanted = options();
    if (m_items.isEmpty() || wanted.sizes.isEmpty())
        return errorText({ .code = ErrorCode::ExportNothing });
    if (const Result<ExportName> name = ExportName::parse(wanted.pattern); !name)
        return errorText(name.error());
    if (wanted.target.isEmpty())
        return tr("Choose where the files go.");
    return QDir::isAbsolutePath(wanted.target) ? QString() : tr("Write the whole path, or press Choose.");
}

void ExportDialog::showExample()
{
    const PngExportOptions wanted = options();
    const Result<ExportName> name = ExportName::parse(wanted.pattern);
    QString example;
    if (name && !m_items.isEmpty() && !wanted.sizes.isEmpty()) {
        const ExportItem &first = m_items.constFirst();
        const NameValues values { first.category, first.variation, first.styleId, first.colorSchemeId, 1,
            m_items.size(), first.icon.value };
        example = name.value().path(
            values, wanted.sizes.constFirst(), 1, wanted.sizes.size() > 1 && !name.value().hasSize());
    }
    m_example->setText(example.isEmpty() ? QString() : tr("Example: %1").arg(leftToRight(example)));
    const QString reason = obstacle();
    m_export->setEnabled(reason.isEmpty() && !m_watcher.isRunning());
    const int files = int(m_items.size() * wanted.sizes.size());
    m_status->setText(reason.isEmpty() ? tr("%1 files and a manifest.").arg(countText(files)) : reason);
}

void ExportDialog::start()
{
    m_report.reset();
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
        m_status->setText(tr("Cancelled. What was written whole stays."));
        return;
    }
    const Result<ExportReport> result = future.result();
    if (!result) {
        m_status->setText(errorText(result.error()));
        return;
    }
    showReport(result.value());
    Q_EMIT exportEnded(result.value());
}

void ExportDialog::showReport(const ExportReport &report)
{
    m_report = report;
    QStringList parts { tr("%1 files written.").arg(countText(report.written.size())) };
    if (!report.kept.isEmpty())
        parts.append(tr("%1 left as they were.").arg(countText(report.kept.size())));
    if (!report.failures.isEmpty()) {
        parts.append(tr("%1 icons could not be written. %2")
                         .arg(countText(report.failures.size()), errorText(report.failures.constFirst())));
    }
    m_status->setText(parts.join(u' '));
    m_cancel->setText(tr("Close"));
    m_cancel->setAccessibleName(m_cancel->text());
    m_cancel->setFocus();
}

void ExportDialog::setRunning(bool running)
{
    m_fields->setEnabled(!running);
    m_progress->setVisible(running);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(m_cancel->text());
    m_export->setEnabled(!running && obstacle().isEmpty());
    if (!running)
        showExample();
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
    setWindowTitle(tr("Export"));
    m_title->setText(tr("Export %1").arg(iconsText(int(m_items.size()))));
    m_sizesLabel->setText(tr("Sizes"));
    m_kindLabel->setText(tr("As"));
    m_kind->setItemText(Folder, tr("Folder"));
    m_kind->setItemText(Zip, tr("ZIP archive"));
    m_targetLabel->setText(tr("Into"));
    m_choose->setText(tr("Choose…"));
    m_patternLabel->setText(tr("Names"));
    m_conflictLabel->setText(tr("Files that exist"));
    m_conflict->setItemText(0, tr("Replace"));
    m_conflict->setItemText(1, tr("Keep"));
    m_conflict->setItemText(2, tr("Write beside them"));
    m_export->setText(tr("Export"));
    m_pattern->setToolTip(tr("{category} {variation} {style} {colors} {size} {index} {id}; / makes folders"));
    m_target->setAccessibleName(m_targetLabel->text());
    m_kind->setAccessibleName(m_kindLabel->text());
    m_pattern->setAccessibleName(m_patternLabel->text());
    m_conflict->setAccessibleName(m_conflictLabel->text());
    m_choose->setAccessibleName(m_choose->text());
    m_export->setAccessibleName(m_export->text());
    for (QCheckBox *box : std::as_const(m_sizes))
        box->setAccessibleName(tr("%1 pixels").arg(box->text()));
    if (!m_report)
        showExample();
}

void ExportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace Iconwright
