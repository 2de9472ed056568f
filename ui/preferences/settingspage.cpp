#include "ui/preferences/settingspage.h"

#include "ui/common/errortext.h"
#include "ui/common/moneystepper.h"
#include "ui/common/paragraph.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int labelLeast = 112;
constexpr int labelMost = 184;
constexpr int narrow = 520; // below it labels stand above their fields
constexpr int widestText = 640;
constexpr int numberWidth = 184;
constexpr int switchHeight = 24;
constexpr int introLines = 2; // also where there are fewer: the first field stays where it is

//! One hairline in the theme's color, with room around it.
class Hairline final : public QWidget
{
public:
    explicit Hairline(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(2 * Measure::gap + 1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(
            QRect(Measure::gap, Measure::gap, width() - 2 * Measure::gap, 1), tokensOf(palette()).line);
    }
};

} // namespace

SettingsPage::SettingsPage(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget)
    , m_layout(new QVBoxLayout(m_content))
    , m_title(new QLabel(m_content))
    , m_intro(new Paragraph(m_content))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_content);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    // The rows bring 8 pixels of their own, which a found one fills.
    m_layout->setContentsMargins(Measure::edge, Measure::page, Measure::edge, Measure::page);
    m_layout->setSpacing(Measure::gapSmall);
    m_title->setContentsMargins(Measure::gap, 0, Measure::gap, 0);
    m_intro->setContentsMargins(Measure::gap, 0, Measure::gap, Measure::gap);
    m_title->setObjectName(u"pageTitle"_s);
    m_intro->setMaximumWidth(widestText);
    m_intro->setForegroundRole(QPalette::PlaceholderText);
    setTextRole(*m_title, TextRole::Page);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_intro);
    m_layout->addStretch(1);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &SettingsPage::setMargins);
    setMargins();
}

//! The scroll bar lies in the margin: the edge of the fields is the same with and without it.
void SettingsPage::setMargins()
{
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    const int trailing = Measure::edge - (bar->maximum() > bar->minimum() ? bar->sizeHint().width() : 0);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_layout->setContentsMargins(mirrored ? trailing : Measure::edge, Measure::page,
        mirrored ? Measure::edge : trailing, Measure::page);
}

QString SettingsPage::title() const
{
    return m_title->text();
}

void SettingsPage::setHeading(const QString &title, const QString &intro)
{
    m_title->setText(title);
    m_intro->setText(intro);
    m_intro->setMinimumHeight(introLines * m_intro->lineHeight() + Measure::gap);
    setAccessibleName(title);
}

void SettingsPage::addBelow(QWidget *widget)
{
    m_layout->insertWidget(m_layout->count() - 1, widget);
}

void SettingsPage::addSeparator()
{
    addBelow(new Hairline(m_content));
}

SettingRow *SettingsPage::addRow(QWidget *field, QWidget *control)
{
    auto *row = new SettingRow(field, control, m_content);
    addBelow(row);
    m_rows.append(row);
    return row;
}

void SettingsPage::bind(Setting setting, SettingRow *row, std::function<void(const QVariant &)> show)
{
    m_bindings.insert(setting, { row, std::move(show) });
}

QLineEdit *SettingsPage::addText(Setting setting, const QString &name, Check check)
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    line->setMaxLength(1000);
    SettingRow *row = addRow(line, line);
    bind(
        setting, row,
        [line](const QVariant &value) {
            line->setText(value.toString());
            line->setModified(false);
            line->setCursorPosition(0);
        });
    connect(line, &QLineEdit::textEdited, this,
        [row, check](const QString &text) { row->setFault(check ? check(text.trimmed()) : QString()); });
    connect(line, &QLineEdit::editingFinished, this, [this, setting, line, check] {
        const QString text = line->text().trimmed();
        if (!line->isModified() || (check && !check(text).isEmpty()))
            return;
        line->setModified(false);
        Q_EMIT changed(setting, text);
    });
    return line;
}

Stepper *SettingsPage::addNumber(Setting setting, const QString &name, int least, int most)
{
    auto *box = new Stepper;
    box->setRange(least, most);
    box->setGroupSeparatorShown(true);
    addStepper(setting, name, *box);
    return box;
}

Stepper *SettingsPage::addMoney(Setting setting, const QString &name, int most)
{
    auto *box = new MoneyStepper;
    box->setRange(0, most);
    addStepper(setting, name, *box);
    return box;
}

void SettingsPage::addStepper(Setting setting, const QString &name, Stepper &stepper)
{
    auto *box = &stepper;
    auto *field = new QWidget;
    auto *layout = new QHBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    box->setObjectName(name);
    box->setKeyboardTracking(false);
    box->setMinimumWidth(numberWidth);
    layout->addWidget(box);
    layout->addStretch(1);
    bind(
        setting, addRow(field, box), [box](const QVariant &value) { box->setValue(value.toInt()); });
    connect(box, &QSpinBox::valueChanged, this, [this, setting](int value) {
        if (!m_showing)
            Q_EMIT changed(setting, value);
    });
}

QComboBox *SettingsPage::addChoice(Setting setting, const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->setMaximumWidth(choiceWidth);
    auto *field = new QWidget;
    auto *layout = new QHBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(box, 1000); // as wide as it may be; the rest is free
    layout->addStretch(1);
    bind(
        setting, addRow(field, box), [box](const QVariant &value) { showChoice(*box, value); });
    connect(box, &QComboBox::activated, this,
        [this, setting, box] { Q_EMIT changed(setting, box->currentData()); });
    return box;
}

QCheckBox *SettingsPage::addSwitch(Setting setting, const QString &name)
{
    auto *box = new QCheckBox;
    box->setObjectName(name);
    box->setMinimumHeight(switchHeight);
    bind(
        setting, addRow(box, box), [box](const QVariant &value) { box->setChecked(value.toInt() != 0); });
    connect(
        box, &QCheckBox::clicked, this, [this, setting](bool on) { Q_EMIT changed(setting, on ? 1 : 0); });
    return box;
}

void SettingsPage::setValue(Setting setting, const SettingValue &value)
{
    const auto found = m_bindings.constFind(setting);
    if (found == m_bindings.constEnd())
        return;
    const QScopedValueRollback showing(m_showing, true);
    found->show(value.value);
    if (found->row != nullptr)
        found->row->setVariable(value.variable);
}

void SettingsPage::showRefused(Setting setting, const Error &error)
{
    if (m_bindings.contains(setting) && m_bindings[setting].row != nullptr)
        row(setting).setFault(errorText(error));
}

int SettingsPage::search(const QStringList &words)
{
    int found = 0;
    for (SettingRow *row : std::as_const(m_rows)) {
        const bool isFound = !words.isEmpty() && row->matches(words);
        row->setFound(isFound);
        if (isFound && found++ == 0)
            m_scroll->ensureWidgetVisible(row);
    }
    return found;
}

int SettingsPage::labelHint() const
{
    int width = 0;
    for (const SettingRow *row : m_rows)
        width = std::max(width, row->labelHint());
    return width;
}

void SettingsPage::shareLabelWidth(int width)
{
    m_sharedLabels = width;
    arrangeLabels();
}

void SettingsPage::arrangeLabels()
{
    if (m_arranging)
        return;
    const QScopedValueRollback arranging(m_arranging, true);
    const int wished = std::clamp(std::max(m_sharedLabels, labelHint()), labelLeast, labelMost);
    const int width = this->width() < narrow ? 0 : wished;
    for (SettingRow *row : std::as_const(m_rows))
        row->setLabelWidth(width);
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        arrangeLabels();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        setMargins();
    } else if (event->type() == QEvent::FontChange) {
        arrangeLabels();
    }
    QWidget::changeEvent(event);
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeLabels();
}

void showChoice(QComboBox &box, const QVariant &value)
{
    if (box.findData(value) < 0)
        box.addItem(value.toString(), value);
    box.setCurrentIndex(box.findData(value));
}

} // namespace Iconwright
