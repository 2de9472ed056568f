#include "ui/compose/composeform.h"

#include "core/base/after.h"
#include "core/catalog/recipebook.h"
#include "core/queue/batchplanner.h"
#include "core/queue/planoffers.h"
#include "ui/common/errortext.h"
#include "ui/common/stepper.h"
#include "ui/compose/anchorrow.h"
#include "ui/compose/categoriessection.h"
#include "ui/compose/elementstable.h"
#include "ui/compose/estimatefooter.h"
#include "ui/compose/formcolumn.h"
#include "ui/compose/modelfields.h"
#include "ui/compose/planoffers.h"
#include "ui/compose/promptfold.h"
#include "ui/compose/recipesbutton.h"
#include "ui/compose/schemepicker.h"
#include "ui/compose/sectionhead.h"
#include "ui/compose/stylepicker.h"
#include "ui/compose/trialrow.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Iconwright {

namespace {

constexpr auto typingPause = 120ms;
constexpr int shortWindow = 720; // px
constexpr int mostVariations = 20; // as validate() has it

QFrame *hairline()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    line->setFrameShadow(QFrame::Plain);
    return line;
}

} // namespace

ComposeForm::ComposeForm(
    const Catalog &catalog, UserPrompts &prompts, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_planner(services.planner)
    , m_column(new FormColumn)
    , m_recipes(new RecipesButton(catalog))
    , m_categories(new CategoriesSection(catalog))
    , m_elements(new ElementsTable(catalog))
    , m_style(new StylePicker(catalog, services.drawing))
    , m_anchor(new AnchorRow)
    , m_scheme(new SchemePicker(catalog, prompts))
    , m_variations(new Stepper)
    , m_variationsRow(new SectionHead(m_variations))
    , m_model(new ModelFields(catalog))
    , m_fold(new PromptFold)
    , m_trial(new TrialRow)
    , m_footer(new EstimateFooter)
{
    setAcceptDrops(true);
    nameFields();
    layOut();
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connectFields();
    retranslate();
}

void ComposeForm::nameFields()
{
    m_variations->setObjectName(u"variations"_s);
    m_variations->setRange(1, mostVariations);
    m_variationsRow->addTrailing(m_variations);
}

void ComposeForm::layOut()
{
    using Field = FieldError::Field;
    m_categories->addTool(*m_recipes);
    m_column->addSection(nullptr, m_categories, Field::Categories);
    m_column->addSection(nullptr, m_elements, Field::Elements);
    m_column->addPictures(m_style, StylePicker::overlap, Field::Style);
    m_column->addSection(nullptr, m_anchor, Field::Anchor);
    m_column->addPictures(m_scheme, SchemePicker::overlap, Field::ColorScheme);
    m_column->addSection(nullptr, m_variationsRow, Field::Variations);
    m_column->addLine();
    m_column->addSection(nullptr, m_model, Field::Model);
    m_column->addRow(m_fold);
    m_column->setMessage(Field::Instructions, &m_fold->message());
    m_column->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_column, 1);
    layout->addWidget(hairline());
    layout->addWidget(m_trial);
    layout->addWidget(m_footer);
}

void ComposeForm::connectFields()
{
    const auto later = [this] { m_pause.start(); };
    connect(m_categories, &CategoriesSection::textsChanged, this, later);
    connect(m_categories, &CategoriesSection::chipRenamed, m_elements, &ElementsTable::rename);
    connect(m_categories, &CategoriesSection::chipsChanged, m_elements, [this] {
        m_elements->setCategories(m_categories->chips());
        orderTabs();
    });
    connect(m_elements, &ElementsTable::elementsChanged, this, later);
    connect(m_categories, &CategoriesSection::chipsChanged, this, &ComposeForm::showSubject);
    connect(m_style, &StylePicker::chosenChanged, this, later);
    connect(m_anchor, &AnchorRow::anchorChanged, this, later);
    connect(m_anchor, &AnchorRow::anchorChanged, this, &ComposeForm::anchorChanged);
    connect(m_scheme, &SchemePicker::chosenChanged, this, later);
    connect(
        m_scheme, &SchemePicker::chosenChanged, m_style, [this] { m_style->setColors(m_scheme->colors()); });
    connect(m_variations, &QSpinBox::valueChanged, this, later);
    connect(m_model, &ModelFields::settingsChanged, this, later);
    connect(m_model, &ModelFields::priceEntered, this, &ComposeForm::priceEntered);
    connect(m_fold, &PromptFold::instructionsChanged, this, later);
    connect(m_fold, &PromptFold::opened, m_model, &ModelFields::setMore);
    connect(m_recipes, &RecipesButton::recipeChosen, this, &ComposeForm::useRecipe);
    connect(m_recipes, &RecipesButton::saveRequested, this, [this](const QString &name) {
        Recipe named = recipe();
        named.name = name;
        m_recipes->book()->save(named);
    });
    connect(m_footer, &EstimateFooter::freshChanged, this, later);
    connect(m_footer, &EstimateFooter::addKeyRequested, this, &ComposeForm::addKeyRequested);
    connect(m_footer, &EstimateFooter::generateClicked, this, &ComposeForm::generate);
    connectOffers();
    connect(&m_pause, &QTimer::timeout, this, [this] {
        evaluate();
        Q_EMIT requestChanged(request());
    });
}

void ComposeForm::connectOffers()
{
    const PlanOffers *offers = &m_footer->offers();
    connect(
        offers, &PlanOffers::tryRequested, this,
        [this] {
            carryOut([this](const BatchPlan &plan) { Q_EMIT tryRequested(firstIcon(plan, m_catalog)); });
        });
    connect(offers, &PlanOffers::someRequested, this, [this](int icons) {
        carryOut([this, icons](const BatchPlan &plan) {
            Q_EMIT generateRequested(firstIcons(plan, icons, m_catalog));
        });
    });
    connect(offers, &PlanOffers::cheaperRequested, this, &ComposeForm::setModel);
    connect(offers, &PlanOffers::draftsRequested, this, [this] {
        ModelSettings drafts = m_model->settings();
        drafts.provider = u"offline"_s;
        setModel(drafts);
    });
    connect(offers, &PlanOffers::changeLimitRequested, this, &ComposeForm::changeLimitRequested);
    connect(m_trial, &TrialRow::underWay, offers, [this](bool on) { m_footer->offers().setTryOffered(!on); });
    // What matches an icon that is new is new itself: nothing in the library answers but that icon.
    connect(m_trial, &TrialRow::useRequested, this, [this] {
        m_footer->setFresh(false);
        m_trial->end();
    });
}

void ComposeForm::setModel(const ModelSettings &settings)
{
    m_model->setSettings(settings);
    m_pause.start();
}

//! Rows that came later follow what they belong to, as they are seen.
void ComposeForm::orderTabs()
{
    QWidget *before = &m_categories->editor();
    for (QWidget *next = before; m_categories->isAncestorOf(next); next = next->nextInFocusChain())
        if (next->focusPolicy() != Qt::NoFocus)
            before = next;
    for (QLineEdit *field : m_elements->findChildren<QLineEdit *>()) {
        setTabOrder(before, field);
        before = field;
    }
}

//! Styles are shown by what the first icons will be of.
void ComposeForm::showSubject()
{
    m_style->setSubject(m_categories->chips().value(0));
}

void ComposeForm::setRequest(const BatchRequest &request)
{
    m_elements->setElements(request.elements);
    m_categories->setChips(request.categories);
    m_style->setChosen(request.styleId);
    m_scheme->setChosen(request.colorSchemeId, request.palette);
    m_style->setColors(m_scheme->colors());
    m_variations->setValue(request.variations);
    m_model->setSettings(request.model);
    m_fold->setInstructions(request.instructions);
    m_anchor->setAnchor(request.anchor);
    m_footer->setFresh(request.fresh);
    m_pause.stop();
    evaluate();
    Q_EMIT requestShown(request);
}

BatchRequest ComposeForm::request() const
{
    BatchRequest request;
    request.categories = m_categories->texts();
    request.elements = m_elements->elements();
    request.styleId = m_style->chosen();
    request.colorSchemeId = m_scheme->chosen();
    request.palette = m_scheme->ownPalette();
    request.instructions = m_fold->instructions();
    request.anchor = m_anchor->anchor();
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
    m_categories->clear();
    m_fold->setInstructions({});
    m_footer->setFresh(false);
    m_categories->editor().setFocus(Qt::ShortcutFocusReason);
}

void ComposeForm::generate()
{
    carryOut([this](const BatchPlan &plan) {
        if (RecipeBook *book = m_recipes->book())
            book->noteUse(recipe());
        Q_EMIT generateRequested(plan);
    });
}

//! Plans the form as it is now, and hands that over unless there is something in the way.
void ComposeForm::carryOut(const std::function<void(const BatchPlan &)> &use)
{
    m_categories->commit();
    m_pause.stop();
    evaluate();
    if (m_generating || !validate(request(), m_catalog).isEmpty())
        return;
    m_generating = true;
    makePlan([this, use](const Result<BatchPlan> &plan) {
        m_generating = false;
        takePlan(plan);
        if (plan && m_footer->isGenerateEnabled())
            use(*plan);
    });
}

void ComposeForm::setRecipeBook(RecipeBook *book)
{
    m_recipes->setBook(book);
}

void ComposeForm::useRecipe(const Recipe &recipe)
{
    BatchRequest asked = request();
    if (m_catalog.style(recipe.styleId) != nullptr)
        asked.styleId = recipe.styleId;
    if (m_catalog.colorScheme(recipe.colorSchemeId) != nullptr) {
        asked.colorSchemeId = recipe.colorSchemeId;
        asked.palette = recipe.palette;
    }
    const QString origin = asked.model.origin; // where the key belongs: a matter of the preferences
    asked.model = recipe.model;
    asked.model.origin = origin;
    asked.instructions = recipe.instructions;
    asked.anchor = recipe.anchor;
    asked.variations = recipe.variations;
    setRequest(asked);
    m_pause.start(); // so that it is told
}

Recipe ComposeForm::recipe() const
{
    const BatchRequest asked = request();
    return { .name = {},
        .styleId = asked.styleId,
        .colorSchemeId = asked.colorSchemeId,
        .palette = asked.palette,
        .model = asked.model,
        .instructions = asked.instructions,
        .anchor = asked.anchor,
        .variations = asked.variations,
        .subjects = asked.categories.first(std::min<qsizetype>(3, asked.categories.size())) };
}

void ComposeForm::setGenerateKeys(const QKeySequence &keys)
{
    m_footer->setGenerateKeys(keys);
}

void ComposeForm::setAnchor(const QString &sha256, const QString &name)
{
    m_anchor->setAnchor(sha256, name);
}

void ComposeForm::showAnchorPicture(const QString &sha256, const QImage &picture)
{
    m_anchor->setPicture(sha256, picture);
}

void ComposeForm::setModelPrices(const QHash<QString, qint64> &prices)
{
    m_model->setPrices(prices);
}

int ComposeForm::styleRows() const
{
    return window()->height() < shortWindow ? 1 : 2;
}

void ComposeForm::refresh()
{
    m_pause.start();
}

void ComposeForm::evaluate()
{
    const BatchRequest asked = request();
    const QList<FieldError> errors = validate(asked, m_catalog);
    ++m_asked;
    m_column->showErrors(errors);
    if (!errors.isEmpty()) {
        m_fold->clearPrompts();
        m_footer->showReason(errorText(errors.constFirst().error));
        return;
    }
    makePlan([this, turn = m_asked](const Result<BatchPlan> &plan) {
        if (turn == m_asked)
            takePlan(plan);
    });
}

void ComposeForm::makePlan(const std::function<void(const Result<BatchPlan> &)> &use)
{
    if (m_planner != nullptr)
        after(m_planner->plan(request()), this, use);
    else
        use(planBatch(request(), m_catalog, nullptr));
}

void ComposeForm::takePlan(const Result<BatchPlan> &plan)
{
    if (plan)
        showPlan(*plan);
    else
        m_footer->showReason(errorText(plan.error()));
    // Only the library knows whether the anchor is still there.
    if (!plan && plan.error().code == ErrorCode::AnchorMissing)
        m_column->showErrors({ { FieldError::Field::Anchor, plan.error() } });
}

void ComposeForm::showPlan(const BatchPlan &plan)
{
    m_fold->showPrompts(plan);
    m_footer->showPlan(plan, plan.cheaper ? m_model->difference(plan.cheaper->model) : QString());
    if (plan.newIcons > 0 && !m_keyAvailable && plan.request.model.provider == "openai"_L1)
        m_footer->holdBack(errorText({ .code = ErrorCode::NoKey }));
}

void ComposeForm::retranslate()
{
    //: after "Variations"
    m_variationsRow->setTexts(tr("Variations"), tr("of each"));
    m_variations->setToolTip(tr("How many icons of each category"));
    evaluate();
}

} // namespace Iconwright
