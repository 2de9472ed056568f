#include "ui/preferences/settingrow.h"

#include "ui/common/fieldmessage.h"
#include "ui/common/paragraph.h"
#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int labelGap = 16;
constexpr int rowEdge = 2; // with the spacing of the page: 8 from field to field
constexpr int foundRadius = 8;
constexpr int tagRadius = 4;

//! A short word on a quiet ground, like the name of an environment variable.
class Tag final : public QLabel
{
public:
    explicit Tag(QWidget *parent)
        : QLabel(parent)
    {
        setFont(roleFont(TextRole::Badge));
        setForegroundRole(QPalette::Link);
        setContentsMargins(6, 2, 6, 2);
        setTextInteractionFlags(Qt::TextSelectableByMouse);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokensOf(palette()).infoFill);
        painter.drawRoundedRect(rect(), tagRadius, tagRadius);
        painter.end();
        QLabel::paintEvent(event);
    }
};

//! However long its words are, the page does not become wider than its window.
void letShrink(QLabel &label)
{
    QSizePolicy policy = label.sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    label.setSizePolicy(policy);
}

} // namespace

SettingRow::SettingRow(QWidget *field, QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_control(control)
    , m_grid(new QGridLayout(this))
    , m_label(new QLabel(this))
    , m_hint(new Paragraph(this))
    , m_tag(new Tag(this))
    , m_fault(new FieldMessage(control, this))
{
    m_grid->setContentsMargins(Measure::gap, rowEdge, Measure::gap, rowEdge);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(Measure::gapSmall);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_field, 1, 1);
    m_grid->addWidget(m_tag, 2, 1, Qt::AlignLeading);
    m_grid->addWidget(m_hint, 3, 1);
    m_grid->addWidget(m_fault, 4, 1);
    m_label->setWordWrap(true);
    m_label->setMinimumHeight(Measure::control);
    m_label->setBuddy(control);
    setTextRole(*m_hint, TextRole::Caption);
    letShrink(*m_fault);
    m_tag->setObjectName(control->objectName() + u"Variable"_s);
    m_hint->setObjectName(control->objectName() + u"Hint"_s);
    m_fault->setObjectName(control->objectName() + u"Fault"_s);
    m_tag->hide();
    m_hint->hide(); // a row without words has no line for them
    setLabelWidth(0);
}

void SettingRow::setWords(const RowWords &words)
{
    m_words = words;
    showWords();
}

void SettingRow::setNote(const QString &note)
{
    m_note = note;
    showWords();
}

void SettingRow::showWords()
{
    const bool isOverridden = !m_variable.isEmpty();
    auto *box = qobject_cast<QCheckBox *>(m_control);
    if (box != nullptr)
        box->setText(m_words.label);
    m_label->setText(box != nullptr ? QString() : m_words.label);
    m_label->setVisible(!m_label->text().isEmpty());
    // A button is called what is written on it.
    if (box != nullptr || qobject_cast<QAbstractButton *>(m_control) == nullptr)
        m_control->setAccessibleName(m_words.label);
    m_hint->setText(isOverridden
            ? tr("Set by an environment variable for this run. Your own value comes back when it is not set.")
            : m_note.isEmpty() ? m_words.hint
                               : m_note);
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_tag->setText(m_variable);
    m_tag->setVisible(isOverridden);
    if (m_fault->text().isEmpty())
        m_control->setAccessibleDescription(
            isOverridden ? m_variable + u". "_s + m_hint->text() : m_hint->text());
}

void SettingRow::setVariable(const QString &variable)
{
    m_variable = variable;
    if (auto *line = qobject_cast<QLineEdit *>(m_control))
        line->setReadOnly(!variable.isEmpty());
    else
        m_field->setEnabled(variable.isEmpty());
    setFault({});
    showWords();
}

void SettingRow::setFault(const QString &fault)
{
    m_fault->setMessage(fault);
    m_control->setProperty("error", !fault.isEmpty());
    m_control->update();
    showWords();
}

int SettingRow::labelHint() const
{
    if (m_label->text().isEmpty())
        return 0;
    const QFontMetrics metrics(m_label->font());
    return metrics.horizontalAdvance(m_label->text()) + 2;
}

void SettingRow::setLabelWidth(int width)
{
    if (width == m_labelWidth)
        return;
    m_labelWidth = width;
    const bool isAbove = width == 0;
    m_grid->removeWidget(m_label);
    m_grid->setColumnMinimumWidth(0, isAbove ? 0 : width + labelGap);
    m_label->setFixedWidth(isAbove ? QWIDGETSIZE_MAX : width);
    m_label->setMinimumWidth(isAbove ? 0 : width);
    m_label->setMinimumHeight(isAbove ? 0 : Measure::control);
    if (isAbove) {
        m_label->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        m_grid->addWidget(m_label, 0, 1);
    } else {
        m_label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        m_grid->addWidget(m_label, 1, 0, Qt::AlignLeading | Qt::AlignTop);
    }
    m_grid->activate(); // a page that is not shown yet does so only when it is resized again
}

bool SettingRow::matches(const QStringList &words) const
{
    const QString text
        = QStringList { m_words.label, m_words.hint, m_words.synonyms, m_variable }.join(u' ').toLower();
    return std::all_of(
        words.begin(), words.end(), [&text](const QString &word) { return text.contains(word); });
}

void SettingRow::setFound(bool found)
{
    if (found == m_found)
        return;
    m_found = found;
    update();
}

void SettingRow::paintEvent(QPaintEvent *)
{
    if (!m_found)
        return;
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(t.infoFill);
    painter.setPen(QPen(t.focus, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), foundRadius, foundRadius);
}

} // namespace Iconwright
