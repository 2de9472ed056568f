#include "ui/exporting/exportsettings.h"

#include "core/exporting/exportname.h"
#include "ui/common/errortext.h"
#include "ui/common/fieldmessage.h"
#include "ui/common/flowlayout.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"
#include "ui/exporting/looksrow.h"
#include "ui/exporting/sizepresets.h"
#include "ui/exporting/sizetag.h"
#include "ui/exporting/targetwords.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr std::array offeredSizes { 16, 24, 32, 48, 64, 96, 128, 180, 192, 256, 512, 1024 };
constexpr std::array placeholders { "category", "variation", "style", "colors", "size", "index", "id" };
const QString usualPattern = u"{category}-{variation}"_s;

QLabel *sectionLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    setTextRole(*label, TextRole::Section);
    return label;
}

} // namespace

ExportSettings::ExportSettings(const QList<ExportItem> &items, QWidget *parent)
    : QWidget(parent)
    , m_items(items)
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_looksLabel(sectionLabel(this))
    , m_looks(new LooksRow(this))
    , m_sizesLabel(sectionLabel(this))
    , m_presets(new SizePresets(this))
    , m_sizesBox(new QWidget(this))
    , m_sizesFault(new FieldMessage(m_sizesBox, this))
    , m_patternLabel(sectionLabel(this))
    , m_pattern(new QLineEdit(this))
    , m_patternFaultText(new FieldMessage(m_pattern, this))
    , m_example(new QLabel(this))
    , m_placeholders(new QWidget(this))
    , m_conflictLabel(sectionLabel(this))
    , m_conflict(new QComboBox(this))
{
    setTextRole(*m_title, TextRole::Title);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    makeSizes();
    makeNames();
    makeLayout();
    connect(m_presets, &SizePresets::sizesChosen, this, &ExportSettings::setSizes);
    if (!items.isEmpty())
        m_looks->setTarget(items.constFirst(), {}, u"png"_s);
    retranslate();
}

void ExportSettings::makeSizes()
{
    auto *flow = new FlowLayout(m_sizesBox);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(Measure::gap);
    for (const int edge : offeredSizes) {
        auto *tag = new SizeTag(edge, m_sizesBox);
        connect(tag, &QCheckBox::toggled, this, &ExportSettings::showState);
        flow->addWidget(tag);
        m_sizes.append(tag);
    }
}

void ExportSettings::makeNames()
{
    m_pattern->setObjectName(u"pattern"_s);
    m_pattern->setLayoutDirection(Qt::LeftToRight);
    m_example->setObjectName(u"example"_s);
    m_example->setTextFormat(Qt::PlainText);
    m_example->setWordWrap(true);
    setTextRole(*m_example, TextRole::Caption);
    m_patternLabel->setBuddy(m_pattern);
    auto *flow = new FlowLayout(m_placeholders);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(Measure::gap);
    for (const char *name : placeholders) {
        const QString placeholder = u'{' + QLatin1String(name) + u'}';
        auto *button = new QPushButton(placeholder, m_placeholders);
        button->setObjectName(u"placeholder-"_s + QLatin1String(name));
        button->setAutoDefault(false);
        button->setFont(roleFont(TextRole::Caption));
        // As wide as its word: these are tags to pick, not verbs.
        button->setFixedWidth(button->fontMetrics().horizontalAdvance(placeholder) + 2 * Measure::gap);
        connect(button, &QPushButton::clicked, this, [this, placeholder] { insertPlaceholder(placeholder); });
        flow->addWidget(button);
    }
    connect(m_pattern, &QLineEdit::textChanged, this, &ExportSettings::showState);
    m_conflict->setObjectName(u"conflict"_s);
    m_conflictLabel->setBuddy(m_conflict);
    for (const ConflictRule rule : { ConflictRule::Replace, ConflictRule::Keep, ConflictRule::Rename })
        m_conflict->addItem(QString(), int(rule));
    connect(m_conflict, &QComboBox::currentIndexChanged, this, &ExportSettings::showState);
}

void ExportSettings::makeLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Measure::page, Measure::edge, Measure::page, Measure::edge);
    layout->setSpacing(Measure::gapSmall);
    const auto section = [layout](std::initializer_list<QWidget *> widgets) {
        for (QWidget *widget : widgets)
            layout->addWidget(widget);
        layout->addSpacing(Measure::section);
    };
    section({ m_title, m_hint });
    section({ m_looksLabel, m_looks });
    section({ m_sizesLabel, m_presets, m_sizesBox, m_sizesFault });
    section({ m_patternLabel, m_pattern, m_patternFaultText, m_example, m_placeholders });
    section({ m_conflictLabel, m_conflict });
    layout->addStretch(1);
}

void ExportSettings::setSetup(const ExportSetup &setup)
{
    {
        const QSignalBlocker quiet(this); // told once, below
        m_pattern->setText(setup.pattern.isEmpty() ? usualPattern : setup.pattern);
        m_conflict->setCurrentIndex(m_conflict->findData(int(setup.conflict)));
    }
    setSizes(setup.sizes);
}

void ExportSettings::fill(ExportSetup &setup) const
{
    setup.sizes = sizes();
    setup.pattern = m_pattern->text().trimmed();
    setup.conflict = ConflictRule(m_conflict->currentData().toInt());
}

QList<int> ExportSettings::sizes() const
{
    QList<int> chosen;
    for (const SizeTag *tag : m_sizes)
        if (tag->isChecked())
            chosen.append(tag->edge());
    return chosen;
}

void ExportSettings::setAlone(bool isAlone)
{
    m_conflictLabel->setVisible(isAlone);
    m_conflict->setVisible(isAlone);
}

void ExportSettings::setSizes(const QList<int> &sizes)
{
    for (SizeTag *tag : std::as_const(m_sizes)) {
        const QSignalBlocker quiet(tag); // told once, below
        tag->setChecked(sizes.contains(tag->edge()));
    }
    showState();
}

void ExportSettings::insertPlaceholder(const QString &placeholder)
{
    const QString text = m_pattern->text();
    const int cursor = m_pattern->cursorPosition();
    const bool joins = cursor > 0 && !u"-_/ ."_s.contains(text[cursor - 1]);
    m_pattern->insert(joins ? u'-' + placeholder : placeholder);
    m_pattern->setFocus();
}

QString ExportSettings::patternFault() const
{
    const Result<ExportName> name = ExportName::parse(m_pattern->text().trimmed());
    return name ? QString() : errorText(name.error());
}

QString ExportSettings::obstacle() const
{
    if (m_items.isEmpty() || sizes().isEmpty())
        return errorText({ .code = ErrorCode::ExportNothing });
    return patternFault();
}

QString ExportSettings::example() const
{
    const QList<int> wanted = sizes();
    const Result<ExportName> name = ExportName::parse(m_pattern->text().trimmed());
    if (!name || m_items.isEmpty() || wanted.isEmpty())
        return {};
    const ExportItem &first = m_items.constFirst();
    const NameValues values { first.category, first.variation, first.styleId, first.colorSchemeId, 1,
        m_items.size(), first.icon.value };
    return name->path(values, wanted.constFirst(), 1, wanted.size() > 1 && !name->hasSize());
}

void ExportSettings::showState()
{
    const QString path = example();
    //: %1 is a file name
    m_example->setText(path.isEmpty() ? QString() : tr("Example: %1").arg(leftToRight(path)));
    m_example->setVisible(!path.isEmpty());
    m_patternFaultText->setMessage(patternFault());
    m_presets->setSizes(sizes());
    m_sizesFault->setMessage(sizes().isEmpty() ? tr("Choose at least one size.") : QString());
    Q_EMIT changed();
}

void ExportSettings::retranslate()
{
    const TargetWords words = targetWords(u"png"_s);
    m_title->setText(words.name);
    m_hint->setText(words.summary);
    m_looksLabel->setText(tr("How it will look"));
    m_presets->setAccessibleName(tr("Sizes that go together"));
    m_sizesLabel->setText(tr("Sizes in pixels"));
    m_sizesBox->setAccessibleName(m_sizesLabel->text());
    m_patternLabel->setText(tr("Names"));
    m_pattern->setToolTip(tr("A / makes folders. Press a word below to add it."));
    m_conflictLabel->setText(tr("Files that exist"));
    m_conflict->setItemText(0, tr("Replace"));
    m_conflict->setItemText(1, tr("Keep"));
    m_conflict->setItemText(2, tr("Write beside them"));
    m_pattern->setAccessibleName(m_patternLabel->text());
    m_conflict->setAccessibleName(m_conflictLabel->text());
    showState();
}

void ExportSettings::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
