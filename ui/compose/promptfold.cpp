#include "ui/compose/promptfold.h"

#include "ui/common/fieldmessage.h"
#include "ui/common/glyphs.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"
#include "ui/compose/formcombobox.h"
#include "ui/compose/sectionhead.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int instructionsLines = 3;
constexpr int promptLines = 7;

//! As high as `lines` lines of its font, frame and margins included.
void setLines(QPlainTextEdit &field, int lines)
{
    field.setFixedHeight(lines * field.fontMetrics().lineSpacing() + 2 * Measure::gap);
}

} // namespace

PromptFold::PromptFold(QWidget *parent)
    : QWidget(parent)
    , m_fold(new QToolButton)
    , m_count(new QLabel)
    , m_body(new QWidget)
    , m_instructions(new QPlainTextEdit)
    , m_instructionsHead(new SectionHead(m_instructions))
    , m_message(new FieldMessage(m_instructions))
    , m_prompt(new QPlainTextEdit)
    , m_promptHead(new SectionHead(m_prompt))
    , m_categories(new FormComboBox)
    , m_copy(new QToolButton)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Measure::gap);
    layout->addWidget(makeHead());
    layout->addWidget(m_body);
    makeBody();
    m_body->hide();
    connect(m_fold, &QToolButton::clicked, this, [this] { setOpen(!isOpen()); });
    connect(m_instructions, &QPlainTextEdit::textChanged, this, &PromptFold::instructionsChanged);
    connect(m_categories, &QComboBox::currentIndexChanged, this, &PromptFold::showPrompt);
    connect(m_copy, &QToolButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_prompt->toPlainText()); });
    retranslate();
    clearPrompts();
}

QWidget *PromptFold::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measure::gap);
    row->addWidget(m_fold);
    row->addStretch(1);
    row->addWidget(m_count);
    m_fold->setAutoRaise(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setObjectName(u"fold"_s);
    m_fold->setMinimumHeight(Measure::control);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    QFont font = roleFont(TextRole::Body);
    font.setWeight(QFont::Medium);
    m_fold->setFont(font);
    setTextRole(*m_count, TextRole::Caption);
    m_count->setMinimumWidth(1); // the text follows the width, not the other way round
    m_count->setObjectName(u"promptCount"_s);
    return head;
}

void PromptFold::makeBody()
{
    auto *inner = new QVBoxLayout(m_body);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(Measure::gapSmall);
    inner->addWidget(m_instructionsHead);
    inner->addWidget(m_instructions);
    inner->addWidget(m_message);
    inner->addSpacing(Measure::gapSmall);
    inner->addWidget(m_promptHead);
    inner->addWidget(m_prompt);
    m_promptHead->addTrailing(m_categories);
    m_promptHead->addTrailing(m_copy);
    m_instructions->setObjectName(u"instructions"_s);
    m_prompt->setObjectName(u"prompt"_s);
    m_categories->setObjectName(u"promptCategory"_s);
    m_copy->setObjectName(u"copyFormPrompt"_s);
    m_copy->setIcon(glyphIcon(Glyph::Copy));
    m_copy->setFocusPolicy(Qt::TabFocus);
    m_prompt->setReadOnly(true);
    m_prompt->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (QPlainTextEdit *field : { m_instructions, m_prompt })
        field->setTabChangesFocus(true);
    setLines(*m_instructions, instructionsLines);
    setLines(*m_prompt, promptLines);
}

QString PromptFold::instructions() const
{
    return m_instructions->toPlainText();
}

void PromptFold::setInstructions(const QString &text)
{
    // Setting the same text again would lose the place of the cursor.
    if (text != m_instructions->toPlainText())
        m_instructions->setPlainText(text);
}

void PromptFold::showPrompts(const BatchPlan &plan)
{
    const QString chosen = m_categories->currentText();
    {
        const QSignalBlocker blocker(m_categories);
        m_categories->clear();
        m_prompts.clear();
        for (const PlannedIcon &icon : plan.icons) {
            if (m_categories->findText(icon.spec.category, Qt::MatchExactly) >= 0)
                continue;
            m_categories->addItem(icon.spec.category);
            m_prompts.append(icon.prompt);
        }
        m_categories->setCurrentIndex(std::max(0, m_categories->findText(chosen, Qt::MatchExactly)));
    }
    showPrompt();
}

void PromptFold::clearPrompts()
{
    const QSignalBlocker blocker(m_categories);
    m_categories->clear();
    m_prompts.clear();
    showPrompt();
}

void PromptFold::showPrompt()
{
    const QString prompt = m_prompts.value(m_categories->currentIndex());
    if (prompt != m_prompt->toPlainText())
        m_prompt->setPlainText(prompt);
    m_categories->setVisible(m_prompts.size() > 1);
    m_copy->setEnabled(!prompt.isEmpty());
    showCount();
}

void PromptFold::showCount()
{
    const int characters = int(m_prompt->toPlainText().toUcs4().size());
    const QString full = tr("%Ln characters", nullptr, characters);
    const int room = width() - m_fold->sizeHint().width() - Measure::gap;
    const bool isRoomy = m_count->fontMetrics().horizontalAdvance(full) <= room;
    m_count->setText(characters == 0 ? QString() : isRoomy ? full : countText(characters));
    m_count->setToolTip(isRoomy ? QString() : full);
}

bool PromptFold::isOpen() const
{
    return !m_body->isHidden();
}

void PromptFold::setOpen(bool open)
{
    m_body->setVisible(open);
    showArrow();
    Q_EMIT opened(open);
}

void PromptFold::showArrow()
{
    //: said by screen readers of a part of the form
    m_fold->setAccessibleDescription(isOpen() ? tr("Open") : tr("Closed"));
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_fold->setIcon(glyphIcon(isOpen() ? Glyph::ChevronDown
            : isMirrored               ? Glyph::ChevronLeft
                                       : Glyph::ChevronRight));
}

void PromptFold::retranslate()
{
    m_fold->setText(tr("Instructions and prompt"));
    m_instructionsHead->setTexts(tr("Instructions"), tr("for all icons"));
    m_promptHead->setTexts(tr("Prompt"));
    m_instructions->setPlaceholderText(tr("Anything that holds for all icons"));
    m_prompt->setPlaceholderText(tr("Add a category to see what will be sent."));
    m_categories->setAccessibleName(tr("Prompt of category"));
    m_copy->setAccessibleName(tr("Copy prompt"));
    m_copy->setToolTip(m_copy->accessibleName());
    showArrow();
    showPrompt();
}

void PromptFold::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showCount();
}

void PromptFold::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::LayoutDirectionChange)
        showArrow();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
