#include "ui/exporting/targetpage.h"

#include "core/exporting/slug.h"
#include "core/exporting/targetinstructions.h"
#include "ui/common/fieldmessage.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"
#include "ui/exporting/appiconpicker.h"
#include "ui/exporting/colorfield.h"
#include "ui/exporting/instructionlist.h"
#include "ui/exporting/looksrow.h"
#include "ui/exporting/targetwords.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int nameLimit = 100;
constexpr int idLimit = 120;

QLabel *sectionLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    setTextRole(*label, TextRole::Section);
    return label;
}

bool isForApp(const QString &target)
{
    const IconTarget *known = iconTarget(target);
    return known && known->scope == IconTarget::Scope::App;
}

} // namespace

TargetPage::TargetPage(const QList<ExportItem> &items, QWidget *parent)
    : QWidget(parent)
    , m_items(items)
    , m_title(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_iconLabel(sectionLabel(this))
    , m_icon(new AppIconPicker(items, this))
    , m_looksLabel(sectionLabel(this))
    , m_looks(new LooksRow(this))
    , m_nameLabel(sectionLabel(this))
    , m_name(new QLineEdit(this))
    , m_idLabel(sectionLabel(this))
    , m_id(new QLineEdit(this))
    , m_idMessage(new FieldMessage(m_id, this))
    , m_backgroundLabel(sectionLabel(this))
    , m_background(new ColorField(u"background"_s, false, this))
    , m_darkLabel(sectionLabel(this))
    , m_dark(new ColorField(u"darkBackground"_s, true, this))
    , m_instructionsLabel(sectionLabel(this))
    , m_instructions(new InstructionList(this))
{
    setObjectName(u"targetPage"_s);
    m_title->setObjectName(u"targetTitle"_s);
    setTextRole(*m_title, TextRole::Title);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setWordWrap(true);
    makeFields();
    makeLayout();
    retranslate();
}

void TargetPage::makeFields()
{
    m_name->setObjectName(u"appName"_s);
    m_name->setMaxLength(nameLimit);
    m_id->setObjectName(u"appId"_s);
    m_id->setMaxLength(idLimit);
    m_id->setLayoutDirection(Qt::LeftToRight);
    m_iconLabel->setBuddy(m_icon);
    m_nameLabel->setBuddy(m_name);
    m_idLabel->setBuddy(m_id);
    m_backgroundLabel->setBuddy(&m_background->field());
    m_darkLabel->setBuddy(&m_dark->field());
    connect(m_icon, &QComboBox::currentIndexChanged, this, &TargetPage::takeChange);
    connect(m_name, &QLineEdit::textChanged, this, &TargetPage::takeChange);
    connect(m_id, &QLineEdit::textChanged, this, &TargetPage::takeChange);
    connect(m_background, &ColorField::changed, this, &TargetPage::takeChange);
    connect(m_dark, &ColorField::changed, this, &TargetPage::takeChange);
}

void TargetPage::makeLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Measure::page, Measure::edge, Measure::page, Measure::edge);
    layout->setSpacing(Measure::gapSmall);
    // A hidden section leaves no gap: its space belongs to its label.
    const auto section = [layout](std::initializer_list<QWidget *> widgets) {
        (*widgets.begin())->setContentsMargins(0, Measure::section, 0, 0);
        for (QWidget *widget : widgets)
            layout->addWidget(widget);
    };
    layout->addWidget(m_title);
    layout->addWidget(m_summary);
    section({ m_iconLabel, m_icon });
    section({ m_looksLabel, m_looks });
    section({ m_nameLabel, m_name });
    section({ m_idLabel, m_id, m_idMessage });
    auto *colors = new QGridLayout;
    colors->setHorizontalSpacing(Measure::page);
    colors->setVerticalSpacing(Measure::gapSmall);
    colors->addWidget(m_backgroundLabel, 0, 0);
    colors->addWidget(m_background, 1, 0, Qt::AlignTop);
    colors->addWidget(m_darkLabel, 0, 1);
    colors->addWidget(m_dark, 1, 1, Qt::AlignTop);
    colors->setColumnStretch(2, 1);
    for (QLabel *label : { m_backgroundLabel, m_darkLabel })
        label->setContentsMargins(0, Measure::section, 0, 0);
    layout->addLayout(colors);
    section({ m_instructionsLabel, m_instructions });
    layout->addStretch(1);
}

void TargetPage::setTarget(const QString &target)
{
    m_target = target;
    showTarget();
}

void TargetPage::setSetup(const ExportSetup &setup)
{
    {
        const QSignalBlocker quiet(this); // told once, below
        m_icon->setIcon(setup.appIcon);
        m_name->setText(setup.appName);
        m_id->setText(setup.appId);
        m_background->setColor(setup.background);
        m_dark->setColor(setup.darkBackground);
    }
    takeChange();
}

void TargetPage::fill(ExportSetup &setup) const
{
    setup.appName = m_name->text().simplified();
    setup.appId = m_id->text().trimmed();
    if (const QColor color = m_background->color(); color.isValid())
        setup.background = color;
    setup.darkBackground = m_dark->color();
    if (!m_items.isEmpty())
        setup.appIcon = m_items[m_icon->index()].icon;
}

QString TargetPage::idFault() const
{
    static const QRegularExpression plain(u"\\A[A-Za-z0-9][A-Za-z0-9._-]*\\z"_s);
    const QString id = m_id->text().trimmed();
    return id.isEmpty() || plain.match(id).hasMatch()
        ? QString()
        : tr("Use letters, digits, periods, hyphens and underscores.");
}

QString TargetPage::obstacle(const QStringList &targets) const
{
    for (const QString &target : targets) {
        const TargetWords words = targetWords(target);
        if (words.usesId && !idFault().isEmpty())
            return idFault();
        if (words.usesBackground && !m_background->fault().isEmpty())
            return m_background->fault();
        if (words.usesDark && !m_dark->fault().isEmpty())
            return m_dark->fault();
    }
    return {};
}

QString TargetPage::appIconName() const
{
    return m_icon->currentText();
}

//! What an every-icon target shows is the first icon.
ExportItem TargetPage::shownItem() const
{
    return m_items.value(isForApp(m_target) ? m_icon->index() : 0);
}

void TargetPage::takeChange()
{
    m_idMessage->setMessage(idFault());
    showLooks();
    Q_EMIT changed();
}

void TargetPage::showLooks()
{
    if (m_target.isEmpty() || m_items.isEmpty())
        return;
    ExportSetup setup;
    fill(setup);
    TargetOptions options = targetOptions(setup);
    if (!idFault().isEmpty())
        options.appId.clear();
    options.sizes = TargetOptions().sizes;
    m_looks->setTarget(shownItem(), options, m_target);
    options.targets = QStringList { m_target };
    const Result<TargetPlan> plan = planTargets({ shownItem() }, options, true);
    const QList<TargetInstruction> steps
        = plan ? targetInstructions(m_target, plan->brief) : QList<TargetInstruction>();
    m_instructions->setInstructions(steps);
    m_instructionsLabel->setVisible(!steps.isEmpty());
    m_instructions->setVisible(!steps.isEmpty());
}

void TargetPage::showTarget()
{
    const TargetWords words = targetWords(m_target);
    m_title->setText(words.name);
    m_summary->setText(words.summary);
    m_summary->setVisible(!words.summary.isEmpty());
    const auto show = [](bool isShown, std::initializer_list<QWidget *> widgets) {
        for (QWidget *widget : widgets)
            widget->setVisible(isShown);
    };
    show(isForApp(m_target) && m_items.size() > 1, { m_iconLabel, m_icon });
    show(words.usesName, { m_nameLabel, m_name });
    show(words.usesId, { m_idLabel, m_id });
    show(words.usesBackground, { m_backgroundLabel, m_background });
    show(words.usesDark, { m_darkLabel, m_dark });
    showLooks();
}

void TargetPage::retranslate()
{
    m_iconLabel->setText(tr("App icon"));
    m_icon->setAccessibleName(m_iconLabel->text());
    m_looksLabel->setText(tr("How it will look"));
    m_nameLabel->setText(tr("Name of the app"));
    m_name->setAccessibleName(m_nameLabel->text());
    m_name->setPlaceholderText(shownItem().category);
    m_idLabel->setText(tr("Id of the app"));
    m_id->setAccessibleName(m_idLabel->text());
    m_id->setPlaceholderText(u"org.example.App"_s);
    m_backgroundLabel->setText(tr("Background"));
    m_background->setTexts(m_backgroundLabel->text(), u"#FFFFFF"_s);
    m_darkLabel->setText(tr("Background in the dark"));
    //: In an empty field of a color that may be left out
    m_dark->setTexts(m_darkLabel->text(), tr("the same"));
    m_instructionsLabel->setText(tr("Into your project"));
    if (!m_target.isEmpty())
        showTarget();
}

void TargetPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
