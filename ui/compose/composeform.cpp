#include "ui/compose/composeform.h"

#include "ui/common/errortext.h"
#include "ui/common/fieldmessage.h"
#include "ui/common/theme.h"
#include "ui/compose/chipfield.h"
#include "ui/compose/elementstable.h"
#include "ui/compose/estimatefooter.h"
#include "ui/compose/modelfields.h"
#include "ui/compose/schemefields.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Iconwright {

namespace {

constexpr auto typingPause = 120ms;
constexpr int mostVariations = 20;
constexpr int instructionsHeight = 64;
constexpr int promptHeight = 120;

} // namespace

ComposeForm::ComposeForm(const Catalog &catalog, const IconLibrary *library, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_library(library)
    , m_categoriesLabel(new QLabel)
    , m_categories(new ChipField)
    , m_elementsLabel(new QLabel)
    , m_elements(new ElementsTable(catalog))
    , m_styleLabel(new QLabel)
    , m_style(new QComboBox)
    , m_schemeLabel(new QLabel)
    , m_scheme(new SchemeFields(catalog))
    , m_variationsLabel(new QLabel)
    , m_variations(new QSpinBox)
    , m_model(new ModelFields(catalog))
    , m_fold(new QToolButton)
    , m_folded(new QWidget)
    , m_instructionsLabel(new QLabel)
    , m_instructions(new QPlainTextEdit)
    , m_promptLabel(new QLabel)
    , m_prompt(new QPlainTextEdit)
    , m_footer(new EstimateFooter)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeFields());
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    line->setFrameShadow(QFrame::Plain);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(line);
    layout->addWidget(m_footer);

    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    fillCatalog();
    connectFields();
    retranslate();
    evaluate();
}

QWidget *ComposeForm::makeFields()
{
    auto *fields = new QWidget;
    auto *layout = new QVBoxLayout(fields);
    layout->setContentsMargins(Measure::edge, Measure::section, Measure::edge, Measure::section);
    layout->setSpacing(Measure::gapSmall);
    using Field = FieldError::Field;
    addField(*layout, m_categoriesLabel, m_categories, Field::Categories);
    addField(*layout, m_elementsLabel, m_elements, Field::Elements);
    addField(*layout, m_styleLabel, m_style, Field::Style);
    addField(*layout, m_schemeLabel, m_scheme, Field::ColorScheme);
    addField(*layout, m_variationsLabel, m_variations, Field::Variations);
    addField(*layout, nullptr, m_model, Field::Model);
    addFold(*layout);
    layout->addStretch(1);

    m_categoriesLabel->setBuddy(m_categories);
    m_categories->editor().setObjectName(u"categories"_s);
    m_style->setObjectName(u"style"_s);
    m_schemeLabel->setBuddy(&m_scheme->box());
    m_variations->setObjectName(u"variations"_s);
    m_variations->setRange(1, mostVariations);
    return fields;
}

void ComposeForm::addField(QVBoxLayout &layout, QLabel *label, QWidget *field, FieldError::Field role)
{
    if (label != nullptr) {
        setTextRole(*label, TextRole::Section);
        label->setBuddy(field);
        layout.addWidget(label);
    }
    layout.addWidget(field);
    auto *message = new FieldMessage(field);
    layout.addWidget(message);
    layout.addSpacing(Measure::gap);
    m_messages[role] = message;
}

void ComposeForm::addFold(QVBoxLayout &layout)
{
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setObjectName(u"fold"_s);
    m_folded->hide();
    auto *inner = new QVBoxLayout(m_folded);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(Measure::gapSmall);
    addField(*inner, m_instructionsLabel, m_instructions, FieldError::Field::Instructions);
    setTextRole(*m_promptLabel, TextRole::Section);
    m_promptLabel->setBuddy(m_prompt);
    inner->addWidget(m_promptLabel);
    inner->addWidget(m_prompt);
    m_instructions->setObjectName(u"instructions"_s);
    m_instructions->setTabChangesFocus(true);
    m_instructions->setFixedHeight(instructionsHeight);
    m_prompt->setObjectName(u"prompt"_s);
    m_prompt->setReadOnly(true);
    m_prompt->setTabChangesFocus(true);
    m_prompt->setFixedHeight(promptHeight);
    layout.addWidget(m_fold);
    layout.addWidget(m_folded);
}

void ComposeForm::connectFields()
{
    const auto later = [this] { m_pause.start(); };
    connect(m_categories, &ChipField::textsChanged, this, later);
    connect(m_categories, &ChipField::chipsChanged, this, [this] {
        m_elements->setCategories(m_categories->chips());
        m_elementsLabel->setVisible(!m_categories->chips().isEmpty());
        m_elements->setVisible(!m_categories->chips().isEmpty());
    });
    connect(m_elements, &ElementsTable::elementsChanged, this, later);
    connect(m_style, &QComboBox::currentIndexChanged, this, later);
    connect(m_scheme, &SchemeFields::schemeChanged, this, later);
    connect(m_variations, &QSpinBox::valueChanged, this, later);
    connect(m_model, &ModelFields::settingsChanged, this, later);
    connect(m_instructions, &QPlainTextEdit::textChanged, this, later);
    connect(m_footer, &EstimateFooter::freshChanged, this, later);
    connect(m_footer, &EstimateFooter::addKeyRequested, this, &ComposeForm::addKeyRequested);
    connect(m_footer, &EstimateFooter::generateClicked, this, &ComposeForm::generate);
    connect(m_fold, &QToolButton::toggled, this, [this](bool open) {
        m_folded->setVisible(open);
        m_fold->setArrowType(open                      ? Qt::DownArrow
                : layoutDirection() == Qt::LeftToRight ? Qt::RightArrow
                                                       : Qt::LeftArrow);
    });
    connect(&m_pause, &QTimer::timeout, this, [this] {
        evaluate();
        Q_EMIT requestChanged(request());
    });
    Q_EMIT m_categories->chipsChanged();
}

void ComposeForm::fillCatalog()
{
    for (const Style &style : m_catalog.styles())
        m_style->addItem(style.name, style.id);
    QStringList words;
    for (const SuggestionGroup &group : m_catalog.suggestionGroups())
        for (const Suggestion &suggestion : group.suggestions)
            words.append(suggestion.name);
    words.sort(Qt::CaseInsensitive);
    m_categories->setCompletions(words);
}

void ComposeForm::setRequest(const BatchRequest &request)
{
    m_elements->setElements(request.elements);
    m_categories->setChips(request.categories);
    m_style->setCurrentIndex(m_style->findData(request.styleId));
    m_scheme->setScheme(request.colorSchemeId, request.palette);
    m_variations->setValue(request.variations);
    m_model->setSettings(request.model);
    m_instructions->setPlainText(request.instructions);
    m_footer->setFresh(request.fresh);
    m_pause.stop();
    evaluate();
}

BatchRequest ComposeForm::request() const
{
    BatchRequest request;
    request.categories = m_categories->texts();
    request.elements = m_elements->elements();
    request.styleId = m_style->currentData().toString();
    request.colorSchemeId = m_scheme->schemeId();
    request.palette = m_scheme->ownPalette();
    request.instructions = m_instructions->toPlainText();
    request.variations = m_variations->value();
    request.fresh = m_footer->fresh();
    request.model = m_model->settings();
    return request;
}

void ComposeForm::setKeyAvailable(bool available)
{
    m_keyAvailable = available;
    evaluate();
}

void ComposeForm::startNew()
{
    m_elements->setElements({});
    m_categories->setChips({});
    m_categories->editor().clear();
    m_instructions->clear();
    m_footer->setFresh(false);
    m_categories->editor().setFocus(Qt::ShortcutFocusReason);
}

void ComposeForm::generate()
{
    m_categories->commit();
    m_pause.stop();
    evaluate();
    if (!m_footer->isGenerateEnabled())
        return;
    const Result<BatchPlan> plan = planBatch(request(), m_catalog, m_library);
    if (plan)
        Q_EMIT generateRequested(plan.value());
}

void ComposeForm::refresh()
{
    m_pause.start();
}

void ComposeForm::evaluate()
{
    const BatchRequest asked = request();
    const QList<FieldError> errors = validate(asked, m_catalog);
    showErrors(errors);
    if (!errors.isEmpty()) {
        m_footer->showReason(errorText(errors.constFirst().error));
        return;
    }
    const Result<BatchPlan> plan = planBatch(asked, m_catalog, m_library);
    if (!plan) {
        m_footer->showReason(errorText(plan.error()));
        return;
    }
    showPlan(plan.value());
}

void ComposeForm::showErrors(const QList<FieldError> &errors)
{
    std::map<FieldError::Field, QString> texts;
    for (const FieldError &error : errors) {
        // An empty form is no fault yet: the footer says what to do.
        const bool shown = error.error.code != ErrorCode::CategoryMissing;
        const bool known = m_messages.contains(error.field);
        QString &text = texts[known ? error.field : FieldError::Field::Model];
        if (shown && text.isEmpty())
            text = errorText(error.error);
    }
    for (const auto &[field, message] : m_messages)
        message->setMessage(texts[field]);
}

void ComposeForm::showPlan(const BatchPlan &plan)
{
    m_prompt->setPlainText(plan.icons.isEmpty() ? QString() : plan.icons.constFirst().prompt);
    if (plan.newIcons > 0 && !m_keyAvailable && plan.request.model.provider == "openai"_L1) {
        m_footer->showReason(errorText({ .code = ErrorCode::NoKey }), true);
        return;
    }
    m_footer->showPlan(plan);
}

void ComposeForm::retranslate()
{
    m_categoriesLabel->setText(tr("Categories"));
    m_elementsLabel->setText(tr("Must show"));
    m_styleLabel->setText(tr("Style"));
    m_schemeLabel->setText(tr("Color scheme"));
    m_variationsLabel->setText(tr("Variations"));
    m_instructionsLabel->setText(tr("Instructions"));
    m_promptLabel->setText(tr("Prompt"));
    m_fold->setText(tr("Instructions and prompt"));
    m_categories->editor().setPlaceholderText(tr("What should the icons show?"));
    m_instructions->setPlaceholderText(tr("Anything that holds for all icons"));
    m_variations->setToolTip(tr("How many icons of each category"));
    m_categories->editor().setAccessibleName(m_categoriesLabel->text());
    m_style->setAccessibleName(m_styleLabel->text());
    m_scheme->box().setAccessibleName(m_schemeLabel->text());
    m_variations->setAccessibleName(m_variationsLabel->text());
    m_instructions->setAccessibleName(m_instructionsLabel->text());
    m_prompt->setAccessibleName(m_promptLabel->text());
    for (int i = 0; i < m_style->count(); ++i) {
        const Style *style = m_catalog.style(m_style->itemData(i).toString());
        m_style->setItemText(i, QCoreApplication::translate("catalog", style->name.toUtf8().constData()));
    }
    evaluate();
}

void ComposeForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
